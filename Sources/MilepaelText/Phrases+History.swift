public import MilepaelCore

/// The history beside a store: errors about it, and what it is called.
extension Phrases {
  public var cannotRecord: String {
    say("Kan ikke gemme svaret i historikken", "Cannot save the answer in the history")
  }
  public var cannotReadHistory: String {
    say("Kan ikke læse historikken", "Cannot read the history")
  }
  public var cannotCompact: String {
    say("Kan ikke begynde en ny historikfil", "Cannot begin a new history file")
  }
  public var cannotRecover: String {
    say("Kan ikke gendanne aftalen", "Cannot recover the agreement")
  }

  public var anEntryID: String {
    say("en linjes id som k3f9x2-17", "a line's id such as k3f9x2-17")
  }
  public var theLineSum: String { say("linjens kontrolsum", "the line's sum") }

  /// Why the file is older than its history.
  public func olderThanHistory(_ missing: Int, by name: String, on day: String) -> String {
    let changes = count(missing, say("ændring", "change"), say("ændringer", "changes"))
    return say(
      "filen mangler \(changes), som den har haft; den seneste er fra \(name), \(day)",
      "the file lacks \(changes) that it had; the last is by \(name), \(day)")
  }
  public var noCheckpoint: String {
    say(
      "der er ingen sikret tilstand ved siden af filen at begynde fra",
      "there is no checkpoint beside the file to begin from")
  }
  public var recoverIt: String {
    say(
      "Gendan den med »milepael recover«, eller behold filen, som den er, med --keep-file.",
      "Recover it with `milepael recover`, or keep the file as it is with --keep-file.")
  }
  public var takeABackup: String {
    say("Hent en sikkerhedskopi.", "Take a backup.")
  }

  // What is safe.
  public var notRecorded: String {
    say(
      "Svaret er ikke gemt endnu, men står stadig i programmet.",
      "The answer is not saved yet, but the program still has it.")
  }
  public var historyHasIt: String {
    say("Svarene er sikre i historikken.", "The answers are safe in the history.")
  }

  // On the screen.
  /// What others have saved: the last of it, and how much more.
  public func savedByOthers(_ last: String, more: Int) -> String {
    switch more {
    case 0: last
    default:
      say("\(last) (og \(more) ændringer mere)", "\(last) (and \(more) more changes)")
    }
  }
  public func conflictsCame(_ count: Int) -> String {
    count == 1
      ? say(
        "En anden har ændret det samme; begge svar er gemt. Afgør det med K.",
        "Somebody else changed the same; both answers are kept. Settle it with K.")
      : say(
        "Andre har ændret \(count) af dine svar; alt er gemt. Afgør det med K.",
        "Others changed \(count) of your answers; all are kept. Settle it with K.")
  }
  public var clockWentBack: String {
    say(
      "Computerens ur er sprunget tilbage. Svarene gemmes i den orden, de gives.",
      "The computer's clock has jumped back. Answers are saved in the order in which they are given."
    )
  }
  public var fileReloaded: String {
    say(
      "Filen er ændret uden for Milepæl og er læst igen.",
      "The file was changed outside Milepæl and has been read again.")
  }
  public var writeOver: String {
    say(
      "Skriv filen igen efter historikken; den anden gemmes ved siden af",
      "Write the file again from the history; the other is kept beside it")
  }

  // The history, read.
  public func historyTitle(_ number: String?, _ count: Int) -> String {
    let about = number.map { " \($0)" } ?? ""
    return say("Historik\(about): \(count)", "History\(about): \(count)")
  }
  public func noHistory(of number: String?) -> String {
    guard let number else {
      return say("Der er intet ændret endnu.", "Nothing has been changed yet.")
    }
    return say(
      "\(number) er ikke ændret, siden historikken begyndte.",
      "\(number) has not been changed since the history began.")
  }
  public var readingHistory: String { say("Læser historikken …", "Reading the history …") }
  public func origin(_ origin: Entry.Origin) -> String {
    switch origin {
    case .undoing: say("fortrudt", "undone")
    case .redoing: say("gentaget", "redone")
    }
  }

