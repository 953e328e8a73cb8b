import MilepaelCore

extension Lookup {
  /// The follow-up that a number in the order, from 1, or an id means.
  static func followUp(_ typed: String, among followUps: [FollowUp]) throws(Problem) -> FollowUp {
    guard let found = followUps.named(typed) else {
      throw .noFollowUp(typed: typed, candidates: followUps)
    }
    return found
  }

  /// The same, or the current follow-up when nothing was typed; `nil` in an agreement without any.
  static func focus(_ typed: String?, in agreement: Agreement) throws(Problem) -> FollowUp? {
    guard let typed else { return agreement.currentFollowUp }
    return try followUp(typed, among: agreement.followUps)
  }
}
