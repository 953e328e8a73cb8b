public import MilepaelCore

/// Documents that come in from the screen.
extension Phrases {
  public var importTitle: String { say("Indlæs et dokument", "Import a document") }
  public func documentTitle(_ name: String) -> String { say("Indlæs \(name)", "Import \(name)") }
  public var lookingForDocuments: String {
    say("Leder efter dokumenter …", "Looking for documents …")
  }
  public var planDocument: String { say("plan", "plan") }
  public var followUpDocument: String { say("opfølgning", "follow-up") }
  public var minutesDocument: String { say("referat", "minutes") }
  public var answersDocument: String { say("svar", "answers") }
  public var importExplained: String {
    say(
      "Planer, opfølgninger, referater og svarark. Intet ændres, før du har set, hvad der kommer.",
      "Plans, follow-ups, minutes and answer sheets. Nothing changes until you have seen what comes."
    )
  }
  public var anotherDocument: String { say("Et andet dokument …", "Another document …") }
  public var documentPathLabel: String { say("Dokument", "Document") }
  public var documentPathExplained: String {
    say(
      "Stien, fra aftalens mappe: tekst, Word, OpenDocument, HTML, Markdown, CSV, JSON",
      "Its path, from the agreement's folder: text, Word, OpenDocument, HTML, Markdown, CSV, JSON")
  }
  public var documentKindLabel: String { say("Slags", "Kind") }
  public var documentRoundLabel: String { say("Opfølgning", "Follow-up") }
  public func leftToTheDocument(_ choices: String) -> String {
    say("tom: som dokumentet siger · \(choices)", "empty: as the document says · \(choices)")
  }
  public func noSuchKind(_ typed: String) -> String {
    say("»\(typed)« er ingen slags dokument", "“\(typed)” is no kind of document")
  }
  public func readingDocument(_ name: String) -> String {
    say("Læser \(name) …", "Reading \(name) …")
  }
  public var takeDocumentIn: String { say("Indlæs det", "Import it") }
  public var readDocumentOtherwise: String {
    say("Læs det på en anden måde …", "Read it another way …")
  }
  public var leaveDocument: String { say("Lad være", "Leave it") }
  public func willBeClosed(_ titles: [String]) -> String {
    let list = titles.joined(separator: ", ")
    return say(
      "Lukkes, fordi dokumentet offentliggør dem: \(list)",
      "Will be closed, since the document publishes them: \(list)")
  }
  /// *Økonomiudvalget, 16. januar 2019: 8 punkter, 1 lukket*.
  public func meetingCounts(_ meeting: Meeting) -> String {
    let closed = meeting.items.count(where: \.isClosed)
    let items = count(
      meeting.items.count, say("punkt", "item"), say("punkter", "items"))
    let end =
      closed == 0 ? "" : ", " + count(closed, say("lukket", "closed"), say("lukkede", "closed"))
    return "\(meeting.committee), \(date(meeting.date)): \(items)\(end)"
  }
  /// *7. Tidsplan*; what is decided in a closed item is nowhere.
  public func meetingItem(_ item: Meeting.Item) -> String {
    "\(item.number). \(item.title)" + (item.isClosed ? " (\(say("lukket", "closed")))" : "")
  }
  public var newInitiatives: String { say("Nye initiativer", "New initiatives") }
  public var emptied: String { say("(tømt)", "(emptied)") }
  public var documentOvertaken: String {
    say(
      "Aftalen er ændret imens: se, hvad der kommer nu, og indlæs igen.",
      "The agreement has changed meanwhile: see what comes now, and import again.")
  }
  /// *opfølgning.txt: 3 nye initiativer, 12 ændrede felter. u fortryder det hele.*
  ///
  /// - Parameter isUndoable: False for one that only closes follow-ups, as with `O`.
  public func documentTakenIn(
    _ name: String, added: Int, changed: Int, isUndoable: Bool
  ) -> String {
    let parts = [
      added == 0
        ? nil
        : count(
          added, say("nyt initiativ", "new initiative"), say("nye initiativer", "new initiatives")),
      changed == 0
        ? nil
        : count(
          changed, say("ændret felt", "changed field"), say("ændrede felter", "changed fields")),
    ].compactMap(\.self)
    let what = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    let undo = isUndoable ? say(" u fortryder det hele.", " u undoes all of it.") : ""
    return say("Indlæst \(name)\(what).", "Imported \(name)\(what).") + undo
  }
}

/// Documents that go out from the screen.
extension Phrases {
  public var publishTitle: String { say("Skriv et dokument", "Write a document") }
  public func publishExplained(_ followUp: String) -> String {
    say(
      "Om \(followUp). Det lægges ved siden af aftalen og erstatter ingen anden fil.",
      "On \(followUp). It is put beside the agreement and replaces no other file.")
  }
  public var planReport: String { say("Plan", "Plan") }
  public var followUpReport: String { say("Opfølgning", "Follow-up") }
  public var summaryReport: String { say("Overblik", "Summary") }
  public var meetingReport: String { say("Mødeoplæg", "Meeting paper") }
  public func answerSheet(of centre: String?) -> String {
    guard let centre else {
      return say("Svarark for alle centre", "Answer sheet for all centres")
    }
    return say("Svarark for \(centre)", "Answer sheet for \(centre)")
  }
  public var wholeAgreement: String { say("Hele aftalen", "The whole agreement") }
  public var webFormat: String { say("HTML (skærm og papir)", "HTML (screen and paper)") }
  public var sheetFormat: String { say("Regneark (CSV)", "Spreadsheet (CSV)") }
  public func publicationFormat(_ format: String, isPublic: Bool) -> String {
    isPublic ? format : say("\(format), også det interne", "\(format), with what is internal")
  }
  public var publishing: String { say("Skriver dokumentet …", "Writing the document …") }
  public func published(_ path: String) -> String {
    say("Skrevet: \(path)", "Written: \(path)")
  }
}
