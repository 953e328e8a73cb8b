import MilepaelCore
import MilepaelText

/// What is carried over, for people: a line each with why, by the year it belongs to.
struct RollOverText {
  let outcome: RollOverOutcome
  let phrases: Phrases
  let layout: TextLayout

  func render(into path: String) -> String {
    let (from, items) = (outcome.from, outcome.proposal.items)
    var lines = layout.paragraph("", "\(from.title) → \(outcome.into.title)")
    lines += layout.paragraph("", phrases.judgedAt(outcome.proposal.followUp.title, items.count))
    let width = (items.map { layout.columns(of: $0.id.description) }.max() ?? 0) + 2
    for year in years {
      lines += [""] + layout.paragraph("", phrases.extra(of: title(of: year)))
      for item in items where item.id.earlierYear == year {
        lines += layout.paragraph(
          layout.padded(item.id.description, to: width), "\(item.title): \(why(item))")
      }
    }
    return layout.text(lines + [""] + layout.paragraph("", end(path)))
  }

  private var years: [Int] {
    Set(outcome.proposal.items.compactMap(\.id.earlierYear)).sorted(by: >)
  }

  private func title(of year: Int) -> String {
    outcome.from.extra.first { $0.budgetYear == year }?.title ?? outcome.from.title
  }

  private func why(_ item: RollOverProposal.Item) -> String {
    let standing = item.standing.map { phrases.standing($0, title: outcome.from.title(of:)) }
    let words =
      item.reason == .added ? phrases.addedByHand(standing) : standing ?? item.reason.rawValue
    return outcome.isKnown(item) ? "\(words) · \(phrases.isThereAlready)" : words
  }

  private func end(_ path: String) -> String {
    if outcome.isDry { return phrases.rollOverDryRun }
    guard outcome.isNew else { return phrases.nothingToRollOver(path) }
    return phrases.rolledOver(outcome.addedCount, file: path)
  }
}
