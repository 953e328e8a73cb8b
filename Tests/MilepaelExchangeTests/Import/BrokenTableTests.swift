import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Page ends, merged cells and other hands break tables, and nothing of them is lost.
struct BrokenTableTests {
  @Test(arguments: ["1.1. Ny hal", "1.1. Ny hal (fortsat)", "Ny hal"])
  func `a head that stands once more at the top of a page goes on with its initiative`(
    head: String
  ) throws {
    let result = try Imported.lines(
      Imported.hall() + "\n\(head)\tAnlæg\tTid\tSmiley\n"
        + "Milepæl\tBygget.\t2. kvartal 2026\t\nØkonomi\tDer er afsat 2 mio. kr.\t\t☺\n")
    #expect(
      try result.milestones("1.1") == ["1. kvartal 2026: Tegnet.", "2. kvartal 2026: Bygget."])
    #expect(
      result.agreement.initiatives[0].followedUp?.economy.text == "Der er afsat 2 mio. kr.")
    #expect(result.report.findings == [])
  }

  @Test func `another initiative with a number that stands already is kept as a remark`() throws {
    let result = try Imported.lines(
      Imported.hall() + "1.1. Ny bro\tDrift\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tBroen er malet.\t1. kvartal 2026\t☺\nØkonomi\tDer er 3 mio. kr.\t\t\n")
    let remark = try #require(try result.remarks("1.1").first)
    for text in ["1.1. Ny bro", "1. kvartal 2026: Broen er malet.", "☺", "Der er 3 mio. kr."] {
      #expect(remark.contains(text))
    }
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(result.kinds == [.numberTwice])
    #expect(try Imported.result(Imported.head + Imported.hall()).agreement.initiatives.count == 1)
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `the word Milepæl can stand once for several rows`() throws {
    let result = try Imported.html(
      """
      <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>
      <table><tr><td>1.1. Ny hal</td><td>Anlæg</td><td>Tid</td><td>Smiley</td></tr>
      <tr><td>Tekst.</td><td>Ansvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget</td></tr>
      <tr><td rowspan=3>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td>☺</td></tr>
      <tr><td>Udbudt.</td><td>2. kvartal 2026</td><td>😐</td></tr>
      <tr><td>Bygget.</td><td>3. kvartal 2026</td><td></td></tr></table>
      """)
    #expect(
      try result.milestones("1.1") == [
        "1. kvartal 2026: Tegnet.", "2. kvartal 2026: Udbudt.", "3. kvartal 2026: Bygget.",
      ])
    #expect(try result.smileys("1.1") == [.happy, .neutral, nil])
  }

  @Test(arguments: [
    "1.2: Ny bro\tAnlæg\tTid\tSmiley", "1.2 – Ny bro\tAnlæg\tTid\tSmiley",
    "Initiativ 1.2: Ny bro\tAnlæg\tTid\tSmiley", "Indsats 1.2 Ny bro\tAnlæg\tTid\tSmiley",
    "1.2\tNy bro\tAnlæg\tTid\tSmiley", "1.2. Ny bro\t\t\t\n\tAnlæg\tTid\tSmiley",
    "1.2. Ny bro\t\t\t",
  ])
  func `an initiative's number and title are found`(head: String) throws {
    let result = try Imported.lines(
      Imported.hall() + head + "\n" + Imported.text + "Milepæl\tMalet.\t2. kvartal 2026\t☺\n")
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal", "Ny bro"])
    #expect(try result.milestones("1.2") == ["2. kvartal 2026: Malet."])
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `a title over all columns begins its initiative`() throws {
    let result = try Imported.html(
      """
      <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>
      <table><tr><td colspan=4>1.1. Ny hal</td></tr>
      <tr><td>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td>☺</td></tr>
      <tr><td colspan=4>1.2. Ny bro</td></tr>
      <tr><td>Milepæl</td><td>Malet.</td><td>1. kvartal 2026</td><td>☺</td></tr></table>
      """)
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal", "Ny bro"])
  }

  @Test(arguments: ["A.1 Ny bro", "Ny bro", "1a Ny bro"])
  func `what begins without a number of figures is told, and is not the one's before`(
    title: String
  ) throws {
    let result = try Imported.lines(
      Imported.hall() + "\(title)\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tMalet.\t2. kvartal 2026\t😞\n" + Imported.hall("1.3", "Ny sti"))
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal", "Ny sti"])
    #expect(result.agreement.followUps.map(\.title) == ["1. kvartal 2026"])
    #expect(try result.remarks("1.1") == [])
    #expect(
      result.kinds == [
        .noNumber(title),
        .noPlace(
          "Hallen bygges. | Ansvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget "
            + "Væsentlig bidragsyder:"),
        .noPlace("Milepæl | Malet. | 2. kvartal 2026 | 😞"),
      ])
  }

  @Test func `when no initiative has a number of figures, that is the reason`() {
    #expect(throws: ImportError.noNumbers("A.1 Ny bro")) {
      try Imported.lines("A.1 Ny bro\tAnlæg\tTid\tSmiley\n" + Imported.text)
    }
  }

  @Test func `a word that is also a label can be a milestone's text`() throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tStatus.\t1. kvartal 2026\t☺\nMilepæl\tBeslutning\t2. kvartal 2026\t\n"
        + "Milepæl\tTo.\t3. kvartal 2026\t\n")
    #expect(
      try result.milestones("1.1") == [
        "1. kvartal 2026: Status.", "2. kvartal 2026: Beslutning", "3. kvartal 2026: To.",
      ])
  }

  @Test func `rows can have a label of their own for status, action and money`() throws {
    let result = try Imported.lines(
      Imported.hall()
        + """
        Milepæl 2\tBygget.\t2. kvartal 2026\t😞
        Status\tUdbuddet er forsinket.\t2. kvartal 2026\t
        Korrigerende handling\tEn ny entreprenør findes.\t\t
        Økonomi\tDer er afsat 2 mio. kr.\t\t
        Status på økonomi\tPrisen stiger.\t\t☹

        """)
    let initiative = result.agreement.initiatives[0]
    let effort = try #require(initiative.round("2026-2")?.effort)
    #expect(effort.status?.text == "Udbuddet er forsinket.")
    #expect(effort.action?.text == "En ny entreprenør findes.")
    #expect(initiative.round("2026-2")?.milestone?.text == "Bygget.")
    #expect(initiative.followedUp?.economy.text == "Der er afsat 2 mio. kr.")
    #expect(initiative.round("2026-1")?.economy.status?.text == "Prisen stiger.")
    #expect(initiative.round("2026-1")?.economy.smiley == .sad)
    #expect(try result.remarks("1.1") == [])
  }

  @Test(arguments: ["", "Der bygges.\t\t\t\n"])
  func `a row without a label before the first milestone is one when it names a follow-up`(
    text: String
  ) throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + text + "\tTegnet.\t1. kvartal 2026\t☺\n")
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
  }

  @Test func `a latest status in two rows is one`() throws {
    let result = try Imported.lines(
      Imported.hall() + "Ekstra opfølgning på Budgetaftale 2025-2028\n2. Veje\n"
        + "2.1. Ny vej\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tTegnet.\t1. kvartal 2025\t☺\n"
        + "Seneste status\tAsfalten er lagt.\t\t\nSeneste status\tStriberne mangler.\t\t\n")
    let extra = try #require(result.agreement.extra.first)
    #expect(extra.budgetYear == 2025)
    #expect(
      extra.initiatives.first?.latestStatuses["2026-1"]?.text.text
        == "Asfalten er lagt.\n\nStriberne mangler.")
  }

  @Test(arguments: [
    ("Status pr. 1. juli 2026: Udbudt.", "Pr. 1. juli 2026: Udbudt."),
    ("Status (juli 2026): Udbudt.", "Juli 2026: Udbudt."), ("Status: Udbudt.", "Udbudt."),
  ])
  func `a status in the cell can say when it was written`(cell: String, status: String) throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tTegnet. \(cell)\t1. kvartal 2026\t☺\n")
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(result.agreement.initiatives[0].round("2026-1")?.effort.status?.text == status)
  }

  @Test func `what stands on every page is no part of a row, and is told once`() throws {
    let page = "Strandby Kommune\nSide %d af 4\n"
    let result = try Imported.result(
      (1...4).map { number in
        page.replacing("%d", with: "\(number)")
          + (number == 1 ? Imported.head : "")
          + "1.\(number). Hal \(number)\tAnlæg\tTid\tSmiley\n" + Imported.text
          + "Milepæl\tTegningerne er\t\t\n"
          + page.replacing("%d", with: "\(number)")
          + "\tgodkendt.\t1. kvartal 2026\t☺\n"
      }.joined())
    for number in 1...4 {
      #expect(
        try result.milestones("1.\(number)") == ["1. kvartal 2026: Tegningerne er godkendt."])
      #expect(try result.remarks("1.\(number)") == [])
    }
    #expect(
      Set(result.kinds) == [.preamble("Strandby Kommune"), .preamble("Side 1 af 4")])
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `a table in a cell and a caption keep their texts`() throws {
    let result = try Imported.html(
      """
      <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>
      <table><tr><td>1.1. Ny hal</td><td>Anlæg</td><td>Tid</td><td>Smiley</td></tr>
      <tr><td>Milepæl</td><td>Tegnet:<table><tr><td>Gulv</td><td>Blåt</td></tr></table></td>
      <td>1. kvartal 2026</td><td>☺</td></tr></table>
      <table><caption>Priser på gulve</caption><tr><td>Økonomi</td><td>2 mio. kr.</td></tr></table>
      """)
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet:\n\nGulv | Blåt"])
    #expect(try result.remarks("1.1") == ["Priser på gulve"])
  }

  @Test(arguments: ["Beskrivelse.", "Beskrivelse\tHallen bygges.", "Beskrivelse: Hallen bygges."])
  func `the text of an initiative can have a label, or be such a word`(cell: String) throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n\(cell)\tAnsvarligt center: Kultur Ansvarligt udvalg: "
        + "Økonomiudvalget\t\t\nMilepæl\tTegnet.\t1. kvartal 2026\t☺\n")
    let initiative = result.agreement.initiatives[0]
    #expect(initiative.centre == "Kultur" && initiative.committees == ["Økonomiudvalget"])
    #expect(
      initiative.description == (cell == "Beskrivelse." ? cell : "Hallen bygges."))
  }

  @Test(arguments: ["1.1\n", "1.1.\n", "**1.1**\n", "\t1.1\t\t\n"])
  func `a number may stand alone over its title`(number: String) throws {
    let row = "\tAnlæg\tTid\tSmiley\n" + Imported.text + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n"
    let other = number.replacing("1.1", with: "1.2")
    let result = try Imported.lines("\(number)Ny hal\(row)\(other)Ny bane\(row)")
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal", "Ny bane"])
    #expect(result.agreement.initiatives.map(\.number.printed) == ["1.1", "1.2"])
    #expect(try result.milestones("1.2") == ["1. kvartal 2026: Tegnet."])
    #expect(result.kinds == [])
  }

  @Test func `a number that stands alone elsewhere is a text`() throws {
    let result = try Imported.lines(
      Imported.hall() + "2.5\nSå mange millioner er der brugt.\n" + Imported.hall("1.2", "Ny bane"))
    #expect(result.agreement.initiatives.map(\.number.printed) == ["1.1", "1.2"])
    #expect(try result.remarks("1.1") == ["2.5", "Så mange millioner er der brugt."])
  }

  @Test(arguments: [
    "Milepæl\tTegningerne er god-\t1. kvartal 2026\t☺\n\tkendt af alle.\t\t\n",
    "Milepæl\tTegningerne er god-\nkendt af alle.\t1. kvartal 2026\t☺\n",
    "Milepæl\tTegningerne er god-\t1. kvartal 2026\t☺\nkendt af alle.\n",
    "Milepæl\tTegningerne er god-\t1. kvartal 2026\t☺\nkendt af alle.\n",
  ])
  func `a page's end can break a row in the middle of a word`(rows: String) throws {
    let result = try Imported.lines("1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text + rows)
    #expect(
      try result.milestones("1.1") == ["1. kvartal 2026: Tegningerne er godkendt af alle."])
    #expect(result.kinds == [])
  }

  @Test(arguments: [
    ("god-", "kendt", "godkendt"), ("Børne-", "og Ungeudvalget", "Børne- og Ungeudvalget"),
    ("IT-", "løsning", "IT-løsning"), ("Noget -", "andet", "Noget - andet"),
    ("Tegnet.", "godkendt", "Tegnet.\n\ngodkendt"), ("Skole-", "Bus", "Skole- Bus"),
  ])
  func `a hyphen at a line's end goes only where it divides a word`(
    first: String, second: String, whole: String
  ) {
    var text = first
    text.goOn(with: second)
    #expect(text == whole)
  }

  @Test(arguments: [
    ("2", "3"), ("- 2 -", "- 3 -"), ("2/12", "3/12"), ("Side 2 af 9", "Side 3 af 9"),
  ])
  func `a page's number and what stands beside it again are no text`(
    first: String, second: String
  ) throws {
    let result = try Imported.result(
      "Strandby Kommune\n" + Imported.head + "1.1. Ny hal\tAnlæg\tTid\tSmiley\n"
        + "Hallen byg-\n\n\(first)\nStrandby Kommune\n\nges her.\t"
        + "Ansvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget\t\t\n\n\(second)\n\n"
        + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n")
    #expect(result.agreement.initiatives[0].description == "Hallen bygges her.")
    #expect(result.agreement.initiatives[0].centre == "Kultur")
    #expect(try result.remarks("1.1") == [])
    #expect(result.kinds == [.preamble("Strandby Kommune"), .preamble(first)])
  }

  @Test(arguments: ["120", "12-15", "5/4", "20 30", "2026"])
  func `a number that counts no pages is a text`(number: String) throws {
    let result = try Imported.lines(
      Imported.hall() + "\n\(number)\n" + Imported.hall("1.2", "Ny bane"))
    #expect(try result.remarks("1.1") == [number])
    #expect(result.kinds == [.noPlace(number)])
  }

  @Test(arguments: ["Ansvarligt center: Kultur", "Pejlemærker", "1. Idræt", "Hallen bygges."])
  func `what means something stays beside a page's number`(line: String) throws {
    let parts = PageEnds.marked(
      [line, "2", line].enumerated().map { SourcePart(.paragraph, [$1], line: $0) })
    #expect(parts.map(\.kind) == [.paragraph, .running, .paragraph])
  }

  @Test func `the lines of a list are not one sentence`() throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\nHallen bygges et af disse steder, som rådet peger på\n"
        + "a) ved åen\nb) i parken\n")
    #expect(
      result.agreement.initiatives[0].description
        == "Hallen bygges et af disse steder, som rådet peger på\n\na) ved åen\n\nb) i parken")
  }
}
