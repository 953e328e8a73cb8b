public import MilepaelCore

/// What the screen says when something was done, or could not be done.
extension Phrases {
  /// *49 mangler svar*.
  public func needAnswer(_ number: Int) -> String {
    say("\(number) mangler svar", number == 1 ? "1 needs an answer" : "\(number) need an answer")
  }

  /// After a smiley key.
  public func answered(_ smiley: Smiley?) -> String {
    smiley.map { self.smiley($0) } ?? say("smileyen er taget væk", "the smiley is taken away")
  }

  public func economyAnswered(_ smiley: Smiley?) -> String {
    "\(economy) \(answered(smiley))"
  }

  /// After a text was written or emptied; `field` names it as in ``editorHeading(_:)``.
  public func written(_ field: String, isEmpty: Bool) -> String {
    let heading = editorHeading(field)
    let done =
      isEmpty ? say(" er taget væk", " is taken away") : say(" er skrevet", " is written")
    return heading.prefix(1).lowercased() + heading.dropFirst() + done
  }

  public var trySaving: String { say("Prøv at gemme igen", "Try to save again") }

  /// *2. budgetopfølgning 2019: glad. Planen ligger klar.*
  public func lastTime(_ title: String, _ smiley: String, _ status: String? = nil) -> String {
    status.map { "\(title): \(smiley). \($0)" } ?? "\(title): \(smiley)"
  }

  public func noDate(_ typed: String) -> String {
    typed.isEmpty
      ? say("Skriv, hvornår mødet var.", "Write when the meeting was.")
      : say("»\(typed)« er ikke en dato.", "“\(typed)” is not a date.")
  }

  public func noItem(_ typed: String) -> String {
    say("»\(typed)« er ikke et punkt fra 1 til 999.", "“\(typed)” is not an item from 1 to 999.")
  }

  public var noCommittee: String {
    say("Skriv, hvilket udvalg det var.", "Write which committee it was.")
  }

  public var clearFiltersHint: String {
    say("F viser alt igen, og f vælger filtre.", "F shows all again, and f chooses filters.")
  }

  public var openWhileSearching: String {
    say(
      "Mens der er søgt, er alle grupper åbne. Esc fjerner søgningen.",
      "While something is searched, every group is open. Esc clears the search.")
  }

  public var leaveDraft: String {
    say("Lad den vente", "Let it wait")
  }

  /// *Alt er gemt kl. 14:03.*; without a time nothing was changed yet.
  public func allSaved(_ time: String?) -> String {
    time.map { say("Alt er gemt kl. \($0).", "Everything was saved at \($0).") }
      ?? say(
        "Der er intet at gemme: svar gemmes af sig selv.",
        "There is nothing to save: answers are saved by themselves.")
  }

  // MARK: Notices

  public var nothingUnanswered: String {
    say("Intet mangler svar her.", "Nothing needs an answer here.")
  }
  public var nothingFiltered: String { say("Der er ingen filtre.", "There are no filters.") }
  public var nothingFound: String { say("Intet fundet.", "Nothing found.") }
  public var noOwnCentre: String {
    say(
      "Dit center er ikke valgt. Tast kolon og vælg »Skift navn og eget center«.",
      "Your centre is not chosen. Type a colon and choose “Change your name and centre”.")
  }
  public func unknownOwnCentre(_ name: String) -> String {
    say(
      "Aftalen kender intet center, der hedder \(name).",
      "The agreement knows no centre named \(name).")
  }
  public var noOtherFollowUp: String {
    say("Der er ikke flere opfølgninger den vej.", "There are no more follow-ups that way.")
  }
  public var nothingToUndo: String { say("Der er intet at fortryde.", "There is nothing to undo.") }
  public var nothingToRedo: String { say("Der er intet at gentage.", "There is nothing to redo.") }
  public var chooseInitiative: String {
    say("Vælg først et initiativ.", "Choose an initiative first.")
  }
  public var onlyTextHere: String {
    say("Her kan kun seneste status skrives.", "Only the latest status can be written here.")
  }
  public var onlyExtra: String {
    say(
      "Seneste status findes kun i den ekstra opfølgning på en tidligere aftale.",
      "Only the extra follow-up on an earlier agreement has a latest status.")
  }
  public var economyHasNoNeutral: String {
    say(
      "Økonomien er glad eller sur; mellemfornøjet findes ikke.",
      "Economy is happy or sad; there is no neutral.")
  }
  public var saidSoAlready: String { say("Det stod der i forvejen.", "It said so already.") }
  public func undone(_ what: String) -> String { say("Fortrudt: \(what).", "Undone: \(what).") }
  public func redone(_ what: String) -> String { say("Gentaget: \(what).", "Redone: \(what).") }
  public func keyDoesNothing(_ key: String) -> String {
    say(
      "Tasten \(self.key(key)) gør intet her. ? viser hjælp.",
      "The key \(self.key(key)) does nothing here. ? shows help.")
  }
  public var nowhereToPaste: String {
    say("Der er intet sted at indsætte tekst her.", "There is nowhere to paste text here.")
  }
  public var escKeepsFilters: String {
    say("Filtrene bliver stående. F fjerner dem.", "The filters stay. F removes them.")
  }
  public var quitHint: String { say("q slutter programmet.", "q ends the program.") }
  public func searching(_ text: String) -> String { say("søgning: \(text)", "search: \(text)") }
  public var filterHint: String { say("(F viser alt)", "(F shows all)") }
  public func tooSmall(_ columns: Int, _ rows: Int, _ isColumns: Int, _ isRows: Int) -> String {
    say(
      "Vinduet er \(isColumns)×\(isRows). Milepæl skal bruge mindst \(columns)×\(rows): gør det større, så fortsætter du, hvor du var.",
      "The window is \(isColumns)×\(isRows). Milepæl needs at least \(columns)×\(rows): make it larger, and you go on where you were."
    )
  }

  /// A reason as a sentence, and what to do after it.
  public func sentence(_ why: String, _ now: String?) -> String {
    let first = why.prefix(1).uppercased() + why.dropFirst() + "."
    return now.map { "\(first) \($0)" } ?? first
  }

  // MARK: Saving

  public func saved(_ time: String) -> String { say("gemt \(time)", "saved \(time)") }
  public var saving: String { say("gemmer …", "saving …") }
  public var notSaved: String { say(" IKKE GEMT ", " NOT SAVED ") }
  public var notSavedTitle: String { say("Svarene er ikke gemt", "The answers are not saved") }
  public var changedOnDiskTitle: String {
    say("Filen er ændret af en anden", "The file was changed by somebody else")
  }
  public func copySaved(_ path: String) -> String {
    say("Kopi gemt: \(path)", "Copy saved: \(path)")
  }
  public var quitAnyway: String { say("Slut uden at gemme", "Quit without saving") }
  public var keepWorking: String {
    say("Arbejd videre; svarene bliver i programmet", "Go on; the answers stay in the program")
  }
}
