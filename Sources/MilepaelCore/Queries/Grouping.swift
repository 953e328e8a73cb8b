/// By what a list of initiatives is grouped.
public enum Grouping: String, Hashable, Sendable, CaseIterable {
  case chapter, committee, centre, smiley

  /// The next one, and after the last the first.
  public var next: Grouping {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

/// A group of initiatives in a list.
public struct Group: Hashable, Sendable {
  /// What the group stands for; its words are made elsewhere.
  public enum Key: Hashable, Sendable {
    /// A chapter by its id, with the earlier year when it is of an extra follow-up.
    case chapter(String, earlierYear: Int?)
    case section(String, chapter: String)
    case committee(String)
    case centre(String)
    case standing(StandingClass)
    /// All extra initiatives of an earlier year.
    case extra(Int)
    case guideposts
  }

  /// How an initiative stands, coarse enough to be a heading; the worst first.
  public enum StandingClass: Int, Hashable, Sendable, CaseIterable, Comparable {
    case sad, neutral, needsAnswer, happy, upcoming, notDue

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    public init(_ standing: Standing) {
      switch standing {
      case .reported(.sad): self = .sad
      case .reported(.neutral): self = .neutral
      case .missing, .again, .uncertain: self = .needsAnswer
      case .reported(.happy), .derived: self = .happy
      case .upcoming: self = .upcoming
      case .notDue: self = .notDue
      }
    }
  }

  public let key: Key
  /// 0 for a group, 1 for a section inside a chapter.
  public let depth: Int
  /// Positions in the register, in natural number order.
  public let positions: [Int]
  /// What its row counts: its positions, and for a chapter those of its sections too.
  public let counted: [Int]

  init(key: Key, depth: Int = 0, positions: [Int], counted: [Int]? = nil) {
    self.key = key
    self.depth = depth
    self.positions = positions
    self.counted = counted ?? positions
  }
}

extension Register {
  /// The rows at the positions in groups. An initiative with two committees stands under both; sums
  /// over the whole list must not be made by adding groups up.
  public func groups(_ positions: [Int], by grouping: Grouping, of agreement: Agreement) -> [Group]
  {
    let own = positions.filter { rows[$0].id.earlierYear == nil }
    let followed = own.filter { !rows[$0].isGuidepost }
    var groups: [Group] =
      switch grouping {
      case .chapter: chapterGroups(own, of: agreement)
      case .committee:
        bodyGroups(followed, agreement.committees, { rows[$0].committees }, Group.Key.committee)
      case .centre:
        bodyGroups(followed, agreement.centres, { [rows[$0].centre] }, Group.Key.centre)
      case .smiley: standingGroups(followed)
      }
    if grouping != .chapter {
      let guideposts = own.filter { rows[$0].isGuidepost }
      if !guideposts.isEmpty {
        groups.append(Group(key: .guideposts, positions: sorted(guideposts)))
      }
    }
    for earlier in agreement.extra {
      let extra = positions.filter { rows[$0].id.earlierYear == earlier.budgetYear }
      guard !extra.isEmpty else { continue }
      groups.append(Group(key: .extra(earlier.budgetYear), positions: sorted(extra)))
    }
    return groups
  }

  private func sorted(_ positions: [Int]) -> [Int] {
    // Files are nearly always in order already, and a number is dear to compare.
    let keys = positions.map { rows[$0].id.number.parts }
    let ordered = keys.indices.dropFirst().allSatisfy {
      keys[$0 - 1].lexicographicallyPrecedes(keys[$0])
    }
    return ordered ? positions : positions.sorted { rows[$0].id < rows[$1].id }
  }

  private func chapterGroups(_ positions: [Int], of agreement: Agreement) -> [Group] {
    let byChapter = Dictionary(grouping: positions) { agreement[rows[$0].place].chapter }
    let known = agreement.chapters.map(\.id)
    let others = byChapter.keys.filter { !known.contains($0) }.sorted()
    return (known + others).flatMap { id -> [Group] in
      guard let members = byChapter[id] else { return [] }
      let chapter = Group(
        key: .chapter(id, earlierYear: nil), positions: sorted(members))
      let sections = agreement.chapters.first { $0.id == id }?.sections ?? []
      guard !sections.isEmpty else { return [chapter] }
      let bySection = Dictionary(grouping: members) { agreement[rows[$0].place].section ?? "" }
      let parts = sections.compactMap { section in
        bySection[section.id].map {
          Group(key: .section(section.id, chapter: id), depth: 1, positions: sorted($0))
        }
      }
      let placed = Set(sections.map(\.id))
      let loose = members.filter { !placed.contains(agreement[rows[$0].place].section ?? "") }
      // A chapter with sections lists only what stands in none of them itself.
      return [Group(key: chapter.key, positions: sorted(loose), counted: chapter.positions)] + parts
    }
  }

  private func bodyGroups(
    _ positions: [Int], _ bodies: [Body], _ names: (Int) -> [String],
    _ key: (String) -> Group.Key
  ) -> [Group] {
    var members: [String: [Int]] = [:]
    for position in positions {
      let names = Set(names(position))
      // What names nobody stands under the empty name, so that it is not lost from the list.
      for name in names.isEmpty ? [""] : names { members[name, default: []].append(position) }
    }
    let known = bodies.map(\.name)
    let others = Set(members.keys).subtracting(known).sorted()
    return (known + others).compactMap { name in
      members[name].map { Group(key: key(name), positions: sorted($0)) }
    }
  }

  private func standingGroups(_ positions: [Int]) -> [Group] {
    // In an agreement without follow-ups nothing is due.
    let classes = Dictionary(grouping: positions) {
      Group.StandingClass(rows[$0].standing ?? .notDue)
    }
    return classes.keys.sorted().map {
      Group(key: .standing($0), positions: sorted(classes[$0] ?? []))
    }
  }
}
