/// Where the caret can go. All of these answer with UTF-8 offsets.
extension TextEditor {
  /// Moves the caret; the next thing typed is a new step to undo.
  mutating func place(_ offset: Int) {
    caret = offset
    keptColumn = nil
    history.close()
  }

  var before: Int {
    caret == 0 ? 0 : utf8Offset(text.index(before: index(caret)))
  }

  var after: Int {
    caret == text.utf8.count ? caret : utf8Offset(text.index(after: index(caret)))
  }

  /// The start of the word before the caret. A word is a run of letters and digits.
  var wordBefore: Int {
    var place = index(caret)
    var isInWord = false
    while place > text.startIndex {
      let previous = text.index(before: place)
      if isInWord, !TextEditor.isWord(text[previous]) { break }
      isInWord = TextEditor.isWord(text[previous])
      place = previous
    }
    return utf8Offset(place)
  }

  /// The end of the word after the caret.
  var wordAfter: Int {
    var place = index(caret)
    var isInWord = false
    while place < text.endIndex {
      if isInWord, !TextEditor.isWord(text[place]) { break }
      isInWord = TextEditor.isWord(text[place])
      place = text.index(after: place)
    }
    return utf8Offset(place)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The start of the paragraph, which is what lies between two newlines.
  var paragraphStart: Int {
    let start = text[..<index(caret)].lastIndex(of: "\n").map(text.index(after:))
    return start.map(utf8Offset) ?? 0
  }

  var paragraphEnd: Int {
    text[index(caret)...].firstIndex(of: "\n").map(utf8Offset) ?? text.utf8.count
  }
}
