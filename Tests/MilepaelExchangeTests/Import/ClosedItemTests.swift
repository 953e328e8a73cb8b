import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What minutes say of closed items stays out of the store, however they say that these are closed.
struct ClosedItemTests {
  private func importing(_ items: String) throws -> ImportResult {
    let text = "REFERAT Teknik- og Miljøudvalget d. 04-06-2019\n\n" + items
    return try DocumentImporter.importing(
      Array(text.utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
  }

  private func items(_ text: String) throws -> [Meeting.Item] {
    try #require(try importing(text).agreement.meetings.first).items
  }

  private static let secret = "Beslutning\nSolgt til Holm for ni millioner"

  /// The head of an item, and what its title is in the store.
  @Test(arguments: [
    ("Punkt 2 (Lukket): Salg af grund", "Salg af grund"),
    ("Punkt 2: Salg af grund (lukket)", "Salg af grund"),
    ("Punkt 2: Salg af grund - lukket punkt", "Salg af grund"),
    ("Punkt 2: [LUKKET] Salg af grund", "Salg af grund"),
    ("Punkt 2 – Lukket – Salg af grund", "Salg af grund"),
    ("Punkt 2: LUKKET", "LUKKET"), ("Punkt 2 Lukket punkt", "Lukket punkt"),
    ("Punkt2: Lukket: Salg af grund", "Salg af grund"),
    ("Punkt 2, Salg af grund (lukket)", "Salg af grund"),
    ("(Lukket) Punkt 2: Salg af grund", "Salg af grund"),
    ("Punkt 2:Lukket: Salg af grund", "Salg af grund"),
    ("Punkt 2: Salg af grund(lukket)", "Salg af grund"),
    ("Lukket pkt. 2: Salg af grund", "Salg af grund"),
    ("Punkt 2: Salg af grund\nÅbent/lukket: Lukket", "Salg af grund"),
    ("Punkt 2: Salg af grund\nPunkttype\tLukket", "Salg af grund"),
    ("Punkt 2: Salg af grund\nSagen behandles på lukket møde", "Salg af grund"),
    ("Ikke-offentlige punkter\nPunkt 2: Salg af grund", "Salg af grund"),
    ("Tillægsdagsorden - lukket\nPunkt 2: Salg af grund", "Salg af grund"),
    ("Punkt 2 LUKKET Salg af grund", "Salg af grund"),
    ("Punkt 2. Lukket punkt: Salg af grund", "Salg af grund"),
    ("Punkt 2: Fortroligt - Salg af grund", "Salg af grund"),
    ("Punkt 2: Salg af grund (fortrolig sag)", "Salg af grund"),
    ("Punkt 2: Salg af grund (ikke-offentligt)", "Salg af grund"),
    ("Punkt 2 lukket salg", "lukket salg"),
    ("PUNKT 2: LUKKET: Salg af grund", "Salg af grund"),
    ("Pkt. 2 Lukket: Salg af grund", "Salg af grund"),
    ("Lukket punkt 2: Salg af grund", "Salg af grund"),
    ("Lukket - Punkt 2: Salg af grund", "Salg af grund"),
    ("**Punkt 2: Lukket: Salg af grund**", "Salg af grund"),
    ("Punkt 2\tLukket\tSalg af grund", "Salg af grund"),
    ("Punkt 2\tSalg af grund (lukket)\t", "Salg af grund"),
    ("Punkt 2\nSalg af grund (lukket)", "Salg af grund"),
    ("Punkt 2: Salg af grund\nLukket punkt", "Salg af grund"),
    ("Punkt 2: Salg af grund\nOffentlighed: Lukket", "Salg af grund"),
    ("Punkt 2: Salg af grund\nLukket: Ja", "Salg af grund"),
    ("Punkt 2: Salg af grund\nPunktet behandles for lukkede døre.", "Salg af grund"),
    ("Lukket dagsorden\nPunkt 2: Salg af grund", "Salg af grund"),
    ("## Lukkede punkter\nPunkt 2: Salg af grund", "Salg af grund"),
    ("Dagsorden - lukket del\nPunkt 2: Salg af grund", "Salg af grund"),
    ("De følgende punkter er fortrolige.\nPunkt 2: Salg af grund", "Salg af grund"),
    ("Punkter, der behandles for lukkede døre\nPunkt 2: Salg af grund", "Salg af grund"),
    ("LUKKET\nPunkt 2: Salg af grund", "Salg af grund"),
  ])
  func `a closed item keeps its text to itself`(head: String, title: String) throws {
    let found = try items(
      "Punkt 1: Planen\nBeslutning\nGodkendt\n\n\(head)\nKøberen er Bo Holm\n\(Self.secret)")
    #expect(
      found == [
        Meeting.Item(number: 1, title: "Planen", decision: "Godkendt"),
        Meeting.Item(number: 2, title: title, isClosed: true),
      ])
  }

  @Test(arguments: [
    "Orienteringer (lukket)", "Nr. 2\tLukket: Salg af grund", "Lukket\t2\tSalg af grund",
    "2. Salg af grund (lukket)", "2) Lukket: Salg af grund", "Ad 2 (lukket): Salg af grund",
    "Punkt 2A: Salg af grund", "Punkt: Salg af grund", "Lukket: Salg af grund",
    "Punkt 2.1: Salg af grund",
  ])
  func `what begins without a whole number does not go on with the item before`(
    head: String
  ) throws {
    let result = try importing("Punkt 1: Planen\nBeslutning\nGodkendt\n\n\(head)\n\(Self.secret)")
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: "Planen", decision: "Godkendt")
      ])
    #expect(result.report.findings.map(\.line) == [7])
  }

  @Test(arguments: [
    "Dagsorden\nPunkt 1: Planen\nPunkt 2: Lukket: Salg\n\n",
    "Indholdsfortegnelse\nPunkt 1: Planen.....3\nPunkt 2: Lukket: Salg.....4\n\n",
    "Indholdsfortegnelse\nPlanen.....3\nLukket: Salg.....4\n\n",
    "Åbne punkter\n1. Planen\nLukkede punkter\n2. Salg\n\n",
    "Punkterne 2-3 behandles for lukkede døre.\n\n",
  ])
  func `what the agenda calls closed is closed`(agenda: String) throws {
    let found = try items(
      agenda + "Punkt 1: Planen\nBeslutning\nGodkendt\nPunkt 2: Salg\n" + Self.secret)
    #expect(found.map(\.isClosed) == [false, true])
    #expect(found.map(\.decision) == ["Godkendt", nil])
  }

  @Test func `an open part after a closed one is open`() throws {
    let found = try items(
      """
      Lukket dagsorden
      Punkt 1: Salg
      Beslutning
      Solgt
      Åben dagsorden
      Punkt 2: Planen
      Beslutning
      Godkendt
      """)
    #expect(found.map(\.decision) == [nil, "Godkendt"])
  }

  @Test(arguments: ["Lukkede butikker", "(L) Salg af grund", "L - Salg af grund"])
  func `a title that may say that it is closed is taken as closed, and told`(
    title: String
  ) throws {
    let result = try importing("Punkt 1: \(title)\nBeslutning\nGodkendt")
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: title, isClosed: true)
      ])
    #expect(result.report.findings == [ImportFinding(.takenAsClosed(item: 1), line: 3)])
  }

  @Test func `what an open item says for closed doors stays in the document`() throws {
    let result = try importing(
      """
      Punkt 1: Planen
      Beslutning
      Godkendt
      Lukket beslutning
      Holm får ni millioner
      Bilag
      Kort over stien
      Købsaftale (lukket)
      Lukkede bilag
      Budet fra Holm
      """)
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(
          number: 1, title: "Planen", decision: "Godkendt", appendices: ["Kort over stien"])
      ])
    #expect(result.report.findings.map(\.kind) == [.closedPart, .closedPart, .closedPart])
  }

  @Test func `a closed item's deliveries and money stay out as well`() throws {
    let text = """
      REFERAT Økonomiudvalget d. 15-01-2020
      Punkt 1: Planen (lukket)
      Leverance 1. Økonomiudvalget den 15. januar 2020
      - Hemmeligt
      Budget\t2020\t2021
      Havneudvalget\t100\t200
      """
    let result = try DocumentImporter.importing(
      Array(text.utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    #expect(result.report.findings == [])
  }

  @Test func `a sentence that looks back at items begins none`() throws {
    let found = try items(
      "Punkt 3: Planen\nBeslutning\nPunkt 1 og 2 blev godkendt.\nPunkt 2.1 i aftalen udgår."
        + "\nDer var ingen lukkede punkter.")
    #expect(
      found == [
        Meeting.Item(
          number: 3, title: "Planen",
          decision: "Punkt 1 og 2 blev godkendt.\n\nPunkt 2.1 i aftalen udgår.\n\n"
            + "Der var ingen lukkede punkter.")
      ])
  }

  @Test func `a closed agenda that counts from 1 anew closes no open item`() throws {
    let result = try importing(
      "Punkt 1: Planen\nBeslutning\nGodkendt\nLukket dagsorden\nPunkt 1: Salg\n" + Self.secret)
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: "Planen", decision: "Godkendt")
      ])
    #expect(result.kinds == [.closedPart])
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `a heading and its text in one paragraph are told apart`() throws {
    let html = """
      <p>Referat Teknik- og Miljøudvalget d. 04-06-2019</p>
      <p>Punkt 1: Planen<br>Beslutning<br>Godkendt</p>
      <p>Punkt 2 (Lukket): Salg af grund<br>Køberen er Bo Holm<br>Beslutning<br>Solgt</p>
      <table><tr><td>Punkt 3</td><td>Fortroligt: Køb</td></tr>
      <tr><td>Beslutning</td><td>Købt</td></tr></table>
      """
    let result = try DocumentImporter.importing(
      try Pandoc.json(html, from: "html"), into: Small.agreement,
      ImportOptions(stamp: signed("Asta")))
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: "Planen", decision: "Godkendt"),
        Meeting.Item(number: 2, title: "Salg af grund", isClosed: true),
        Meeting.Item(number: 3, title: "Køb", isClosed: true),
      ])
  }
}
