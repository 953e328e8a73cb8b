/// Why a document could not be written or read, and what to do about it.
extension Phrases {
  public var cannotReport: String { say("Kan ikke skrive rapporten", "Cannot write the report") }
  public func writingReport(_ name: String) -> String {
    say("Skriver \(name) …", "Writing \(name) …")
  }
  public var cannotExport: String {
    say("Kan ikke skrive svararket", "Cannot write the answer sheet")
  }
  public var cannotImport: String { say("Kan ikke indlæse", "Cannot import") }
  public var cannotImportInto: String {
    say("Kan ikke indlæse i aftalen", "Cannot import into the agreement")
  }

  public var pandocMissing: String {
    say(
      "programmet pandoc er ikke installeret; det læser og skriver Word, OpenDocument, HTML og "
        + "Markdown",
      "the program pandoc is not installed; it reads and writes Word, OpenDocument, HTML and "
        + "Markdown")
  }
  public var installPandoc: String {
    say(
      "Installér pandoc (apt-get install pandoc), eller brug --format html, markdown, csv eller "
        + "json.",
      "Install pandoc (apt-get install pandoc), or use --format html, markdown, csv or json.")
  }
  public var installPandocToRead: String {
    say(
      "Installér pandoc (apt-get install pandoc), eller giv dokumentets tekst som .txt.",
      "Install pandoc (apt-get install pandoc), or give the document's text as .txt.")
  }
  public func notUnpacked(_ said: String) -> String {
    say("dokumentet kunne ikke pakkes ud: \(said)", "the document could not be unpacked: \(said)")
  }
  public var saveAsWord: String {
    say("Gem det som Word (.docx).", "Save it as Word (.docx).")
  }
  public func pandocFailed(_ said: String) -> String {
    say("pandoc kunne ikke: \(said)", "pandoc could not: \(said)")
  }
  public func programTooSlow(_ program: String) -> String {
    say("\(program) blev ikke færdig i tide", "\(program) did not finish in time")
  }
  public func cannotStart(_ program: String, _ why: String) -> String {
    say(
      "programmet \(program) kan ikke startes: \(why)",
      "the program \(program) cannot start: \(why)")
  }
  public func unpacksTooLarge(_ limit: Int) -> String {
    say(
      "dokumentet fylder mere end \(limit >> 20) MB, når det er pakket ud",
      "the document takes more than \(limit >> 20) MB when it is unpacked")
  }
  public var overlappingParts: String {
    say(
      "dokumentets dele ligger oven i hinanden",
      "the parts of the document lie on top of each other"
    )
  }
  public var checkTheDocument: String {
    say(
      "Åbn dokumentet i det program, det er skrevet i, og gem det igen.",
      "Open the document in the program it was written in, and save it again.")
  }

  public func outputIsStore(_ path: String) -> String {
    say("\(path) er selve aftalen", "\(path) is the agreement itself")
  }
  public var nameAnotherOutput: String {
    say("Giv en anden fil i --output.", "Name another file in --output.")
  }
  public func cannotWriteFile(_ path: String, _ reason: String) -> String {
    say("\(path) kan ikke skrives: \(reason)", "\(path) cannot be written: \(reason)")
  }
  public func cannotReadFile(_ path: String, _ reason: String) -> String {
    say("\(path) kan ikke læses: \(reason)", "\(path) cannot be read: \(reason)")
  }
  public var seeThatThePathIsRight: String {
    say(
      "Se efter, om stien er rigtig, og om du må bruge den.",
      "See whether the path is right and you may use it.")
  }
  public func isAFolder(_ path: String) -> String {
    say("\(path) er ikke en fil", "\(path) is not a file")
  }
  public func isTooLarge(_ path: String, _ limit: Int) -> String {
    say(
      "\(path) er for stor: mere end \(limit >> 20) MB",
      "\(path) is too large: more than \(limit >> 20) MB")
  }
  public var nameASmallerFile: String { say("Giv en mindre fil.", "Give a smaller file.") }
  public func notWording(_ path: String) -> String {
    say(
      "\(path) er ikke et JSON-objekt med heading, guide og colophon",
      "\(path) is no JSON object with heading, guide and colophon")
  }
  /// - Parameter ending: `nil` where the format has no style.
  public func notAStyle(_ path: String, _ ending: String?) -> String {
    guard let ending else {
      return say("formatet har ingen stil, som \(path) kan give", "the format has no style to set")
    }
    return say(
      "\(path) er ikke en .\(ending)-fil, som formatet skal have",
      "\(path) is no .\(ending) file, which the format needs")
  }
  public var binaryToTerminal: String {
    say(
      "Word og OpenDocument kan ikke vises i en terminal",
      "Word and OpenDocument cannot be shown in a terminal")
  }
  public var nameAnOutput: String {
    say("Giv en fil i --output.", "Name a file in --output.")
  }
}
