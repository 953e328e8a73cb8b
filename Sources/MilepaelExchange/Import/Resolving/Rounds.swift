import MilepaelCore
import MilepaelText

/// The follow-ups of one agreement that a document names, and their ids.
struct RoundList {
  private(set) var followUps: [FollowUp]
  private let year: Int
  private var byTitle: [String: FollowUpID] = [:]
  private var keys: [FollowUpID: RoundKey] = [:]
  /// Titles that are spelt otherwise than the follow-up's.
  private(set) var misspelt: [(written: String, meant: String)] = []

  /// - Parameters:
  ///   - sequences: The titles in the rows of each initiative; together they give the order.
  ///   - existing: The store's follow-ups, which keep their ids.
  init(_ sequences: [[String]], year: Int, existing: [FollowUp]) {
    self.year = year
    followUps = existing
    for followUp in existing {
      byTitle[TextFold.folded(followUp.title)] = followUp.id
      keys[followUp.id] = RoundKey(followUp.title, budgetYear: year)
    }
    // Nearly every initiative has the same titles: each order is looked at once.
    var counts: [[String]: Int] = [:]
    var orders: [[String]] = []
    for sequence in sequences {
      counts[sequence, default: 0] += 1
      if counts[sequence] == 1 { orders.append(sequence) }
    }
    let meant = Self.meant(orders, counts, year)
    for order in orders { add(order, meant) }
  }

  /// The spelling that most rows have, for each that almost is it.
  private static func meant(
    _ orders: [[String]], _ counts: [[String]: Int], _ year: Int
  ) -> [String: String] {
    var uses: [String: Int] = [:]
    var titles: [String] = []
    for order in orders {
      for title in order {
        if uses[title] == nil { titles.append(title) }
        uses[title, default: 0] += counts[order] ?? 1
      }
    }
    var meant: [String: String] = [:]
    var known: [(RoundKey, String)] = []
    let ordered = titles.enumerated().sorted {
      (uses[$1.element] ?? 0, $0.offset) < (uses[$0.element] ?? 0, $1.offset)
    }
    for (_, title) in ordered {
      let key = RoundKey(title, budgetYear: year)
      if let (_, other) = known.first(where: { $0.0.isSame(as: key) }) {
        meant[title] = other
      } else {
        known.append((key, title))
      }
    }
    return meant
  }

  private mutating func add(_ titles: [String], _ meant: [String: String]) {
    var previous: Int?
    for written in titles {
      let title = meant[written] ?? written
      let key = RoundKey(title, budgetYear: year)
      if let known = id(of: title)
        ?? followUps.first(where: { keys[$0.id]?.isSame(as: key) == true })?.id,
        let index = followUps.firstIndex(where: { $0.id == known })
      {
        previous = index
        learn(written, known)
        continue
      }
      let index = insertion(of: key, after: previous)
      let followUp = FollowUp(
        id: newID(), title: title, shortTitle: RoundTitle.short(title),
        date: RoundTitle.date(title))
      followUps.insert(followUp, at: index)
      byTitle[TextFold.folded(title)] = followUp.id
      keys[followUp.id] = key
      learn(written, followUp.id)
      previous = index
    }
  }

  /// Another spelling leads to the follow-up, too.
  private mutating func learn(_ written: String, _ id: FollowUpID) {
    let folded = TextFold.folded(written)
    guard byTitle[folded] == nil, let title = followUps.first(where: { $0.id == id })?.title else {
      return
    }
    byTitle[folded] = id
    let key = RoundKey(written, budgetYear: year)
    if keys[id]?.isSpeltOtherwise(than: key) == true { misspelt.append((written, title)) }
  }

  /// Where a new one comes: after the one before it in its rows, as far as the days and numbers of the
  /// titles allow. Initiatives that list their own follow-ups only say nothing of the others.
  private func insertion(of key: RoundKey, after previous: Int?) -> Int {
    var lower = 0
    var upper = followUps.count
    for (index, followUp) in followUps.enumerated() {
      guard let isBefore = keys[followUp.id]?.isBefore(key) else { continue }
      if isBefore { lower = index + 1 } else { upper = min(upper, index) }
    }
    if upper < lower { return lower }
    if let previous { return min(max(previous + 1, lower), upper) }
    return upper
  }

  private func newID() -> FollowUpID {
    var number = 1
    while followUps.contains(where: { $0.id.value == "\(year)-\(number)" }) { number += 1 }
    return FollowUpID("\(year)-\(number)")
  }

  /// Ids in the order, where none was there before.
  mutating func renumber(keeping existing: [FollowUp]) {
    guard existing.isEmpty else { return }
    var renamed: [FollowUpID: FollowUpID] = [:]
    for index in followUps.indices {
      let id = FollowUpID("\(year)-\(index + 1)")
      renamed[followUps[index].id] = id
      followUps[index].id = id
    }
    byTitle = byTitle.mapValues { renamed[$0] ?? $0 }
    keys = Dictionary(keys.map { (renamed[$0] ?? $0, $1) }) { first, _ in first }
  }

  func id(of title: String) -> FollowUpID? {
    byTitle[TextFold.folded(title)]
  }

  /// The follow-up that a heading or a person names: by its title, its id or its place in the order.
  func named(_ text: String) -> FollowUpID? {
    if let id = id(of: text) { return id }
    if let found = followUps.named(text) { return found.id }
    guard let ordinal = RoundTitle.ordinal(text), followUps.indices.contains(ordinal - 1) else {
      return nil
    }
    return followUps[ordinal - 1].id
  }
}
