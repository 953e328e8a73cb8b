/// What an import says of itself.
extension Phrases {
  /// On record with a follow-up that an import closes.
  public func publishedAs(_ document: String) -> String {
    document.isEmpty
      ? say("offentliggjort i det indlæste dokument", "published in the imported document")
      : say("offentliggjort i \(document)", "published in \(document)")
  }

  // Findings.
  public func importUncertainSmiley(_ followUp: String) -> String {
    say(
      "\(followUp): ☹ kan være mellemfornøjet eller sur; den venter på et svar",
      "\(followUp): ☹ can be neutral or sad; it waits for an answer")
  }
  public func importTwoSmileys(_ followUp: String) -> String {
    say(
      "\(followUp): to forskellige smileyer; den dårligste er taget",
      "\(followUp): two different smileys; the worse one was taken")
  }
  public func importSeveralCentres(_ first: String, _ others: String) -> String {
    say(
      "flere ansvarlige centre: »\(first)« er ansvarligt, »\(others)« bidrager",
      "several responsible centres: “\(first)” is responsible, “\(others)” contributes")
  }
  public func importChapterTitle(_ id: String, store: String, document: String) -> String {
    say(
      "kapitel \(id): dokumentet har »\(document)«, aftalen »\(store)«",
      "chapter \(id): the document has “\(document)”, the agreement “\(store)”")
  }
  public func importKeptWhole(_ name: String) -> String {
    say("»\(name)« er måske flere centre", "“\(name)” may be several centres")
  }
  public func importReadAs(_ written: String, _ meant: String) -> String {
    say("»\(written)« er læst som »\(meant)«", "“\(written)” was read as “\(meant)”")
  }
  public func importGuessedDecision(_ decision: String) -> String {
    say(
      "beslutningen er uden udvalg; det ansvarlige er taget: \(decision)",
      "the decision names no committee; the responsible one was taken: \(decision)")
  }
  public var importNoKind: String {
    say(
      "det fremgår ikke, om det er drift eller anlæg; sat til drift",
      "it is not clear whether it is operating or capital; operating taken")
  }
  public func importGuessedHead(_ title: String) -> String {
    say("aftalens navn står ikke; sat til \(title)", "no name of the agreement; \(title) taken")
  }
  public func importNoPlace(_ text: String) -> String {
    say("»\(text)«", "“\(text)”")
  }
  public func importUnknownCommittee(_ name: String) -> String {
    say("»\(name)« er ikke et kendt udvalg", "“\(name)” is not a known committee")
  }
  public var importNoCommittee: String {
    say("intet ansvarligt udvalg", "no responsible committee")
  }
  public var importNoCentre: String { say("intet ansvarligt center", "no responsible centre") }
  public func importHappyButLate(_ word: String) -> String {
    say("glad, men status siger »\(word)«", "happy, but the status says “\(word)”")
  }
  public func importUnreadAmount(_ text: String) -> String {
    say("beløbet »\(text)« kunne ikke læses", "the amount “\(text)” could not be read")
  }
  public var importNumberTwice: String {
    say(
      "nummeret står flere gange; det andet er gemt som bemærkning til det første",
      "the number stands more than once; the second is kept as a remark of the first")
  }
  public func importUnreadSmiley(_ word: String) -> String {
    word.isEmpty
      ? say("smileyen er et billede uden ord", "the smiley is a picture without words")
      : say("»\(word)« er ingen smiley", "“\(word)” is no smiley")
  }
  public func importNoNumber(_ title: String) -> String {
    say(
      "»\(title)« har intet nummer af tal (som 1.2) og er ikke læst ind",
      "“\(title)” has no number of figures (as 1.2) and was not read")
  }
  public var importNoMilestones: String { say("ingen milepæle", "no milestones") }
  public func importClosed(_ field: String, store: String, document: String) -> String {
    say(
      "\(field) er lukket: »\(store)« står ved magt, dokumentet har »\(document)«",
      "\(field) is closed: “\(store)” stands, the document has “\(document)”")
  }
  public func importConflict(_ field: String, store: String, document: String) -> String {
    say(
      "\(field) er ændret begge steder: her »\(store)«, i dokumentet »\(document)«",
      "\(field) was changed on both sides: here “\(store)”, in the document “\(document)”")
  }
  public func importOnlyInStore(_ field: String, _ text: String) -> String {
    say("\(field) står kun her: »\(text)«", "\(field) is only here: “\(text)”")
  }

