public import MilepaelCore

/// Opening, closing and reopening a follow-up.
extension Phrases {
  public func transition(_ transition: FollowUpTransition, _ title: String) -> String {
    switch transition {
    case .open: say("Åbn \(title)", "Open \(title)")
    case .close: say("Luk \(title)", "Close \(title)")
    case .reopen: say("Genåbn \(title)", "Reopen \(title)")
    }
  }

  public func transitionExplained(_ transition: FollowUpTransition) -> String {
    switch transition {
    case .open:
      say(
        "Milepælene i den skal så besvares, og det, der mangler, tælles med.",
        "Its milestones are then to be answered, and what is missing is counted.")
    case .close:
      say(
        "Alt er besvaret og begrundet. En lukket opfølgning er det offentliggjorte og kan ikke ændres.",
        "Everything is answered and reasoned. A closed follow-up is what is published and cannot be changed."
      )
    case .reopen:
      say(
        "Den er offentliggjort. Begrundelsen bliver stående i filen.",
        "It is published. The reason stays in the file.")
    }
  }

  public func unfinished(_ number: Int, _ counts: [String]) -> String {
    let head = say(
      "Der er \(number) ting, som ikke er færdige: ", "\(number) things are not finished: ")
    let tail = say(
      "Lukkes den alligevel, skal det begrundes.",
      "If it is closed all the same, it takes a reason.")
    return head + counts.joined(separator: ", ") + ". " + tail
  }

  /// What an unfinished answer lacks, in a few words that can be counted.
  public func findingName(_ kind: Finding.Kind) -> String {
    switch kind {
    case .missing: say("mangler svar", "without an answer")
    case .again: say("skal besvares igen", "to be answered again")
    case .uncertain: say("usikre", "uncertain")
    case .noStatus: say("uden status", "without a status")
    case .noEconomyStatus: say("økonomi uden status", "economy without a status")
    case .sadWithoutAction:
      say("sure uden handling eller beslutning", "sad without an action or decision")
    case .happyButLate: say("glade, men forsinkede", "happy but late")
    case .moneyWithoutSmiley: say("penge uden smiley", "money without a smiley")
    case .smileyWithoutMoney: say("smiley uden penge", "a smiley without money")
    case .amountsDiffer: say("beløb, der ikke passer", "amounts that differ")
    case .unknownCommittee: say("ukendt udvalg", "unknown committee")
    case .unknownCentre: say("ukendt center", "unknown centre")
    case .nearlyKnown: say("navn stavet anderledes", "name spelt differently")
    case .unknownDecision: say("ukendt møde", "unknown meeting")
    case .numberGap: say("huller i numrene", "gaps in the numbers")
    case .duplicateNumber: say("samme nummer to gange", "the same number twice")
    case .deadLink: say("henvisning uden mål", "link to nothing")
    case .unknownChapter: say("ukendt kapitel", "unknown chapter")
    }
  }

  public var keepAsItIs: String { say("Lad den være, som den er", "Leave it as it is") }
  public var reasonLabel: String { say("Begrundelse", "Reason") }
  public var reasonExplained: String {
    say("Skriv, hvorfor; den kan læses af alle.", "Write why; everybody can read it.")
  }

  /// Before the first answer of somebody who has not said who they are.
  public var introduceFirst: String {
    say("Skriv først, hvem der svarer; så svar igen.", "Say first who answers; then answer again.")
  }
}
