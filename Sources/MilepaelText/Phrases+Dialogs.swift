public import MilepaelCore

extension Phrases {
  // MARK: Dialogs

  public func editorHeading(_ field: String) -> String {
    switch field {
    case "action": say("Korrigerende handling", "Corrective action")
    case "economyStatus": say("Status på økonomi", "Economy status")
    case "latestStatus": latestStatusHeading
    case "milestone": milestoneHeading
    case "description": descriptionHeading
    case "carriedOutBy": carriedOutHeading
    case "economyText": economyTextLabel
    case "remark": newRemark
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
  public var linkTitle: String {
    say("Teksten nævner en beslutning", "The text names a decision")
  }
  public var noLink: String { say("Lad det blive ved teksten", "Leave it at the text") }
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
    say("Flere passer: ", "Several match: ") + names.joined(separator: " · ")
  }
  public var whoTitle: String { say("Hvem er du?", "Who are you?") }
  public var whoExplained: String {
    say(
      "Dit navn står ved de svar, du giver. Det huskes på denne maskine, og du bliver ikke spurgt igen.",
      "Your name stands by the answers you give. It is remembered on this machine and not asked again."
    )
  }
  public func introduction(name: String, centre: String) -> String {
    let signed = say("Dine svar underskrives med »\(name)«.", "Your answers are signed “\(name)”.")
    let of =
      centre.isEmpty
      ? say("Dit center er ikke valgt.", "Your centre is not chosen.")
      : say("Dit center er \(centre).", "Your centre is \(centre).")
    let on = say(
      "Med enhver anden tast går du bare i gang.", "With any other key you just get going.")
    return "\(signed) \(of) \(on)"
  }
  public var changeWho: String { say("Ret navn og center", "Change name and centre") }
  public var nameLabel: String { say("Navn", "Name") }
  public var nameExplained: String {
    say("Som kollegerne kender det.", "As your colleagues know it.")
  }
  public var ownCentreLabel: String { say("Center", "Centre") }
  public func welcome(_ name: String) -> String {
    say("Svar underskrives med »\(name)«.", "Answers are signed “\(name)”.")
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
      say("Svar", "Answering"), say("Mødet", "The meeting"), say("Programmet", "The program"),
      say("I dialoger", "In dialogs"),
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
    say("kommer senere: opfølgningen er ikke åbnet", "due later: the follow-up is not open yet")
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
