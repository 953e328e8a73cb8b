import Foundation
import MilepaelTestKit
import Testing

/// Where `milepael report` and `milepael export` write.
struct DocumentOutputTests {
  private static let writers = [
    ["report", "tiny.json", "--kind", "follow-up"], ["export", "tiny.json"],
  ]

  private func run(
    _ sandbox: Sandbox, _ arguments: [String], _ more: String..., output: String? = nil
  ) throws -> Program.Outcome {
    try Program.run(
      arguments + more, in: sandbox.folder, environment: sandbox.environment, output: output)
  }

  @Test(arguments: writers)
  func aFileIsReplacedWholeAndKeepsItsModeAndItsLink(_ arguments: [String]) throws {
    let sandbox = try Sandbox.tiny()
    let printed = try run(sandbox, arguments).output
    try sandbox.write("gammelt", to: "ud.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: sandbox.file("ud.txt").path)
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.file("link").path, withDestinationPath: "ud.txt")
    let made = try run(sandbox, arguments, "--output", "link")
    #expect(made.status == 0 && made.output == "")
    #expect(try sandbox.read("ud.txt") == printed)
    let facts = try FileManager.default.attributesOfItem(atPath: sandbox.file("ud.txt").path)
    #expect(facts[.posixPermissions] as? Int == 0o640)
    #expect(try sandbox.names() == ["link", "tiny.json", "ud.txt"])
  }