  // Headings of the report.
  public var importUncertainHead: String { say("Usikkert", "Uncertain") }
  public var importNotUnderstoodHead: String {
    say(
      "Ikke forstået (gemt som bemærkning, hvor der er et initiativ)",
      "Not understood (kept as a "
        + "remark where there is an initiative)")
  }
  public var importLooksWrongHead: String { say("Ser forkert ud", "Looks wrong") }
  public var importNotAppliedHead: String { say("Ikke ændret", "Not applied") }
  public var importLeftInDocumentHead: String {
    say("Bliver i dokumentet", "Stays in the document")
  }
  public var importChangesHead: String { say("Ændret", "Changed") }

  /// *Opfølgning: 90 initiativer, 229 milepæle, 142 svar.*
  public func importCounts(initiatives: Int, milestones: Int, answers: Int) -> String {
    let parts = [
      self.initiatives(initiatives),
      count(milestones, say("milepæl", "milestone"), say("milepæle", "milestones")),
      count(answers, say("svar", "answer"), say("svar", "answers")),
    ]
    return parts.joined(separator: ", ")
  }
  public func importMeetings(_ number: Int) -> String {
    count(number, say("møde", "meeting"), say("møder", "meetings"))
  }
  /// *12 rækker, 3 ændrede svar*.
  public func importAnswers(_ rows: Int, _ changed: Int) -> String {
    count(rows, say("række", "row"), say("rækker", "rows")) + ", "
      + count(changed, say("ændret svar", "changed answer"), say("ændrede svar", "changed answers"))
  }
  // Minutes.
  /// The title of a plan of deliveries.
  public func deliveryPlanTitle(_ year: Int) -> String { say("Budget \(year)", "Budget \(year)") }
  public var deliveryWord: String { say("leverance", "delivery") }
  public func delivery(_ number: Int) -> String { "\(number). \(deliveryWord)" }
  public func caseText(_ paragraphs: Int, item: Int) -> String {
    let number = count(
      paragraphs, say("afsnit", "paragraph"), say("afsnit", "paragraphs"))
    return say(
      "punkt \(item): \(number) af sagens fremstilling",
      "item \(item): \(number) of the case's presentation")
  }
  public var importClosedPart: String {
    say("noget lukket er ikke læst", "something closed was not read")
  }
  public func importTakenAsClosed(_ item: Int) -> String {
    say(
      "punkt \(item) er måske lukket; det er taget som lukket, og teksten er ikke læst",
      "item \(item) may be closed; it was taken as closed, and its text was not read")
  }
  public func importClosedSince(_ item: Int) -> String {
    say(
      "punkt \(item) er nu lukket her; dets indstilling, beslutning og bilag er taget ud. "
        + "Se efter, om noget af det også står i initiativerne",
      "item \(item) is closed here now; its proposal, decision and appendices were taken "
        + "out. Look whether any of it stands in the initiatives as well")
  }
  public func importAdded(_ number: Int) -> String {
    say("nye initiativer: \(number)", "new initiatives: \(number)")
  }
  public func importChanged(_ number: Int) -> String {
    say("ændrede felter: \(number)", "changed fields: \(number)")
  }
  public func importClosedRounds(_ titles: [String]) -> String {
    say("lukket: ", "closed: ") + titles.joined(separator: ", ")
  }
  public var importNothingNew: String {
    say("Alt i dokumentet er her allerede.", "Everything in the document is here already.")
  }
  public var importNothingTaken: String {
    say(
      "Intet er ændret. Se ovenfor, hvad der ikke kom med.",
      "Nothing was changed. See above what did not come in.")
  }
  public func importConflictsWait(_ number: Int, _ path: String) -> String {
    let conflicts = count(number, say("konflikt", "conflict"), say("konflikter", "conflicts"))
    return say(
      "\(conflicts) venter på at blive afgjort: milepael conflicts \(path)",
      "\(conflicts) to be settled: milepael conflicts \(path)")
  }
  public var importDryRun: String {
    say("Prøve: intet er gemt.", "Dry run: nothing was saved.")
  }
  public func importSaved(_ path: String) -> String {
    say("Gemt i \(path).", "Saved in \(path).")
  }
  /// *linje 12*.
  public func importLine(_ line: Int) -> String { say("linje \(line)", "line \(line)") }
  public func importDocument(_ name: String, _ number: Int, of count: Int) -> String {
    say("Læser \(number) af \(count): \(name)", "Reading \(number) of \(count): \(name)")
  }

  public func savingIn(_ path: String) -> String {
    say("Gemmer i \(path) …", "Saving in \(path) …")
  }

