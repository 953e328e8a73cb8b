/// What one cell shows: a scalar of one or two columns and the marks on it.
struct Glyph: Equatable {
  /// More marks than these on one scalar are not drawn: a flood of them would paint over the
  /// lines above.
  static let markLimit = 4

  var scalar: UInt32
  var span: Int
  var marks: [UInt32] = []

  var scalars: [UInt32] { [scalar] + marks }

  /// How a character is drawn so that every terminal agrees on its columns: emoji sequences by
  /// their first emoji, flags by their two letters, variation selectors not at all, and what is
  /// invisible or steers the terminal by a visible stand-in.
  static func all(of character: Character) -> [Glyph] {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return [] }
    if scalars.contains(where: isRegionalIndicator) {
      return scalars.filter(isRegionalIndicator).map {
        Glyph(scalar: $0.value - 0x1F1E6 + 0x41, span: 1)
      }
    }
    if isEmojiSequence(character) {
      return [Glyph(scalar: first.value, span: ScalarClass.span(first.value))]
    }
    var glyphs: [Glyph] = []
    for scalar in scalars {
      if let standIn = standIn(for: scalar, after: first) {
        glyphs += standIn.unicodeScalars.map { Glyph(scalar: $0.value, span: 1) }
      } else if !isMark(scalar) {
        glyphs.append(Glyph(scalar: scalar.value, span: ScalarClass.span(scalar.value)))
      } else {
        // A mark without a letter would land on whatever stands before it.
        if glyphs.isEmpty { glyphs.append(Glyph(scalar: 0x25CC, span: 1)) }
        let isDrawn = !scalar.properties.isDefaultIgnorableCodePoint
        if isDrawn, glyphs[glyphs.count - 1].marks.count < markLimit {
          glyphs[glyphs.count - 1].marks.append(scalar.value)
        }
      }
    }
    return glyphs
  }

  /// Several emoji, or an emoji and its skin tone or tags, in one character.
  static func isEmojiSequence(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.value > 0xA8, first.properties.isEmoji,
      !first.properties.isEmojiModifier
    else { return false }
    return scalars.dropFirst().contains {
      $0.value == 0x200D || $0.properties.isEmojiModifier || (0xE0020...0xE007F) ~= $0.value
    }
  }

  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF) ~= scalar.value
  }

  /// Takes no column of its own.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: isInnerJamo(scalar)
    }
  }

  /// The second or third part of a conjoining Hangul syllable: a letter by category, but drawn
  /// into the first part.
  private static func isInnerJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF) ~= scalar.value || (0xD7B0...0xD7FF) ~= scalar.value
  }

  private static func startsHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0x1100...0x115F) ~= scalar.value || (0xA960...0xA97F) ~= scalar.value
      || (0xAC00...0xD7A3) ~= scalar.value
  }

  /// What stands for a scalar that must not reach a terminal, or could not be seen there; nil for
  /// an ordinary one.
  ///
  /// - Parameter first: the first scalar of the character it belongs to.
  private static func standIn(
    for scalar: Unicode.Scalar, after first: Unicode.Scalar
  ) -> String? {
    switch scalar.value {
    case 0..<0x20: return String(Character(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"))
    case 0x20..<0x7F: return nil
    case 0x7F: return "\u{2421}"
    case 0xAD: return "-"
    default: break
    }
    let isShown =
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      case .unassigned:
        !scalar.properties.isNoncharacterCodePoint && !scalar.properties.isDefaultIgnorableCodePoint
      // A skin tone without an emoji would tint whatever stands before it.
      default: !scalar.properties.isEmojiModifier && (!isInnerJamo(scalar) || startsHangul(first))
      }
    if isShown { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
  }
}

extension Glyph {
  /// The glyph without letters above ASCII, and without its marks.
  var inAscii: [Glyph] {
    if scalar < 0x7F { return [Glyph(scalar: scalar, span: 1)] }
    let letters = asciiFallback(scalar)
    return (0..<letters.utf8CodeUnitCount).map {
      Glyph(scalar: UInt32(letters.utf8Start[$0]), span: 1)
    }
  }
}

extension Cluster {
  /// What is drawn for the character.
  func glyphs(in charset: Charset) -> [Glyph] {
    let glyphs =
      switch self {
      case .simple(let scalar, let span): [Glyph(scalar: scalar, span: span)]
      case .complex(let character): Glyph.all(of: character)
      }
    return charset == .unicode ? glyphs : glyphs.flatMap(\.inAscii)
  }

  /// How many columns that takes.
  @inline(__always)
  func columns(in charset: Charset) -> Int {
    if case .simple(let scalar, let span) = self, charset == .unicode || scalar < 0x7F {
      return span
    }
    return glyphs(in: charset).reduce(0) { $0 + $1.span }
  }
}
