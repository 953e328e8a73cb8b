/// Texts that come in pieces, line by line: a long one is not copied for each of them.
extension String {
  /// Puts a paragraph at the end.
  mutating func add(paragraph: some StringProtocol) {
    if !isEmpty { append("\n\n") }
    append(contentsOf: paragraph)
  }

  /// Goes on with the next piece of one text: where what stands does not end a sentence, in the same
  /// paragraph.
  mutating func goOn(with piece: String) {
    if !isEmpty, !piece.isEmpty {
      append(utf8.last.map { ".:!?".utf8.contains($0) } ?? true ? "\n\n" : " ")
    }
    append(piece)
  }
}

extension String? {
  mutating func add(paragraph: String) {
    if self == nil { self = paragraph } else { self?.add(paragraph: paragraph) }
  }
}