  @Test(arguments: writers, ["tiny.json", "./tiny.json", "link", "hard"])
  func theStoreIsNeverWrittenOver(_ arguments: [String], _ name: String) throws {
    let sandbox = try Sandbox.tiny()
    let store = sandbox.file("tiny.json")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.file("link").path, withDestinationPath: "tiny.json")
    try FileManager.default.linkItem(at: store, to: sandbox.file("hard"))
    let made = try run(sandbox, arguments, "--output", name)
    #expect(made.status == 64)
    #expect(made.errors.contains("Årsag: \(name) er selve aftalen\n"))
    #expect(try sandbox.read("tiny.json") == Tiny.json)
  }

  @Test(arguments: writers)
  func aFailureLeavesWhatWasThereAndNothingElse(_ arguments: [String]) throws {
    let sandbox = try Sandbox.tiny()
    #expect(try run(sandbox, arguments, "--output", "mangler/ud.txt").status == 1)
    #expect(try run(sandbox, arguments, "--output", "home").status == 1)
    #expect(try run(sandbox, arguments, output: "/dev/full").status == 1)
    #expect(try sandbox.names() == ["tiny.json"])
  }

  @Test(arguments: writers)
  func aFullDiskLeavesTheOldFileWhole(_ arguments: [String]) throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write("gammelt", to: "ud.txt")
    let program = Program.folder.appendingPathComponent("milepael").path
    // A limit on the size of files is what a full disk is to whoever writes.
    let made = try Program.run(
      command: [
        "/bin/bash", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\" 2>/dev/null",
        program,
      ] + arguments + ["--output", "ud.txt"],
      in: sandbox.folder, environment: sandbox.environment)
    #expect(made.status == 1)
    #expect(try sandbox.read("ud.txt") == "gammelt")
    #expect(try sandbox.names() == ["tiny.json", "ud.txt"])
  }

  @Test(
    arguments: ["html", "markdown", "csv", "json"], ["plan", "follow-up", "summary", "meeting"])
  func everyKindIsWrittenInEveryFormat(format: String, kind: String) throws {
    let sandbox = try Sandbox.tiny()
    let made = try run(
      sandbox, ["report", "tiny.json", "--kind", kind, "--format", format, "--output", "ud"])
    #expect(made.status == 0 && made.errors == "")
    #expect(try sandbox.read("ud").count > 100)
  }

  @Test func wordsAndStyleOfOnesOwn() throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write(#"{"heading": "Vores plan", "colophon": "Lille Kommune"}"#, to: "ord.json")
    try sandbox.write("h1 { color: #123456 }", to: "egen.css")
    let html = try run(
      sandbox, ["report", "tiny.json", "--kind", "plan", "--format", "html"], "--wording",
      "ord.json", "--style", "egen.css"
    ).output
    #expect(html.contains("Vores plan</h1>"))
    #expect(html.contains("h1 { color: #123456 }"))
    let broken = try run(
      sandbox, ["report", "tiny.json", "--kind", "plan"], "--wording", "egen.css")
    #expect(broken.status == 64)
  }

  @Test(arguments: [("--wording", "egne.json", 1), ("--style", "egen.css", 64)])
  func wordsOrAStyleThatAreTooLargeAreRefusedAndNotCut(
    option: String, name: String, megabytes: Int
  ) throws {
    let sandbox = try Sandbox.tiny()
    // What is cut off would not be missed.
    try sandbox.write(#"{"heading": "Vores plan"}"# + "\n", to: name)
    let file = try FileHandle(forWritingTo: sandbox.file(name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(repeating: 0x20, count: megabytes << 20))
    try file.close()
    let report = ["report", "tiny.json", "--kind", "plan", "--format", "html", option, name]
    let danish = try run(sandbox, report)
    #expect(danish.status == 1 && danish.output == "")
    #expect(
      danish.errors == """
        milepael: Kan ikke skrive rapporten: tiny.json
        Årsag: \(name) er for stor: mere end \(megabytes) MB
        Sikkert: Intet er ændret.
        Gør nu: Giv en mindre fil.

        """)
    let english = try run(sandbox, report, "--language", "en").errors
    #expect(english.contains("\(name) is too large: more than \(megabytes) MB\n"))
    #expect(english.contains("Give a smaller file.\n"))
  }

  @Test(arguments: [("docx", "word/document.xml", "11906"), ("odt", "content.xml", "210mm")])
  func aPackedDocumentIsWholeAndOfA4AndLeavesNothingBehind(
    format: String, part: String, width: String
  ) throws {
    let sandbox = try Sandbox.tiny()
    try FileManager.default.createDirectory(
      at: sandbox.file("tmp"), withIntermediateDirectories: true)
    sandbox.environment["TMPDIR"] = sandbox.file("tmp").path
    sandbox.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    let made = try run(
      sandbox, ["report", "tiny.json", "--kind", "follow-up", "--format", format], "--date",
      "2026-03-04", "--output", "ud.\(format)")
    #expect(made.status == 0 && made.errors == "")
    func packed(_ arguments: String...) throws -> Program.Outcome {
      try Program.run(
        command: ["unzip"] + arguments, in: sandbox.folder, environment: sandbox.environment)
    }
    #expect(try packed("-tq", "ud.\(format)").status == 0)
    let text = try packed("-p", "ud.\(format)", part).output
    // The row heads, which pandoc's own OpenDocument loses, and the day.
    for words in ["1. opfølgning", "4. marts 2026"] { #expect(text.contains(words)) }
    #expect(try packed("-p", "ud.\(format)", "*.xml").output.contains(width))
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.file("tmp").path) == [])
  }

  @Test(arguments: ["docx", "odt"])
  func stylesComeFromADocumentOfOnesOwn(format: String) throws {
    let sandbox = try Sandbox.tiny()
    sandbox.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    // Pandoc's own document stands for a municipality's.
    let reference = try Program.run(
      command: [
        "pandoc", "-o", "egen.\(format)", "--print-default-data-file", "reference.\(format)",
      ], in: sandbox.folder, environment: sandbox.environment)
    #expect(reference.status == 0)
    let report = ["report", "tiny.json", "--kind", "plan", "--format", format]
    let made = try run(
      sandbox, report, "--style", "egen.\(format)", "--output", "ud.\(format)")
    #expect(made.status == 0 && made.errors == "")
    let text = try Program.run(
      command: ["unzip", "-p", "ud.\(format)", "*styles.xml"], in: sandbox.folder,
      environment: sandbox.environment
    ).output
    #expect(text.contains("Block Text") || text.contains("Quotations"))
    try sandbox.write("h1 {}", to: "egen.css")
    let wrong = try run(sandbox, report, "--style", "egen.css", "--output", "nej")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("egen.css er ikke en .\(format)-fil"))
  }

  @Test func headingsTakeTheStylesOfADanishWord() throws {
    let sandbox = try Sandbox.tiny()
    sandbox.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    let danish = """
      import subprocess, zipfile
      subprocess.run(["pandoc", "-o", "r.docx", "--print-default-data-file", "reference.docx"])
      with zipfile.ZipFile("r.docx") as old, zipfile.ZipFile("egen.docx", "w") as new:
        for name in old.namelist():
          new.writestr(name, old.read(name).replace(b'styleId="Heading', b'styleId="Overskrift'))
      """
    let prepared = try Program.run(
      command: ["python3", "-c", danish], in: sandbox.folder, environment: sandbox.environment)
    #expect(prepared.status == 0)
    let made = try run(
      sandbox, ["report", "tiny.json", "--kind", "plan", "--format", "docx"], "--style",
      "egen.docx", "--output", "ud.docx")
    #expect(made.status == 0)
    let text = try Program.run(
      command: ["unzip", "-p", "ud.docx", "word/document.xml"], in: sandbox.folder,
      environment: sandbox.environment
    ).output
    #expect(text.contains("w:val=\"Overskrift1\""))
  }

  @Test func aDayThatIsNoneIsRefused() throws {
    let sandbox = try Sandbox.tiny()
    let made = try run(sandbox, ["report", "tiny.json", "--kind", "plan"], "--date", "4. marts")
    #expect(made.status == 64)
  }
}
