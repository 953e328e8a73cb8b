import MilepaelCore

extension Lookup {
  /// The follow-up that a number in the order, from 1, or an id means.
  static func followUp(_ typed: String, among followUps: [FollowUp]) throws(Problem) -> FollowUp {
    if let found = followUps.first(where: { $0.id.value == typed }) { return found }
    if let number = Int(typed), followUps.indices.contains(number - 1) {
      return followUps[number - 1]
    }
    throw .noFollowUp(typed: typed, candidates: followUps)
  }

  /// The same, or the current follow-up when nothing was typed; `nil` in an agreement without any.
  static func focus(_ typed: String?, in agreement: Agreement) throws(Problem) -> FollowUp? {
    guard let typed else { return agreement.currentFollowUp }
    return try followUp(typed, among: agreement.followUps)
  }
}
