import MilepaelApp
import MilepaelCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a review meeting has come, on disk: a meeting that was interrupted goes on where it was.
/// Private to the user, beside the draft. What was answered and decided is in the store.
struct ReviewFile: Sendable {
  private static let head = "milepael-review 1"
  let path: String

  /// `nil` when there is no home to keep it in.
  init?(store: String, environment: Environment) {
    guard let draft = DraftFile(store: store, environment: environment) else { return nil }
    path = draft.path + ".review"
  }

  /// Keeps it; an error number when it cannot be kept.
  func keep(_ review: Review) -> Int32? {
    let lines =
      [
        Self.head, review.id, review.committee, review.followUp.value,
        review.started.description, review.date.description, String(review.index),
      ] + review.items.map { "\($0.outcome.rawValue) \($0.initiative)" }
    return PrivateFile.write(Array(lines.joined(separator: "\n").utf8), to: path)
  }

  func drop() { unlink(path) }

  /// The meeting that was kept, or `nil` when there is none that can be read.
  func read() -> Review? {
    guard let bytes = PrivateFile.read(path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count > 7, lines[0] == Self.head, let started = Timestamp(lines[4]),
      let date = CalendarDate(lines[5]), let index = Int(lines[6])
    else { return nil }
    let items = lines[7...].compactMap { line -> Review.Item? in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let outcome = Review.Outcome(rawValue: String(parts[0])),
        let id = InitiativeID(parts[1])
      else { return nil }
      return Review.Item(id, outcome)
    }
    guard items.indices.contains(index) else { return nil }
    return Review(
      id: lines[1], committee: lines[2], followUp: FollowUpID(lines[3]), started: started,
      date: date, items: items, index: index)
  }
}
