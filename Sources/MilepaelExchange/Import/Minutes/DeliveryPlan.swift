import MilepaelCore
import MilepaelText

/// The agreement that minutes with a plan of deliveries make: each delivery is a dated follow-up with
/// a milestone, and each committee's rows of the budget table an initiative with its money (document
/// 003).
enum DeliveryPlan {
  /// `nil` when the minutes hold no such plan.
  static func agreement(of minutes: Minutes) -> Agreement? {
    guard let item = minutes.items.first(where: { !$0.deliveries.isEmpty }),
      let first = item.deliveries.first
    else { return nil }
    let phrases = Phrases(.danish)
    let source = item.item
    let year = first.date.year
    var agreement = Agreement(
      title: phrases.deliveryPlanTitle(year), municipality: minutes.municipality ?? "",
      budgetYear: year, caseNumber: source.caseNumber,
      chapters: [Chapter(id: "1", title: source.title)])
    var rounds: [FollowUpID: Round] = [:]
    for (index, delivery) in minutes.deliveries.enumerated() {
      let id = FollowUpID("\(year)-\(index + 1)")
      agreement.followUps.append(
        FollowUp(
          id: id, title: "\(delivery.number). \(phrases.deliveryWord)",
          shortTitle: "\(delivery.number).", date: delivery.date))
      if !delivery.text.isEmpty { rounds[id] = Round(milestone: Milestone(delivery.text)) }
    }
    var names: [String] = [minutes.committee]
    if let plan = number(1) {
      agreement.initiatives.append(
        Initiative(
          number: plan, title: source.title, chapter: "1",
          handling: .followedUp(FollowedUp(rounds: rounds)), committees: [minutes.committee]))
    }
    for (committee, rows) in byCommittee(minutes.budget) {
      guard let number = number(agreement.initiatives.count + 1) else { break }
      if !names.contains(committee) { names.append(committee) }
      agreement.initiatives.append(
        Initiative(
          number: number, title: "\(source.title): \(committee)", chapter: "1",
          handling: .followedUp(FollowedUp(economy: economy(rows, phrases))),
          committees: [committee], links: InitiativeID("1.1").map { [$0] } ?? []))
    }
    agreement.committees = names.sorted(by: DanishOrder.isBefore).map { Body(name: $0) }
    return agreement
  }

  private static func number(_ index: Int) -> InitiativeNumber? { InitiativeNumber("1.\(index)") }

  /// The rows by the committee that their names begin with, in the table's order.
  private static func byCommittee(
    _ rows: [Minutes.BudgetRow]
  ) -> [(String, [Minutes.BudgetRow])] {
    var groups: [(String, [Minutes.BudgetRow])] = []
    for row in rows {
      guard let committee = committee(of: row) else { continue }
      if let index = groups.firstIndex(where: { $0.0 == committee }) {
        groups[index].1.append(row)
      } else {
        groups.append((committee, [row]))
      }
    }
    return groups
  }

  /// The committee whose money a row is; `nil` for a table of something else.
  static func committee(of row: Minutes.BudgetRow) -> String? {
    CommitteeNames.split(row.name).first.flatMap { CommitteeNames.isOne($0) ? $0 : nil }
  }

  /// *Økonomiudvalget: 2020: 0,5 mio. kr., 2021 og frem: 0 kr.*
  static func line(_ row: Minutes.BudgetRow, _ phrases: Phrases) -> String {
    let values = row.values.map { value in
      let years = phrases.years(from: value.year, to: value.goesOn ? nil : value.year)
      return "\(years): \(phrases.kroner(value.kroner))"
    }
    return "\(row.name): \(values.joined(separator: ", "))"
  }

  /// A budget that is lowered is a saving; one that is raised is given.
  private static func economy(_ rows: [Minutes.BudgetRow], _ phrases: Phrases) -> Economy {
    var economy = Economy()
    var texts: [String] = []
    for row in rows {
      texts.append(line(row, phrases))
      for value in row.values where value.kroner != 0 {
        economy.amounts.append(
          Amount(
            from: value.year, to: value.goesOn ? nil : value.year,
            kroner: Int(clamping: value.kroner.magnitude),
            kind: value.kroner < 0 ? .saving : .allocation))
      }
    }
    economy.text = texts.joined(separator: "\n")
    return economy
  }
}
