import MilepaelCore

/// Reads minutes from a document's parts.
struct MinutesReader {
  private var minutes = Minutes()
  private enum Section { case other, proposal, decision, appendices }
  private var section = Section.other
  private var inDelivery = false
  /// The years of the table that is being read, and what its numbers are counted in.
  private var years: [(year: Int, goesOn: Bool)] = []
  private var scale = 1

  /// The minutes that the parts are; `nil` when they are none: no committee, no day or no item.
  static func read(_ parts: [SourcePart]) -> Minutes? {
    var reader = MinutesReader()
    for part in parts { reader.read(part) }
    reader.minutes.municipality = Municipality.mostNamed(in: parts)
    let minutes = reader.minutes
    let isWhole = !minutes.committee.isEmpty && minutes.date != nil && !minutes.items.isEmpty
    return isWhole ? minutes : nil
  }

  private mutating func read(_ part: SourcePart) {
    let text = part.text
    if part.kind == .row { return readRow(part) }
    years = []
    if readHead(text) || readItemHeading(text, part) { return }
    guard !minutes.items.isEmpty else { return }
    if readDelivery(text, part) || readSection(text, part) { return }
    readText(text, part)
  }

  // MARK: The head

  private mutating func readHead(_ text: String) -> Bool {
    if minutes.committee.isEmpty, let range = TextSearch.range(of: "referat ", in: text),
      range.lowerBound == text.startIndex
    {
      let end = TextSearch.range(of: " d. ", in: text)?.lowerBound ?? text.endIndex
      guard range.upperBound <= end else { return false }
      // The years of the committee's term are no part of its name.
      minutes.committee = TextSearch.words(text[range.upperBound..<end])
        .filter { $0.first?.isNumber != true }.joined(separator: " ")
      minutes.date = PrintedDate.first(in: String(text[end...]))
      return true
    }
    if let place = value(after: "Mødested", in: text) {
      if minutes.place == nil { minutes.place = place }
      return true
    }
    if let date = value(after: "Mødedato", in: text) {
      if minutes.date == nil { minutes.date = PrintedDate.first(in: date) }
      return true
    }
    if let names = value(after: "Afbud", in: text) {
      for name in People.split(names) where !minutes.away.contains(name) {
        minutes.away.append(name)
      }
      return true
    }
    return value(after: "Mødedeltagere", in: text) != nil
  }

