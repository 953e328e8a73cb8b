import MilepaelCore

/// How an agreement stands at one follow-up, by group and in all.
struct Summary {
  struct Part {
    let key: Group.Key
    let tally: Tally
  }

  let agreement: Agreement
  let focus: FollowUp?
  let grouping: Grouping
  /// By what the tables for people are: by one of the three when it was asked for, else by each.
  let groupings: [Grouping]
  /// What the screen's overview shows.
  let overview: Overview
  /// What the checks find, by kind, the most first.
  let findings: [(kind: Finding.Kind, count: Int)]
  let openActions: Int
  /// Worst first. An initiative with two committees stands under both.
  let parts: [Part]
  /// Each initiative once.
  let total: Tally
  /// Guideposts are listed, and in no count.
  let guideposts: Int
  /// The extra follow-ups, each judged at the last follow-up of its own agreement.
  let extra: [(agreement: EarlierAgreement, tally: Tally)]

  init(_ agreement: Agreement, focus: FollowUp?, by wanted: Grouping?) {
    let grouping = wanted ?? .committee
    self.agreement = agreement
    self.focus = focus
    self.grouping = grouping
    groupings = wanted.map { [$0] } ?? [.committee, .centre, .chapter]
    let register = Register(agreement, focus: focus?.id)
    overview = Overview(agreement, register)
    openActions = agreement.openActions.count
    let found = Dictionary(grouping: agreement.findings(), by: \.kind.name)
    findings = found.compactMap { name, findings in
      findings.first.map { (name, $0.kind, findings.count) }
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
    let all = Array(register.rows.indices)
    let groups = register.groups(all, by: grouping, of: agreement)
    parts = groups.filter { $0.depth == 0 && $0.key.isCounted }
      .map { Part(key: $0.key, tally: register.tally($0.counted)) }
      .enumerated()
      // Groups that stand equally keep their order.
      .sorted { a, b in
        Tally.isWorse(a.element.tally, than: b.element.tally)
          || !Tally.isWorse(b.element.tally, than: a.element.tally) && a.offset < b.offset
      }
      .map(\.element)
    total = register.tally(all)
    guideposts = register.rows.filter { $0.isGuidepost && $0.id.earlierYear == nil }.count
    extra = agreement.extra.map { earlier in
      let positions = all.filter { register.rows[$0].id.earlierYear == earlier.budgetYear }
      return (earlier, register.tally(positions, includingExtra: true))
    }
  }
}

extension Summary {
  /// The overview's parts, worst first.
  func parts(by grouping: Grouping) -> [Overview.Part] {
    switch grouping {
    case .committee, .smiley: overview.committees
    case .centre: overview.centres
    case .chapter: overview.chapters
    }
  }
}

extension Group.Key {
  /// False for groups that stand apart from this agreement's own counts.
  fileprivate var isCounted: Bool {
    switch self {
    case .extra, .guideposts: false
    case .chapter, .section, .committee, .centre, .standing: true
    }
  }
}
