/// Reads one key from the bytes a terminal sends: as xterm and those after it send them, with the
/// older ways of rxvt and the Linux console.
enum KeySequence {
  enum Reading: Hashable {
    case key(Key, length: Int)
    /// A sequence that is no key: an answer, a mouse, one that is not known.
    case nothing(length: Int)
    case pasteStart(length: Int)
    /// More bytes may follow.
    case incomplete
  }

  /// - Parameters:
  ///   - bytes: at least one.
  ///   - isFinal: nothing will follow, so an Esc is an Esc.
  ///   - known: what terminfo says of sequences that begin with Esc.
  static func read(
    _ bytes: ArraySlice<UInt8>, isFinal: Bool,
    known: (ArraySlice<UInt8>) -> (key: Key, length: Int)?
  ) -> Reading {
    let first = bytes.startIndex
    guard bytes[first] == 0x1B else { return character(bytes, isFinal: isFinal) }
    guard bytes.count > 1 else { return isFinal ? .key(.escape, length: 1) : .incomplete }
    if let found = known(bytes) { return .key(found.key, length: found.length) }
    switch bytes[first + 1] {
    case 0x1B:
      // Two Esc are two keys: Esc, then an arrow, typed ahead, is more likely than an Alt-arrow of
      // the old kind.
      return .key(.escape, length: 1)
    case 0x5B: return controlSequence(bytes, isFinal: isFinal)
    case 0x4F: return singleShift(bytes, isFinal: isFinal)
    default:
      let rest = character(bytes.dropFirst(), isFinal: isFinal)
      guard case .key(let key, let length) = rest else { return rest }
      return .key(Key(key.code, key.modifiers.union(.alt)), length: length + 1)
    }
  }

  /// A control character or a letter. What is no UTF-8 is read as Latin-1, which a terminal without
  /// UTF-8 most likely sends.
  static func character(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
    let byte = bytes[bytes.startIndex]
    switch byte {
    case 0x00: return .key(.control(" "), length: 1)
    case 0x09: return .key(.tab, length: 1)
    case 0x0A, 0x0D: return .key(.enter, length: 1)
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x01..<0x1B:
      return .key(.control(Character(Unicode.Scalar(byte + 0x60))), length: 1)
    case 0x1B: return .key(.escape, length: 1)
    case 0x1C..<0x20:
      return .key(.control(Character(Unicode.Scalar(byte + 0x40))), length: 1)
    case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(byte))), length: 1)
    default: break
    }
    let wanted = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
    let sequence = bytes.prefix(wanted)
    let isGoing = sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if sequence.count < wanted, isGoing, !isFinal { return .incomplete }
    if wanted > 1, let text = String(validating: sequence, as: UTF8.self), let first = text.first {
      return .key(.character(first), length: wanted)
    }
    return .key(.character(Character(Unicode.Scalar(byte))), length: 1)
  }

  /// `ESC O`, a digit for the modifiers from some, and a letter.
  private static func singleShift(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
    var place = bytes.startIndex + 2
    var modifiers: Key.Modifiers = []
    if place < bytes.endIndex, (0x32...0x39).contains(bytes[place]) {
      modifiers = KeySequence.modifiers(Int(bytes[place] - 0x30))
      place += 1
    }
    guard place < bytes.endIndex else {
      return isFinal ? .key(.alt("O"), length: 2) : .incomplete
    }
    let length = place - bytes.startIndex + 1
    guard let key = KeyTable.singleShift(bytes[place], modifiers) else {
      return .nothing(length: length)
    }
    return .key(key, length: length)
  }

  /// `ESC [`, numbers with semicolons between them, and a letter or `~`.
  private static func controlSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
    let start = bytes.startIndex + 2
    var end = start
    while end < bytes.endIndex, (0x20..<0x40).contains(bytes[end]), end - start < 64 { end += 1 }
    guard end < bytes.endIndex else {
      if !isFinal { return .incomplete }
      return end == start ? .key(.alt("["), length: 2) : .nothing(length: end - bytes.startIndex)
    }
    let length = end - bytes.startIndex
    // Whatever breaks a sequence off is read for itself.
    guard (0x40..<0x7F).contains(bytes[end]) else { return .nothing(length: length) }
    if bytes[end] == 0x5B, end == start {
      // The Linux console's F1 to F5: ESC [ [ A.
      guard end + 1 < bytes.endIndex else { return isFinal ? .nothing(length: 3) : .incomplete }
      let number = Int(bytes[end + 1]) - 0x40
      let isKey = (1...5).contains(number)
      return isKey ? .key(.function(number), length: 4) : .nothing(length: 4)
    }
    // A private sequence is an answer of the terminal, or its mouse.
    if (0x3C..<0x40).contains(bytes[start]) { return .nothing(length: length + 1) }
    let numbers = bytes[start..<end].split(separator: 0x3B, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0.prefix { $0 != 0x3A }, as: UTF8.self)) ?? 1 }
    if bytes[end] == 0x7E, numbers.first == 200 { return .pasteStart(length: length + 1) }
    guard let key = KeyTable.controlSequence(numbers, bytes[end]) else {
      return .nothing(length: length + 1)
    }
    return .key(key, length: length + 1)
  }

  /// xterm's parameter: one more than Shift 1, Alt 2, Control 4, Meta 8.
  static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
