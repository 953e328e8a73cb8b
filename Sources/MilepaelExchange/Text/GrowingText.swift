/// Texts that come in pieces, line by line: a long one is not copied for each of them.
extension String {
  /// Puts a paragraph at the end.
  mutating func add(paragraph: some StringProtocol) {
    if !isEmpty { append("\n\n") }
    append(contentsOf: paragraph)
  }

  /// Goes on with the next piece of one text: where what stands does not end a sentence, in the same
  /// paragraph, and where a page's end has divided a word, in the same word.
  mutating func goOn(with piece: String) {
    if !isEmpty, !piece.isEmpty {
      if isDivided(before: piece) {
        // *IT-* keeps its hyphen.
        let letter = dropLast().last
        if letter?.isLowercase == true { removeLast() }
      } else {
        append(endsSentence ? "\n\n" : " ")
      }
    }
    append(piece)
  }

  /// Whether it goes on in a piece that begins so: in the middle of a sentence. Short lines, and lines
  /// that begin as *a)*, are those of a list.
  func goesOn(in piece: String) -> Bool {
    guard piece.first?.isLowercase == true, !endsSentence else { return false }
    let isListed = piece.dropFirst().first.map { ").".contains($0) } ?? false
    return !isListed && (utf8.count >= 40 || isDivided(before: piece))
  }

  private var endsSentence: Bool { utf8.last.map { ".:!?".utf8.contains($0) } ?? true }

  /// *kort-* before *lagt*; in *Børne-* before *og Ungeudvalget* the hyphen is the word's own.
  private func isDivided(before piece: String) -> Bool {
    guard utf8.last == UInt8(ascii: "-"),
      dropLast().last.map({ $0.isLetter || $0.isNumber }) == true,
      piece.first?.isLowercase == true
    else { return false }
    let word = piece.prefix { $0.isLetter }
    return !["og", "eller", "samt", "and", "or"].contains(word)
  }
}

extension String? {
  mutating func add(paragraph: String) {
    if self == nil { self = paragraph } else { self?.add(paragraph: paragraph) }
  }
}
