import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A plan of deliveries and money in minutes belong to an item, and are closed when it is.
struct ClosedPlanTests {
  private static let head = "REFERAT Økonomiudvalget d. 16-01-2026\n"
  private static let secret = """
    Punkt 2: Salg af molen
    Indstilling
    Molen sælges til Holm.
    Leverance 1. Økonomiudvalget den 20. februar 2026
    - Budet fra Holm
    1.000 kr.\t2026\t2027
    Økonomiudvalget, Holms pris\t-5.000\t-7.777

    """
  private static let plan = """
    Punkt 3: Planen
    Leverance 2. Økonomiudvalget den 20. marts 2026
    - Kajen er tegnet.

    """

  private func importing(_ text: String, into existing: Agreement?) throws -> ImportResult {
    try DocumentImporter.importing(
      Array((Self.head + text).utf8), into: existing, ImportOptions(stamp: signed("Asta")))
  }

  /// Minutes in which the second item is closed from elsewhere.
  @Test(arguments: [
    "Indholdsfortegnelse\n1. Budgettet.....2\n2. Salg af molen (lukket).....5\n" + secret + plan,
    secret + plan + "Punkterne 2-2 behandles for lukkede døre.\n",
    secret + "Punktet behandles for lukkede døre.\n" + plan,
  ])
  func `deliveries and money of a closed item make no agreement`(text: String) throws {
    let result = try importing(text, into: nil)
    #expect(result.agreement.initiatives.map(\.title) == ["Planen"])
    #expect(result.agreement.followUps.map(\.date) == [day("2026-03-20")])
    #expect(!"\(result)".contains("Holm"))
  }

  @Test func `nothing of a closed item's deliveries and money is told`() throws {
    let text = Self.secret + Self.plan + "Punkterne 2-2 behandles for lukkede døre.\n"
    let result = try importing(text, into: Small.agreement)
    #expect(
      result.kinds == [
        .noPlace("2. leverance, 20. marts 2026: Kajen er tegnet."),
        .presentation(paragraphs: 1, item: 3),
      ])
  }

  @Test func `the plan of an open item stays when a later closed item has one`() throws {
    let text = """
      Punkt 1: Planen
      Leverance 1. Økonomiudvalget den 20. februar 2026
      - Kajen er tegnet.
      Leverance 2. Økonomiudvalget den 20. marts 2026
      - Kajen er bygget.
      Punkt 2: Lukket: Salg
      Leverance 1. Økonomiudvalget den 20. april 2026
      - Budet fra Holm
      """
    let agreement = try importing(text, into: nil).agreement
    #expect(agreement.followUps.map(\.date) == [day("2026-02-20"), day("2026-03-20")])
    #expect(agreement.initiatives.map(\.title) == ["Planen"])
    #expect(!"\(agreement)".contains("Holm"))
  }

  @Test func `a delivery in an item without a number is not the item's before`() throws {
    let text = """
      Punkt 1: Planen
      Leverance 1. Økonomiudvalget den 20. februar 2026
      - Kajen er tegnet.
      2. Salg af molen (lukket)
      Leverance 2. Økonomiudvalget den 20. marts 2026
      - Budet fra Holm
      """
    let result = try importing(text, into: nil)
    #expect(result.agreement.followUps.map(\.date) == [day("2026-02-20")])
    #expect(!"\(result)".contains("Holm"))
  }

  @Test func `an agenda that names its items leaves the plan with its own`() throws {
    let text = """
      Punkt 1: Budgettet
      Punkt 3: Planen
      Punkt 1: Budgettet
      Beslutning
      Godkendt.

      """
    let result = try importing(text + Self.plan, into: nil)
    #expect(result.agreement.initiatives.map(\.title) == ["Planen"])
  }

  @Test func `a heading without a number in an item that is closed later is not quoted`() throws {
    let text = """
      Punkt 2: Salg af molen
      Punkt: Budet fra Holm
      Punkt 3: Planen
      Beslutning
      Godkendt.
      Punkterne 2-2 behandles for lukkede døre.
      """
    #expect(try importing(text, into: Small.agreement).kinds == [.closedPart])
  }

  @Test func `later minutes that close an item take its texts out, and tell it`() throws {
    let item = "Indstilling\nMolen sælges.\nBeslutning\nSolgt til Holm.\nBilag\nKøbsaftale\n"
    let first = try importing("Punkt 1: Salg\n" + item, into: Small.agreement)
    #expect(first.agreement.meetings.first?.items.first?.decision == "Solgt til Holm.")
    let closing = "Punkt 1: Lukket: Salg\n" + item
    let second = try importing(closing, into: first.agreement)
    #expect(
      second.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: "Salg", isClosed: true)
      ])
    #expect(second.report.findings == [ImportFinding(.closedSince(item: 1), line: 2)])
    let third = try importing(closing, into: second.agreement)
    #expect(third.agreement == second.agreement && third.report.findings == [])
  }

  @Test func `a closed item that has texts in the store loses them, too`() throws {
    var store = try importing("Punkt 1: Lukket: Salg", into: Small.agreement).agreement
    store.meetings[0].items[0].decision = "Solgt til Holm."
    let result = try importing("Punkt 1: Lukket: Salg", into: store)
    #expect(result.agreement.meetings[0].items[0].decision == nil)
    #expect(result.kinds == [.closedSince(item: 1)])
  }

  @Test func `what the store has closed is neither taken in nor told`() throws {
    let closed = try importing("Punkt 2: Lukket: Salg af molen", into: Small.agreement)
    let result = try importing(Self.secret, into: closed.agreement)
    #expect(result.agreement == closed.agreement && result.report.findings == [])
  }
}
