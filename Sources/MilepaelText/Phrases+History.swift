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
}
