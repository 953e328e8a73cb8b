public import MilepaelCore

/// One count of a group, with its words.
public struct TallyWords: Sendable {
  public enum Kind: Sendable {
    case sad, neutral, uncertain, missing, again, reported, derived, upcoming, notDue
    case economySad, economyHappy, total
  }
  public let kind: Kind
  public let words: String
}

extension Phrases {
  // MARK: The outline

  public func outlineTitle(_ grouping: Grouping) -> String {
    switch grouping {
    case .chapter: say("Initiativer efter kapitel", "Initiatives by chapter")
    case .committee: say("Initiativer efter udvalg", "Initiatives by committee")
    case .centre: say("Initiativer efter center", "Initiatives by centre")
    case .smiley: say("Initiativer efter smiley", "Initiatives by smiley")
    }
  }

  public func grouped(_ grouping: Grouping) -> String { outlineTitle(grouping) + "." }

  public func shown(_ number: Int, of all: Int) -> String {
    number == all
      ? say("\(all) initiativer", "\(all) initiatives")
      : say("\(number) af \(all) initiativer", "\(number) of \(all) initiatives")
  }

  public func found(_ number: Int) -> String {
    say("\(number) fundet", "\(number) found")
  }

  public func standingClass(_ standing: Group.StandingClass) -> String {
    switch standing {
    case .sad: smiley(.sad)
    case .neutral: smiley(.neutral)
    case .needsAnswer: needsAnswer
    case .happy: smiley(.happy)
    case .upcoming: self.standing(Standing.Name.upcoming)
    case .notDue: self.standing(Standing.Name.notDue)
    }
  }

  /// The counts of a group in words, worst first, without what there is none of.
  public func tallyWords(_ tally: Tally) -> [TallyWords] {
    let all: [(TallyWords.Kind, Int, String)] = [
      (.sad, tally.sad, smiley(.sad)), (.neutral, tally.neutral, smiley(.neutral)),
      (.uncertain, tally.uncertain, standing(Standing.Name.uncertain)),
      (.missing, tally.missing, standing(Standing.Name.missing)),
      (.again, tally.again, standing(Standing.Name.again)),
      (.reported, tally.happyReported, smiley(.happy)),
      (.derived, tally.happyDerived, say("glad, videreført", "happy, carried forward")),
      (.upcoming, tally.upcoming, standing(Standing.Name.upcoming)),
      (.notDue, tally.notDue, standing(Standing.Name.notDue)),
      (.economySad, tally.economySad, say("økonomi: sur", "economy: sad")),
      (.economyHappy, tally.economyHappy, say("økonomi: glad", "economy: happy")),
    ]
    let counts = all.filter { $0.1 > 0 }.map { TallyWords(kind: $0.0, words: "\($0.1)  \($0.2)") }
    return counts + [
      TallyWords(
        kind: .total, words: "\(tally.total)  " + say("i alt følges op", "followed up in all"))
    ]
  }

  // MARK: The initiative's page

  public var centreLabel: String { say("Center  ", "Centre      ") }
  public var committeeLabel: String { say("Udvalg  ", "Committee   ") }
  public var contributorsLabel: String { say("Bidrag  ", "Contributors") }
  public var involvedLabel: String { say("Involv. ", "Involved    ") }
  public var linksLabel: String { say("Se også ", "See also    ") }
  public var milestoneLabel: String { say("Milepæl:", "Milestone:") }
  public var statusLabel: String { say("Status:", "Status:") }
  public var actionLabel: String { say("Korrigerende handling:", "Corrective action:") }
  public var decisionLabel: String { say("Beslutning:", "Decision:") }
  public var noteLabel: String { say("Note:", "Note:") }
  public var economyLabel: String { say("Økonomi:", "Economy:") }
  public var economyStatusLabel: String { say("Økonomistatus:", "Economy status:") }
  public var changeLabel: String { say("Ændret budget:", "Changed budget:") }
  public var fundingLabel: String { say("Finansiering:", "Funding:") }
  public var effectLabel: String { say("Effekt:", "Effect:") }
  public var indicatorLabel: String { say("Indikator:", "Indicator:") }
  public var kindLabel: String { say("art", "kind") }
  public var standingLabel: String { say("stand", "standing") }
  public var dateLabel: String { say("dato", "date") }
  public var itemLabel: String { say("punkt", "item") }
  public var nowLabel: String { say("nu:", "now:") }
  public var milestonesHeading: String { say("Milepæle", "Milestones") }
  public var latestStatusHeading: String { say("Seneste status", "Latest status") }
  public var economyHeading: String { say("Økonomi", "Economy") }
  public var descriptionHeading: String { say("Beskrivelse", "Description") }
  public var carriedOutHeading: String { say("Omsættes ved", "Carried out by") }
  public var remarksHeading: String { say("Bemærkninger", "Remarks") }
  public var noSmiley: String { say("ingen smiley", "no smiley") }
  public var notWritten: String { say("ikke skrevet", "not written") }
  public var clarifiedMark: String { say("afklaret efter lukning", "clarified after closing") }
  public var unknownChapter: String { say("(ukendt kapitel)", "(unknown chapter)") }
  public var closedItem: String { say("lukket punkt", "closed item") }