  // Why it cannot be read at all.
  public var importEmpty: String { say("dokumentet er tomt", "the document is empty") }
  public var importBinary: String {
    say(
      "dokumentet er ikke tekst (det ligner et billede eller et program)",
      "the document is no text (it looks like a picture or a program)")
  }
  public var importPDF: String { say("dokumentet er en PDF", "the document is a PDF") }
  public var importSpreadsheet: String {
    say("dokumentet er et regneark (Excel)", "the document is a workbook (Excel)")
  }
  public var importPacked: String {
    say("dokumentet er en pakket fil (zip)", "the document is a packed file (zip)")
  }
  public var importOldOffice: String {
    say(
      "dokumentet er fra et gammelt Word eller Excel (før 2007)",
      "the document is of an old Word or Excel (before 2007)")
  }
  public var importRichText: String {
    say(
      "dokumentet er RTF, hvor bogstaver går tabt", "the document is RTF, of which letters get lost"
    )
  }
  public var importTooDeep: String {
    say(
      "afsnit og tabeller ligger for dybt inden i hinanden",
      "paragraphs and tables lie too deep in one another")
  }
  public func importTooLarge(_ bytes: Int, _ limit: Int) -> String {
    say(
      "dokumentet er for stort: mere end \(limit >> 20) MB",
      "the document is too large: more than \(limit >> 20) MB")
  }
  /// - Parameter line: Where the text begins; `nil` when that is not known.
  public func importTextTooLong(_ line: Int?) -> String {
    let (fra, from) = line.map { (" fra linje \($0)", " from line \($0)") } ?? ("", "")
    return say(
      "en sammenhængende tekst\(fra) er længere, end en aftale kan gemme",
      "one text\(from) is longer than an agreement can keep")
  }
  public func importBrokenJSON(_ line: Int) -> String {
    say("JSON-teksten er i stykker i linje \(line)", "the JSON is broken in line \(line)")
  }
  public var importForeignJSON: String {
    say(
      "det er JSON, men hverken en rapport herfra eller fra pandoc",
      "it is JSON, but neither a report of ours nor of pandoc's")
  }
  public func importNewerVersion(_ version: Int) -> String {
    say(
      "rapporten er skrevet af en nyere udgave (format \(version))",
      "the report was written by a newer version (format \(version))")
  }
  public var importNothingFound: String {
    say(
      "der er hverken initiativer, et referat eller svar i dokumentet",
      "there are neither initiatives, minutes nor answers in the document")
  }
  public func importOtherYear(_ document: Int, _ store: Int) -> String {
    say(
      "dokumentet er om budget \(document), aftalen om budget \(store)",
      "the document is on the budget of \(document), the agreement on that of \(store)")
  }
  public var importNoYear: String {
    say(
      "der står intet om, hvilket års budget dokumentet handler om",
      "nothing says which year's budget the document is on")
  }
  public func importNoNumbers(_ title: String) -> String {
    say(
      "initiativerne har ingen numre af tal (som 1.2); det første er »\(title)«",
      "the initiatives have no numbers of figures (as 1.2); the first is “\(title)”")
  }
  public var importNoStore: String {
    say(
      "svar og referater kan kun indlæses i en aftale, der findes",
      "answers and minutes can only be imported into an agreement that exists")
  }
  public func importNoSuchFollowUp(_ name: String) -> String {
    say("opfølgningen »\(name)« findes ikke", "there is no follow-up “\(name)”")
  }

  // What to do now.
  public var importExtractText: String {
    say(
      "Giv dokumentet som Word, OpenDocument, HTML, Markdown eller tekst.",
      "Give the document as Word, OpenDocument, HTML, Markdown or text.")
  }
  public var importExtractPDF: String {
    say(
      "Træk teksten ud (pdftotext -layout), eller giv den Word-fil, den er lavet af.",
      "Extract its text (pdftotext -layout), or give the Word file that it was made of.")
  }
  public var importSaveAsCSV: String {
    say(
      "Gem arket som CSV (semikolonsepareret), og indlæs det.",
      "Save the sheet as CSV (semicolon), and import that.")
  }
  public var importSaveAsWord: String {
    say("Gem det som Word (.docx).", "Save it as Word (.docx).")
  }
  public var importNameAnotherStore: String {
    say("Indlæs det i den rigtige aftale (--into).", "Import it into the right agreement (--into).")
  }
  public var importOpenAnother: String {
    say(
      "Åbn den rigtige aftale, og indlæs det der.", "Open the right agreement, and import it there."
    )
  }
  public var importReadAnother: String {
    say(
      "Vælg et andet dokument, eller sig, hvilken slags det er.",
      "Choose another document, or say of which kind it is.")
  }
  public var importUpdate: String {
    say("Brug den nyeste udgave af milepael.", "Use the newest version of milepael.")
  }
  public var importCheckTheDocument: String {
    say(
      "Se efter, om det er det rigtige dokument, og om slagsen passer (--kind).",
      "See whether it is the right document, and of the right kind (--kind).")
  }
}
