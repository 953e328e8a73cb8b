import MilepaelCore
import MilepaelText

/// One initiative: who is responsible, what is said of each follow-up, and its money.
extension DraftResolver {
  mutating func resolve(
    _ source: DraftInitiative, _ id: InitiativeID
  ) -> (Initiative, [FollowUpID: LatestStatus]) {
    var initiative = Initiative(
      number: source.number, title: source.title,
      chapter: source.number.chapter, kind: source.kind ?? .operating,
      description: source.description.joined(separator: "\n\n"), remarks: source.remarks)
    if source.kind == nil, !source.isGuidepost {
      findings.append(ImportFinding(.noKind, id, line: source.line))
    }
    bodies(of: source, id, &initiative)
    links(of: source, id, &initiative)
    guard !source.isGuidepost else {
      initiative.handling = .guidepost
      // A guidepost has no milestones (`DOMAIN.md` rule 5): what stands in rows is kept as text.
      for text in source.texts {
        findings.append(ImportFinding(.noPlace(text), id, line: source.line))
        initiative.remarks.append(MarkedText(text, isInternal: true))
      }
      if !draft.isOwn { initiative.keepInternal() }
      return (initiative, [:])
    }
    if source.rounds.isEmpty {
      findings.append(ImportFinding(.noMilestones, id, line: source.line))
    }
    var content = FollowedUp(effects: source.effects, indicators: source.indicators)
    let rounds = source.earlierYear.flatMap { earlier[$0] } ?? own
    initiative.withdrawn = withdrawal(of: source, id, rounds)
    for row in source.rounds { add(row, source, id, rounds, &content, &initiative) }
    economy(of: source, id, rounds, &content, &initiative)
    if !draft.isOwn { leaveOutDerived(&content, rounds, source) }
    content.rounds = content.rounds.filter { $0.value != .empty }
    initiative.handling = .followedUp(content)
    if !draft.isOwn { initiative.keepInternal() }
    return (initiative, latestStatuses(of: source, id, committees: initiative.committees))
  }

  // MARK: Bodies

  private mutating func bodies(
    of source: DraftInitiative, _ id: InitiativeID, _ initiative: inout Initiative
  ) {
    initiative.carriedOutBy = source.carriedOutBy
    if let text = source.responsibilities { read(text, source, id, &initiative) }
    if let centre = source.centre { initiative.centre = names.centre(centre) }
    if let written = source.committees {
      initiative.committees = written.map { committee($0, id, source.line) }
    }
    if let contributors = source.contributors {
      initiative.contributors = resolved(contributors) { names.centre($0) }
    }
    if let involved = source.involved {
      initiative.involved = resolved(involved) { committee($0, id, source.line) }
    }
    // Nobody is responsible for a guidepost (`DOMAIN.md` rule 5).
    if source.isGuidepost { return }
    // What a later document leaves out, the store may have already.
    let known = existing?.initiative(id)
    if initiative.centre.isEmpty, known?.centre.isEmpty ?? true {
      findings.append(ImportFinding(.noCentre, id, line: source.line))
    }
    if initiative.committees.isEmpty, known?.committees.isEmpty ?? true {
      findings.append(ImportFinding(.noCommittee, id, line: source.line))
    }
  }

  private func resolved(
    _ participants: Participants, _ name: (String) -> String
  ) -> Participants {
    participants == .all ? .all : .named(participants.names.map(name))
  }

  mutating func committee(_ written: String, _ id: InitiativeID, _ line: Int) -> String {
    names.committee(written, &findings, id, line)
  }

