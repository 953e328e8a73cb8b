/// A message about something that failed, in one shape: what was being done and on what, why it
/// failed, what is safe, and what to do now.
public struct Explanation: Hashable, Sendable {
  /// *Kan ikke gemme svaret på 3.15*.
  public var doing: String
  /// The file it was done on, when there was one.
  public var file: String?
  public var why: String
  public var safe: String?
  public var now: String?

  public init(
    doing: String, file: String? = nil, why: String, safe: String? = nil, now: String? = nil
  ) {
    self.doing = doing
    self.file = file
    self.why = why
    self.safe = safe
    self.now = now
  }
}

extension Phrases {
  /// The lines of an explanation, each with its own label, so that it can be heard as well as seen.
  public func lines(_ explanation: Explanation) -> [String] {
    let head = explanation.file.map { "\(explanation.doing): \($0)" } ?? explanation.doing
    let parts: [(label: String, text: String?)] = [
      (say("Årsag", "Why"), explanation.why),
      (say("Sikkert", "Safe"), explanation.safe),
      (say("Gør nu", "Do now"), explanation.now),
    ]
    return [head] + parts.compactMap { label, text in text.map { "\(label): \($0)" } }
  }
}
