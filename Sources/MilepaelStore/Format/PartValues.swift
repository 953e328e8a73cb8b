import MilepaelCore

/// What a part of an agreement held, as a conflict about it keeps it: spelt as in the file itself.
/// Which kind of value it is, the part says.
extension PartValue {
  init(of part: Part, from reader: inout JSONReader) throws(JSONReader.Fault) {
    switch part.kind {
    case .title, .municipality, .language, .caseNumber, .earlierTitle, .initiativeTitle,
      .initiativeChapter, .section, .kind, .description, .carriedOutBy, .responsibleCentre:
      self = .text(try reader.string())
    case .budgetYear: self = .number(try reader.year())
    case .contact: self = .contact(try Contact(from: &reader))
    case .centre, .committee: self = .bodies(try reader.values())
    case .chapter: self = .chapters(try reader.values())
    case .meeting: self = .meetings(try reader.values())
    case .followUp, .followUpFrame: self = .followUps(try reader.values())
    case .initiative:
      self =
        part.initiative?.earlierYear == nil
        ? .initiatives(try Self.initiatives(&reader)) : .extras(try reader.extraInitiatives())
    case .earlierAgreement:
      self = .earlier(
        try reader.array { reader throws(JSONReader.Fault) in
          try EarlierAgreement(from: &reader)
        })
    case .responsibleCommittees, .links: self = .texts(try reader.strings())
    case .contributors, .involved: self = .participants(try Participants(from: &reader))
    case .remarks: self = .remarks(try reader.values())
    case .withdrawn: self = .withdrawal(try Withdrawal(from: &reader))
    case .economy: self = .economy(try Economy(from: &reader))
    case .effects: self = .effects(try reader.values())
    case .indicators: self = .indicators(try reader.values())
    case .milestone: self = .milestone(try Milestone(from: &reader))
    case .round: self = .round(try Round(from: &reader))
    case .latestStatus: self = .latestStatus(try LatestStatus(from: &reader))
    case .headForeign, .foreign, .earlierForeign, .initiativeForeign, .roundForeign,
      .effortForeign, .economyForeign:
      self = .foreign(try reader.foreign())
    }
  }

  private static func initiatives(
    _ reader: inout JSONReader
  ) throws(JSONReader.Fault) -> [Initiative] {
    try reader.array { reader throws(JSONReader.Fault) in
      var none: [FollowUpID: LatestStatus]?
      return try Initiative(from: &reader, latestStatuses: &none)
    }
  }

  func write(to writer: inout JSONWriter, _ key: some FormatKey) {
    switch self {
    case .text(let text): writer.field(key, text)
    case .number(let number): writer.field(key, number)
    case .contact(let contact): writer.field(key, contact)
    case .bodies(let list): writer.field(key, list, always: true)
    case .chapters(let list): writer.field(key, list, always: true)
    case .meetings(let list): writer.field(key, list, always: true)
    case .followUps(let list): writer.field(key, list, always: true)
    case .remarks(let list): writer.field(key, list, always: true)
    case .effects(let list): writer.field(key, list, always: true)
    case .indicators(let list): writer.field(key, list, always: true)
    case .participants(let participants): writer.field(key, participants)
    case .withdrawal(let withdrawal): writer.field(key, withdrawal)
    case .economy(let economy): writer.field(key, economy)
    case .milestone(let milestone): writer.field(key, milestone)
    case .round(let round): writer.field(key, round)
    case .latestStatus(let status): writer.field(key, status)
    case .texts(let texts):
      writer.key(key)
      writer.strings(texts)
    case .initiatives(let list):
      writer.list(key, list) { initiative, writer in initiative.write(to: &writer, rounds: []) }
    case .extras(let list):
      writer.list(key, list) { extra, writer in
        extra.initiative.write(to: &writer, rounds: [], latestStatuses: extra.latestStatuses)
      }
    case .earlier(let list):
      writer.list(key, list) { earlier, writer in earlier.write(to: &writer, rounds: []) }
    case .foreign(let foreign):
      writer.key(key)
      writer.openObject()
      writer.fields(foreign)
      writer.closeObject()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func list<Element>(
    _ key: some FormatKey, _ elements: [Element],
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    self.key(key)
    openArray()
    for value in elements {
      element()
      write(value, &self)
    }
    closeArray()
  }
}

/// The keys of an object of which this version knows none.
private enum NoKey: String, FormatKey {
  /// A key that is never met: a table needs one.
  case none = "\u{0}"
  static let table = KeyTable<NoKey>()
}

extension JSONReader {
  /// An object of fields that this version does not know.
  fileprivate mutating func foreign() throws(Fault) -> Foreign {
    var scope = try object(NoKey.self)
    while let key = try nextKey(&scope) {
      throw Fault(.misplacedKey(key.rawValue), at: scope.keyOffset)
    }
    return scope.foreign
  }
}
