import MilepaelCore
import MilepaelText

/// The names that a document uses, and what each of them means.
struct Names {
  private(set) var centres = CentreNames()
  private let knownCentres: Directory
  private var unknown: Set<String> = []
  private var centreNames: [String: String] = [:]
  /// The bodies of a store that does not know them yet, in the order in which they turn up.
  private(set) var newCommittees: [String] = []
  var newCentres: [String] { foundCentres.sorted() }
  private var foundCentres: Set<String> = []
  /// Names of centres that may be several, and are kept whole.
  private var guessed: Set<String> = []
  /// Committees that stand where nothing else can: as responsible ones, and in the store.
  private var certainCommittees: Set<String> = []
  private let known: [Body]
  private var directory: Directory
  /// The names of all committees, as a text is compared with them.
  private(set) var foldedCommittees: Set<String> = []

  init(_ draft: Draft, existing: Agreement?) {
    known = existing?.committees ?? []
    knownCentres = Directory(existing?.centres ?? [])
    directory = Directory(existing?.committees ?? [])
    for body in existing?.centres ?? [] { for name in body.everyName { centres.learn(name) } }
    let parts = draft.initiatives.map { $0.responsibilities.map(Responsibilities.init) }
    for (initiative, parts) in zip(draft.initiatives, parts) {
      if let centre = initiative.centre { centres.learn(centre) }
      for name in initiative.contributors?.names ?? [] { centres.learn(name) }
      guard let parts else { continue }
      centres.learn(parts.centre)
      if CentreNames.standsAlone(parts.contributors) { centres.learn(parts.contributors) }
      for name in CommitteeNames.split(parts.committees) where CommitteeNames.isOne(name) {
        certainCommittees.insert(name)
      }
    }
    certainCommittees.formUnion(known.map(\.name))
    learnContributors(parts.compactMap { $0?.contributors })
    learnCommittees(written(draft.initiatives, parts))
  }

  /// What is found once is known everywhere, as it will be when the document comes a second time.
  private mutating func learnContributors(_ texts: [String]) {
    // What is learnt can part other texts; more than a few times it never does.
    for _ in 0..<4 {
      var isNew = false
      for text in texts where !text.isEmpty {
        let end = Involvement.allStart(in: text) ?? involvedStart(in: text)
        let reading = centres.read(TextSearch.trimmed(text[..<(end ?? text.endIndex)]))
        for name in reading.names where !centres.isKnown(name) {
          if reading.keptWhole.contains(name) { guessed.insert(name) }
          centres.learn(name)
          isNew = true
        }
      }
      if !isNew { return }
    }
  }

  /// Where a sentence about committees begins that stands right after names of centres: *Social og
  /// Sundhed Økonomiudvalget involveres.*, or in a line of its own.
  func involvedStart(in text: String) -> String.Index? {
    guard let first = Involvement(text)?.names?.first else { return nil }
    if let line = text.utf8.lastIndex(of: 0x0A) {
      let start = text.utf8.index(after: line)
      if Involvement(String(text[start...]))?.names != nil { return start }
    }
    let words = TextSearch.words(first)
    for start in words.indices.dropFirst() {
      let name = words[start...].joined(separator: " ")
      if certainCommittees.contains(name) {
        return TextSearch.range(of: name, in: text)?.lowerBound
      }
    }
    return nil
  }

  /// How often each committee is named. A sentence about committees can stand right after the names of
  /// centres, so these are taken off first.
  private func written(
    _ initiatives: [DraftInitiative], _ parts: [Responsibilities?]
  ) -> [String: Int] {
    var written: [String: Int] = [:]
    for (initiative, parts) in zip(initiatives, parts) {
      for name in (initiative.committees ?? []) + (initiative.involved?.names ?? []) {
        written[name, default: 0] += 1
      }
      guard let parts else { continue }
      for name in CommitteeNames.split(parts.committees) { written[name, default: 0] += 1 }
      if !Involvement.isAll(TextFold.folded(parts.involved)) {
        for name in CommitteeNames.split(parts.involved) { written[name, default: 0] += 1 }
      }
      let text = parts.contributors
      let rest = involvedStart(in: text).map { String(text[$0...]) } ?? centres.read(text).rest
      for paragraph in parts.others + [rest] {
        for name in Involvement(paragraph)?.names ?? [] { written[name, default: 0] += 1 }
      }
    }
    return written
  }

