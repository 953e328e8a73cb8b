extension TextEditor {
  /// Does what a key says.
  ///
  /// Arrows, Home and End (of the line on the screen), C-Home and C-End (of the text), PageUp and
  /// PageDown; C-a and C-e (of the paragraph); C-Left, C-Right, M-b and M-f by words; Backspace
  /// and Delete; C-w, M-Backspace, M-d and C-Delete erase a word, C-k and C-u the rest of the
  /// paragraph; C-_ undoes, M-_ redoes. Enter begins a new line where there can be more than one.
  ///
  /// - Parameters:
  ///   - width: the columns of the field, as it is drawn.
  ///   - height: its rows.
  /// - Returns: false for a key that means nothing here, as Esc and Tab, and in a single line Up,
  ///   Down and Enter.
  public mutating func handle(_ key: Key, width: Int, height: Int) -> Bool {
    switch key {
    case .left: place(before)
    case .right: place(after)
    case Key(.home, .control): moveToStart()
    case Key(.end, .control): moveToEnd()
    case .control("a"): place(paragraphStart)
    case .control("e"): place(paragraphEnd)
    case Key(.left, .control), Key(.left, .alt), .alt("b"): place(wordBefore)
    case Key(.right, .control), Key(.right, .alt), .alt("f"): place(wordAfter)
    case .control("_"): undo()
    case .alt("_"): redo()
    default: return erase(key) || type(key) || moveByLines(key, width: width, height: height)
    }
    return true
  }

  private mutating func erase(_ key: Key) -> Bool {
    switch key {
    case .backspace: replace(before..<caret, with: "", joining: true)
    case .delete: replace(caret..<after, with: "", joining: true)
    case .control("w"), Key(.backspace, .alt), Key(.backspace, .control):
      replace(wordBefore..<caret, with: "", joining: false)
    case .alt("d"), Key(.delete, .control), Key(.delete, .alt):
      replace(caret..<wordAfter, with: "", joining: false)
    case .control("u"): replace(paragraphStart..<caret, with: "", joining: false)
    case .control("k"):
      let end = paragraphEnd
      replace(caret..<(end == caret ? after : end), with: "", joining: false)
    default: return false
    }
    return true
  }

  private mutating func type(_ key: Key) -> Bool {
    if key == .enter, !isSingleLine {
      replace(caret..<caret, with: "\n", joining: true)
      return true
    }
    guard case .character(let character) = key.code, key.modifiers.isEmpty,
      !character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return false }
    replace(caret..<caret, with: String(character), joining: true)
    return true
  }

  private mutating func moveByLines(_ key: Key, width: Int, height: Int) -> Bool {
    let lines = softLines(width: width)
    let here = caretPlace(in: lines)
    switch key {
    case .home: place(lines[here.line].shown.lowerBound)
    case .end: place(lastPlace(in: lines[here.line]))
    case .up where !isSingleLine: moveByLines(-1, from: here, in: lines)
    case .down where !isSingleLine: moveByLines(1, from: here, in: lines)
    case .pageUp where !isSingleLine: moveByLines(1 - max(2, height), from: here, in: lines)
    case .pageDown where !isSingleLine: moveByLines(max(2, height) - 1, from: here, in: lines)
    default: return false
    }
    return true
  }

  private mutating func moveByLines(
    _ count: Int, from here: (line: Int, column: Int), in lines: [SoftLine]
  ) {
    let column = keptColumn ?? here.column
    let line = max(0, min(here.line + count, lines.count - 1))
    place(offset(in: lines[line], column: column))
    keptColumn = column
  }
}
