import MilepaelCore
import MilepaelTestKit

/// A small agreement with one of everything that a document shows.
enum Small {
  static let followUps = [
    FollowUp(
      id: "2019-1", title: "1. budgetopfølgning 2019", shortTitle: "1.", state: .closed),
    FollowUp(
      id: "2019-2", title: "2. budgetopfølgning 2019", shortTitle: "2.", date: day("2019-08-01"),
      state: .closed),
    FollowUp(
      id: "2019-3", title: "31.12.2019", shortTitle: "31.12.", date: day("2019-12-31")),
  ]

  /// Reached at first and carried on, then sad about its money.
  static var stairs: Initiative {
    var initiative = initiative(
      "1.2", "Trapper og ramper", centre: "By, Erhverv og Miljø",
      committees: ["Teknik- og Miljøudvalget", "Økonomiudvalget"],
      rounds: [
        "2019-1": round(milestone: "Aftalen er på plads.", .happy, economy: .happy),
        "2019-2": round(economy: .sad, economyStatus: "Tilbuddene var dyrere end ventet."),
        "2019-3": round(milestone: "Ramperne er bygget."),
      ],
      economy: Economy(
        text: "Der er afsat 0,5 mio. kr. årligt.",
        amounts: [
          Amount(from: 2019, to: 2022, kroner: 500_000),
          Amount(from: 2020, to: nil, kroner: 175_000, kind: .saving, source: .description),
        ]))
    initiative.description = "Første afsnit.\n\nAndet afsnit\nmed to linjer."
    initiative.contributors = .named(["Skoler, Institutioner og Kultur", "Ejendomme"])
    initiative.involved = .all
    initiative.remarks = ["Afventer naboerne."]
    initiative.links = [id("2.1"), id("2018/4.01.2")]
    return initiative
  }

  /// Went from happy to sad, with a decision.
  static var library: Initiative {
    initiative(
      "2.1", "Biblioteket *åbent* | længere", kind: .capital, centre: "Ejendomme",
      committees: ["Økonomiudvalget"],
      rounds: [
        "2019-1": round(milestone: "Planen er lagt.", .happy),
        "2019-2": round(
          milestone: "Døren er sat i.", .sad, status: "Den blev ikke leveret.",
          action: "En ny leverandør findes.",
          decisions: [decision("Økonomiudvalget", "2019-06-04", 7)]),
      ])
  }

  static var home: Initiative {
    initiative(
      "4.01.2", "Nyt plejecenter", centre: "Ejendomme", committees: ["Økonomiudvalget"],
      rounds: [
        "2018-1": round(milestone: "Grunden er fundet.", .happy),
        "2018-2": round(milestone: "Planen er godkendt.", .uncertain, status: "Udskudt."),
      ])
  }

  static var agreement: Agreement {
    var agreement = MilepaelTestKit.agreement(
      followUps: followUps, [stairs, library, guidepost("2.2")],
      chapters: [
        Chapter(
          id: "1", title: "En by for alle", sections: [Chapter.Section(id: "1a", title: "Adgang")]),
        Chapter(id: "2", title: "Viden"),
      ],
      extra: [
        earlier(
          followUps: [
            FollowUp(id: "2018-1", title: "1. budgetopfølgning 2018", state: .closed),
            FollowUp(id: "2018-2", title: "31.12.2018", state: .closed),
          ], [home], latest: ["2019-2": LatestStatus(text: "Naboerne har klaget.")])
      ])
    agreement.initiatives[0].section = "1a"
    agreement.caseNumber = "00.30.10-S00-2-19"
    return agreement
  }
}
