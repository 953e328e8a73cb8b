import MilepaelCore
import MilepaelTestKit

/// A small agreement with what the real one has none of: a guidepost, a day by which answers are due,
/// an uncertain smiley, internal texts, a changed budget, expected effects and an indicator.
enum MadeUp {
  static let agreement: Agreement = {
    var agreement = MilepaelTestKit.agreement(
      followUps: rounds, [school, harbour, hiring, guidepost("2.2")],
      chapters: [
        Chapter(id: "1", title: "Børn og unge"), Chapter(id: "2", title: "Byen og kommunen"),
      ],
      meetings: [
        Meeting(
          id: "bsu", committee: "Børne- og Skoleudvalget", date: day("2019-06-04"),
          items: [
            Meeting.Item(number: 7, title: "Ny skole ved Åen"),
            Meeting.Item(number: 8, title: "Køb af grund", isClosed: true),
          ])
      ])
    agreement.initiatives[3].title = "Åben dialog med borgerne"
    return agreement
  }()

  /// As it is just made: rounds and bodies, and nothing to follow up.
  static let empty = Agreement(
    title: "Aftale om budget 2020", municipality: "Lille Kommune", budgetYear: 2020,
    centres: [Body(name: "Skoler")], committees: [Body(name: "Økonomiudvalget")],
    followUps: [
      FollowUp(id: "2020-1", title: "1. budgetopfølgning 2020", shortTitle: "1."),
      FollowUp(
        id: "2020-4", title: "31.12.2020", shortTitle: "31.12.", date: day("2020-12-31")),
    ])

  private static let rounds = [
    FollowUp(
      id: "1", title: "1. budgetopfølgning 2019", shortTitle: "1.", date: day("2019-05-01"),
      state: .closed),
    FollowUp(
      id: "2", title: "2. budgetopfølgning 2019", shortTitle: "2.", date: day("2019-11-01"),
      answersDue: day("2019-10-14"), state: .open),
    FollowUp(id: "3", title: "31.12.2019", shortTitle: "31.12.", state: .planned),
  ]

  private static let school: Initiative = {
    var school = initiative(
      "1.1", "Skolen ved Åen", kind: .capital, centre: "Skoler, Institutioner og Kultur",
      committees: ["Børne- og Skoleudvalget", "Økonomiudvalget"],
      rounds: [
        "1": round(
          milestone: "Grunden er købt", .neutral,
          status: MarkedText("Sælger vil forhandle videre.", isInternal: true),
          action: "Købet forelægges på ny.",
          decisions: [decision("Børne- og Skoleudvalget", "2019-06-04", 7)]),
        "2": round(milestone: "Byggeriet er sendt i udbud"),
        "3": round(milestone: "Første spadestik er taget"),
      ],
      economy: Economy(
        text: "Der er afsat 40 mio. kr. til byggeriet.",
        amounts: [Amount(from: 2019, to: 2020, kroner: 20_000_000)],
        changes: [
          BudgetChange(
            followUp: "2", amounts: [Amount(from: 2019, to: 2019, kroner: -1_500_000)],
            funding: "Puljen til vedligehold")
        ]))
    school.description =
      "En ny skole til 600 elever.\n\nDen ligger ved åen, så børnene kan gå dertil."
    school.carriedOutBy = "Ejendomme bygger, og skolerne flytter ind."
    school.remarks = ["Naboerne er hørt.", MarkedText("Prisen er fortrolig.", isInternal: true)]
    school.links = [id("1.2"), id("2.1")]
    return school
  }()

  private static let harbour = initiative(
    "1.2", "Havnebad for børn", centre: "Ejendomme",
    committees: ["Teknik- og Miljøudvalget"],
    rounds: [
      "1": round(milestone: "Badet er åbnet", .uncertain, status: "Det gik ikke helt som ventet.")
    ])

  private static let hiring: Initiative = {
    var hiring = initiative(
      "2.1", "Flere i job", committees: ["Økonomiudvalget"],
      rounds: ["1": round(milestone: "20 er i job", .happy)])
    hiring.handling = .followedUp(
      FollowedUp(
        rounds: hiring.followedUp?.rounds ?? [:],
        effects: [
          Effect(
            title: "Lavere udgifter til forsørgelse",
            years: [
              Effect.Year(year: 2018, expected: 2_800_000, forecastPercent: 65...70),
              Effect.Year(year: 2019, expected: 3_000_000, realised: 1_250_000),
            ])
        ],
        indicators: [
          Indicator(
            title: "Ledighed", unit: "pct.", target: 3.5,
            readings: [Indicator.Reading(date: day("2019-09-01"), value: 4.25)])
        ]))
    return hiring
  }()
}
