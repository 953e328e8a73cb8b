public import MilepaelCore

/// Making an agreement from nothing.
extension Phrases {
  public var cannotMakeNew: String { say("Kan ikke oprette aftalen", "Cannot make the agreement") }

  // MARK: What an agreement is called when nobody says otherwise

  public func agreementTitle(_ year: Int) -> String {
    say("Aftale om budget \(year)", "Agreement on the budget of \(year)")
  }
  /// *2. budgetopfølgning 2020*.
  public func followUpTitle(_ number: Int, _ year: Int) -> String {
    say("\(number). budgetopfølgning \(year)", "Budget follow-up \(number), \(year)")
  }
  public func lastFollowUpTitle(_ year: Int) -> String {
    say("31.12.\(year)", "31 December \(year)")
  }
  public var lastFollowUpShort: String { say("31.12.", "31 Dec") }

  // MARK: Questions

  public var newGuide: String {
    say(
      "En ny aftale. Tom linje: det foreslåede, eller ikke flere.",
      "A new agreement. An empty line: as proposed, or no more.")
  }
  public var askMunicipality: String { say("Kommune: ", "Municipality: ") }
  public var askYear: String { say("Budgetår: ", "Budget year: ") }
  public func askTitle(_ proposed: String) -> String {
    say("Titel (tom: \(proposed)): ", "Title (empty: \(proposed)): ")
  }
  public var askACommittee: String {
    say("Udvalg (ét ad gangen, tom: ikke flere): ", "Committee (one at a time, empty: no more): ")
  }
  public var askACentre: String {
    say("Center (ét ad gangen, tom: ikke flere): ", "Centre (one at a time, empty: no more): ")
  }

  // MARK: Results

  /// *Aftale om budget 2020 er oprettet i next.json: 4 opfølgninger, 2 udvalg, 1 center.*
  public func made(_ agreement: Agreement, file: String) -> String {
    let counts = [
      count(
        agreement.followUps.count, say("opfølgning", "follow-up"),
        say("opfølgninger", "follow-ups")),
      count(agreement.committees.count, committee, say("udvalg", "committees")),
      count(agreement.centres.count, centre, say("centre", "centres")),
    ].joined(separator: ", ")
    return say(
      "\(agreement.title) er oprettet i \(file): \(counts).",
      "\(agreement.title) is made in \(file): \(counts).")
  }
  public func openIt(_ file: String) -> String {
    say("Åbn den: milepael \(file)", "Open it: milepael \(file)")
  }

  /// On the screen of an agreement that was just made.
  public var noInitiatives: String {
    say("Aftalen har ingen initiativer endnu.", "The agreement has no initiatives yet.")
  }
  public var howInitiativesCome: [String] {
    [
      say("E opretter et initiativ.", "E makes an initiative."),
      say("En plan indlæses med: milepael import", "A plan is read in with: milepael import"),
      say(
        "Sidste års uafsluttede kommer med: milepael roll-over",
        "Last year's unfinished ones come with: milepael roll-over"),
    ]
  }

  // MARK: Why not

  public func optionMissing(_ option: String) -> String {
    say("\(option) mangler", "\(option) is missing")
  }
  public func giveOption(_ option: String) -> String {
    say(
      "Giv \(option), eller kør kommandoen i en terminal, så spørger den.",
      "Give \(option), or run the command in a terminal, where it asks.")
  }
  public func notAYear(_ typed: String) -> String {
    say("»\(typed)« er ikke et budgetår", "“\(typed)” is not a budget year")
  }
  public var writeAYear: String {
    say("Skriv et år fra 1900 til 2999.", "Write a year from 1900 to 2999.")
  }
  public func notAFollowUp(_ typed: String) -> String {
    say("»\(typed)« er ikke en opfølgning", "“\(typed)” is not a follow-up")
  }
  public var writeAFollowUp: String {
    say(
      "Skriv den som »1. budgetopfølgning 2020=2020-05-12«; datoen kan udelades.",
      "Write it as “Budget follow-up 1=2020-05-12”; the date may be left out.")
  }
  public func givenTwice(_ name: String) -> String {
    say("»\(name)« er givet to gange", "“\(name)” is given twice")
  }
  public var giveEachOnce: String { say("Giv hvert navn én gang.", "Give each name once.") }
}
