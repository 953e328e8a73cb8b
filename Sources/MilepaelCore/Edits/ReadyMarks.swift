extension Agreement {
  /// The step by which a centre says that its answers of a follow-up are ready, or takes that back.
  ///
  /// It is a centre's word that the office may close the round (`DOMAIN.md` rule 4), and only given
  /// in an open one.
  public func step(
    marking centre: String, ready: Bool, in id: FollowUpID, by stamp: Stamp
  ) throws(Refusal) -> Step {
    guard let followUp = followUps.first(where: { $0.id == id }) else {
      throw .failed(.noSuchFollowUp(id))
    }
    guard followUp.state == .open else { throw .wrongState(id, followUp.state) }
    let current = followUp[readyMarkOf: centre]
    guard (current != nil) != ready else { return Step([]) }
    let mark = ready ? ReadyMark(centre: centre, stamp: stamp) : nil
    return Step([.ready(id, centre: centre, Change(from: current, to: mark))])
  }

  /// The centres that are responsible for something which a follow-up asks about, by their names in
  /// the order of the directory, and each one's mark.
  public func readiness(in id: FollowUpID) -> [CentreReadiness] {
    let directory = Directory(centres)
    let followUp = followUps.first { $0.id == id }
    // There are few spellings and many initiatives.
    var spellings: Set<String> = []
    var names: [String] = []
    for index in initiatives.indices where !spellings.contains(initiatives[index].centre) {
      guard initiatives[index].followedUp != nil else { continue }
      spellings.insert(initiatives[index].centre)
      let name = directory.canonical(initiatives[index].centre)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names.map { CentreReadiness(centre: $0, mark: followUp?[readyMarkOf: $0]) }
  }
}

/// Whether a centre has said that its answers are ready.
public struct CentreReadiness: Hashable, Sendable {
  public let centre: String
  public let mark: ReadyMark?
}
