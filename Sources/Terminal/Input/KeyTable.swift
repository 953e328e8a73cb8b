/// Which key the end of a sequence names.
enum KeyTable {
  /// - Parameters:
  ///   - numbers: the parameters, 1 where one is left out.
  ///   - final: the last byte.
  static func controlSequence(_ numbers: [Int], _ final: UInt8) -> Key? {
    let first = numbers.first ?? 1
    let modifiers = numbers.count > 1 ? KeySequence.modifiers(numbers[1]) : []
    switch final {
    case 0x7E where first == 27 && numbers.count > 2: return unicode(numbers[2], modifiers)  // ~
    case 0x7E: return numbered(first).map { Key($0, modifiers) }
    case 0x5E: return numbered(first).map { Key($0, .control) }  // ^, from rxvt
    case 0x40: return numbered(first).map { Key($0, [.control, .shift]) }  // @, from rxvt
    case 0x75: return unicode(first, modifiers)  // u
    case 0x61...0x64: return letter(final - 0x20).map { Key($0, .shift) }  // a–d, from rxvt
    default: return letter(final).map { Key($0, modifiers) }
    }
  }

  static func singleShift(_ final: UInt8, _ modifiers: Key.Modifiers) -> Key? {
    switch final {
    case 0x4D: Key(.enter, modifiers)
    // The numeric keypad in application mode: * + , - . / 0–9 are sent as j–y, = as X.
    case 0x6A...0x79: Key(.character(Character(Unicode.Scalar(final - 0x40))), modifiers)
    case 0x58: Key(.character("="), modifiers)
    case 0x61...0x64: letter(final - 0x20).map { Key($0, .control) }
    default: letter(final).map { Key($0, modifiers) }
    }
  }

  private static func letter(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x50...0x53: .function(Int(letter) - 0x4F)
    case 0x5A: .backTab
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key told by its scalar, as kitty and xterm's `modifyOtherKeys` do.
  private static func unicode(_ value: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch value {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    default:
      guard value >= 0x20, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else {
        return nil
      }
      let character = Character(scalar)
      let isUpper = modifiers.contains(.shift) && !modifiers.contains(.control)
      return Key(
        .character(isUpper ? character.uppercased().first ?? character : character), modifiers)
    }
  }

  /// The keys whose bytes terminfo is asked for.
  static let terminfo: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("kLFT5", Key(.left, .control)), ("kRIT5", Key(.right, .control)),
      ("kUP5", Key(.up, .control)), ("kDN5", Key(.down, .control)),
      ("kHOM5", Key(.home, .control)), ("kEND5", Key(.end, .control)),
      ("kDC5", Key(.delete, .control)),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
