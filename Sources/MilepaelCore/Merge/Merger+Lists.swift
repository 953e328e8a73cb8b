extension Merger {
  /// Three lists of things with keys, thing by thing.
  ///
  /// Ours gives the order, unless only theirs has changed it; what theirs has added comes after what
  /// it stood behind.
  ///
  /// - Parameters:
  ///   - value: what a thing, or several of one key, are as a value.
  ///   - part: which part they are.
  mutating func list<Element: Hashable, Key: Hashable>(
    _ base: [Element], _ ours: [Element], _ theirs: [Element], key: (Element) -> Key,
    value: ([Element]) -> PartValue, part: (Key) -> Part
  ) -> [Element] {
    list(base, ours, theirs, key: key, value: value, part: part) { _, _, _, _ in nil }
  }

  /// - Parameter merged: merges one thing that all three have, field by field; `nil` where it can only
  ///   be compared as a whole.
  mutating func list<Element: Hashable, Key: Hashable>(
    _ base: [Element], _ ours: [Element], _ theirs: [Element], key: (Element) -> Key,
    value: ([Element]) -> PartValue, part: (Key) -> Part,
    merged: (inout Merger, Element, Element, Element) -> Element?
  ) -> [Element] {
    let groups = [base, ours, theirs].map { Dictionary(grouping: $0, by: key) }
    let orders = [base, ours, theirs].map { $0.map(key).uniqued() }
    var result: [Element] = []
    for key in Self.order(orders[0], orders[1], orders[2]) {
      let (was, mine, other) = (
        groups[0][key] ?? [], groups[1][key] ?? [], groups[2][key] ?? []
      )
      if mine == other {
        result += mine
      } else if was.count == 1, mine.count == 1, other.count == 1,
        let one = merged(&self, was[0], mine[0], other[0])
      {
        result.append(one)
      } else if other == was {
        result += mine
      } else if mine == was {
        result += other
      } else {
        let change = Change(
          from: was.isEmpty ? nil : value(was), to: other.isEmpty ? nil : value(other))
        note(.changed, .part(part(key), change))
        result += mine
      }
    }
    return result
  }

  /// Every key of ours and theirs, in an order that both would know again.
  private static func order<Key: Hashable>(_ base: [Key], _ ours: [Key], _ theirs: [Key]) -> [Key] {
    let (mine, other, known) = (Set(ours), Set(theirs), Set(base))
    let isCommon = { (key: Key) in
      known.contains(key) && mine.contains(key) && other.contains(key)
    }
    let isMoved = ours.filter(isCommon) != base.filter(isCommon)
    let (leading, following) = isMoved ? (ours, theirs) : (theirs, ours)
    let leaders = Set(leading)
    // What the other order has besides, behind what it stood behind.
    var behind: [Key?: [Key]] = [:]
    var last: Key?
    for key in following {
      if leaders.contains(key) { last = key } else { behind[last, default: []].append(key) }
    }
    return (behind[nil] ?? []) + leading.flatMap { [$0] + (behind[$0] ?? []) }
  }
}
