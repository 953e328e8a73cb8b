import MilepaelCore
import MilepaelText

/// Whether a document is a report of ours, which says everything by name.
enum OwnReport {
  /// True for the heading after which a report for a meeting has meetings and no initiatives.
  static func endsInitiatives(_ part: SourcePart) -> Bool {
    part.kind == .heading
      && Language.allCases.contains { Phrases($0).documents.meetingsHeading == part.text }
  }

  /// Its head names the budget year and each of its initiatives the kind of money, in bold and in our
  /// words. No table tells: heads like *Milepæl*, *Tid* and *Status* are everybody's.
  static func isOne(_ parts: [SourcePart]) -> Bool {
    var labels: Set<DocumentLabel> = []
    for part in parts where part.kind == .item || part.kind == .paragraph {
      guard let (word, _) = StrongMarks.leading(part.cells[0]), let label = DocumentLabel(word),
        label == .budgetYear || label == .kind
      else { continue }
      labels.insert(label)
      if labels.count == 2 { return true }
    }
    return false
  }
}
