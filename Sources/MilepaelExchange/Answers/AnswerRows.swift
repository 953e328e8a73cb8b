import MilepaelCore
import MilepaelText

/// An answered row, as it comes back.
struct AnsweredRow: Hashable, Sendable {
  var initiative: String
  var followUp: String
  var answers: [AnswerColumn: String]
  /// What the sheet was written with; empty where somebody took the columns out.
  var before: [AnswerColumn: String]
  var line: Int
}

/// Finds the answers in a sheet or in its JSON.
enum AnswerRows {
  /// The rows of a CSV text; `nil` when it is no answer sheet.
  static func rows(csv text: String) -> [AnsweredRow]? {
    guard let separator = separator(of: text) else { return nil }
    let rows = CSVReader.rows(of: text, partedBy: separator)
    guard let head = rows.prefix(titleRows).firstIndex(where: { Columns($0.cells) != nil }),
      let columns = Columns(rows[head].cells)
    else { return nil }
    return rows[(head + 1)...].map { row in
      func values(_ places: [AnswerColumn: Int]) -> [AnswerColumn: String] {
        places.compactMapValues { row.cells.indices.contains($0) ? row.cells[$0] : nil }
      }
      func cell(_ place: Int) -> String {
        row.cells.indices.contains(place) ? row.cells[place] : ""
      }
      return AnsweredRow(
        initiative: cell(columns.initiative), followUp: cell(columns.followUp),
        answers: values(columns.answers), before: values(columns.before), line: row.line)
    }
  }

  /// People write a title, and for whom the sheet is, over its heads.
  private static let titleRows = 8

  /// True for a text among whose first lines is the head of an answer sheet.
  static func areIn(_ text: String) -> Bool { separator(of: text) != nil }

  /// The one by which one of the first lines is the head. A count would not do: an answer can have
  /// more commas than the sheet has columns.
  private static func separator(of text: String) -> UInt8? {
    let lines = text.utf8.split(
      separator: 0x0A, maxSplits: titleRows, omittingEmptySubsequences: false)
    let start = lines.prefix(titleRows).map { String(Substring($0)) }.joined(separator: "\n")
    return CSVReader.separators(of: start).first { separator in
      CSVReader.rows(of: start, partedBy: separator).contains { Columns($0.cells) != nil }
    }
  }

  static func rows(json value: JSONText) -> [AnsweredRow] {
    (value["answers"]?.elements ?? []).enumerated().map { index, row in
      func values(_ key: String) -> [AnswerColumn: String] {
        var values: [AnswerColumn: String] = [:]
        for column in AnswerColumn.allCases {
          values[column] = row[key]?[column.rawValue]?.text.map(PrintedText.normalised)
        }
        return values
      }
      return AnsweredRow(
        initiative: row["initiative"]?.text ?? "", followUp: row["followUp"]?.text ?? "",
        answers: values("answer"), before: values("before"), line: index + 1)
    }
  }

  /// Which column holds what, in either language.
  private struct Columns {
    var initiative = 0
    var followUp = 0
    var answers: [AnswerColumn: Int] = [:]
    var before: [AnswerColumn: Int] = [:]

    init?(_ heads: [String]) {
      let heads = heads.map(Self.plain)
      for language in Language.allCases {
        let words = Phrases(language).documents
        guard let initiative = heads.firstIndex(of: Self.plain(words.initiativeHead)),
          let followUp = heads.firstIndex(of: Self.plain(words.followUpLabel))
        else { continue }
        self.initiative = initiative
        self.followUp = followUp
        for column in AnswerColumn.allCases {
          answers[column] = heads.firstIndex(of: Self.plain(column.head(words)))
          before[column] = heads.firstIndex(of: Self.plain(words.before(column.head(words))))
        }
        if !answers.isEmpty { return }
      }
      return nil
    }

    /// In small letters and without blanks: people retype heads.
    private static func plain(_ head: String) -> String {
      TextFold.folded(head).filter { !$0.isWhitespace }
    }
  }
}
