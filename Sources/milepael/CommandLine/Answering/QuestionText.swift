import MilepaelCore
import MilepaelText

/// What is read out before an item is asked for.
struct QuestionText {
  let item: Reminder.Item
  let agreement: Agreement
  let phrases: Phrases
  let layout: TextLayout

  func lines() -> [String] {
    let row = item.row
    let heldAgainst: FollowUpID =
      if case .again(let earlier) = item.standing { earlier } else { item.followUp.id }
    let label = phrases.milestone(of: agreement.title(of: heldAgainst))
    let round = agreement[row.place].round(item.followUp.id)
    return layout.paragraph("\(row.id)  ", agreement[row.place].title)
      + layout.labelled([
        (phrases.centre, row.centre),
        (phrases.committee, row.committees.joined(separator: " · ")),
        (phrases.needsAnswer, standing),
        (label, item.milestone?.text ?? phrases.noMilestone),
      ]) + lastAnswer
      + layout.labelled([
        (phrases.status, round?.effort.status.map(phrases.marked) ?? ""),
        (phrases.action, round?.effort.action.map(phrases.marked) ?? ""),
      ])
  }

  /// Why it is asked, where that is not just that nobody has answered yet.
  private var standing: String {
    if item.standing == .missing, item.row.id.earlierYear == nil { return "" }
    return "\(item.followUp.title), \(phrases.standing(item.standing, title: agreement.title(of:)))"
  }

  /// What was said at the nearest follow-up before.
  private var lastAnswer: [String] {
    let followUps = agreement.followUps(at: item.row.place)
    for followUp in followUps.prefix(while: { $0.id != item.followUp.id }).reversed() {
      guard let effort = agreement[item.row.place].round(followUp.id)?.effort,
        effort.smiley != nil || effort.status != nil
      else { continue }
      let smiley = effort.smiley.map { smiley in
        smiley.settled.map(phrases.smiley) ?? phrases.standing(.uncertain)
      }
      let status = effort.status.map(phrases.marked)
      let said = [smiley, status].compactMap(\.self).joined(separator: ". ")
      return layout.labelled([(phrases.lastAnswer(followUp.title), said)])
    }
    return [phrases.noLastAnswer]
  }
}
