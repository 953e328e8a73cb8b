import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// The forms in which minutes print closed items. *Kvaksal* stands in for what is secret: it is in no
/// text of the agreement but a closed item's title, and never in a public report.
struct ClosedFormTests {
  private static let head = "REFERAT Teknik- og Miljøudvalget d. 04-06-2019\n\n"
  private static let first = "Punkt 1: Planen\n\nOm planen.\n\nBeslutning\n\nGodkendt\n\n"
  private static let body = """


    00.01.10-P35-7-22

    Om Kvaksal.

    Indstilling

    Kvaksal indstilles.

    Beslutning

    Kvaksal besluttet.

    Bilag

    Kvaksal.pdf


    """
  private static let last = "Punkt 3: Stien\n\nOm stien.\n\nBeslutning\n\nGodkendt."

  /// Whether the secret word is anywhere it must not be.
  private func isKept(_ text: String) throws -> Bool {
    let result = try DocumentImporter.importing(
      Array((Self.head + text).utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    var agreement = result.agreement
    let options = ReportOptions(kind: .meeting, followUp: "2019-2", isPublic: true)
    let isPublic = agreement.report(options, as: .markdown).contains("vaksal")
    for meeting in agreement.meetings.indices {
      for item in agreement.meetings[meeting].items.indices
      where agreement.meetings[meeting].items[item].isClosed {
        agreement.meetings[meeting].items[item].title = ""
      }
    }
    return !isPublic && !"\(agreement)".contains("vaksal")
  }

  /// The line with which the second item begins.
  @Test(arguments: [
    "Punkt 2: Kvaksal (L)", "Punkt 2: Kvaksal - L", "Punkt 2: Kvaksal, L", "Punkt 2: Kvaksal [L]",
    "Punkt 2: (L) Kvaksal", "Punkt 2: L Kvaksal", "Punkt 2L: Kvaksal", "Punkt L2: Kvaksal",
    "LP 2: Kvaksal", "LP2 Kvaksal", "L. 2 Kvaksal", "(L) 2. Kvaksal", "2. (L) Kvaksal",
    "2 | Lukket | Kvaksal", "SAGSNR. 2 LUKKET Kvaksal", "#2 Lukket: Kvaksal",
    "Emne: Lukket: Kvaksal", "Emne: Kvaksal (lukket)", "Eventuelt - lukket: Kvaksal",
    "Lukket orientering Kvaksal fra direktøren", "Lukket meddelelse: Kvaksal om en borger.",
    "Punkt 2: Luk-ket: Kvaksal", "Punkt 2: Luk\u{AD}ket: Kvaksal", "Punkt 2: L U K K E T Kvaksal",
    "P u n k t 2: Lukket Kvaksal", "Punkt 2: ＬＵＫＫＥＴ: Kvaksal", "Punkt ２: Lukket: Kvaksal",
    "Punkt 2: Lukkеt: Kvaksal", "Punkt 2: 🔒 Kvaksal", "Punkt 2: LUKKETKvaksal",
    "Punkt 2: KvaksalLUKKET", "Punkt 2: Lukketpunkt Kvaksal",
    "Punkt 2: Kvaksal i havnen (Luk-\nket)",
    "Punkt 2: Kvaksal (personsag)", "Punkt 2: Kvaksal (ikke åben)",
    "Punkt 2: Kvaksal (ej offentlig)",
    "Punkt 2: Kvaksal (ikke til offentliggørelse)", "Agenda item 2: Closed: Kvaksal",
    "Item 2: Kvaksal (not public)", "Item 2: Kvaksal (in camera)",
    "Item 2: Kvaksal (private session)", "Punkt 2: Kvaksal\nsom er en lang titel\n(lukket sag)",
    "Afbud: Ole Jensen Punkt 2: Lukket: Kvaksal", "Side 3Punkt 2: Lukket: Kvaksal",
    "2 Kvaksal\n\nLukket punkt",
  ])
  func `an item is closed however its heading prints it`(heading: String) throws {
    #expect(try isKept(Self.first + heading + Self.body + Self.last))
  }

  /// The line under a heading that says nothing.
  @Test(arguments: [
    "(L)", "L", "Åben/lukket: L", "Dagsordenstype: L", "Åbent punkt? Nej", "Lukket punkt? Ja",
    "☒ Lukket ☐ Åben", "Lukket [X]  Åben [ ]", "Må ikke offentliggøres",
    "Ikke egnet til offentliggørelse",
    "Ikke åben sag", "Ikke offentligt.", "Undtaget fra aktindsigt", "Undtaget for offentlighed",
    "Personfølsomt", "Hemmeligt", "Internt", "*** LUKKET ***", "»Lukket«", "Lukkes",
    "Lukket dagsorden", "Lukket sag", "Lukket behandling", "Behandles i lukket møde",
    "Sag til lukket behandling", "Dørene blev lukket.", "Sagen er lukket.", "Denne sag er lukket.",
    "Dagsordenspunktet er lukket.", "Der er tale om et lukket punkt.",
    "Punktet er ikke åbent for offentligheden.", "Punktet er lukket, jf. lovens § 13.",
    "Lukket punkt, jf. lovens § 10, stk. 1, 2. pkt.", "Tilhørere forlod salen, og dørene lukkedes.",
    "Sagen er fortrolig efter lovens § 27 og må ikke omtales uden for udvalget eller videregives til "
      + "andre, hverken i skrift eller i tale, før handelen er endelig, og køberen har sagt god for det.",
    "Sagsbehandler: Ole Jensen\n\nLukket punkt",
  ])
  func `a line before the first section closes its item`(line: String) throws {
    #expect(
      try isKept(Self.first + "Punkt 2: Kvaksal\n\n" + line + Self.body + Self.last))
  }

  /// What stands over items, or names them.
  @Test(arguments: [
    "Lukkede punkter (2-3)", "Lukkede sager 4. juni 2019", "Lukket dagsorden, 2 punkter",
    "Lukkede punkter", "Sager der ikke er offentlige", "Lukket møde", "LUKKET DEL",
    "Referat Teknik- og Miljøudvalget (lukket) 04-06-2019",
    "# Lukket referat af mødet i Teknik- og Miljøudvalget den 4. juni 2019 kl. 8 i lokale 4 på rådhuset",
  ])
  func `a heading closes the items under it`(heading: String) throws {
    let items =
      "\(heading)\n\nPunkt 2: Kvaksal\(Self.body)Punkt 3: Kvaksal to\(Self.body)"
    #expect(try isKept(Self.first + items))
    #expect(try isKept(Self.first + "Bilag\n\nKort over stien.pdf\n\n" + items))
  }

  @Test(arguments: [
    "Indhold\n\n1. Planen 3\n2. Lukket: Kvaksal 4\n\n",
    "Dagsorden\n\n1 Planen\n\n2 Kvaksal (Lukket)\n\n",
    "Lukkede punkter: 2\n\n", "Punkt 2 er lukket.\n\n", "Sagerne 2-2 er fortrolige\n\n",
    "Mødet var lukket for offentligheden under punkt 2.\n\n",
    "Indhold\n\n1 Planen\t3\n2 Lukket Kvaksal\t4\n\n",
    "Indhold\n\n1 Planen . . . . 3\n2 Lukket: Kvaksal . . . . 4\n\n",
    "Indhold\n\n2 Kvaksal ved åen (Luk-\nket) .....4\n\n",
    "Indhold\n\n1 Planen.....3\n2 (L) Kvaksal.....4\n\n",
    "Indhold\n\n1 Planen…………3\n2 Lukket: Kvaksal…………4\n\n",
    "Lukkede punkter\n2 Kvaksal.....4\n\n", "1\tPlanen\tÅ\n2\tKvaksal\tL\n\n",
    "Planen\nKvaksal (lukket)\nStien\n\n", "1. Planen\nL 2. Kvaksal\n3. Stien\n\n",
    "Indhold\n\n1. Planen.....1\n(L) 2. Kvaksal.....2\n3. Stien.....3\n\n",
  ])
  func `what the contents or the agenda call closed is closed`(agenda: String) throws {
    #expect(try isKept(agenda + Self.first + "Punkt 2: Kvaksal" + Self.body + Self.last))
  }

  @Test(arguments: [
    "# REFERAT Havneudvalget d. 04-06-2019 (lukket)",
    "REFERAT af lukket møde i Havneudvalget d. 04-06-2019",
  ])
  func `a head that says that the minutes are closed closes every item`(head: String) throws {
    let text = "\(head)\n\nPunkt 1: Kvaksal\(Self.body)Punkt 2: Kvaksal\(Self.body)"
    let result = try DocumentImporter.importing(
      Array(text.utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    let meeting = try #require(result.agreement.meetings.first { $0.committee == "Havneudvalget" })
    #expect(meeting.items.map(\.isClosed) == [true, true])
    #expect(meeting.items.allSatisfy { $0.decision == nil && $0.appendices == [] })
  }

  /// What stands in a closed item, or after it.
  @Test(arguments: [
    "Punkt 4: Kvaksal i notatet\n\nBeslutning\n\nKvaksal",
    "Punkt 1: Kvaksal\n\nBeslutning\n\nKvaksal",
    "Punkt 2: Kvaksal igen\n\nBeslutning\n\nKvaksal",
    "Punkt 3 Kvaksal i aftalen siger\n\nBeslutning\n\nKvaksal",
    "Åben dagsorden\n\nKvaksal", "Åbne punkter fra sidst\n\nKvaksal", "Åben\n\nKvaksal",
    "\(last)\n\nBilag til punkt 2\n\nKvaksal.pdf", "\(last)\n\nBeslutning til punkt 2\n\nKvaksal",
    "\(last)\n\nBilag\n\n2.1 Kvaksal.pdf\n\n3.1 Kort.pdf",
    "\(last)\n\nBilag: Punkt 2 - Kvaksal.pdf",
  ])
  func `nothing of a closed item goes on in another`(text: String) throws {
    let closed = "Punkt 2: Lukket: Kvaksal\n\nOm Kvaksal.\n\n"
    #expect(try isKept(Self.first + closed + text + "\n\n" + Self.last))
  }

  @Test(arguments: [
    "Lukket dagsorden\n\nPunkt 1: Kvaksal\n\nÅbne sager gennemgås\n\nKvaksal\n\nPunkt 2: Kvaksal",
    "Lukket dagsorden\n\nPunkt 1: Kvaksal\n\nOffentlig behandling sker senere\n\nPunkt 2: Kvaksal",
    "Lukket dagsorden\n\nPunkt 1: Kvaksal\n\n(Åben)\n\nPunkt 2: Kvaksal",
    "LUKKET\n\nPunkt 1: Kvaksal\n\nÅben",
    "# Lukket dagsorden\n\n# Punkt 1: Kvaksal\n\n# Åben\n\nKvaksal\n\n# Punkt 2: Kvaksal",
  ])
  func `no word inside a closed item opens it or the next`(text: String) throws {
    #expect(try isKept(text + Self.body))
  }

  @Test(arguments: [
    "Punkt 2: Kvaksal om grunden\n\nBeslutning\n\nKvaksal\n\nPunkt 2: Lukket: Kvaksal om",
    "Punkt 2\tKvaksal\tLukket\tKvaksal", "L\tPunkt 2:\tKvaksal\tKvaksal",
    "Punkt 2:\tKvaksal (L)\tKvaksal", "Punkt 2: Kvaksal\tKvaksal\tLukket sag",
  ])
  func `a row, or an item that stands twice, is closed when it is so once`(text: String) throws {
    #expect(try isKept(Self.first + text + Self.body + Self.last))
  }

  @Test(arguments: [
    "Beslutning: Godkendt for lukkede døre til Kvaksal.", "Beslutning: Lukket\n\nKvaksal",
    "Beslutning\n\nKvaksal får ni millioner.\n\nDette er fortroligt.",
    "Beslutning\n\nKvaksal får ni\nmillioner, og det er fortroligt.",
    "Beslutning\n\nDet er fortroligt, at grunden\nsælges til Kvaksal.",
    "Bilag\n\nKvaksal.pdf [L]", "Bilag\n\nKvaksal.pdf\n\n(Lukket)",
  ])
  func `what an open item says for closed doors is withheld`(text: String) throws {
    #expect(try isKept("Punkt 1: Planen\n\nIndstilling\n\nVedtages.\n\n\(text)\n\n\(Self.last)"))
  }

  @Test(arguments: [
    "Kvaksal (lukket)", "Lukket: Kvaksal", "Eventuelt (lukket): Kvaksal", "LP 2: Kvaksal",
    "Mødet fortsatte for lukkede døre\n\nPunkt 2: Kvaksal",
    "Herefter var mødet lukket.\n\nPunkt 2: Kvaksal",
  ])
  func `a closed item after an item's appendices is none of them`(heading: String) throws {
    let appendices = "Bilag\n\nKort.pdf\n\n"
    #expect(try isKept(Self.first + appendices + heading + Self.body + Self.last))
  }

  @Test func `a sentence of a decision that only mentions such a word is withheld alone`() throws {
    let text =
      "Punkt 1: Planen\n\nIndstilling\n\nVedtages.\n\nBeslutning\n\nGodkendt.\n\n"
      + "Vejen lukkes i juli.\n\nGadelyset slukkes, og andet er udelukket.\n\nBilag\n\nKort.pdf"
    let result = try DocumentImporter.importing(
      Array((Self.head + text).utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(
          number: 1, title: "Planen", proposal: "Vedtages.",
          decision: "Godkendt.\n\nGadelyset slukkes, og andet er udelukket.",
          appendices: ["Kort.pdf"])
      ])
    #expect(result.report.findings == [ImportFinding(.closedPart, line: 13)])
  }

  @Test func `a number that jumps after a closed item is taken as closed, and told`() throws {
    let text = "Punkt 1: Lukket: Salg\n\nPunkt 4: Notatet\n\nBeslutning\n\nSolgt\n\n"
    let result = try DocumentImporter.importing(
      Array((Self.head + text + "Punkt 2: Stien\n\nBeslutning\n\nGodkendt").utf8),
      into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    #expect(
      result.agreement.meetings.first?.items == [
        Meeting.Item(number: 1, title: "Salg", isClosed: true),
        Meeting.Item(number: 2, title: "Stien", decision: "Godkendt"),
      ])
    #expect(result.report.findings == [ImportFinding(.takenAsClosed(item: 4), line: 5)])
  }

  @Test(arguments: ["9223372036854775807", "99999999999999999999", "123456"])
  func `a number that no agenda reaches is no item's`(number: String) throws {
    let text =
      Self.head + Self.first + "Punkt \(number): Lukket: Kvaksal\n\nPunkt 2: Stien\n\nOm den.\n"
    let result = try DocumentImporter.importing(
      Array(text.utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    #expect(result.agreement.meetings.first?.items.map(\.number) == [1, 2])
  }
}
