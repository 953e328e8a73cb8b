import MilepaelCore

/// Marks in a title: *Lukket: Køb af grund*, *Køb af grund (lukket)*.
extension ClosedMark {
  /// The title without marks, and how sure it is that it has one.
  static func read(title: String) -> (title: String, certainty: Certainty) {
    guard isIn(title) else { return (title, ClosedWords.hasLetter(title) ? .mentioned : .open) }
    let (start, hadFirst) = withoutMarkAtStart(title)
    let (plain, hadLast) = withoutMarkAtEnd(start)
    return hadFirst || hadLast ? (plain, .marked) : (title, .mentioned)
  }

  /// True for a numbered line that begins or ends with a mark: *2. Køb af grund (lukket)*.
  static func isNumberedMark(_ text: String) -> Bool {
    var rest = text.drop { "§*• ".contains($0) }
    for word in ["ad ", "nr. "] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard digits.contains(where: \.isNumber), text.utf8.count <= 200 else { return false }
    let title = rest.dropFirst(digits.count).drop { ") :–-".contains($0) }
    return read(title: String(title)).certainty != .open
  }

  /// True for a line that numbers something with the letter: *LP 2: Køb*, *Punkt L2: Køb*, *(L) 2. Køb*.
  static func isNumberedByLetter(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let all = text.split { !$0.isLetter && !$0.isNumber }
      .drop { ["punkt", "pkt", "sag", "nr"].contains($0.lowercased()) }
    guard let first = all.first else { return false }
    let rest = first.dropFirst(first.hasPrefix("LP") ? 2 : 1)
    guard first.hasPrefix("L"), let number = rest.isEmpty ? all.dropFirst().first : rest else {
      return false
    }
    return (1...3).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// True for a line that can be over what follows: it is short or numbered, and is no sentence.
  static func isLikeHeading(_ text: String, isHeading: Bool) -> Bool {
    guard !isHeading, let first = text.first else { return isHeading }
    if first.isNumber || folded(text).first.map(isClosed) == true { return true }
    return !first.isLowercase && text.utf8.count <= 160 && text.utf8.last != UInt8(ascii: ".")
  }

  private static let joints: Set<Character> = [":", "-", "–", "—", "/", ".", ",", "|"]

  /// *Lukket: LUKKET Køb af grund*, *(Lukket) Køb*, *Lukket punkt - Køb*.
  static func withoutMarkAtStart(_ text: String) -> (String, Bool) {
    var rest = text[...]
    var found = false
    while true {
      let start = rest.drop { joints.contains($0) || $0.isWhitespace || $0 == "*" }
      if let bracket = bracketed(start, isAtEnd: false), isIn(bracket) {
        rest = start.dropFirst(bracket.count)
        found = true
        continue
      }
      guard let word = TextSearch.words(start).first else { break }
      let isMark = folded(word).first.map(isClosed) ?? false
      // *Lukkede butikker* is about shops: a mark is followed by a sign or by *punkt*, or shouts.
      var after = start[word.endIndex...].drop(while: \.isWhitespace)
      let next = TextSearch.words(after).first
      let isOfAgenda = next.flatMap { folded($0).first }.map(Self.isOfAgenda) ?? false
      let isShouted = word.count > 2 && word.allSatisfy { !$0.isLetter || $0.isUppercase }
      let hasJoint =
        word.last.map(joints.contains) ?? false || after.first.map(joints.contains) ?? true
      guard isMark, hasJoint || isShouted || isOfAgenda else {
        if found { rest = start }
        break
      }
      found = true
      if isOfAgenda, let next {
        // *Lukket punkt 7: …* is item 7's heading.
        let number = after[next.endIndex...].drop { $0.isWhitespace }
        if number.first?.isNumber != true, !number.hasPrefix("nr") {
          after = after[next.endIndex...]
        }
      }
      rest = after
    }
    return (TextSearch.trimmed(rest), found)
  }

  /// *Køb af grund (lukket)*, *Køb af grund - lukket punkt*.
  private static func withoutMarkAtEnd(_ text: String) -> (String, Bool) {
    if let bracket = bracketed(text[...], isAtEnd: true), isIn(bracket) {
      return (TextSearch.trimmed(text.dropLast(bracket.count)), true)
    }
    guard let joint = text.lastIndex(where: { ",:-–—|/".contains($0) }) else {
      return (text, false)
    }
    let tail = text[text.index(after: joint)...]
    let all = folded(tail)
    guard !all.isEmpty, all.count <= 3, isIn(tail),
      all.allSatisfy({ isClosed($0) || Self.isOfAgenda($0) || $0 == "ikke" })
    else { return (text, false) }
    return (TextSearch.trimmed(text[..<joint]), true)
  }

  /// What stands in brackets at an end of a text, with them.
  private static func bracketed(_ text: Substring, isAtEnd: Bool) -> Substring? {
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      if isAtEnd {
        guard text.last == close, let start = text.lastIndex(of: open) else { continue }
        return text[start...]
      }
      guard text.first == open, let end = text.firstIndex(of: close) else { continue }
      return text[...end]
    }
    return nil
  }
}
