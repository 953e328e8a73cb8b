import Foundation
import MilepaelTestKit
import Testing

/// A document that cannot be read gives one clear sentence, and changes nothing.
struct BadDocumentTests {
  @Test(arguments: [
    ("", "dokumentet er tomt"), (" \n\t", "dokumentet er tomt"),
    ("%PDF-1.7\n…", "dokumentet er en PDF"),
    ("a\u{0}b", "dokumentet er ikke tekst (det ligner et billede eller et program)"),
    ("PK\u{3}\u{4}…", "dokumentet er en pakket fil (zip)"),
    ("PK\u{3}\u{4} xl/workbook.xml", "dokumentet er et regneark (Excel)"),
    ("{\\rtf1 Hej}", "dokumentet er RTF, hvor bogstaver går tabt"),
    (
      "Kære alle. Vi ses i morgen.",
      "der er hverken initiativer, et referat eller svar i dokumentet"
    ),
    ("{\n\"a\": }", "JSON-teksten er i stykker i linje 2"),
    ("{\"a\": 1}", "det er JSON, men hverken en rapport herfra eller fra pandoc"),
    (
      "{\"format\": \"milepael-report\", \"version\": 9}",
      "rapporten er skrevet af en nyere udgave (format 9)"
    ),
  ])
  func oneSentenceSaysWhy(text: String, why: String) throws {
    let sandbox = try Sandbox.tiny()
    let (names, before) = (try sandbox.names(), try sandbox.read("tiny.json"))
    try sandbox.write(text, to: "x.txt")
    let run = try sandbox.run("import", "x.txt", "--into", "tiny.json")
    #expect(run.status == 1)
    #expect(run.output == "")
    let lines = run.errors.components(separatedBy: "\n")
    #expect(lines.count == 5)
    #expect(
      lines.prefix(3) == [
        "milepael: Kan ikke indlæse i aftalen: tiny.json", "Årsag: x.txt: \(why)",
        "Sikkert: Intet er ændret.",
      ])
    #expect(lines[3].hasPrefix("Gør nu: "))
    #expect(try sandbox.names() == names + ["x.txt"])
    #expect(try sandbox.read("tiny.json") == before)
  }

  @Test func aFileThatIsNotThereOrIsAFolder() throws {
    let sandbox = try Sandbox.tiny()
    let missing = try sandbox.run("import", "væk.txt", "--into", "tiny.json")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("milepael: Kan ikke indlæse: væk.txt\n"))
    #expect(
      missing.errors.contains("Årsag: væk.txt kan ikke læses: filen eller dens mappe findes ikke\n")
    )
    let folder = try sandbox.run("import", "home", "--into", "tiny.json")
    #expect(folder.errors.contains("Årsag: home er ikke en fil\n"))
    #expect(try sandbox.names() == ["tiny.json"])
  }

  @Test func aHugeDocumentIsRefusedUnread() throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write("", to: "stor.txt")
    let file = try FileHandle(forWritingTo: sandbox.file("stor.txt"))
    // Without blocks on the disk: only its length is huge.
    try file.truncate(atOffset: 40 << 30)
    try file.close()
    let run = try sandbox.run("import", "stor.txt", "--into", "tiny.json")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        milepael: Kan ikke indlæse: stor.txt
        Årsag: stor.txt: dokumentet er for stort: mere end 64 MB
        Sikkert: Intet er ændret.
        Gør nu: Se efter, om det er det rigtige dokument, og om slagsen passer (--kind).

        """)
  }

  @Test func aHugeDocumentIsRefusedBeforePandocReadsIt() throws {
    let sandbox = try Sandbox.tiny()
    sandbox.environment["PATH"] = sandbox.folder.path
    try sandbox.write("", to: "stor.docx")
    let file = try FileHandle(forWritingTo: sandbox.file("stor.docx"))
    try file.truncate(atOffset: 40 << 30)
    try file.close()
    let run = try sandbox.run("import", "stor.docx", "--into", "tiny.json")
    #expect(run.errors.contains("Årsag: stor.docx: dokumentet er for stort: mere end 64 MB\n"))
  }

  @Test func htmlThatGoesDeepIsNotCalledJSON() throws {
    let sandbox = try Sandbox.tiny()
    let deep = String(repeating: "<div>", count: 3_000) + "Hej"
    try sandbox.write("<html><body>\(deep)</body></html>", to: "dyb.html")
    let run = try sandbox.run("import", "dyb.html", "--into", "tiny.json")
    #expect(run.status == 1)
    #expect(!run.errors.contains("JSON"))
  }

  @Test(arguments: ["docx", "odt"])
  func aPackedDocumentThatIsNoneIsToldByPandoc(ending: String) throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write("PK\u{3}\u{4}nej", to: "x.\(ending)")
    let run = try sandbox.run("import", "x.\(ending)", "--into", "tiny.json")
    #expect(run.status == 1)
    #expect(run.errors.contains("Årsag: pandoc kunne ikke: "))
    #expect(run.errors.contains("\nSikkert: Intet er ændret.\n"))
    #expect(try sandbox.names() == ["tiny.json", "x.\(ending)"])
  }

  @Test func withoutPandocOneSentenceSaysSo() throws {
    let sandbox = try Sandbox.tiny()
    sandbox.environment["PATH"] = sandbox.folder.path
    try sandbox.write("<html><body><p>Hej</p></body></html>", to: "x.html")
    let run = try sandbox.run("import", "x.html", "--into", "tiny.json")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "Årsag: programmet pandoc er ikke installeret; det læser og skriver Word, OpenDocument, "
          + "HTML og Markdown\n"))
    #expect(!run.errors.contains("--format"))
    let report = try sandbox.run(
      "report", "tiny.json", "--kind", "plan", "--format", "docx", "--output", "ud.docx")
    #expect(report.status == 1)
    #expect(report.errors.contains("pandoc er ikke installeret"))
    #expect(try sandbox.names() == ["tiny.json", "x.html"])
  }

  @Test func aBrokenStoreIsLeftAlone() throws {
    let sandbox = try Sandbox.documents()
    try sandbox.write("{", to: "ny.json")
    let run = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    #expect(run.status == 1)
    #expect(try sandbox.read("ny.json") == "{")
  }
}
