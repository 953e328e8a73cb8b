import MilepaelCore

/// What turns out to be closed when some of it has been taken in.
extension MinutesReader {
  /// *2. Køb af grund* had gone to the decision before *Lukket* stood under it.
  mutating func takeBackTitle() {
    if isOpen, section == .appendices { _ = current.item.appendices.popLast() }
    let isAfterNumber = closing.sinceBareNumber == 1
    takeBack { paragraphs in
      // The number had been taken for a page's.
      if isAfterNumber { return paragraphs.endIndex - 1 }
      return paragraphs.suffix(2).firstIndex { paragraph in
        // *Punkt 2: Køb af grund* had been taken for a point of the decision.
        paragraph.first?.isNumber == true
          || ItemHeading(String(paragraph), isHeading: false, after: 0) != nil
      } ?? paragraphs.endIndex
    }
  }

  /// A closed appendix after the decision, and then a case number or another decision: it was the
  /// heading of a closed item.
  mutating func withholdAfterAppendix(_ part: SourcePart) -> Bool {
    guard isOpen, let count = closing.appendicesBefore, current.item.decision != nil else {
      return false
    }
    current.item.appendices = Array(current.item.appendices.prefix(count))
    withholdUntilNext(part)
    return true
  }

  /// A sentence that is closed, with the lines over which it goes.
  mutating func withholdParagraph(_ text: String, _ part: SourcePart) {
    guard isOpen else { return }
    minutes.findings.append(ImportFinding(.closedPart, line: part.line))
    closing.withheld = text
    guard part.kind == .paragraph else { return }
    takeBack { paragraphs in
      var next = text[...]
      var start = paragraphs.endIndex
      while let last = paragraphs[..<start].last, Self.goesOn(last, next) {
        (next, start) = (last, start - 1)
      }
      return start
    }
  }

  /// True for a line that is the rest of the sentence that was withheld last.
  mutating func isWithheldStill(_ text: String, _ part: SourcePart) -> Bool {
    guard let before = closing.withheld else { return false }
    let isRest = part.kind == .paragraph && Self.goesOn(before[...], text[...])
    closing.withheld = isRest ? text : nil
    return isRest
  }

  static func goesOn(_ first: Substring, _ second: Substring) -> Bool {
    guard let last = first.last, !".!?:;".contains(last) else { return false }
    return second.first?.isLowercase == true
  }

  /// Takes the last paragraphs of the section out of it, from the one that is asked for.
  private mutating func takeBack(from start: ([Substring]) -> Int) {
    guard isOpen, section == .decision || section == .proposal else { return }
    let isDecision = section == .decision
    guard let text = isDecision ? current.item.decision : current.item.proposal else { return }
    let paragraphs = text.split(separator: "\n\n")
    let kept = paragraphs[..<start(paragraphs)]
    let rest = kept.isEmpty ? nil : kept.joined(separator: "\n\n")
    if isDecision { current.item.decision = rest } else { current.item.proposal = rest }
  }
}
