import MilepaelCore

/// The follow-ups of one agreement that a document names, and their ids.
struct RoundList {
  private(set) var followUps: [FollowUp]
  private let year: Int
  private var byTitle: [String: FollowUpID] = [:]

  /// - Parameters:
  ///   - sequences: The titles in the rows of each initiative; together they give the order.
  ///   - existing: The store's follow-ups, which keep their ids.
  init(_ sequences: [[String]], year: Int, existing: [FollowUp]) {
    self.year = year
    followUps = existing
    for followUp in existing { byTitle[TextFold.folded(followUp.title)] = followUp.id }
    // Nearly every initiative has the same titles: each order is looked at once.
    var seen: Set<[String]> = []
    for sequence in sequences where seen.insert(sequence).inserted { add(sequence) }
  }

  private mutating func add(_ titles: [String]) {
    var previous: Int?
    for title in titles {
      if let id = self.id(of: title), let index = followUps.firstIndex(where: { $0.id == id }) {
        previous = index
        continue
      }
      let index = previous.map { $0 + 1 } ?? insertionAtStart(title)
      let followUp = FollowUp(
        id: newID(), title: title, shortTitle: RoundTitle.short(title),
        date: RoundTitle.date(title))
      followUps.insert(followUp, at: index)
      byTitle[TextFold.folded(title)] = followUp.id
      previous = index
    }
  }

  /// A row that comes first in one initiative need not be the first of all.
  private func insertionAtStart(_ title: String) -> Int {
    guard let ordinal = RoundTitle.ordinal(title), RoundTitle.date(title) == nil else {
      return followUps.count
    }
    return followUps.firstIndex { followUp in
      RoundTitle.date(followUp.title) != nil
        || (RoundTitle.ordinal(followUp.title) ?? .max) > ordinal
    } ?? followUps.count
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
