import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Which follow-ups there are, and in which order, when every initiative lists its own only.
struct FollowUpOrderTests {
  private func importing(_ rounds: [[String]], into existing: Agreement? = nil) throws
    -> ImportResult
  {
    let text = rounds.enumerated().map { index, titles in
      "1.\(index + 1). Hal \(index)\tAnlæg\tTid\tSmiley\n" + Imported.text
        + titles.map { "Milepæl\tTegnet.\t\($0)\t\n" }.joined()
    }
    return try Imported.result(Imported.head + text.joined(), into: existing)
  }

  @Test(arguments: [
    [["3. kvartal 2026"], ["1. kvartal 2026", "4. kvartal 2026"], ["2. kvartal 2026"]],
    [["31.12.2026"], ["2. opfølgning 2026"], ["1. opfølgning 2026"]],
    [["ultimo juni 2026"], ["Marts 2026"], ["September 2026"], ["primo juni 2026"]],
    [["Udgangen af 2027"], ["Udgangen af 2026"], ["30. juni 2026"]],
    [["1. halvår 2027"], ["2. halvår 2026"], ["1. halvår 2026"]],
    [["1. opfølgning 2027"], ["2. opfølgning 2026"]],
  ])
  func `they stand in the order of time`(rounds: [[String]]) throws {
    let expected: [[String]: [String]] = [
      ["3. kvartal 2026"]: ["1", "2", "3", "4"].map { "\($0). kvartal 2026" },
      ["31.12.2026"]: ["1. opfølgning 2026", "2. opfølgning 2026", "31.12.2026"],
      ["ultimo juni 2026"]: [
        "Marts 2026", "primo juni 2026", "ultimo juni 2026", "September 2026",
      ],
      ["Udgangen af 2027"]: ["30. juni 2026", "Udgangen af 2026", "Udgangen af 2027"],
      ["1. halvår 2027"]: ["1. halvår 2026", "2. halvår 2026", "1. halvår 2027"],
      ["1. opfølgning 2027"]: ["2. opfølgning 2026", "1. opfølgning 2027"],
    ]
    let result = try importing(rounds)
    #expect(result.agreement.followUps.map(\.title) == expected[rounds[0]])
    let numbers = result.agreement.followUps.indices.map { "2026-\($0 + 1)" }
    #expect(result.agreement.followUps.map(\.id.value) == numbers)
  }

  @Test func `a new one takes its place among the store's`() throws {
    let store = try importing([["1. kvartal 2026", "3. kvartal 2026"]]).agreement
    let next = try importing([["2. kvartal 2026"]], into: store).agreement
    #expect(
      next.followUps.map(\.title) == ["1. kvartal 2026", "2. kvartal 2026", "3. kvartal 2026"])
  }

  /// A spelling, the one that most rows have, and whether that is told.
  @Test(arguments: [
    ("1.budgetopfølgning 2026", "1. budgetopfølgning 2026", false),
    ("2. budgetopfølging 2026", "2. budgetopfølgning 2026", true),
    ("2. opfølgning 2026", "2. budgetopfølgning 2026", true),
    ("31.12.2026", "31. december 2026", false),
    ("pr. 31.12.2026", "31.12.2026", false),
  ])
  func `a title that is almost another one is that one`(
    written: String, meant: String, isTold: Bool
  ) throws {
    let result = try importing([[written], [meant], [meant]])
    #expect(result.agreement.followUps.map(\.title) == [meant])
    #expect(
      result.agreement.initiatives.map { $0.round("2026-1")?.milestone?.text }
        == ["Tegnet.", "Tegnet.", "Tegnet."])
    #expect(result.kinds == (isTold ? [.readAs(written, meant)] : []))
    #expect(
      try importing([[written], [meant], [meant]], into: result.agreement).agreement
        == result.agreement)
  }

  @Test(arguments: [
    ["1. kvartal 2026", "1. halvår 2026"], ["1. opfølgning 2026", "1. opfølgning 2027"],
    ["1. opfølgning 2026", "2. opfølgning 2026"], ["31.12.2026", "31.12.2027"],
  ])
  func `titles of other times are others`(titles: [String]) throws {
    #expect(try importing([titles]).agreement.followUps.map(\.title) == titles)
  }

  @Test func `a day's number is no place in the order`() throws {
    let text =
      "Opfølgning pr. 1. juli 2026 på Budgetaftale 2026 for Strandby Kommune\n"
      + "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
      + "Milepæl\tTegnet.\t1. opfølgning 2026\t☺\nMilepæl\tBygget.\t2. opfølgning 2026\t☺\n"
    #expect(try Imported.result(text).report.followUp == "2. opfølgning 2026")
  }

  @Test(arguments: [DocumentKind.followUp, .plan, nil], ["1", "2026-1", "Første opfølgning"])
  func `a follow-up that is named and there is no error, whatever the document is`(
    kind: DocumentKind?, name: String
  ) throws {
    let text = Imported.head + Imported.hall("1.1", "Ny hal")
    let options = ImportOptions(kind: kind, followUp: name, stamp: signed("Asta"))
    let result = try DocumentImporter.importing(Array(text.utf8), into: nil, options)
    #expect(result.agreement.initiatives.count == 1)
  }

  @Test(arguments: [DocumentKind.followUp, .plan, nil])
  func `a follow-up that is named and not there is an error`(kind: DocumentKind?) throws {
    let text = Imported.head + Imported.hall()
    #expect(throws: ImportError.noSuchFollowUp("9", known: ["1. kvartal 2026"])) {
      try DocumentImporter.importing(
        Array(text.utf8), into: nil,
        ImportOptions(kind: kind, followUp: "9", stamp: signed("Asta")))
    }
  }
}
