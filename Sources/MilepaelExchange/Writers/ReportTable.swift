import MilepaelCore
import MilepaelText

/// A report for spreadsheets: one row an initiative and follow-up. Heads and values are spelt as in
/// the JSON form, in every language, so that a script that reads them does not break; what is only
/// for people stands in the report's language.
struct ReportTable {
  private static let heads = [
    "extra", "number", "title", "chapter", "section", "kind", "handling", "centre", "committees",
    "contributors", "involved", "withdrawn", "followUp", "milestone", "formerMilestones",
    "withdrawnMilestone", "smiley", "standing", "status", "action", "responsible", "due",
    "decisions", "economySmiley", "economyStatus", "latestStatus", "budgetYear", "allocated",
    "allocatedEarlier", "saving", "changed", "effects", "indicators",
  ]
  private static let headCount = 12

  let rows: [[String]]

  init(_ agreement: Agreement, _ options: ReportOptions) {
    let view = agreement.view(for: options)
    let table = Maker(
      view: view, isPlan: options.kind == .plan,
      phrases: Phrases(options.language ?? view.language))
    let focus = options.followUp ?? agreement.currentFollowUp?.id
    rows =
      [Self.heads]
      + view.places.flatMap { place -> [[String]] in
        guard options.kind == .summary || options.kind == .meeting, case .own = place else {
          return table.rows(of: place, at: nil)
        }
        // Of these only how it stands now.
        return table.rows(of: place, at: focus)
      }
  }

  private struct Maker {
    let view: Agreement
    let isPlan: Bool
    let phrases: Phrases

    /// - Parameter focus: The only follow-up that is asked for; `nil` for all of them.
    func rows(of place: InitiativePlace, at focus: FollowUpID?) -> [[String]] {
      let initiative = view[place]
      let start = head(initiative, place)
      guard let content = initiative.followedUp else {
        return isPlan
          ? [start + Array(repeating: "", count: heads.count - headCount)] : []
      }
      let followUps = view.followUps(at: place)
      let standings = CarryForward.standings(of: initiative, in: followUps)
      // Figures of the initiative stand once, so that a column can be added up.
      let figures = figures(of: content, at: place)
      let nothing = Array(repeating: "", count: figures.count)
      let shown = zip(followUps, standings).filter { focus == nil || $0.0.id == focus }
      return shown.enumerated().map { index, pair in
        let (followUp, standing) = pair
        let round = content.rounds[followUp.id] ?? .empty
        return start + promise(followUp, round)
          + (isPlan
            ? Array(repeating: "", count: 10)
            : answer(round, standing) + [latestStatus(place, followUp)])
          + (index == 0 ? figures : nothing)
      }
    }

    private func promise(_ followUp: FollowUp, _ round: Round) -> [String] {
      [
        followUp.title, round.milestone?.text ?? "",
        round.milestone?.former.map(\.text).joined(separator: "\n\n") ?? "",
        round.milestone?.withdrawn?.reason ?? "",
      ]
    }

    private func answer(_ round: Round, _ standing: Standing) -> [String] {
      let effort = round.effort
      return [
        standing.smiley?.rawValue ?? "", standing.name.rawValue,
        effort.status.map(phrases.marked) ?? "", effort.action.map(phrases.marked) ?? "",
        effort.assignment?.responsible ?? "", effort.assignment?.due?.description ?? "",
        effort.decisions.map(phrases.decision).joined(separator: "\n"),
        round.economy.smiley?.rawValue ?? "", round.economy.status.map(phrases.marked) ?? "",
      ]
    }

    /// Kroner of the agreement's own year, apart by what they are, effects and indicators.
    private func figures(of content: FollowedUp, at place: InitiativePlace) -> [String] {
      let year = view.id(at: place).earlierYear ?? view.budgetYear
      let amounts = content.economy.effectiveAmounts
      let changes = content.economy.changes.filter { $0.approved != nil }.flatMap(\.amounts)
      func sum(_ amounts: [Amount]) -> String {
        let those = amounts.filter { $0.covers(year) }
        return those.isEmpty ? "" : String(those.kroner(in: year))
      }
      return [
        String(year), sum(amounts.filter { $0.kind == .allocation }),
        sum(amounts.filter { $0.kind == .earlier }), sum(amounts.filter { $0.kind == .saving }),
        sum(changes),
        content.effects.flatMap { effect in
          effect.years.map { "\(effect.title) \(phrases.effectYear($0))" }
        }.joined(separator: "\n"),
        content.indicators.flatMap { indicator in
          indicator.readings.map { reading in
            "\(indicator.title) \(phrases.date(reading.date)): \(phrases.decimal(reading.value))"
          }
        }.joined(separator: "\n"),
      ]
    }

    private func head(_ initiative: Initiative, _ place: InitiativePlace) -> [String] {
      let id = view.id(at: place)
      let chapter = view.chapters(at: place).first { $0.id == initiative.chapter }
      let section = chapter?.sections.first { $0.id == initiative.section }
      return [
        id.earlierYear.map(String.init) ?? "",
        // A bare 1.10 is the number 1.1 to a spreadsheet.
        phrases.documents.item(id.number.printed), initiative.title,
        chapter?.title ?? initiative.chapter, section?.title ?? "", initiative.kind.rawValue,
        initiative.followedUp == nil ? "guidepost" : "followedUp", initiative.centre,
        initiative.committees.joined(separator: "\n"), names(initiative.contributors),
        names(initiative.involved), initiative.withdrawn?.reason ?? "",
      ]
    }

    private func names(_ participants: Participants) -> String {
      participants == .all ? "all" : participants.names.joined(separator: "\n")
    }

    /// The extra follow-up's rounds are of another year: what was said since stands in the last.
    private func latestStatus(_ place: InitiativePlace, _ followUp: FollowUp) -> String {
      guard case .extra(let year, let index) = place,
        view.extra[year].followUps.last?.id == followUp.id
      else { return "" }
      let statuses = view.extra[year].initiatives[index].latestStatuses
      return view.followUps.compactMap { statuses[$0.id].map { phrases.marked($0.text) } }
        .joined(separator: "\n\n")
    }
  }
}
