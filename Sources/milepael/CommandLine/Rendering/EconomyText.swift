import MilepaelCore
import MilepaelText

/// What is said of an initiative's money, and what it is to bring about, for people.
struct EconomyText {
  let phrases: Phrases
  let layout: TextLayout
  let title: (FollowUpID) -> String

  func lines(_ followedUp: FollowedUp) -> [String] {
    let economy = followedUp.economy
    var lines = layout.labelled([(phrases.economy, economy.text)])
    for amount in economy.effectiveAmounts {
      lines += layout.paragraph("  ", phrases.amount(amount))
    }
    for change in economy.changes { lines += changed(change) }
    for effect in followedUp.effects { lines += expected(effect) }
    for indicator in followedUp.indicators { lines += watched(indicator) }
    return lines
  }

  private func changed(_ change: BudgetChange) -> [String] {
    var lines = layout.labelled([(phrases.budgetChange, title(change.followUp))])
    for amount in change.amounts { lines += layout.paragraph("  ", phrases.amount(amount)) }
    let approval = change.approved.map(phrases.decision) ?? phrases.notApproved
    return lines
      + layout.labelled(
        [(phrases.funding, change.funding ?? ""), (phrases.approval, approval)], indent: "  ")
  }

  private func expected(_ effect: Effect) -> [String] {
    layout.labelled([(phrases.effect, effect.title)])
      + effect.years.flatMap { layout.paragraph("  ", phrases.effectYear($0)) }
  }

  private func watched(_ indicator: Indicator) -> [String] {
    let unit = indicator.unit.map { " \($0)" } ?? ""
    let target = indicator.target.map { phrases.target(phrases.decimal($0) + unit) }
    let parts = [indicator.title, target].compactMap(\.self)
    return layout.labelled([(phrases.indicator, parts.joined(separator: ", "))])
      + indicator.readings.flatMap { reading in
        layout.paragraph(
          "  ", "\(phrases.date(reading.date)): \(phrases.decimal(reading.value))\(unit)")
      }
  }
}
