import MilepaelCore

/// The file's outermost object.
extension Agreement {
  enum Key: String, FormatKey {
    case format, version, agreement, centres, committees, followUps, chapters, initiatives
    case extra, meetings, conflicts, recordedUpTo
    static let table = KeyTable<Key>(
      required: [
        .format, .version, .agreement, .centres, .committees, .followUps, .chapters, .initiatives,
      ])
  }

  /// The word that says what kind of file it is.
  static let formatWord = "milepael"

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(title: "", municipality: "", budgetYear: 0)
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .format: try reader.formatWord()
      case .version: try reader.formatVersion()
      case .agreement: try readHead(&reader)
      case .centres: centres = try reader.values()
      case .committees: committees = try reader.values()
      case .followUps: followUps = try reader.followUps()
      case .chapters: chapters = try reader.values()
      case .initiatives:
        initiatives = try reader.array { reader throws(JSONReader.Fault) in
          var none: [FollowUpID: LatestStatus]?
          return try Initiative(from: &reader, latestStatuses: &none)
        }
      case .extra:
        extra = try reader.array { reader throws(JSONReader.Fault) in
          try EarlierAgreement(from: &reader)
        }
      case .meetings: meetings = try reader.values()
      case .conflicts: conflicts = try reader.values()
      case .recordedUpTo: recordedUpTo = try reader.entryID()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    let rounds = followUps.map(\.id)
    writer.openObject()
    writer.field(Key.format, Self.formatWord)
    writer.field(Key.version, AgreementFormat.version)
    writer.key(Key.agreement)
    writeHead(&writer)
    writer.field(Key.centres, centres, always: true)
    writer.field(Key.committees, committees, always: true)
    writer.field(Key.followUps, followUps, always: true)
    writer.field(Key.chapters, chapters, always: true)
    writer.key(Key.initiatives)
    writer.openArray()
    for initiative in initiatives {
      writer.element()
      initiative.write(to: &writer, rounds: rounds)
    }
    writer.closeArray()
    if !extra.isEmpty {
      writer.key(Key.extra)
      writer.openArray()
      for earlier in extra {
        writer.element()
        earlier.write(to: &writer, rounds: rounds)
      }
      writer.closeArray()
    }
    writer.field(Key.meetings, meetings)
    writer.field(Key.conflicts, conflicts)
    writer.field(Key.recordedUpTo, recordedUpTo?.description)
    writer.fields(foreign)
    writer.closeObject()
    writer.endLine()
  }
}

extension JSONReader {
  /// `milepael`, and nothing else: another program's file is not ours to interpret.
  mutating func formatWord() throws(Fault) {
    _ = try parsed(.oneOf([Agreement.formatWord])) { $0 == Agreement.formatWord ? $0 : nil }
  }

  mutating func formatVersion() throws(Fault) {
    skipSpace()
    let start = position
    let version = try integer(in: 1 ... .max)
    guard version <= AgreementFormat.version else {
      throw Fault(.newerFormat(found: version, supported: AgreementFormat.version), at: start)
    }
  }
}