  public var guidepostExplained: String {
    say(
      "Administrativt pejlemærke: det følges ikke op, og der er intet at besvare.",
      "Administrative guidepost: it is not followed up, and there is nothing to answer.")
  }

  /// *-1 mio. kr. i 2019*.
  public func change(_ amount: Amount) -> String {
    let sign = amount.kroner > 0 ? "+" : ""
    return "\(sign)\(kroner(amount.kroner)) \(say("i", "in")) "
      + years(from: amount.fromYear, to: amount.toYear)
  }

  public func indicator(_ indicator: Indicator) -> String {
    var words = indicator.title
    let unit = indicator.unit.map { " \($0)" } ?? ""
    if let target = indicator.target {
      words += say(", mål ", ", target ") + decimal(target) + unit
    }
    if let last = indicator.readings.max(by: { $0.date < $1.date }) {
      words += say(", senest ", ", latest ") + decimal(last.value) + unit + " (\(date(last.date)))"
    }
    return words
  }

  // MARK: Notices

  public var nothingUnanswered: String {
    say("Intet mangler svar her.", "Nothing needs an answer here.")
  }
  public var nothingFiltered: String { say("Der er ingen filtre.", "There are no filters.") }
  public var nothingFound: String { say("Intet fundet.", "Nothing found.") }
  public var noOwnCentre: String {
    say(
      "Dit center er ikke valgt: find “navn og center” med kolon.",
      "Your centre is not chosen: find “name and centre” with a colon.")
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
  public var saveAgain: String { say("Prøv at gemme igen", "Try to save again") }
  public var quitAnyway: String { say("Slut uden at gemme", "Quit without saving") }
  public var keepWorking: String {
    say("Arbejd videre; svarene bliver i programmet", "Go on; the answers stay in the program")
  }

  // MARK: Dialogs

  public func editorHeading(_ field: String) -> String {
    switch field {
    case "action": say("Korrigerende handling", "Corrective action")
    case "economyStatus": say("Status på økonomi", "Economy status")
    case "latestStatus": latestStatusHeading
    default: say("Status", "Status")
    }
  }
  public var unsavedTextTitle: String { say("Teksten er ændret", "The text was changed") }
  public var saveText: String { say("Gem teksten", "Save the text") }
  public var discardText: String { say("Kassér teksten", "Throw the text away") }
  public var keepWriting: String { say("Skriv videre", "Go on writing") }
  public var draftTitle: String {
    say("En tekst blev ikke gemt sidste gang", "A text was not saved last time")
  }
  public var resumeDraft: String { say("Skriv videre på den", "Go on writing it") }
  public var discardDraft: String { say("Kassér den", "Throw it away") }
  public var economyHappy: String {
    say(
      "glad: budgettet er overholdt, eller besparelsen opnået",
      "happy: the budget is kept, or the saving achieved")
  }
  public var economySad: String {
    say(
      "sur: budgettet er ikke overholdt, eller besparelsen ikke opnået",
      "sad: the budget is not kept, or the saving not achieved")
  }
  public var decisionTitle: String {
    say("Beslutning, som status hviler på", "Decision that the status rests on")
  }
  public var typeDecision: String {
    say("Skriv udvalg, dato og punkt selv", "Type committee, date and item")
  }
  public func removeDecision(_ decision: DecisionReference) -> String {
    say("Fjern: ", "Remove: ") + self.decision(decision)
  }
  public var committeeExplained: String {
    say("En entydig del af navnet er nok.", "Any unambiguous part of the name will do.")
  }
  public var dateExplained: String {
    say(
      "Som 4. juni 2019, 4/6 2019, 4.6.2019 eller 2019-06-04.",
      "As 4 June 2019, 4/6 2019, 4.6.2019 or 2019-06-04.")
  }
  public var itemExplained: String { say("Et tal; kan udelades.", "A number; may be left out.") }
  public func ambiguous(_ names: [String]) -> String {
    say("Flere passer: ", "Several match: ") + names.joined(separator: ", ")
  }
  public var whoTitle: String { say("Hvem er du?", "Who are you?") }
  public var whoExplained: String {
    say(
      "Dit navn står ved de svar, du giver. Det huskes på denne maskine og spørges der ikke om igen.",
      "Your name stands by the answers you give. It is remembered on this machine and not asked again."
    )
  }
  public func introduction(name: String, centre: String) -> String {
    let signed = say("Dine svar underskrives \(name).", "Your answers are signed \(name).")
    let of =
      centre.isEmpty
      ? say("Dit center er ikke valgt.", "Your centre is not chosen.")
      : say("Dit center er \(centre).", "Your centre is \(centre).")
    let on = say(
      "Enhver anden tast går bare i gang.", "Any other key just gets going.")
    return "\(signed) \(of) \(on)"
  }
  public var changeWho: String { say("Skriv navn og center", "Write name and centre") }
  public var nameLabel: String { say("Navn", "Name") }
  public var nameExplained: String {
    say("Som kollegerne kender det.", "As your colleagues know it.")
  }
  public var ownCentreLabel: String { say("Center", "Centre") }
  public func welcome(_ name: String) -> String {
    say("Svar underskrives \(name).", "Answers are signed \(name).")
  }
  public var filtersTitle: String { say("Filtre", "Filters") }
  public func removeFilter(_ label: String) -> String { say("Fjern: \(label)", "Remove: \(label)") }
  public var paletteTitle: String { say("Kommandoer", "Commands") }
  public func findingsTitle(_ number: Int) -> String {
    say(
      "Kontrollen har \(count(number, "fund", "fund"))",
      "The checks found \(count(number, "thing", "things"))")
  }
  public var noFindings: String { say("Kontrollen finder intet.", "The checks find nothing.") }
  public var helpTitle: String { say("Hjælp", "Help") }

  // MARK: Help

  public func section(_ index: Int) -> String {
    let names = [
      say("Gå omkring", "Moving about"), say("Vælg, hvad der vises", "What is shown"),
      say("Svar", "Answering"), say("Programmet", "The program"), say("I dialoger", "In dialogs"),
    ]
    return names.indices.contains(index) ? names[index] : ""
  }
  public var marksHeading: String { say("Mærkerne", "The marks") }
  public var markHappy: String { say("glad: milepælen er nået", "happy: the milestone is reached") }
  public var markNeutral: String {
    say(
      "mellemfornøjet: ikke nået, men fortsat realistisk",
      "neutral: not reached, but still realistic")
  }
  public var markSad: String {
    say(
      "sur: ikke nået, og ikke realistisk inden for perioden",
      "sad: not reached, and not realistic within the period")
  }
  public var markDerived: String {
    say(
      "glad, videreført fra en tidligere opfølgning",
      "happy, carried forward from an earlier follow-up")
  }
  public var markMissing: String { say("mangler svar", "needs an answer") }
  public var markAgain: String {
    say(
      "besvares igen mod en tidligere milepæl", "to be answered again, against an earlier milestone"
    )
  }
  public var markUncertain: String {
    say("usikker: mellemfornøjet eller sur", "uncertain: neutral or sad")
  }
  public var markUpcoming: String {
    say("kommer i en senere opfølgning", "due in a later follow-up")
  }
  public var markNotDue: String { say("intet at følge op", "nothing due") }

  /// A key's name: *Enter*, *Ctrl-S*, *pil op*.
  public func key(_ notation: String) -> String {
    if notation.hasPrefix("C-") { return "Ctrl-" + notation.dropFirst(2).uppercased() }
    switch notation {
    case "<Up>": return "↑"
    case "<Down>": return "↓"
    case "<Left>": return "←"
    case "<Right>": return "→"
    case "<PageUp>": return "PgUp"
    case "<PageDown>": return "PgDn"
    case "<Space>": return say("Mellemrum", "Space")
    case "<S-Tab>": return "Shift-Tab"
    default:
      return notation.hasPrefix("<") && notation.hasSuffix(">")
        ? String(notation.dropFirst().dropLast()) : notation
    }
  }
}

extension Phrases {
  // MARK: Starting

  public var pickStore: String {
    say("Hvilken aftale vil du åbne?", "Which agreement do you want to open?")
  }
  public var notATerminal: String {
    say(
      "Skærmen kræver en terminal. I et script: milepael list, set eller answer.",
      "The screen needs a terminal. In a script: milepael list, set or answer.")
  }
  public func unknownTerminal(_ name: String) -> String {
    say(
      "Terminaltypen “\(name)” kendes ikke her. Prøv med TERM=xterm-256color.",
      "The terminal type “\(name)” is not known here. Try TERM=xterm-256color.")
  }
  public var cannotStartScreen: String {
    say("Skærmen kan ikke startes.", "The screen cannot be started.")
  }
  public var settingsNotSaved: String {
    say(
      "Navn og center kunne ikke huskes på maskinen; de gælder, til du slutter.",
      "Name and centre could not be remembered on the machine; they hold until you quit.")
  }
  /// In the file name of a copy.
  public var copyName: String { say("kopi", "copy") }
}