  private func value(after word: String, in text: String) -> String? {
    guard let range = TextSearch.range(of: word, in: text), range.lowerBound == text.startIndex,
      text.utf8[range.upperBound...].first.map({ $0 == 0x20 || $0 == UInt8(ascii: ":") }) ?? false
    else { return nil }
    let rest = text[range.upperBound...].drop { $0 == ":" || $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }

  // MARK: Items

  /// *Punkt 11: Lukket: LUKKET Meddelelser*.
  private mutating func readItemHeading(_ text: String, _ part: SourcePart) -> Bool {
    guard let range = TextSearch.range(of: "Punkt ", in: text), range.lowerBound == text.startIndex,
      let colon = text.utf8[range.upperBound...].prefix(6).firstIndex(of: UInt8(ascii: ":")),
      let number = Int(text[range.upperBound..<colon]), number > 0
    else { return false }
    var title = TextSearch.trimmed(text[text.utf8.index(after: colon)...])
    var isClosed = false
    for word in ["Lukket:", "LUKKET"] {
      guard let found = TextSearch.range(of: word, in: title), found.lowerBound == title.startIndex
      else { continue }
      isClosed = true
      title = TextSearch.trimmed(title[found.upperBound...])
    }
    finishItem()
    minutes.items.append(
      Minutes.Item(
        item: Meeting.Item(number: number, title: title, isClosed: isClosed), line: part.line))
    section = .other
    inDelivery = false
    return true
  }

  private var current: Minutes.Item {
    get { minutes.items[minutes.items.count - 1] }
    _modify { yield &minutes.items[minutes.items.count - 1] }
  }

  /// An item whose decision stands without a heading has it last: *Orientering givet.*
  private mutating func finishItem() {
    guard !minutes.items.isEmpty, current.item.decision == nil, !current.item.isClosed,
      ShortDecision.isOne(current.lastParagraph)
    else { return }
    current.item.decision = current.lastParagraph
    current.otherParagraphs -= 1
  }

  private static let sections: [String: Section] = [
    "indstilling": .proposal, "beslutning": .decision, "bilag": .appendices,
  ]
  /// Headings of the one house style that nothing else tells from text.
  private static let others: Set<String> = [
    "resume", "resumé", "sagsfremstilling", "oekonomi", "effekt", "sammendrag", "baggrund",
    "indhold", "tidligere behandling", "beslutningen traeffes af", "historik",
    "oekonomiske konsekvenser og finansiering", "yderligere deltagelse paa moedet",
  ]

  private mutating func readSection(_ text: String, _ part: SourcePart) -> Bool {
    var word = TextFold.folded(text)
    if word.hasSuffix(":") { word.removeLast() }
    if let found = Self.sections[word] {
      if found == .appendices { finishItem() }
      section = found
      inDelivery = false
      return true
    }
    guard part.kind == .heading || Self.others.contains(word) else { return false }
    section = .other
    inDelivery = false
    return true
  }

  private mutating func readText(_ text: String, _ part: SourcePart) {
    if current.item.caseNumber == nil, CaseNumber.isOne(text) {
      current.item.caseNumber = text
      return
    }
    // What a closed item says stays where it is closed.
    if current.item.isClosed { return }
    if inDelivery, part.kind == .item { return addToDelivery(text) }
    inDelivery = false
    switch section {
    case .proposal: current.item.proposal = joined(current.item.proposal, text)
    case .decision: current.item.decision = joined(current.item.decision, text)
    case .appendices:
      // *2 bilag, heraf 1 anbefales* counts them and names none.
      if !(text.first?.isNumber == true && TextSearch.contains("bilag", in: text)) {
        current.item.appendices.append(text)
      }
    case .other:
      current.otherParagraphs += 1
      current.lastParagraph = text
    }
  }

  private func joined(_ first: String?, _ second: String) -> String {
    first.map { $0 + "\n\n" + second } ?? second
  }

  // MARK: Deliveries and money

  /// *Leverance 2. Økonomiudvalget den 20. februar 2019*.
  private mutating func readDelivery(_ text: String, _ part: SourcePart) -> Bool {
    guard let range = TextSearch.range(of: "Leverance ", in: text),
      range.lowerBound == text.startIndex, let date = PrintedDate.first(in: text)
    else { return false }
    let digits = text.utf8[range.upperBound...].prefix { (0x30...0x39).contains($0) }
    guard let number = Int(Substring(digits)) else { return false }
    minutes.deliveries.append(
      Minutes.Delivery(number: number, date: date, text: "", line: part.line))
    minutes.planItem = minutes.items.count - 1
    section = .other
    inDelivery = true
    return true
  }

  private mutating func addToDelivery(_ text: String) {
    let index = minutes.deliveries.count - 1
    guard index >= 0 else { return }
    var plain = text[...]
    if plain.hasPrefix("- ") { plain = plain.dropFirst(2) }
    while plain.first == "*" { plain = plain.dropFirst() }
    while plain.last == "*" { plain = plain.dropLast() }
    let before = minutes.deliveries[index].text
    minutes.deliveries[index].text = before.isEmpty ? String(plain) : before + "\n\n" + plain
  }

  private mutating func readRow(_ part: SourcePart) {
    guard !minutes.items.isEmpty, !current.item.isClosed else { return }
    let cells = part.cells.map { PrintedText.line(StrongMarks.removed($0)) }
    let heads = cells.dropFirst().map { cell -> (year: Int, goesOn: Bool)? in
      guard let year = Years.all(in: cell).first, cell.utf8.count <= 20 else { return nil }
      let goesOn = TextSearch.contains("frem", in: cell) || TextSearch.contains("onward", in: cell)
      return (year, goesOn)
    }
    let known = heads.compactMap(\.self)
    if known.count >= 2 {
      years = known
      scale = TextSearch.contains("1.000", in: cells[0]) ? 1000 : 1
      return
    }
    guard !years.isEmpty else { return }
    let values = zip(years, cells.dropFirst()).compactMap { head, cell in
      SignedNumber.read(cell).flatMap { number -> Minutes.BudgetRow.Value? in
        let (kroner, isTooLarge) = number.multipliedReportingOverflow(by: scale)
        if isTooLarge { return nil }
        return Minutes.BudgetRow.Value(year: head.year, goesOn: head.goesOn, kroner: kroner)
      }
    }
    let isSum = TextFold.folded(cells[0]) == "i alt" || TextFold.folded(cells[0]) == "in all"
    guard !values.isEmpty, !isSum else { return }
    minutes.budget.append(Minutes.BudgetRow(name: cells[0], values: values, line: part.line))
  }
}
