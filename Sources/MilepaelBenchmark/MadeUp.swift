import MilepaelCore

/// Agreements of any size, each initiative a repetition of one that is made up, as long as a real one.
enum MadeUp {
  private static let chapters = 6
  private static let centres = 10
  private static let committees = 8

  static func agreement(initiatives count: Int) -> Agreement {
    let each = (count + chapters - 1) / chapters
    return Agreement(
      title: "Aftale om budget 2019", municipality: "Målekøbing", budgetYear: 2019,
      centres: (0..<centres).map { Body(name: centre($0)) },
      committees: (0..<committees).map { Body(name: committee($0)) },
      followUps: [
        followUp(1, .closed), followUp(2, .closed), followUp(3, .open), followUp(4, .planned),
      ],
      chapters: (1...chapters).map { Chapter(id: "\($0)", title: "Kapitel nummer \($0)") },
      initiatives: (0..<count).compactMap { index in
        InitiativeNumber("\(index / each + 1).\(index % each + 1)").map { initiative($0, index) }
      })
  }

  private static func centre(_ index: Int) -> String { "Center for opgave \(index % centres)" }
  private static func committee(_ index: Int) -> String { "Udvalget for sag \(index % committees)" }
  private static func id(_ index: Int) -> FollowUpID { FollowUpID("2019-\(index)") }

  private static func followUp(_ index: Int, _ state: FollowUpState) -> FollowUp {
    FollowUp(
      id: id(index), title: "\(index). budgetopfølgning 2019", shortTitle: "\(index).", state: state
    )
  }

  private static func initiative(_ number: InitiativeNumber, _ index: Int) -> Initiative {
    Initiative(
      number: number, title: "Bedre rammer for børn og ældre i område \(index)",
      chapter: String(number.printed.prefix { $0 != "." }), kind: .operating,
      handling: .followedUp(
        FollowedUp(
          rounds: [id(1): round(index, .happy), id(2): round(index + 1), id(3): due, id(4): due],
          economy: Economy(
            text: "Der er afsat penge på området i hele perioden.",
            amounts: [Amount(from: 2019, to: nil, kroner: 500_000 + index)]))),
      description: """
        Kommunen samler indsatsen ét sted, så borgerne møder de samme medarbejdere hele vejen. \
        Arbejdet begynder i de tre største områder, og erfaringerne bliver lagt frem for udvalget, \
        før resten følger efter. Skolerne, ældreområdet og de frivillige foreninger er med.
        """,
      carriedOutBy: "En arbejdsgruppe lægger planen, og centret gennemfører den.",
      centre: centre(index), committees: [committee(index)],
      contributors: .named([centre(index + 3)]), involved: .named([committee(index + 5)]))
  }

  /// A round that is answered, in turn with each smiley unless one is given.
  private static func round(_ index: Int, _ smiley: EffortSmiley? = nil) -> Round {
    let smileys: [EffortSmiley] = [.happy, .happy, .happy, .neutral, .sad, .uncertain]
    var round = due
    round.effort = EffortAssessment(
      smiley: smiley ?? smileys[index % smileys.count],
      status: MarkedText(
        """
        Planen er sendt i høring, og svarene giver ikke anledning til større ændringer. De første \
        borgere er i gang, og udvalget får en samlet status efter sommerferien.
        """),
      stamp: Stamp(by: "Mette Holm", at: Timestamp(secondsSince1970: 1_570_000_000 + index)))
    return round
  }

  private static var due: Round {
    Round(milestone: Milestone("Udvalget har fået forelagt en plan for det videre arbejde i 2019."))
  }
}
