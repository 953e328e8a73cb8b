import MilepaelCore

/// Extra follow-up on an earlier agreement. Its latest statuses go by the rounds of *this* agreement.
extension EarlierAgreement {
  enum Key: String, FormatKey {
    case title, budgetYear, followUps, chapters, initiatives
    static let table = KeyTable<Key>(
      required: [.title, .budgetYear, .followUps, .chapters, .initiatives])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(title: "", budgetYear: 0, followUps: [])
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .title: title = try reader.string()
      case .budgetYear: budgetYear = try reader.year()
      case .followUps: followUps = try reader.followUps()
      case .chapters: chapters = try reader.values()
      case .initiatives: initiatives = try reader.extraInitiatives()
      }
    }
    foreign = scope.foreign
  }

  /// - Parameter rounds: the ids of this agreement's rounds, in their order.
  func write(to writer: inout JSONWriter, rounds: [FollowUpID]) {
    let ownRounds = followUps.map(\.id)
    writer.openObject()
    writer.field(Key.title, title)
    writer.field(Key.budgetYear, budgetYear)
    writer.field(Key.followUps, followUps, always: true)
    writer.field(Key.chapters, chapters, always: true)
    writer.key(Key.initiatives)
    writer.openArray()
    for extra in initiatives {
      writer.element()
      extra.initiative.write(
        to: &writer, rounds: ownRounds, latestStatuses: extra.latestStatuses, latestOrder: rounds)
    }
    writer.closeArray()
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension JSONReader {
  /// Initiatives that have latest statuses besides.
  mutating func extraInitiatives() throws(Fault) -> [ExtraInitiative] {
    try array { reader throws(Fault) in
      var latest: [FollowUpID: LatestStatus]? = [:]
      let initiative = try Initiative(from: &reader, latestStatuses: &latest)
      return ExtraInitiative(initiative, latestStatuses: latest ?? [:])
    }
  }
}
