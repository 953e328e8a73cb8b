/// What lists and counts need to know of one initiative, worked out once and kept.
public struct Row: Hashable, Sendable {
  public let place: InitiativePlace
  public let id: InitiativeID
  public var kind: Kind
  public var isGuidepost: Bool
  /// The present name of the responsible centre.
  public var centre: String
  /// The present names of the responsible committees.
  public var committees: [String]
  /// One for each follow-up of its own agreement; empty for a guidepost.
  public var standings: [Standing]
  /// The economy smiley that was reported last, up to the follow-up in focus.
  public var economy: EconomySmiley?
  /// The id of its chapter.
  public var chapter: String
  /// Against the follow-up before the one in focus.
  public var trend: Trend?
  /// Answered in the follow-up in focus, where it has no milestone, because it was not happy before.
  public var isAnsweredAgain: Bool
  /// How it stands at the follow-up in focus: for an extra initiative at the last of its own.
  public var standing: Standing?
}

/// The rows of an agreement, as seen from one follow-up.
public struct Register: Sendable {
  public private(set) var rows: [Row]
  public private(set) var focus: FollowUpID?
  public let committees: Directory
  public let centres: Directory

  /// Works out every initiative's row. `focus` is the follow-up that standings are asked about; it
  /// is the current one when left out.
  public init(_ agreement: Agreement, focus: FollowUpID? = nil) {
    committees = Directory(agreement.committees)
    centres = Directory(agreement.centres)
    self.focus = focus ?? agreement.currentFollowUp?.id
    rows = []
    var names: [String: String] = [:]
    let places = agreement.places
    rows.reserveCapacity(places.count)
    for place in places { rows.append(row(agreement, place, &names)) }
  }

  /// Works the row at a position out anew, after an edit.
  public mutating func update(_ position: Int, from agreement: Agreement) {
    guard rows.indices.contains(position) else { return }
    var names: [String: String] = [:]
    rows[position] = row(agreement, rows[position].place, &names)
  }

  /// Works every row out anew: another focus, or a follow-up that was opened or closed.
  public mutating func refocus(_ followUp: FollowUpID?, from agreement: Agreement) {
    focus = followUp
    var names: [String: String] = [:]
    for position in rows.indices { rows[position] = row(agreement, rows[position].place, &names) }
  }

  /// `names` remembers resolved names: resolving a misspelt one is slow, and they recur.
  private func row(
    _ agreement: Agreement, _ place: InitiativePlace, _ names: inout [String: String]
  ) -> Row {
    func resolve(_ name: String, in directory: Directory, _ key: String) -> String {
      if let known = names[key + name] { return known }
      let canonical = directory.canonical(name)
      names[key + name] = canonical
      return canonical
    }
    let initiative = agreement[place]
    let followUps = agreement.followUps(at: place)
    let standings = CarryForward.standings(of: initiative, in: followUps)
    let position: Int? =
      switch place {
      case .own: followUps.firstIndex { $0.id == focus }
      case .extra: followUps.indices.last
      }
    let seen = position.map { Array(followUps[...$0]) } ?? followUps
    let now = position.flatMap { standings.indices.contains($0) ? standings[$0] : nil }
    let before = position.flatMap { standings.indices.contains($0 - 1) ? standings[$0 - 1] : nil }
    let isReported = if case .reported? = now { true } else { false }
    let hasMilestone =
      position.map { initiative.round(followUps[$0].id)?.isDue == true } ?? false
    let committees = initiative.committees.map { resolve($0, in: self.committees, "u ") }
    return Row(
      place: place, id: agreement.id(at: place), kind: initiative.kind,
      isGuidepost: initiative.followedUp == nil,
      centre: resolve(initiative.centre, in: centres, "c "), committees: committees,
      standings: standings, economy: initiative.latestEconomy(in: seen)?.smiley,
      chapter: initiative.chapter, trend: Trend(from: before?.smiley, to: now?.smiley),
      isAnsweredAgain: isReported && !hasMilestone && before != nil && before?.smiley != .happy
        && before != .notDue && before != .upcoming,
      standing: now)
  }

  /// The positions of the rows that a filter admits, in their order. Text is searched in the index,
  /// and only among `candidates` when they are given: typing one more letter narrows what was found.
  public func positions(
    _ filter: Filter, index: SearchIndex?, among candidates: [Int]? = nil
  ) -> [Int] {
    let words = SearchIndex.words(of: filter.text)
    let admitted = (candidates ?? Array(rows.indices)).filter { filter.admits(rows[$0]) }
    guard !words.isEmpty, let index else { return admitted }
    return admitted.filter { index.matches($0, words: words) }
  }

  /// Counts how the rows at the positions stand, each once. Guideposts and extra initiatives, which
  /// belong to another year, are in no count of this agreement.
  public func tally(_ positions: some Sequence<Int>, includingExtra: Bool = false) -> Tally {
    var tally = Tally()
    for position in positions {
      let row = rows[position]
      guard let standing = row.standing, includingExtra || row.id.earlierYear == nil else {
        continue
      }
      tally.add(standing, economy: row.economy)
    }
    return tally
  }
}
