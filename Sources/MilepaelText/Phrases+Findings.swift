public import MilepaelCore

extension Phrases {
  public func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .information: say("oplysning", "information")
    case .warning: say("advarsel", "warning")
    }
  }

  /// What a finding says, without the initiative and the follow-up it is about; `title` gives a
  /// follow-up's title.
  public func finding(_ kind: Finding.Kind, title: (FollowUpID) -> String) -> String {
    switch kind {
    case .missing: say("milepælen mangler svar", "the milestone has no answer yet")
    case .again(let milestone):
      say(
        "skal besvares igen, mod milepælen i \(title(milestone))",
        "to be answered again, against the milestone of \(title(milestone))")
    case .uncertain:
      say(
        "smileyen er usikker: mellemfornøjet eller sur",
        "the smiley is uncertain: neutral or sad")
    case .noStatus(let smiley):
      say("\(self.smiley(smiley)) uden status", "\(self.smiley(smiley)) without a status")
    case .noEconomyStatus:
      say("sur på økonomi uden status", "sad on economy without a status")
    case .sadWithoutAction:
      say(
        "sur uden korrigerende handling eller beslutning",
        "sad without a corrective action or a decision")
    case .happyButLate(let word):
      say("glad, men status siger »\(word)«", "happy, but the status says “\(word)”")
    case .moneyWithoutSmiley:
      say("der er penge, men ingen smiley på økonomi", "there is money, but no economy smiley")
    case .smileyWithoutMoney:
      say("smiley på økonomi, men ingen penge", "an economy smiley, but no money")
    case .amountsDiffer(let year, let economy, let description):
      say(
        "\(year): økonomien siger \(kroner(economy)), beskrivelsen \(kroner(description))",
        "\(year): the economy says \(kroner(economy)), the description \(kroner(description))")
    case .unknownCommittee(let name):
      say("»\(name)« er ikke et kendt udvalg", "“\(name)” is not a known committee")
    case .unknownCentre(let name):
      say("»\(name)« er ikke et kendt center", "“\(name)” is not a known centre")
    case .nearlyKnown(let name, let meant):
      say("»\(name)« ligner »\(meant)«", "“\(name)” looks like “\(meant)”")
    case .unknownDecision(let decision):
      say(
        "ingen kendt dagsorden har beslutningen: \(self.decision(decision))",
        "no known agenda has the decision: \(self.decision(decision))")
    case .numberGap(nil, let before):
      say(
        "kapitlets numre begynder først med \(before)",
        "the chapter's numbers do not begin before \(before)")
    case .numberGap(let after?, let before):
      say("numrene springer fra \(after) til \(before)", "numbers jump from \(after) to \(before)")
    case .duplicateNumber: say("nummeret findes flere gange", "the number exists more than once")
    case .deadLink(let id):
      say("henviser til \(id), som ikke findes", "links to \(id), which does not exist")
    case .unknownChapter(let chapter):
      say("kapitel »\(chapter)« findes ikke", "there is no chapter “\(chapter)”")
    }
  }
}
