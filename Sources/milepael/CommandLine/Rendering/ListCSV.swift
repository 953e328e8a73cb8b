import MilepaelCore
import MilepaelExchange
import Terminal

/// The list for spreadsheets and scripts, one row an initiative, judged at the follow-up in focus.
///
/// Heads and values are spelt as in the JSON form, in every language, so that a script that reads
/// them does not depend on the locale.
enum ListCSV {
  static func render(_ listing: Listing) -> String {
    // What cannot be seen has a stand-in, as in the list on the screen; a document leaves it out.
    let rows = listing.rows.map { row in
      cells(of: row, in: listing).map { Visible.sanitised($0, keepingNewlines: true) }
    }
    return CSVWriter.write([heads] + rows, hasMark: false)
  }

  private static let heads = [
    "number", "extra", "title", "kind", "handling", "chapter", "section", "centre", "committees",
    "contributors", "involved", "followUp", "standing", "smiley", "derived", "economySmiley",
    "economyFollowUp", "allocation", "saving", "earlier",
  ]

  private static func cells(of row: Row, in listing: Listing) -> [String] {
    let agreement = listing.agreement
    let initiative = agreement[row.place]
    let followUps = agreement.followUps(at: row.place)
    let chapter = agreement.chapters(at: row.place).first { $0.id == initiative.chapter }
    let latest = initiative.latestEconomy(in: followUps)
    let judged = row.id.earlierYear == nil ? listing.focus : followUps.last
    let year = row.id.earlierYear ?? agreement.budgetYear
    var origin = ""
    if case .derived(let from) = row.standing { origin = from.value }
    return [
      row.id.number.printed, row.id.earlierYear.map(String.init) ?? "", initiative.title,
      initiative.kind.rawValue, row.isGuidepost ? "guidepost" : "followedUp", initiative.chapter,
      chapter?.sections.first { $0.id == initiative.section }?.title ?? "", row.centre,
      row.committees.joined(separator: " | "),
      names(initiative.contributors, listing.centres),
      names(initiative.involved, listing.committees),
      row.isGuidepost ? "" : judged?.id.value ?? "", row.standing?.name.rawValue ?? "",
      row.standing?.smiley?.rawValue ?? "", origin, latest?.smiley.rawValue ?? "",
      latest?.at.value ?? "", kroner(.allocation, of: initiative, in: year),
      kroner(.saving, of: initiative, in: year), kroner(.earlier, of: initiative, in: year),
    ]
  }

  private static func names(_ participants: Participants, _ directory: Directory) -> String {
    participants == .all
      ? "all" : participants.names.map(directory.canonical).joined(separator: " | ")
  }

  /// The budget year's kroner; empty where no amount is named for it.
  private static func kroner(
    _ kind: Amount.Kind, of initiative: Initiative, in year: Int
  ) -> String {
    let amounts = (initiative.followedUp?.economy.effectiveAmounts ?? [])
      .filter { $0.kind == kind && $0.covers(year) }
    return amounts.isEmpty ? "" : String(amounts.kroner(in: year))
  }
}