  // Conflicts.
  public var noConflicts: String {
    say("Der er ingen konflikter.", "There are no conflicts.")
  }
  public func conflictsWait(_ count: Int) -> String {
    count == 1
      ? say("1 konflikt venter: K", "1 conflict waits: K")
      : say("\(count) konflikter venter: K", "\(count) conflicts wait: K")
  }
  public func conflictsTitle(_ count: Int) -> String {
    say("Konflikter: \(count)", "Conflicts: \(count)")
  }
  public func conflictReason(_ reason: Conflict.Reason) -> String {
    switch reason {
    case .changed:
      say("To har svaret forskelligt på det samme.", "Two people answered the same differently.")
    case .closed:
      say(
        "Opfølgningen blev lukket, før svaret nåede frem. Genåbn den for at bruge det.",
        "The follow-up was closed before the answer came in. Reopen it to use it.")
    case .gone:
      say(
        "Initiativet eller opfølgningen er der ikke længere.",
        "The initiative or the follow-up is no longer there.")
    }
  }
  public func stands(_ value: String, _ signature: String?) -> String {
    let by = signature.map { " (\($0))" } ?? ""
    return say("Står nu\(by): \(value)", "Stands now\(by): \(value)")
  }
  public func wanted(_ value: String, _ signature: String) -> String {
    say("Det andet svar (\(signature)): \(value)", "The other answer (\(signature)): \(value)")
  }
  public var keepStanding: String { say("Behold det, der står", "Keep what stands") }
  public var takeOther: String { say("Tag det andet svar", "Take the other answer") }
  public var writeThird: String {
    say("Skriv en tekst af begge", "Write one text of both")
  }
  public var settleLater: String { say("Afgør det senere", "Settle it later") }
  public var settled: String {
    say(
      "Afgjort; det andet svar bliver i historikken.",
      "Settled; the other answer stays in the history.")
  }
  public var conflictOpened: String { say("konflikt om", "conflict about") }
  public var conflictSettled: String { say("afgjort:", "settled:") }

  // A text that a colleague has changed meanwhile.
  public var overtakenTitle: String {
    say("Teksten er ændret imens", "The text was changed meanwhile")
  }
  public func overtaken(_ signature: String?, _ text: String) -> String {
    let by = signature.map { " (\($0))" } ?? ""
    return text.isEmpty
      ? say("En anden har taget teksten væk.", "Somebody else took the text away.")
      : say("Nu står der\(by):\n\n\(text)", "Now it says\(by):\n\n\(text)")
  }
  public var writeMine: String {
    say("Brug min; den anden bliver i historikken", "Use mine; the other stays in the history")
  }
  public var keepTheirs: String {
    say("Behold den anden; læg min til side", "Keep the other; put mine aside")
  }
  public var setAside: String {
    say("Din tekst er lagt til side.", "Your text was put aside.")
  }

  // Ready marks.
  public func readyTitle(_ title: String) -> String {
    say("Klar: \(title)", "Ready: \(title)")
  }
  public var readyExplained: String {
    say(
      "Et center melder klar, når dets svar kan offentliggøres; det kan tages tilbage.",
      "A centre says to be ready when its answers can be published; it can be taken back.")
  }
  public var notReady: String { say("ikke klar", "not ready") }
  public func readySince(_ signature: String) -> String {
    say("klar (\(signature))", "ready (\(signature))")
  }
  public func nowReady(_ centre: String) -> String {
    say("\(centre) er klar.", "\(centre) is ready.")
  }
  public func noLongerReady(_ centre: String) -> String {
    say("\(centre) er ikke længere klar.", "\(centre) is no longer ready.")
  }
  public func centresNotReady(_ names: [String]) -> String {
    say("Ikke klar: ", "Not ready: ") + names.joined(separator: " · ")
  }

  // Another editor.
  public var noEditor: String {
    say(
      "Sæt EDITOR til det program, du vil skrive i.",
      "Set EDITOR to the program that you want to write in.")
  }
  public func editorFailed(_ name: String) -> String {
    say(
      "»\(name)« kunne ikke bruges; teksten er, som den var.",
      "“\(name)” could not be used; the text is as it was.")
  }
  public func editorEnded(_ name: String, _ status: Int32) -> String {
    say(
      "»\(name)« sluttede med fejl \(status); se teksten efter.",
      "“\(name)” ended with error \(status); look the text over.")
  }
}
