extension Agreement {
  /// Puts in place, together, initiatives that come, go or are replaced, as the edits at the beginning
  /// of `edits` say; each by itself would look through the whole list, which an import of thousands
  /// does not have the time for.
  ///
  /// - Returns: How many edits were applied: all at the beginning that are of this kind; 0 when there
  ///   are few, or when any of them does not fit, or the list is not in the order of its numbers. Then
  ///   they are to be applied one by one, which says what is wrong.
  mutating func applyInitiatives(_ edits: ArraySlice<Edit>) -> Int {
    let changes = edits.lazy.prefix(while: { $0.ownInitiative != nil }).compactMap(\.ownInitiative)
    guard changes.dropFirst(16).first != nil, areInOrder else { return 0 }
    var wanted: [InitiativeNumber: Initiative?] = [:]
    var were: [InitiativeNumber: Initiative?] = [:]
    var count = 0
    for (number, change) in changes {
      guard wanted.updateValue(change.to, forKey: number) == nil else { return 0 }
      were[number] = .some(change.from)
      count += 1
    }
    var kept: [Initiative] = []
    var found = 0
    for initiative in initiatives {
      guard let was = were[initiative.number] else {
        kept.append(initiative)
        continue
      }
      guard was == initiative else { return 0 }
      found += 1
    }
    guard found == were.values.count(where: { $0 != nil }) else { return 0 }
    initiatives = Self.merged(kept, wanted.values.compactMap(\.self))
    return count
  }

  private var areInOrder: Bool {
    zip(initiatives, initiatives.dropFirst()).allSatisfy { $0.number < $1.number }
  }

  /// The initiatives of one list that is in order, and of one that is not, in order.
  private static func merged(_ ordered: [Initiative], _ others: [Initiative]) -> [Initiative] {
    let others = others.sorted { $0.number < $1.number }
    var result: [Initiative] = []
    result.reserveCapacity(ordered.count + others.count)
    var next = others.startIndex
    for initiative in ordered {
      while next < others.endIndex, others[next].number < initiative.number {
        result.append(others[next])
        next += 1
      }
      result.append(initiative)
    }
    return result + others[next...]
  }
}

extension Edit {
  /// Whether it brings, takes away or replaces an initiative of this agreement.
  var isOwnInitiative: Bool { ownInitiative != nil }

  /// The number of the own initiative that this edit brings, takes away or replaces, and which one it
  /// was and is to be; `nil` for every other edit.
  fileprivate var ownInitiative: (InitiativeNumber, Change<Initiative?>)? {
    guard case .part(let part, let change) = self, part.kind == .initiative,
      let id = part.initiative, id.earlierYear == nil,
      let from = Self.one(change.from, id.number), let to = Self.one(change.to, id.number)
    else { return nil }
    return (id.number, Change(from: from, to: to))
  }

  /// The one initiative of a value, or none; `nil` for anything else.
  private static func one(_ value: PartValue?, _ number: InitiativeNumber) -> Initiative?? {
    switch value {
    case nil: .some(nil)
    case .initiatives(let list)?
    where list.count == 1 && list[0].number == number:
      .some(list[0])
    default: nil
    }
  }
}
