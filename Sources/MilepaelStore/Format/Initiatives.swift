import MilepaelCore

extension Initiative {
  enum Key: String, FormatKey {
    case number, title, chapter, section, kind, handling, description, carriedOutBy, centre
    case committees, contributors, involved, remarks, links, withdrawn
    case followUps, economy, effects, indicators, latestStatus
    static let table = KeyTable<Key>(
      required: [.number, .title, .chapter, .kind, .handling, .centre])
  }

  /// - Parameter latestStatuses: what an initiative of an earlier agreement has besides; `nil` for
  ///   one of the agreement's own, which may not have it.
  init(
    from reader: inout JSONReader, latestStatuses: inout [FollowUpID: LatestStatus]?
  ) throws(JSONReader.Fault) {
    guard let placeholder = InitiativeNumber.placeholder else {
      throw JSONReader.Fault(.missingKey(Key.number.rawValue), at: reader.position)
    }
    self.init(number: placeholder, title: "", chapter: "")
    var handlingWord = HandlingWord.followedUp
    var content = FollowedUp()
    /// The first key, and where it stands, that a guidepost may not have.
    var followedKey: (Key, Int)?
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .number: number = try reader.parsed(.initiativeNumber) { InitiativeNumber($0) }
      case .title: title = try reader.string()
      case .chapter: chapter = try reader.string()
      case .section: section = try reader.string()
      case .kind: kind = try reader.word()
      case .handling: handlingWord = try reader.word()
      case .description: description = try reader.string()
      case .carriedOutBy: carriedOutBy = try reader.string()
      case .centre: centre = try reader.string()
      case .committees: committees = try reader.strings()
      case .contributors: contributors = try Participants(from: &reader)
      case .involved: involved = try Participants(from: &reader)
      case .remarks: remarks = try reader.values()
      case .links: links = try reader.links()
      case .withdrawn: withdrawn = try Withdrawal(from: &reader)
      case .followUps: content.rounds = try reader.rounds()
      case .economy: content.economy = try Economy(from: &reader)
      case .effects: content.effects = try reader.values()
      case .indicators: content.indicators = try reader.values()
      case .latestStatus:
        guard latestStatuses != nil else {
          throw JSONReader.Fault(.misplacedKey(key.rawValue), at: scope.keyOffset)
        }
        latestStatuses = try reader.byFollowUp()
      }
      switch key {
      case .followUps, .economy, .effects, .indicators:
        followedKey = followedKey ?? (key, scope.keyOffset)
      default: break
      }
    }
    switch (handlingWord, followedKey) {
    case (.followedUp, _): handling = .followedUp(content)
    case (.guidepost, nil): handling = .guidepost
    case (.guidepost, let (key, offset)?):
      throw JSONReader.Fault(.misplacedKey(key.rawValue), at: offset)
    }
    foreign = scope.foreign
  }

  /// - Parameters:
  ///   - rounds: the ids of the rounds that it is followed up in, in their order.
  ///   - latestStatuses: what an initiative of an earlier agreement has besides.
  ///   - latestOrder: the ids that the latest statuses go by, in their order.
  func write(
    to writer: inout JSONWriter, rounds: [FollowUpID],
    latestStatuses: [FollowUpID: LatestStatus] = [:], latestOrder: [FollowUpID] = []
  ) {
    writer.openObject()
    writer.field(Key.number, number.printed)
    writer.field(Key.title, title)
    writer.field(Key.chapter, chapter)
    writer.field(Key.section, section)
    writer.field(Key.kind, kind.rawValue)
    writer.field(Key.handling, HandlingWord(handling).rawValue)
    if !description.isEmpty { writer.field(Key.description, description) }
    writer.field(Key.carriedOutBy, carriedOutBy)
    writer.field(Key.centre, centre)
    writer.field(Key.committees, committees)
    if !contributors.isEmpty { writer.field(Key.contributors, contributors) }
    if !involved.isEmpty { writer.field(Key.involved, involved) }
    writer.field(Key.remarks, remarks)
    writer.field(Key.links, links.map(\.description))
    writer.field(Key.withdrawn, withdrawn)
    if case .followedUp(let content) = handling {
      writer.field(Key.followUps, Self.spoken(content.rounds), order: rounds)
      if content.economy != Economy() { writer.field(Key.economy, content.economy) }
      writer.field(Key.effects, content.effects)
      writer.field(Key.indicators, content.indicators)
    }
    writer.field(Key.latestStatus, latestStatuses, order: latestOrder)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Initiative {
  /// Without rounds in which nothing is said.
  fileprivate static func spoken(_ rounds: [FollowUpID: Round]) -> [FollowUpID: Round] {
    let isSilent = { (round: Round) in round.milestone == nil && round == .empty }
    return rounds.values.contains(where: isSilent) ? rounds.filter { !isSilent($1) } : rounds
  }
}

/// How an initiative is handled, as a word: what is followed up stands in keys of its own.
private enum HandlingWord: String, CaseIterable {
  case followedUp
  case guidepost

  init(_ handling: Handling) {
    switch handling {
    case .followedUp: self = .followedUp
    case .guidepost: self = .guidepost
    }
  }
}

extension JSONReader {
  fileprivate mutating func links() throws(Fault) -> [InitiativeID] {
    try array { reader throws(Fault) in
      try reader.parsed(.initiativeID) { InitiativeID($0) }
    }
  }

  /// A round in which nothing is said is not kept.
  fileprivate mutating func rounds() throws(Fault) -> [FollowUpID: Round] {
    Initiative.spoken(try byFollowUp())
  }
}

extension InitiativeNumber {
  /// Stands where the number has not been read yet; an initiative without number is refused.
  fileprivate static let placeholder = InitiativeNumber("0")
}
