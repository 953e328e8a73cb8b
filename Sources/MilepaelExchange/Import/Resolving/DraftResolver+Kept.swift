import MilepaelCore
import MilepaelText

/// What our own reports say beside milestones, answers and money.
extension DraftResolver {
  func milestone(_ text: String, _ row: DraftRound, _ rounds: RoundList) -> Milestone? {
    guard !text.isEmpty || !row.former.isEmpty || row.withdrawn != nil else { return nil }
    return Milestone(
      text,
      former: row.former.map { former in
        FormerMilestone(
          text: former.text, followUp: former.movedFrom.flatMap(rounds.id(of:)),
          reason: former.reason, stamp: former.day.map(Self.stamp))
      }, withdrawn: row.withdrawn.map { Withdrawal(reason: $0) })
  }

  /// A document prints the day and nobody's name.
  private static func stamp(_ day: CalendarDate) -> Stamp {
    Stamp(by: "", at: Timestamp(secondsSince1970: day.daysSince1970 * 86400))
  }

  mutating func withdrawal(
    of source: DraftInitiative, _ id: InitiativeID, _ rounds: RoundList
  ) -> Withdrawal? {
    guard let withdrawn = source.withdrawn else { return nil }
    let from = withdrawn.from.flatMap(rounds.id(of:))
    if let title = withdrawn.from, from == nil {
      findings.append(ImportFinding(.noPlace(title), id, line: source.line))
    }
    return Withdrawal(reason: withdrawn.reason, from: from)
  }
}