  /// The published running text.
  private mutating func read(
    _ text: String, _ source: DraftInitiative, _ id: InitiativeID, _ initiative: inout Initiative
  ) {
    let parts = Responsibilities(text)
    initiative.centre = names.centre(parts.centre)
    initiative.committees = CommitteeNames.split(parts.committees)
      .map { committee($0, id, source.line) }
    var paragraphs = parts.others
    if !parts.contributors.isEmpty {
      let (reading, rest) = readContributors(parts.contributors)
      initiative.contributors = reading
      for name in rest.names where names.isGuessed(name) {
        findings.append(ImportFinding(.keptWhole(name), id, line: source.line))
      }
      if !rest.rest.isEmpty { paragraphs.insert(rest.rest, at: 0) }
    }
    addOtherCentres(parts, id, source.line, &initiative)
    if !parts.involved.isEmpty { readInvolved(list: parts.involved, id, source.line, &initiative) }
    var remarks: [String] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if let start = CarriedOut.start(in: paragraph) {
        let text = ([start] + paragraphs[(index + 1)...]).filter { !$0.isEmpty }
        initiative.carriedOutBy = text.joined(separator: "\n\n")
        break
      }
      remarks += readInvolved(paragraph, id, source.line, &initiative)
    }
    initiative.remarks = remarks.map { MarkedText($0) } + initiative.remarks
  }

  /// A store has one responsible centre: the others that are named contribute, and that is told.
  private mutating func addOtherCentres(
    _ parts: Responsibilities, _ id: InitiativeID, _ line: Int, _ initiative: inout Initiative
  ) {
    guard !parts.otherCentres.isEmpty else { return }
    findings.append(
      ImportFinding(.severalCentres(parts.centre, others: parts.otherCentres), id, line: line))
    guard initiative.contributors != .all else { return }
    let others = names.centres.read(parts.otherCentres).names.map { names.centre($0) }
    let before = initiative.contributors.names
    initiative.contributors = .named(others.filter { !before.contains($0) } + before)
  }

  /// *Alle centre …*, or names; what goes on after them is a sentence.
  private mutating func readContributors(
    _ text: String
  ) -> (Participants, CentreNames.Reading) {
    let folded = TextFold.folded(text)
    if folded.utf8.starts(with: "alle centre".utf8) || folded.utf8.starts(with: "all centres".utf8)
    {
      let end = TextSearch.range(of: ".", in: text)?.upperBound ?? text.endIndex
      return (.all, CentreNames.Reading(rest: TextSearch.trimmed(text[end...])))
    }
    // Without a full stop between them the sentence about committees would take the names with it.
    let cut = Involvement.allStart(in: text) ?? names.involvedStart(in: text)
    var reading = names.centres.read(TextSearch.trimmed(text[..<(cut ?? text.endIndex)]))
    if let cut {
      reading.rest = TextSearch.trimmed(reading.rest + " " + text[cut...])
    }
    return (.named(reading.names.map { names.centre($0) }), reading)
  }

  /// Takes sentences that involve committees out of a paragraph; what is left are remarks.
  private mutating func readInvolved(
    _ paragraph: String, _ id: InitiativeID, _ line: Int, _ initiative: inout Initiative
  ) -> [String] {
    if let start = names.involvedStart(in: paragraph), start > paragraph.startIndex {
      let before = TextSearch.trimmed(paragraph[..<start])
      return (before.isEmpty ? [] : [before])
        + readInvolved(String(paragraph[start...]), id, line, &initiative)
    }
    guard let found = Involvement(paragraph) else { return [paragraph] }
    if let names = found.names {
      let resolved = names.map { committee($0, id, line) }
      let before = initiative.involved.names
      initiative.involved = .named(before + resolved.filter { !before.contains($0) })
    } else if found.isCentres {
      initiative.contributors = .all
    } else {
      initiative.involved = .all
    }
    return [found.before, found.after].filter { !$0.isEmpty }
  }

  /// *Involverede udvalg: …*.
  private mutating func readInvolved(
    list: String, _ id: InitiativeID, _ line: Int, _ initiative: inout Initiative
  ) {
    if Involvement.isAll(TextFold.folded(list)) {
      initiative.involved = .all
    } else {
      initiative.involved = .named(CommitteeNames.split(list).map { committee($0, id, line) })
    }
  }

  // MARK: Links

  private mutating func links(
    of source: DraftInitiative, _ id: InitiativeID, _ initiative: inout Initiative
  ) {
    if let links = source.links {
      initiative.links = links
      return
    }
    guard !draft.isOwn else { return }
    let texts = [initiative.description] + initiative.remarks.map(\.text)
    for number in texts.flatMap(NumberLinks.all) {
      let link = InitiativeID(number, earlierYear: source.earlierYear)
      if link != id, !initiative.links.contains(link) { initiative.links.append(link) }
    }
  }
}

