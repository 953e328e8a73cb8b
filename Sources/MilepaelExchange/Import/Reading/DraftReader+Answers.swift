import MilepaelCore
import MilepaelText

/// Cells of our own reports in which several things stand under each other, each after its word in
/// bold: the answer and its corrective action, the milestone and its former wordings.
extension DraftReader {
  /// What stands in a cell after one word; without one it is the text that the column is for.
  struct Piece: Hashable {
    var label: DocumentLabel?
    var isInternal: Bool
    var text: String
    var line: String { PrintedText.line(text) }
  }

  static func pieces(_ cell: String) -> [Piece] {
    var found: [(label: DocumentLabel?, isInternal: Bool, paragraphs: [String])] = []
    for paragraph in PrintedText.paragraphs(cell) {
      if let (label, rest) = StrongMarks.leading(paragraph) {
        let (word, isInternal) = withoutInternalMark(label)
        found.append((DocumentLabel(word), isInternal, [StrongMarks.removed(rest)]))
      } else if found.isEmpty {
        found.append((nil, false, [StrongMarks.removed(paragraph)]))
      } else {
        found[found.count - 1].paragraphs.append(StrongMarks.removed(paragraph))
      }
    }
    return found.map { label, isInternal, paragraphs in
      let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
      return Piece(label: label, isInternal: isInternal, text: text)
    }
  }

  /// A status, and after their words the corrective action, who does it by when, and the decisions.
  static func answer(_ cell: String) -> DraftAnswer {
    var answer = DraftAnswer()
    for piece in pieces(cell) {
      switch piece.label {
      case .action: answer.action = MarkedText(piece.text, isInternal: piece.isInternal)
      case .assigned: answer.assign { $0.responsible = piece.line }
      case .due: answer.assign { $0.due = PrintedDate.first(in: piece.text) }
      case .decision:
        if let decision = decision(piece.line) { answer.decisions.append(decision) }
      default: answer.status = MarkedText(piece.text, isInternal: piece.isInternal)
      }
    }
    return answer
  }

  /// The milestone's text, how it stood before, and why it is given up.
  func read(milestone cell: String, _ round: inout DraftRound) {
    for piece in Self.pieces(cell) {
      switch piece.label {
      case .formerWording: round.former.append(DraftFormer(text: piece.text))
      case .reason: round.changeLastFormer { $0.reason = piece.text }
      case .changedOn: round.changeLastFormer { $0.day = PrintedDate.first(in: piece.text) }
      case .movedFrom: round.changeLastFormer { $0.movedFrom = piece.line }
      case .withdrawn: round.withdrawn = piece.text
      default: round.milestone = piece.text
      }
    }
  }
}

extension DraftAnswer {
  fileprivate mutating func assign(_ change: (inout Assignment) -> Void) {
    var assignment = assignment ?? Assignment()
    change(&assignment)
    self.assignment = assignment.isEmpty ? nil : assignment
  }
}

extension DraftRound {
  fileprivate mutating func changeLastFormer(_ change: (inout DraftFormer) -> Void) {
    if !former.isEmpty { change(&former[former.count - 1]) }
  }
}
