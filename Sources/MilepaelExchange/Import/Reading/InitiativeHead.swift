import MilepaelCore

/// The beginning of an initiative: *3.15. En sammenhængende ungeindsats*, as the first row of a table
/// with *Drift*, *Tid* and *Smiley* beside it, as a row over all columns, or as a heading.
struct InitiativeHead: Hashable, Sendable {
  /// `nil` for a row that begins one without a number that can be read: *A.1 Ny hal*.
  var number: InitiativeNumber?
  var title: String
  var columns = HeadColumns([])

  /// The head that a part is.
  ///
  /// - Parameters:
  ///   - next: The part after it: a plain paragraph is a head only before a table or a list.
  ///   - isOwn: In our own documents only headings are: a description may begin with a number.
  ///   - isGuidepost: Under *Pejlemærker* a line with a number is one.
  init?(
    _ part: SourcePart, next: SourcePart?, isOwn: Bool = false, isGuidepost: Bool = false
  ) {
    if part.kind == .row {
      guard !isOwn, let head = Self.row(part, next: next) else { return nil }
      self = head
      return
    }
    let first = StrongMarks.removed(part.cells[0])
    guard let (number, title) = isOwn ? HeadNumber.own(first) : HeadNumber.read(first),
      number.parts.count >= 2
    else { return nil }
    self.number = number
    self.title = title
    switch part.kind {
    case .heading: break
    case .paragraph:
      guard !isOwn, first.utf8.count <= 250 else { return nil }
      if isGuidepost, first.utf8.count <= 120, first.utf8.last != UInt8(ascii: ".") { break }
      guard let next, next.kind == .row || next.kind == .item || next.kind == .rule else {
        return nil
      }
    case .item, .rule, .row, .caption, .running: return nil
    }
  }

  private init(_ number: InitiativeNumber?, _ title: String, _ columns: HeadColumns) {
    self.number = number
    self.title = title
    self.columns = columns
  }

  private static func row(_ part: SourcePart, next: SourcePart?) -> InitiativeHead? {
    // A title is short; the row with an initiative's text is not.
    guard part.cells[0].utf8.count <= 400 else { return nil }
    let first = StrongMarks.removed(part.cells[0])
    let columns = HeadColumns(part.cells)
    if let (number, title) = HeadNumber.read(first) {
      if columns.count >= (number.parts.count >= 2 ? 1 : 2) {
        return InitiativeHead(number, title, columns)
      }
      // A title over all columns.
      let isAlone = part.cells.dropFirst().allSatisfy(\.isEmpty)
      guard isAlone, number.parts.count >= 2, next?.kind == .row, isTitle(title) else { return nil }
      return InitiativeHead(number, title, columns)
    }
    // The number has a column of its own.
    if let number = HeadNumber.alone(first), part.cells.count > 2 {
      let rest = HeadColumns(part.cells, from: 2)
      let title = PrintedText.line(StrongMarks.removed(part.cells[1]))
      if rest.count >= (number.parts.count >= 2 ? 1 : 2), !title.isEmpty {
        return InitiativeHead(number, title, rest)
      }
    }
    // Whatever it is called, an initiative begins here, and the one before it ends.
    guard columns.count >= 2, columns.others == 0, columns.kind != nil || columns.timeColumn != nil,
      !first.isEmpty, DocumentLabel(first) == nil
    else { return nil }
    return InitiativeHead(nil, PrintedText.line(first), columns)
  }

  private static func isTitle(_ text: String) -> Bool {
    text.utf8.count <= 200 && text.first?.isLowercase == false
      && text.utf8.last != UInt8(ascii: ".")
  }

  /// Whether it is the head of this initiative once more, at the top of a page.
  func repeats(_ title: String) -> Bool { Self.bare(self.title) == Self.bare(title) }

  /// The title's letters, without *(fortsat)*.
  private static func bare(_ title: String) -> String {
    var letters = TextFold.folded(title).filter { $0.isLetter || $0.isNumber }
    for word in ["fortsat", "continued"] where letters.hasSuffix(word) && letters.count > word.count
    {
      letters.removeLast(word.count)
    }
    return letters
  }
}
