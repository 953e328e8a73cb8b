import MilepaelCore
import MilepaelText

/// The follow-ups of one agreement that a document names, and their ids.
struct RoundList {
  private(set) var followUps: [FollowUp]
  private let year: Int
  private var byTitle: [String: FollowUpID] = [:]
  /// What the titles say, in the order of the follow-ups.
  private var keys: [RoundKey] = []
  private var index = RoundIndex()
  private var taken: Set<String> = []
  /// The least number that no id has yet, or one before it.
  private var nextNumber = 1
  /// Titles that are spelt otherwise than the follow-up's.
  private(set) var misspelt: [(written: String, meant: String)] = []

  /// - Parameters:
  ///   - sequences: The titles in the rows of each initiative; together they give the order.
  ///   - existing: The store's follow-ups, which keep their ids.
  init(_ sequences: [[String]], year: Int, existing: [FollowUp]) {
    self.year = year
    followUps = existing
    for followUp in existing {
      note(followUp, RoundKey(followUp.title, budgetYear: year), at: keys.endIndex)
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
    var known = RoundIndex()
    let ordered = titles.enumerated().sorted {
      (uses[$1.element] ?? 0, $0.offset) < (uses[$0.element] ?? 0, $1.offset)
    }
    for (_, title) in ordered {
      let key = RoundKey(title, budgetYear: year)
      if let other = known.first(sameAs: key) {
        meant[title] = other
      } else {
        known.add(key, title)
      }
    }
    return meant
  }

  private mutating func add(_ titles: [String], _ meant: [String: String]) {
    var previous: Int?
    for written in titles {
      let title = meant[written] ?? written
      let key = RoundKey(title, budgetYear: year)
      if let known = id(of: title) ?? index.first(sameAs: key).map({ FollowUpID($0) }),
        let place = followUps.firstIndex(where: { $0.id == known })
      {
        previous = place
        learn(written, place)
        continue
      }
      let place = insertion(of: key, after: previous)
      let followUp = FollowUp(
        id: newID(), title: title, shortTitle: RoundTitle.short(title),
        date: RoundTitle.date(title))
      followUps.insert(followUp, at: place)
      note(followUp, key, at: place)
      learn(written, place)
      previous = place
    }
  }

  private mutating func note(_ followUp: FollowUp, _ key: RoundKey, at place: Int) {
    byTitle[TextFold.folded(followUp.title)] = followUp.id
    keys.insert(key, at: place)
    index.add(key, followUp.id.value)
    taken.insert(followUp.id.value)
  }

  /// Another spelling leads to the follow-up, too.
  private mutating func learn(_ written: String, _ place: Int) {
    let folded = TextFold.folded(written)
    guard byTitle[folded] == nil else { return }
    byTitle[folded] = followUps[place].id
    let key = RoundKey(written, budgetYear: year)
    if keys[place].isSpeltOtherwise(than: key) {
      misspelt.append((written, followUps[place].title))
    }
  }

  /// Where a new one comes: after the one before it in its rows, as far as the days and numbers of the
  /// titles allow. Initiatives that list their own follow-ups only say nothing of the others.
  private func insertion(of key: RoundKey, after previous: Int?) -> Int {
    var lower = 0
    var upper = followUps.count
    for (index, other) in keys.enumerated() {
      guard let isBefore = other.isBefore(key) else { continue }
      if isBefore { lower = index + 1 } else { upper = min(upper, index) }
    }
    if upper < lower { return lower }
    if let previous { return min(max(previous + 1, lower), upper) }
    return upper
  }

  private mutating func newID() -> FollowUpID {
    while taken.contains("\(year)-\(nextNumber)") { nextNumber += 1 }
    return FollowUpID("\(year)-\(nextNumber)")
  }

  /// Ids in the order, where none was there before. Nothing is added after this.
  mutating func renumber(keeping existing: [FollowUp]) {
    guard existing.isEmpty else { return }
    var renamed: [FollowUpID: FollowUpID] = [:]
    for index in followUps.indices {
      let id = FollowUpID("\(year)-\(index + 1)")
      renamed[followUps[index].id] = id
      followUps[index].id = id
    }
    byTitle = byTitle.mapValues { renamed[$0] ?? $0 }
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
