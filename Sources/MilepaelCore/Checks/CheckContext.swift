/// The checks of one initiative, with what they need to know of the whole agreement.
struct CheckContext {
  let agreement: Agreement
  let committees: Directory
  let centres: Directory
  let ids: Set<InitiativeID>
  /// Every known meeting's committee and date, and its items' numbers.
  let meetings: [MeetingKey: Set<Int>]

  struct MeetingKey: Hashable {
    let committee: String
    let date: CalendarDate
  }

  init(_ agreement: Agreement) {
    self.agreement = agreement
    committees = Directory(agreement.committees)
    centres = Directory(agreement.centres)
    ids = Set(agreement.places.map { agreement.id(at: $0) })
    var meetings: [MeetingKey: Set<Int>] = [:]
    for meeting in agreement.meetings {
      let key = MeetingKey(
        committee: committees.canonical(meeting.committee), date: meeting.date)
      meetings[key, default: []].formUnion(meeting.items.map(\.number))
    }
    self.meetings = meetings
  }

  /// What is missing or unreasoned in the answers.
  func answers(_ initiative: Initiative, _ id: InitiativeID, _ place: InitiativePlace) -> [Finding]
  {
    let followUps = agreement.followUps(at: place)
    let standings = CarryForward.standings(of: initiative, in: followUps)
    // A round that is no longer planned has taken the question over from those before it.
    let latest = followUps.last { $0.state != .planned }?.id
    return zip(followUps, standings).flatMap { followUp, standing -> [Finding] in
      let round = initiative.round(followUp.id)
      var kinds: [Finding.Kind] = []
      switch standing {
      case .missing: kinds.append(.missing)
      case .again(let milestone):
        if followUp.state == .open || followUp.id == latest {
          kinds.append(.again(against: milestone))
        }
      case .uncertain: kinds.append(.uncertain)
      case .reported(let smiley):
        kinds += reasons(smiley, round?.effort ?? EffortAssessment())
      case .derived, .upcoming, .notDue: break
      }
      if round?.economy.smiley == .sad, isBlank(round?.economy.status) {
        kinds.append(.noEconomyStatus)
      }
      return kinds.map { Finding($0, id, at: followUp.id) }
    }
  }

  private func reasons(_ smiley: Smiley, _ effort: EffortAssessment) -> [Finding.Kind] {
    var kinds: [Finding.Kind] = []
    if smiley != .happy, isBlank(effort.status) { kinds.append(.noStatus(smiley)) }
    if smiley == .sad, isBlank(effort.action), effort.decisions.isEmpty {
      kinds.append(.sadWithoutAction)
    }
    if smiley == .happy, let text = effort.status?.text, let word = LateWords.first(in: text) {
      kinds.append(.happyButLate(word: word))
    }
    return kinds
  }

  private func isBlank(_ text: MarkedText?) -> Bool {
    text?.text.allSatisfy(\.isWhitespace) ?? true
  }

  /// Money without a smiley, a smiley without money, and amounts that disagree.
  func economy(_ initiative: Initiative, _ id: InitiativeID, _ place: InitiativePlace) -> [Finding]
  {
    guard let economy = initiative.followedUp?.economy else { return [] }
    let followUps = agreement.followUps(at: place)
    let latest = initiative.latestEconomy(in: followUps)
    var findings: [Finding] = []
    let year = id.earlierYear ?? agreement.budgetYear
    let hasMoney = economy.effectiveAmounts.contains { $0.covers(year) }
    let published = followUps.last { $0.state == .closed }
    if hasMoney, latest == nil, let published {
      findings.append(Finding(.moneyWithoutSmiley, id, at: published.id))
    }
    if let latest, economy.amounts.isEmpty {
      findings.append(Finding(.smileyWithoutMoney, id, at: latest.at))
    }
    return findings + differences(economy).map { Finding($0, id) }
  }

  private func differences(_ economy: Economy) -> [Finding.Kind] {
    // What is given and what is saved are two things, which one initiative can have both of (1.5).
    [false, true].flatMap { isSaving in
      differences(economy.amounts.filter { $0.isSaving == isSaving })
    }
  }

  private func differences(_ amounts: [Amount]) -> [Finding.Kind] {
    // Every year in which one of them begins or ends, and the first in which it is over.
    let years = Set(
      amounts.flatMap { amount in
        [amount.fromYear] + (amount.toYear.map { [$0, $0 &+ 1] } ?? [])
      }
    ).sorted()
    return years.compactMap { year in
      func kroner(_ source: Amount.Source) -> Int? {
        let covering = amounts.filter { $0.source == source && $0.covers(year) }
        return covering.isEmpty ? nil : covering.kroner(in: year)
      }
      guard let stated = kroner(.economy), let described = kroner(.description),
        stated != described
      else { return nil }
      return .amountsDiffer(year: year, economy: stated, description: described)
    }
  }

  /// Committees and centres that nobody knows, or that are spelt almost right.
  func names(_ initiative: Initiative, _ id: InitiativeID) -> [Finding] {
    let committees = (initiative.committees + initiative.involved.names).compactMap {
      finding($0, in: self.committees, Finding.Kind.unknownCommittee)
    }
    let centres = ([initiative.centre] + initiative.contributors.names).compactMap {
      finding($0, in: self.centres, Finding.Kind.unknownCentre)
    }
    return (committees + centres).map { Finding($0, id) }
  }

  private func finding(
    _ name: String, in directory: Directory, _ unknown: (String) -> Finding.Kind
  ) -> Finding.Kind? {
    switch directory.resolve(name) {
    case .known: nil
    case .nearly(let meant): .nearlyKnown(name, meant: meant)
    case .unknown: unknown(name)
    }
  }
}
