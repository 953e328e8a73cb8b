import Foundation
import Testing

/// One row of the table that was read mechanically from document 001 (and 000): what it shows of an
/// initiative, and none of its sentences.
struct Fact: Sendable, CustomTestStringConvertible {
  /// The earlier year, for one of the extra follow-up.
  let extra: Int?
  let number: String
  let title: String
  let kind: String
  let chapter: String
  let section: String
  let centre: String
  let committees: [String]
  /// Names, or `all`.
  let contributors: [String]
  let involved: [String]
  /// The rounds, from 1, that have a milestone.
  let milestones: [Int]
  /// One a round: H happy, N neutral, S sad, U printed as the one unhappy smiley, - none.
  let efforts: [Character]
  let economy: Character
  let amounts: [String]
  let links: [String]

  var id: String { extra.map { "\($0)/\(number)" } ?? number }
  var testDescription: String { id }

  static let all: [Fact] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/facts-001.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { Fact(line: String($0)) }
  }()

  init?(line: String) {
    let cells = line.components(separatedBy: "\t")
    guard cells.count == 15 else { return nil }
    func list(_ cell: Int, by separator: String = " | ") -> [String] {
      cells[cell].isEmpty ? [] : cells[cell].components(separatedBy: separator)
    }
    extra = Int(cells[0])
    number = cells[1]
    title = cells[2]
    kind = cells[3]
    chapter = cells[4]
    section = cells[5]
    centre = cells[6]
    committees = list(7)
    contributors = list(8)
    involved = list(9)
    milestones = list(10, by: ",").compactMap(Int.init)
    efforts = list(11, by: ",").compactMap(\.first)
    economy = cells[12].first ?? "-"
    amounts = list(13)
    links = list(14)
  }
}
