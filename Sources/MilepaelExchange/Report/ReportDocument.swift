public import MilepaelCore

/// A document before it has a format: what every writer writes.
public struct ReportDocument: Hashable, Sendable {
  /// A text that may have several paragraphs, and the word in bold before it.
  public struct Labelled: Hashable, Sendable {
    public var label: String?
    public var text: String
    /// The agreement's own text, in the agreement's language.
    public var isQuoted: Bool

    public init(_ label: String? = nil, _ text: String, isQuoted: Bool = false) {
      self.label = label
      self.text = text
      self.isQuoted = isQuoted
    }
  }

  public enum Cell: Hashable, Sendable {
    case texts([Labelled])
    case mark(ReportMark)
    case number(Int)

    static func text(_ text: String, isQuoted: Bool = false) -> Cell {
      .texts(text.isEmpty ? [] : [Labelled(nil, text, isQuoted: isQuoted)])
    }

    static func quoted(_ text: String) -> Cell { .text(text, isQuoted: true) }
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    /// Its share of the page's width, in per cent.
    public var width: Int

    public init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// A table with a row of heads. The first cell of each row is the row's own head.
  public struct Table: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case texts
      /// Narrow columns of numbers, which a page's end never cuts.
      case counts
    }

    /// What is in it, for those who do not see what stands before it.
    public var caption: String
    public var columns: [Column]
    public var rows: [[Cell]]
    public var kind: Kind

    public init(caption: String, columns: [Column], rows: [[Cell]], kind: Kind = .texts) {
      self.kind = kind
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  public indirect enum Block: Hashable, Sendable {
    /// Level 2 and deeper; the title is level 1.
    case heading(level: Int, text: String, isQuoted: Bool = false)
    case paragraph(String, isQuoted: Bool = false)
    case items([Labelled])
    case table(Table)
    /// Its heading, what follows and its first table are never parted by a page's end.
    case together([Block])
    case newPage
    /// Where a format that can has a table of contents.
    case contents
  }

  public var language: Language
  /// The language of what is quoted.
  public var quotedLanguage: Language
  public var title: String
  /// What stands under the title: the follow-up, and whose it is.
  public var subtitle: String
  /// What a reader must know before anything else: that it is not for everybody.
  public var notice: String?
  public var blocks: [Block]
  public var colophon: String

  public init(
    language: Language, quotedLanguage: Language? = nil, title: String, subtitle: String = "",
    notice: String? = nil,
    blocks: [Block], colophon: String = ""
  ) {
    self.language = language
    self.quotedLanguage = quotedLanguage ?? language
    self.title = title
    self.subtitle = subtitle
    self.notice = notice
    self.blocks = blocks
    self.colophon = colophon
  }
}
