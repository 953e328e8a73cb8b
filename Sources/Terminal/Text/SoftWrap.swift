/// One line of a text broken to a width. Every byte of the text belongs to exactly one line; what
/// a line holds beyond what it shows is the blanks or the newline at its end.
struct SoftLine: Equatable {
  /// UTF-8 offsets of what is shown.
  var shown: Range<Int>
  /// Where the next line starts.
  var end: Int
  /// Whether a newline ends the line, rather than the margin or the end of the text.
  var endsParagraph: Bool
}

/// Breaks a text after blanks, and after a hyphen or slash between letters. A word longer than a
/// line is broken where the line is full. Blanks at a break hang over the margin.
struct SoftWrap {
  private let width: Int
  private var lines: [SoftLine] = []

  private var start = 0
  /// The columns from `start` on, hanging blanks included.
  private var columns = 0
  private var chance: Chance?
  private var last = Last.other

  /// Where the line being filled may be broken.
  private struct Chance {
    /// The end of what the line then shows, and the start of the next one.
    var shownEnd, next: Int
    /// The columns up to `next`.
    var columns: Int
  }

  private enum Last { case blank, letter, hyphenAfterLetter, other }

  private init(width: Int) {
    self.width = max(1, width)
  }

  /// Always at least one line; a text that ends with a newline ends with an empty one.
  static func lines(
    _ utf8: UnsafeBufferPointer<UInt8>, width: Int, charset: Charset
  ) -> [SoftLine] {
    var wrap = SoftWrap(width: width)
    Clusters.scan(utf8) { cluster, bytes in
      switch cluster {
      case .simple(0x20, _): wrap.addBlank(bytes)
      case .simple(let scalar, _):
        wrap.add(scalar, bytes, columns: cluster.columns(in: charset))
      case .complex(let character) where character == "\n" || character == "\r\n":
        wrap.endLine(shownEnd: bytes.lowerBound, end: bytes.upperBound, endsParagraph: true)
      case .complex: wrap.add(nil, bytes, columns: cluster.columns(in: charset))
      }
      return true
    }
    wrap.endLine(shownEnd: utf8.count, end: utf8.count, endsParagraph: false)
    return wrap.lines
  }

  private mutating func addBlank(_ bytes: Range<Int>) {
    columns += 1
    let shownEnd = last == .blank ? chance?.shownEnd : nil
    chance = Chance(
      shownEnd: shownEnd ?? bytes.lowerBound, next: bytes.upperBound, columns: columns)
    last = .blank
  }

  private mutating func add(_ scalar: UInt32?, _ bytes: Range<Int>, columns width: Int) {
    let isHyphen = scalar == 0x2D || scalar == 0x2F
    let isLetter = !isHyphen && (scalar ?? 0x41) > 0x40
    if last == .hyphenAfterLetter, isLetter {
      chance = Chance(shownEnd: bytes.lowerBound, next: bytes.lowerBound, columns: columns)
    }
    while columns + width > self.width, bytes.lowerBound > start {
      breakLine(before: bytes.lowerBound)
    }
    columns += width
    last = isHyphen && last == .letter ? .hyphenAfterLetter : isLetter ? .letter : .other
  }

  private mutating func breakLine(before offset: Int) {
    let place = chance ?? Chance(shownEnd: offset, next: offset, columns: columns)
    lines.append(SoftLine(shown: start..<place.shownEnd, end: place.next, endsParagraph: false))
    start = place.next
    columns -= place.columns
    chance = nil
  }

  private mutating func endLine(shownEnd: Int, end: Int, endsParagraph: Bool) {
    // Blanks at the end of a paragraph are shown as far as they fit.
    let blanks = last == .blank ? shownEnd - (chance?.shownEnd ?? shownEnd) : 0
    let hanging = min(blanks, max(0, columns - width))
    lines.append(
      SoftLine(shown: start..<shownEnd - hanging, end: end, endsParagraph: endsParagraph))
    start = end
    columns = 0
    chance = nil
    last = .other
  }
}
