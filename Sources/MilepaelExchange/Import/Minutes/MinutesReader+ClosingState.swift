import MilepaelCore

/// What has been read so far of what is closed.
extension MinutesReader {
  struct Closing {
    /// What follows belongs to no item that was recognised.
    var isWithheld = false
    /// *Lukket dagsorden*: everything from here on is closed.
    var part = ClosedMark.Certainty.open
    /// *Lukket punkt* stood before the item.
    var closesNext = false
    /// Items that were called closed elsewhere: in the contents, or together with others.
    var numbers: Set<Int> = []
    /// Closed and open titles of the table of contents.
    var closedTitles: Set<String> = []
    var openTitles: Set<String> = []
    /// *Åben dagsorden* stood last: it opens the item that begins right after it.
    var opensNext = false
    /// A section of the item has begun: *Indstilling*, *Beslutning*.
    var hasSections = false
    /// How many appendices stood before one that is closed: it can be the heading of an item.
    var appendicesBefore: Int?
    /// The last line, when it was withheld: the next can be the rest of its sentence.
    var withheld: String?
    /// Something stood under the item's heading.
    var hasLines = false
    /// A page ended under the item's heading.
    var isPastPageEnd = false
    /// A sign stands after the number of the last heading: *Punkt 2:*.
    var hasSign = false
    /// Items that began without a number since the last that has one.
    var unnumbered = 0
    /// How many paragraphs came in since a bare number that was taken for a page's.
    var sinceBareNumber: Int?
    /// Items that were taken for closed, since a word in or over them can mean that.
    var guessed: Set<Int> = []

    /// The numbered lines under *Lukkede punkter* in an agenda before the items.
    private var listed: [Int: String] = [:]

    mutating func list(_ text: String) {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard part != .open, let number = Int(digits), number > 0, text.utf8.count <= 200 else {
        return
      }
      listed[number] = ContentsLine.folded(String(text.dropFirst(digits.count)))
    }

    /// Where the agenda named its closed items, the items themselves begin anew.
    mutating func endAgenda(before heading: ItemHeading, _ number: Int) {
      guard !listed.isEmpty else { return }
      numbers.formUnion(listed.keys)
      let title = listed[number]
      if title == nil || title == ContentsLine.folded(heading.title) { part = .open }
    }

    mutating func certainty(of heading: ItemHeading) -> ClosedMark.Certainty {
      defer { (closesNext, opensNext) = (false, false) }
      if closesNext { return .marked }
      return max(heading.certainty, part)
    }

    mutating func learn(contents part: SourcePart) {
      let (title, certainty, number) = ContentsLine.read(part)
      guard certainty != .open || self.part != .open else {
        openTitles.insert(title)
        return
      }
      if let number {
        numbers.insert(number)
      } else if !title.isEmpty {
        closedTitles.insert(title)
      }
    }

    /// Whether the contents or a line before the items call a title closed; theirs can be cut short.
    func names(_ title: String) -> Bool {
      !openTitles.contains(title)
        && closedTitles.contains { known in
          known == title || known.utf8.count >= 12 && title.hasPrefix(known)
        }
    }
  }
}
