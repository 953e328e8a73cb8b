/// Makes keys and pastes of the bytes a terminal sends, however they are cut into pieces.
///
/// ncurses can read keys, too, but it takes a system call for each byte, waits inside for what may
/// follow an Esc, and knows no paste. Here that is a value, and tested without a terminal.
struct KeyDecoder: Sendable {
  enum Waiting: Hashable, Sendable {
    case nothing
    /// For the rest of what may be a sequence, or may be an Esc alone.
    case sequence
    /// For the end of a paste.
    case paste
  }

  /// A paste that grows beyond this many bytes is handed over in pieces.
  private let pasteLimit: Int

  /// What this terminal's keys send, where terminfo knows it.
  private let known: [[UInt8]: Key]
  private let longestKnown: Int

  private var bytes: [UInt8] = []
  private var isPasting = false
  /// How much of an unfinished paste has been searched for its end.
  private var searched = 0

  init(known: [[UInt8]: Key] = [:], pasteLimit: Int = 4 << 20) {
    self.pasteLimit = pasteLimit
    self.known = known
    longestKnown = known.keys.map(\.count).max() ?? 0
  }

  var waiting: Waiting {
    isPasting ? .paste : bytes.isEmpty ? .nothing : .sequence
  }

  /// Takes more bytes and answers with what they complete.
  mutating func feed(_ more: some Sequence<UInt8>) -> [InputEvent] {
    bytes += more
    return decode(isFinal: false)
  }

  /// Nothing more came in time: an Esc alone is an Esc, and an unfinished paste is what there is.
  mutating func flush() -> [InputEvent] {
    var events = decode(isFinal: true)
    if isPasting {
      events += [paste(bytes[...])]
      bytes = []
      isPasting = false
    }
    return events
  }

  private mutating func decode(isFinal: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var place = 0
    while place < bytes.count {
      if isPasting {
        guard let end = takePaste(from: &place, into: &events) else { break }
        place = end
        continue
      }
      switch KeySequence.read(bytes[place...], isFinal: isFinal, known: lookUp) {
      case .key(let key, let length):
        events.append(.key(key))
        place += length
      case .nothing(let length): place += length
      case .pasteStart(let length):
        place += length
        isPasting = true
        searched = 0
      case .incomplete:
        bytes.removeFirst(place)
        return events
      }
    }
    bytes.removeFirst(min(place, bytes.count))
    return events
  }

  private func lookUp(_ sequence: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
    for length in stride(from: min(longestKnown, sequence.count), to: 1, by: -1) {
      if let key = known[Array(sequence.prefix(length))] { return (key, length) }
    }
    return nil
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes a paste up to its end. Nil when that has not come, with `place` at what is left.
  private mutating func takePaste(from place: inout Int, into events: inout [InputEvent]) -> Int? {
    let end = KeyDecoder.pasteEnd
    var index = place + searched
    while index + end.count <= bytes.count {
      if bytes[index] == 0x1B, bytes[index..<index + end.count].elementsEqual(end) {
        events.append(paste(bytes[place..<index]))
        isPasting = false
        return index + end.count
      }
      index += 1
    }
    searched = index - place
    if searched > pasteLimit {
      events.append(paste(bytes[place..<index]))
      place = index
      searched = 0
    }
    return nil
  }

  private func paste(_ text: ArraySlice<UInt8>) -> InputEvent {
    .paste(String(decoding: text, as: UTF8.self))
  }
}