/// *Punktet omsættes ved: …*.
enum CarriedOut {
  static func start(in paragraph: String) -> String? {
    for word in Language.allCases.map({ Phrases($0).documents.carriedOutByLabel }) {
      guard let range = TextSearch.start(word, of: paragraph) else { continue }
      var rest = paragraph[range.upperBound...]
      if rest.utf8.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
      return TextSearch.trimmed(rest)
    }
    return nil
  }
}

/// A sentence that involves committees: *Børne- og Skoleudvalget samt Økonomiudvalget involveres.*
struct Involvement: Hashable, Sendable {
  /// The committees as written; `nil` for all of them.
  var names: [String]?
  /// *Alle centre og sekretariater involveres.*
  var isCentres = false
  var before = ""
  var after = ""

  init?(_ paragraph: String) {
    guard let verb = Self.verb(in: paragraph) else { return nil }
    // The sentence begins after the last full stop before the verb.
    let start = Self.lastStop(in: paragraph.utf8[..<verb.lowerBound]) ?? paragraph.startIndex
    let sentence = TextSearch.trimmed(paragraph[start..<verb.lowerBound])
    before = TextSearch.trimmed(paragraph[..<start])
    var rest = paragraph[verb.upperBound...]
    if rest.utf8.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
    after = TextSearch.trimmed(rest)
    let folded = TextFold.folded(sentence)
    if Self.isAll(folded) {
      // What stands before *Alle fagudvalg* in its sentence is kept.
      let start = Self.allStart(in: sentence) ?? sentence.startIndex
      before = TextSearch.trimmed(before + " " + sentence[..<start])
      return
    }
    // *Alle fagudvalg og Byrådet*: all of them, and a word that is kept.
    if Self.all.contains(where: { folded.utf8.starts(with: $0.utf8) }) {
      before = TextSearch.trimmed(paragraph)
      after = ""
      return
    }
    if folded.utf8.starts(with: "alle centre".utf8) {
      isCentres = true
      return
    }
    let found = CommitteeNames.split(sentence)
    guard !found.isEmpty, found.allSatisfy(CommitteeNames.isOne),
      found.allSatisfy({ TextSearch.words($0).count <= 9 })
    else { return nil }
    names = found
  }

  private static let all = ["alle fagudvalg", "alle udvalg", "alle staaende udvalg"]

  /// What stands after the last full stop that a space follows.
  private static func lastStop(in text: Substring.UTF8View) -> String.Index? {
    var after: UInt8?
    for index in text.indices.reversed() {
      if after == 0x20, text[index] == UInt8(ascii: ".") { return text.index(index, offsetBy: 2) }
      after = text[index]
    }
    return nil
  }

  /// Where *Alle fagudvalg* stands in a text.
  static func allStart(in text: String) -> String.Index? {
    ["Alle fagudvalg", "Alle udvalg", "Alle stående udvalg"]
      .compactMap { TextSearch.range(of: $0, in: text)?.lowerBound }.min()
  }

  /// - Parameter folded: in small letters, without accents.
  static func isAll(_ folded: String) -> Bool {
    all.contains { folded.hasSuffix($0) || folded == $0 + "." }
  }

  /// *involveres*, *skal inddrages*: the verb, with what belongs to it.
  private static func verb(in paragraph: String) -> Range<String.Index>? {
    [
      " skal involveres", " involveres", " skal inddrages", " inddrages",
    ].compactMap { TextSearch.range(of: $0, in: paragraph) }.min { $0.lowerBound < $1.lowerBound }
  }
}
