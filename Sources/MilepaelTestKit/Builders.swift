public import MilepaelCore

/// A follow-up that is called after its id.
public func followUp(_ id: FollowUpID, _ state: FollowUpState = .closed) -> FollowUp {
  FollowUp(id: id, title: "\(id.value). budgetopfølgning", state: state)
}

/// Follow-ups with the ids `1`, `2` …, in these states.
public func followUps(_ states: FollowUpState...) -> [FollowUp] {
  states.enumerated().map { followUp(FollowUpID("\($0 + 1)"), $1) }
}

/// One initiative at one follow-up.
public func round(
  milestone: Milestone? = nil, _ smiley: EffortSmiley? = nil, status: MarkedText? = nil,
  action: MarkedText? = nil, decisions: [DecisionReference] = [], economy: EconomySmiley? = nil,
  economyStatus: MarkedText? = nil
) -> Round {
  Round(
    milestone: milestone,
    effort: EffortAssessment(
      smiley: smiley, status: status, action: action, decisions: decisions),
    economy: EconomyAssessment(smiley: economy, status: economyStatus))
}

/// An initiative that is followed up. Its chapter is the first part of its number.
public func initiative(
  _ number: String, _ title: String = "Et initiativ", section: String? = nil,
  kind: Kind = .operating, centre: String = "Arbejdsmarked",
  committees: [String] = ["Økonomiudvalget"], rounds: [FollowUpID: Round] = [:],
  economy: Economy = Economy(), links: [InitiativeID] = []
) -> Initiative {
  Initiative(
    number: MilepaelTestKit.number(number), title: title,
    chapter: String(number.prefix { $0 != "." }), section: section, kind: kind,
    handling: .followedUp(FollowedUp(rounds: rounds, economy: economy)), centre: centre,
    committees: committees, links: links)
}

/// An initiative with these amounts of money.
public func initiative(
  _ number: String, rounds: [FollowUpID: Round] = [:], amounts: [Amount]
) -> Initiative {
  initiative(number, rounds: rounds, economy: Economy(amounts: amounts))
}

/// An administrative guidepost.
public func guidepost(_ number: String, committees: [String] = ["Økonomiudvalget"]) -> Initiative {
  var initiative = initiative(number, committees: committees)
  initiative.handling = .guidepost
  return initiative
}

/// What is left of the agreement of an earlier year.
public func earlier(
  _ year: Int = 2018, followUps: [FollowUp], _ initiatives: [Initiative],
  latest: [FollowUpID: LatestStatus] = [:]
) -> EarlierAgreement {
  EarlierAgreement(
    title: "Aftale om budget \(year)", budgetYear: year, followUps: followUps,
    chapters: chapters(of: initiatives),
    initiatives: initiatives.map { ExtraInitiative($0, latestStatuses: latest) })
}

/// An agreement on the budget of 2019 with the chapters, committees and centres that its initiatives
/// name.
public func agreement(
  followUps: [FollowUp] = followUps(.closed, .open), _ initiatives: [Initiative],
  chapters: [Chapter]? = nil, committees: [Body]? = nil, centres: [Body]? = nil,
  extra: [EarlierAgreement] = [], meetings: [Meeting] = []
) -> Agreement {
  let all = initiatives + extra.flatMap { $0.initiatives.map(\.initiative) }
  return Agreement(
    title: "Aftale om budget 2019", municipality: "Ballerup Kommune", budgetYear: 2019,
    centres: centres ?? bodies(all.map(\.centre)),
    committees: committees ?? bodies(all.flatMap(\.committees)), followUps: followUps,
    chapters: chapters ?? MilepaelTestKit.chapters(of: initiatives), initiatives: initiatives,
    extra: extra, meetings: meetings)
}

private func chapters(of initiatives: [Initiative]) -> [Chapter] {
  Set(initiatives.map(\.chapter)).sorted().map { Chapter(id: $0, title: "Kapitel \($0)") }
}

private func bodies(_ names: [String]) -> [Body] { Set(names).sorted().map { Body(name: $0) } }
