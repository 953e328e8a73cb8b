import MilepaelCore
import MilepaelText

/// A report for spreadsheets: one row an initiative and follow-up. Heads and values are spelt as in
/// the JSON form, in every language, so that a script that reads them does not break.
struct ReportTable {
  private static let heads = [
    "extra", "number", "title", "chapter", "section", "kind", "handling", "centre", "committees",
    "contributors", "involved", "followUp", "milestone", "smiley", "standing", "status", "action",
    "decisions", "economySmiley", "economyStatus", "latestStatus", "kroner",
  ]

  let rows: [[String]]

  init(_ agreement: Agreement, _ options: ReportOptions) {
    let view = agreement.view(for: options)
    let table = Maker(view: view, isPlan: options.kind == .plan)
    let focus = options.followUp ?? agreement.currentFollowUp?.id
    rows =
      [Self.heads]
      + view.places.flatMap { place -> [[String]] in
        let all = table.rows(of: place)
        guard options.kind == .summary || options.kind == .meeting, case .own = place else {
          return all
        }
        // Of these only how it stands now.
        return zip(view.followUps, all).filter { $0.0.id == focus }.map(\.1)
      }
  }

  private struct Maker {
    let view: Agreement
    let isPlan: Bool

    func rows(of place: InitiativePlace) -> [[String]] {
      let initiative = view[place]
      let start = head(initiative, place)
      guard let content = initiative.followedUp else {
        return isPlan ? [start + Array(repeating: "", count: 11)] : []
      }
      let followUps = view.followUps(at: place)
      let standings = CarryForward.standings(of: initiative, in: followUps)
      let year = view.id(at: place).earlierYear ?? view.budgetYear
      return zip(followUps, standings).map { followUp, standing in
        let round = content.rounds[followUp.id] ?? .empty
        let words = Phrases(view.language)
        let cells = [
          followUp.title, round.milestone?.text ?? "", standing.smiley?.rawValue ?? "",
          standing.name.rawValue, round.effort.status.map(words.marked) ?? "",
          round.effort.action.map(words.marked) ?? "",
          round.effort.decisions.map(words.decision).joined(separator: "\n"),
          round.economy.smiley?.rawValue ?? "", round.economy.status.map(words.marked) ?? "",
          latestStatus(place, followUp, words),
          content.economy.amounts.isEmpty ? "" : String(content.economy.kroner(in: year)),
        ]
        return start
          + (isPlan ? cells[..<2] + Array(repeating: "", count: 8) + cells[10...] : cells)
      }
    }

    private func head(_ initiative: Initiative, _ place: InitiativePlace) -> [String] {
      let id = view.id(at: place)
      let chapter = view.chapters(at: place).first { $0.id == initiative.chapter }
      let section = chapter?.sections.first { $0.id == initiative.section }
      return [
        id.earlierYear.map(String.init) ?? "", id.number.printed, initiative.title,
        chapter?.title ?? initiative.chapter, section?.title ?? "", initiative.kind.rawValue,
        initiative.followedUp == nil ? "guidepost" : "followedUp", initiative.centre,
        initiative.committees.joined(separator: "\n"), names(initiative.contributors),
        names(initiative.involved),
      ]
    }

    private func names(_ participants: Participants) -> String {
      participants == .all ? "all" : participants.names.joined(separator: "\n")
    }

    /// The extra follow-up's rounds are of another year: what was said since stands in the last.
    private func latestStatus(
      _ place: InitiativePlace, _ followUp: FollowUp, _ words: Phrases
    ) -> String {
      guard case .extra(let year, let index) = place,
        view.extra[year].followUps.last?.id == followUp.id
      else { return "" }
      let statuses = view.extra[year].initiatives[index].latestStatuses
      return view.followUps.compactMap { statuses[$0.id].map { words.marked($0.text) } }
        .joined(separator: "\n\n")
    }
  }
}