  /// What most initiatives call a committee is its name; a spelling that is almost that is none.
  private mutating func learnCommittees(_ written: [String: Int]) {
    let ordered = written.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { CommitteeNames.corrected($0.key) }
    var growing = GrowingDirectory(directory)
    for name in ordered where CommitteeNames.isOne(name) && growing.isUnknown(name) {
      newCommittees.append(name)
      growing.add(name)
    }
    directory = Directory(known + newCommittees.map { Body(name: $0) })
    newCommittees.sort(by: DanishOrder.isBefore)
    foldedCommittees = Set(
      known.flatMap(\.foldedNames) + newCommittees.map { TextFold.folded($0) })
  }

  /// Whether a name may be several, which nobody has said otherwise of.
  func isGuessed(_ name: String) -> Bool { guessed.contains(name) }

  /// The committee that is meant, and a finding when it is spelt otherwise or unknown.
  mutating func committee(
    _ written: String, _ findings: inout [ImportFinding], _ id: InitiativeID, _ line: Int
  ) -> String {
    switch directory.resolve(written) {
    // A known name stays as it is written: the store's directory leads from it to the body.
    case .known: return written
    case .nearly(let meant):
      findings.append(ImportFinding(.readAs(written, meant), id, line: line))
      return meant
    case .unknown:
      // Said once, at the first place.
      if unknown.insert(written).inserted {
        findings.append(ImportFinding(.unknownCommittee(written), id, line: line))
      }
      return written
    }
  }

  /// The centre that is meant. One that nobody knew becomes known.
  mutating func centre(_ written: String) -> String {
    if let name = centreNames[written] { return name }
    var name = written
    switch knownCentres.resolve(written) {
    case .known: break
    case .nearly(let meant): name = meant
    case .unknown:
      if !written.isEmpty { foundCentres.insert(written) }
    }
    centreNames[written] = name
    return name
  }

  /// A committee that a document cites, whatever its spelling.
  func cited(_ written: String) -> String? {
    switch directory.resolve(written) {
    case .known(let name), .nearly(let name): name
    case .unknown: nil
    }
  }
}

/// A directory to which names are added one by one. A directory is made as a whole, so the names stand
/// in several, each for some of them, and only the last is made anew.
private struct GrowingDirectory {
  private let known: Directory
  private var whole: [Directory] = []
  private var last: [Body] = []
  private var lastDirectory = Directory([])
  private var folded: Set<String> = []

  init(_ known: Directory) { self.known = known }

  mutating func add(_ name: String) {
    folded.insert(TextFold.folded(name))
    last.append(Body(name: name))
    lastDirectory = Directory(last)
    guard last.count == 50 else { return }
    whole.append(lastDirectory)
    last = []
    lastDirectory = Directory([])
  }

  /// As one directory of all of them says: neither one of the names, nor almost one and only one.
  func isUnknown(_ name: String) -> Bool {
    if folded.contains(TextFold.folded(name)) { return false }
    if case .known = known.resolve(name) { return false }
    var near = 0
    for directory in [known] + whole + [lastDirectory] where directory.isLikeListed(name) {
      if case .nearly = directory.resolve(name) { near += 1 } else { near += 2 }
      // Almost several names is none of them; the others need not be asked.
      if near > 1 { return true }
    }
    return near == 0
  }
}

extension CommitteeNames {
  /// *Kultur- og Fritidsudvalgt* is no word: what is learnt is what it should be.
  static func corrected(_ name: String) -> String {
    name.hasSuffix("udvalgt") ? name.dropLast() + "et" : name
  }

  /// True for what is one name and no rest of a sentence.
  static func isOne(_ name: String) -> Bool {
    guard let first = name.first, first.isUppercase, name.utf8.count <= 100,
      !name.hasPrefix("Alle ")
    else { return false }
    return isEnding(name) || TextFold.folded(name).utf8.starts(with: "udvalg".utf8)
  }
}
