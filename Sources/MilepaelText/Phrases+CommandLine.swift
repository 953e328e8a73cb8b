public import MilepaelCore

/// What the command line was doing when it had to stop.
extension Phrases {
  public var cannotList: String { say("Kan ikke vise listen", "Cannot show the list") }
  public func cannotShow(_ number: String) -> String {
    say("Kan ikke vise \(number)", "Cannot show \(number)")
  }
  public func cannotSet(_ number: String) -> String {
    say("Kan ikke gemme svaret på \(number)", "Cannot save the answer to \(number)")
  }
  public var cannotAnswer: String { say("Kan ikke svare", "Cannot answer") }
  public func cannotChange(_ transition: FollowUpTransition, _ followUp: String) -> String {
    switch transition {
    case .open: say("Kan ikke åbne opfølgning \(followUp)", "Cannot open follow-up \(followUp)")
    case .close: say("Kan ikke lukke opfølgning \(followUp)", "Cannot close follow-up \(followUp)")
    case .reopen:
      say("Kan ikke genåbne opfølgning \(followUp)", "Cannot reopen follow-up \(followUp)")
    }
  }
  public var cannotNameFollowUps: String {
    say(
      "Kan ikke give opfølgningerne deres titler, så de vises med id",
      "Cannot give the follow-ups their titles, so they are shown by id")
  }
  public var cannotRemind: String {
    say("Kan ikke vise, hvem der mangler at svare", "Cannot show who has not answered")
  }
  public var cannotCheck: String { say("Kan ikke tjekke aftalen", "Cannot check the agreement") }
  public var cannotSummarise: String { say("Kan ikke tælle op", "Cannot count") }
  public var cannotStart: String { say("Kan ikke starte", "Cannot start") }
}

/// What was typed, and does not fit.
extension Phrases {
  public var nothingChanged: String { say("Intet er ændret.", "Nothing is changed.") }

  public func unknownCommittee(_ typed: String) -> String {
    say("intet udvalg hedder noget med »\(typed)«", "no committee has “\(typed)” in its name")
  }

  public func unknownCentre(_ typed: String) -> String {
    say("intet center hedder noget med »\(typed)«", "no centre has “\(typed)” in its name")
  }

  public func ambiguousCommittee(_ typed: String) -> String {
    say("flere udvalg har »\(typed)« i navnet", "several committees have “\(typed)” in their names")
  }

  public func ambiguousCentre(_ typed: String) -> String {
    say("flere centre har »\(typed)« i navnet", "several centres have “\(typed)” in their names")
  }

  /// *Vælg en af disse: a · b · c*.
  public func chooseAmong(_ candidates: [String]) -> String {
    candidates.isEmpty
      ? say("Aftalen har ingen at vælge mellem.", "The agreement has none to choose from.")
      : say("Vælg en af disse: ", "Choose one of these: ") + candidates.joined(separator: " · ")
  }

  public func notANumber(_ typed: String) -> String {
    say("»\(typed)« er ikke et nummer på et initiativ", "“\(typed)” is not an initiative's number")
  }

  public var writeANumber: String {
    say(
      "Skriv det som 3.15, eller 2018/4.12 for den ekstra opfølgning.",
      "Write it as 3.15, or 2018/4.12 for the extra follow-up.")
  }

  public func unknownNumber(_ typed: String) -> String {
    say("initiativ \(typed) findes ikke", "there is no initiative \(typed)")
  }

  /// A number that only the extra follow-up has.
  public func onlyInAnotherYear(_ typed: String) -> String {
    say(
      "\(typed) findes ikke i denne aftale, kun i en anden",
      "\(typed) does not exist in this agreement, only in another")
  }

  public func ambiguousNumber(_ typed: String) -> String {
    say("\(typed) kan være flere initiativer", "\(typed) can mean several initiatives")
  }

  /// *Skriv 2018/4.09.*
  public func write(_ spellings: [String]) -> String {
    say("Skriv ", "Write ") + spellings.joined(separator: say(" eller ", " or ")) + "."
  }

  public func seeTheNumbers(_ command: String) -> String {
    say("Se numrene med: \(command)", "See the numbers with: \(command)")
  }

  public func unknownFollowUp(_ typed: String) -> String {
    say("opfølgning »\(typed)« findes ikke", "there is no follow-up “\(typed)”")
  }

  public func notADecision(_ typed: String) -> String {
    say("»\(typed)« er ikke en beslutning", "“\(typed)” is not a decision")
  }

  public var writeADecision: String {
    say(
      "Skriv den som »Udvalg; 2019-06-04; 7«: udvalg, dato og punkt på dagsordenen.",
      "Write it as “Committee; 2019-06-04; 7”: committee, date and item of the agenda.")
  }

  public var nothingToSet: String {
    say("der er intet at gemme", "there is nothing to save")
  }

  public var nameSomethingToSet: String {
    say(
      "Giv mindst én: --effort, --economy, --status, --economy-status, --latest-status, --action, "
        + "--decision.",
      "Give at least one: --effort, --economy, --status, --economy-status, --latest-status, "
        + "--action, --decision.")
  }

  public var mixedFollowUps: String {
    say(
      "en seneste status hører til en opfølgning i denne aftale, resten til en i den gamle",
      "a latest status belongs to a follow-up of this agreement, the rest to one of the earlier")
  }

  public var setApart: String {
    say(
      "Gem --latest-status for sig, med denne aftales opfølgning i --follow-up.",
      "Save --latest-status by itself, with this agreement's follow-up in --follow-up.")
  }

  public func noAgreementIn(_ folder: String) -> String {
    say("der er ingen aftale i mappen \(folder)", "there is no agreement in the folder \(folder)")
  }

  public var nameAnAgreement: String {
    say(
      "Giv aftalens fil som argument eller i MILEPAEL_STORE, eller prøv: milepael --demo",
      "Give the agreement's file as argument or in MILEPAEL_STORE, or try: milepael --demo")
  }

  public var noDemo: String {
    say(
      "Data/ballerup-2019.json findes ikke ved programmet eller i mappen",
      "Data/ballerup-2019.json is neither with the program nor in the folder")
  }

  public var noHome: String {
    say("hjemmemappen er ukendt (HOME)", "the home folder is unknown (HOME)")
  }

  public var setHome: String {
    say("Sæt HOME eller XDG_DATA_HOME.", "Set HOME or XDG_DATA_HOME.")
  }

  public var startInTheProject: String {
    say("Start programmet i projektets mappe.", "Start the program in the project's folder.")
  }

  public func demoIsAt(_ path: String) -> String {
    say("Demoen er din egen kopi: \(path)", "The demo is a copy of your own: \(path)")
  }
}
