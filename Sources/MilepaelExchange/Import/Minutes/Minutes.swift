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

    /// Nothing was said of it but that it is on the agenda.
    var isEmpty: Bool {
      otherParagraphs == 0 && item.proposal == nil && item.decision == nil
        && item.appendices.isEmpty && item.caseNumber == nil
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
  var deliveries: [Delivery] = []
  var budget: [BudgetRow] = []
  /// The item that the deliveries are in.
  var planItem: Int?
  var municipality: String?
  var findings: [ImportFinding] = []
}
