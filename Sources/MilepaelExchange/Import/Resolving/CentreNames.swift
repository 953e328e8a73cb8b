import MilepaelCore
import MilepaelText

/// Names of centres in a running text. They contain commas and *og* themselves (*Skoler, Institutioner
/// og Kultur, Ejendomme samt Arbejdsmarked* is three), so they are told apart by the names that are
/// known: of responsible centres, of the store, and of contributors that stand alone.
struct CentreNames: Sendable {
  /// What a list of contributors turned out to be.
  struct Reading: Hashable, Sendable {
    var names: [String] = []
    /// What could not be told apart, and is among the names as one.
    var keptWhole: [String] = []
    /// What stands after the names: the beginning of a sentence.
    var rest = ""
  }

  private var known: Set<String> = []
  /// How long the names are, longer ones first, so that *Økonomi og Styring* is not *Økonomi*. There are
  /// few, however many names there are.
  private var lengths: [Int] = []

  mutating func learn(_ name: String) {
    let line = PrintedText.line(name)
    guard !line.isEmpty, known.insert(line).inserted, !lengths.contains(line.utf8.count) else {
      return
    }
    lengths.append(line.utf8.count)
    lengths.sort(by: >)
  }

  func isKnown(_ name: String) -> Bool { known.contains(name) }

  /// True for a name that can only be one: nothing in it could part two.
  static func standsAlone(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 60, !text.utf8.contains(UInt8(ascii: ",")),
      text.utf8.last != UInt8(ascii: "."), !text.utf8.contains(UInt8(ascii: ":"))
    else { return false }
    let words = TextSearch.words(text)
    guard words.count <= 5, words[0].first?.isUppercase == true else { return false }
    for (index, word) in words.enumerated()
    where ["og", "samt", "and", "&"].contains(word) || word.contains("/") {
      // *Børne- og Ungerådgivning* is one.
      guard word == "og" || word == "and", index > 0, words[index - 1].hasSuffix("-") else {
        return false
      }
    }
    return true
  }

  /// Reads names from the beginning of a text.
  func read(_ text: String) -> Reading {
    if text.utf8.contains(UInt8(ascii: ";")) {
      let names = text.utf8.split(separator: UInt8(ascii: ";"))
        .map { TextSearch.trimmed(Substring($0)) }.filter { !$0.isEmpty }
      return Reading(names: names)
    }
    // A list of names is short: what is longer is text.
    guard text.utf8.count <= 1000 else { return Reading(rest: text) }
    var reading = Reading()
    var rest = text[...]
    var starts = Starts()
    while true {
      if let name = knownName(at: rest, &starts) {
        reading.names.append(name)
        rest = rest.dropFirst(name.count)
        guard let after = separator(at: rest) else { break }
        rest = rest.dropFirst(after)
      } else {
        // A sentence, or the end: there are no more names.
        if !readUnknown(&rest, &reading, &starts) || rest.isEmpty { return reading }
      }
    }
    reading.rest = TextSearch.trimmed(rest)
    if reading.rest == "." { reading.rest = "" }
    return reading
  }

  /// A piece in which no known name begins: up to the next comma or *samt* before a known one it is
  /// one name, kept whole. A sentence is none.
  private func readUnknown(
    _ rest: inout Substring, _ reading: inout Reading, _ starts: inout Starts
  ) -> Bool {
    var end = rest.endIndex
    var next = rest.endIndex
    for (index, length) in separators(in: rest) {
      let after = rest[index...].dropFirst(length)
      guard knownName(at: after, &starts) != nil,
        !Self.ands.contains(where: { rest[index...].hasPrefix($0) })
      else { continue }
      end = index
      next = after.startIndex
      break
    }
    let piece = TextSearch.trimmed(rest[..<end])
    guard Self.couldBeNames(piece) else {
      reading.rest = TextSearch.trimmed(rest)
      return false
    }
    rest = rest[next...]
    // *samt* is only ever between names.
    for name in Self.parted(piece) {
      reading.names.append(name)
      if !Self.standsAlone(name) { reading.keptWhole.append(name) }
    }
    return true
  }

  private static func parted(_ piece: String) -> [String] {
    var names: [String] = []
    var start = piece.startIndex
    while let found = TextSearch.range(of: " samt ", in: piece, from: start) {
      names.append(String(piece[start..<found.lowerBound]))
      start = found.upperBound
    }
    names.append(String(piece[start...]))
    return names.filter { !$0.isEmpty }
  }

  /// Names begin with a capital letter, and none is a sentence.
  private static func couldBeNames(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase, text.utf8.count <= 120,
      !text.utf8.contains(UInt8(ascii: ":")), text.utf8.last != UInt8(ascii: ".")
    else { return false }
    let words = TextSearch.words(text)
    let small = words.filter { word in
      word.first?.isLowercase == true
        && !["og", "samt", "and", "for", "i", "&", "/"].contains(word)
    }
    return small.isEmpty && !TextSearch.contains("involveres", in: text)
  }

  /// The names that begin at the places of one text, as far as they were looked for. Whether a name
  /// ends depends on the one after it, and that on the next: each place is asked about once.
  private typealias Starts = [String.Index: String?]

  /// The longest known name that a text begins with, as a whole word.
  private func knownName(at text: Substring, _ starts: inout Starts) -> String? {
    if let found = starts[text.startIndex] { return found }
    let found = longestName(at: text, &starts)
    starts.updateValue(found, forKey: text.startIndex)
    return found
  }

  private func longestName(at text: Substring, _ starts: inout Starts) -> String? {
    let size = text.utf8.count
    for length in lengths where length <= size {
      guard let name = String(text.utf8.prefix(length)), known.contains(name) else { continue }
      let after = text[text.utf8.index(text.startIndex, offsetBy: length)...]
      if isWhole(before: after, &starts) { return name }
    }
    return nil
  }

  /// Whether a name ends before this.
  private func isWhole(before after: Substring, _ starts: inout Starts) -> Bool {
    guard let next = after.first else { return true }
    if next.isLetter || next == "-" { return false }
    // *Økonomi og Styring* does not begin with a centre *Økonomi*, unless *Styring* is one.
    for joint in Self.ands where after.hasPrefix(joint) {
      let second = after.dropFirst(joint.count)
      return knownName(at: second, &starts) != nil
        || !Self.couldBeNames(String(second.prefix(80)))
    }
    return true
  }

  private static let ands = [" og ", " and ", " & ", " / ", "/"]

  private static let joints = [
    ", samt ", " samt ", ", og ", " og ", " and ", ", ", " & ", " / ", "/",
  ]

  private func separator(at text: Substring) -> Int? {
    Self.joints.first { text.hasPrefix($0) }?.count
  }

  private func separators(in text: Substring) -> [(Substring.Index, Int)] {
    text.indices.compactMap { index in
      guard text[index] == "," || text[index] == " " || text[index] == "/",
        let length = separator(at: text[index...])
      else { return nil }
      return (index, length)
    }
  }
}
