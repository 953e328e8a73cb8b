import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Documents made up line by line, and what comes in of them.
enum Imported {
  static let head = """
    Dato: 2. maj 2026
    Første opfølgning på Budgetaftale 2026 for Strandby Kommune
    1. Idræt

    """
  /// The row with an initiative's text.
  static let text =
    "Hallen bygges.\tAnsvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget"
    + " Væsentlig bidragsyder:\t\t\n"
  /// An initiative with one milestone.
  static func hall(_ number: String = "1.1", _ title: String = "Ny hal") -> String {
    "\(number). \(title)\tAnlæg\tTid\tSmiley\n" + text
      + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n"
  }

  static func result(_ text: String, into existing: Agreement? = nil) throws -> ImportResult {
    try DocumentImporter.importing(
      Array(text.utf8), into: existing, ImportOptions(stamp: signed("Asta")))
  }

  /// What comes in of lines after the head.
  static func lines(_ text: String) throws -> ImportResult { try result(head + text) }

  /// HTML, as pandoc reads it.
  static func html(_ text: String) throws -> ImportResult {
    try DocumentImporter.importing(
      try Pandoc.json(text, from: "html"), into: nil, ImportOptions(stamp: signed("Asta")))
  }
}

extension ImportResult {
  /// The milestones of an initiative, by the titles of their follow-ups, in their order.
  func milestones(_ id: String) throws -> [String] {
    let initiative = try #require(agreement.initiative(MilepaelTestKit.id(id)))
    return agreement.followUps.compactMap { followUp in
      initiative.round(followUp.id)?.milestone.map { "\(followUp.title): \($0.text)" }
    }
  }

  /// The smileys of an initiative, in the order of the follow-ups.
  func smileys(_ id: String) throws -> [EffortSmiley?] {
    let initiative = try #require(agreement.initiative(MilepaelTestKit.id(id)))
    return agreement.followUps.map { initiative.round($0.id)?.effort.smiley }
  }

  func remarks(_ id: String) throws -> [String] {
    try #require(agreement.initiative(MilepaelTestKit.id(id))).remarks.map(\.text)
  }

  var kinds: [ImportFinding.Kind] { report.findings.map(\.kind) }
}
