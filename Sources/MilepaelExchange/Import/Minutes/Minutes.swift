import MilepaelCore

/// What minutes say, in either house style (documents 002 and 003).
struct Minutes: Sendable {
  struct Item: Sendable {
    var item: Meeting.Item
    /// Paragraphs of the case's presentation, which a store has no place for.
    var otherParagraphs = 0
    var line: Int
    /// The last paragraph before the appendices, which is the decision where no heading says so.
    var lastParagraph = ""
    /// The plan of deliveries and the money that it holds, so that they are closed when it is.
    var deliveries: [Delivery] = []
    var budget: [BudgetRow] = []
    /// What of it has no place.
    var findings: [ImportFinding] = []

    /// Nothing was said of it but that it is on the agenda.
    var isEmpty: Bool {
      otherParagraphs == 0 && item.proposal == nil && item.decision == nil
        && item.appendices.isEmpty && item.caseNumber == nil && deliveries.isEmpty
        && budget.isEmpty && findings.isEmpty
    }

    /// Leaves nothing of what it says, and quotes none of it.
    mutating func close() {
      item.close()
      otherParagraphs = 0
      lastParagraph = ""
      deliveries = []
      budget = []
      findings = findings.map { ImportFinding(.closedPart, line: $0.line) }
    }
  }

  /// A delivery to a named meeting (document 003, *Leverance 2. Økonomiudvalget den 20. februar*).
  struct Delivery: Hashable, Sendable {
    var number: Int
    var date: CalendarDate
    var text: String
    var line: Int
  }

  /// A row of a table with money by year.
  struct BudgetRow: Hashable, Sendable {
    struct Value: Hashable, Sendable {
      var year: Int
      /// *2020 og frem*.
      var goesOn: Bool
      var kroner: Int
    }
    var name: String
    var values: [Value]
    var line: Int
  }

  var committee = ""
  var date: CalendarDate?
  var place: String?
  var away: [String] = []
  var items: [Item] = []
  var municipality: String?
  /// What belongs to no item.
  var findings: [ImportFinding] = []

  var deliveries: [Delivery] { items.flatMap(\.deliveries) }
  var budget: [BudgetRow] { items.flatMap(\.budget) }
}

extension Meeting.Item {
  /// A closed item keeps its number, title and case number.
  mutating func close() {
    isClosed = true
    proposal = nil
    decision = nil
    appendices = []
  }

  /// Whether it says anything that a closed one keeps to itself.
  var hasContent: Bool { proposal != nil || decision != nil || !appendices.isEmpty }
}
