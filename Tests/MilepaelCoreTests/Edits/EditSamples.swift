import MilepaelCore
import MilepaelTestKit

/// An agreement with something to edit of every kind, and an edit of every kind that fits it.
enum EditSamples {
  static let effort = EffortAssessment(
    smiley: .neutral, status: "I gang", action: "Ny plan",
    decisions: [decision("Økonomiudvalget", "2019-06-04", 7)], note: "Skønnet", isClarified: false,
    stamp: signed("Mette"))
  static let economy = EconomyAssessment(
    smiley: .happy, status: "Følger planen", stamp: signed("Mette"))
  static let latest = LatestStatus(text: "Udbuddet er i gang", stamp: signed("Mette"))

  static let agreement = MilepaelTestKit.agreement(
    followUps: followUps(.closed, .open, .planned),
    [
      initiative("1.1", rounds: ["2": Round(milestone: "A", effort: effort, economy: economy)]),
      guidepost("1.2"),
    ],
    extra: [
      earlier(
        followUps: [followUp("2018-1"), followUp("2018-2", .open)], [initiative("4.12")],
        latest: ["2": latest])
    ])

  static let own = AnswerPlace(id("1.1"), "2")
  static let extra = AnswerPlace(id("2018/4.12"), "2018-2")
  static let latestPlace = AnswerPlace(id("2018/4.12"), "2")
  static let opened = StateChange(state: .open, stamp: signed("Mette"))

  static let edits: [Edit] = [
    .effortSmiley(own, Change(from: .neutral, to: .sad)),
    .effortSmiley(own, Change(from: .neutral, to: nil)),
    .effortSmiley(extra, Change(from: nil, to: .uncertain)),
    .status(own, Change(from: "I gang", to: MarkedText("I gang", isInternal: true))),
    .status(extra, Change(from: nil, to: "Færdig")),
    .action(own, Change(from: "Ny plan", to: nil)),
    .decisions(own, Change(from: effort.decisions, to: [])),
    .note(own, Change(from: "Skønnet", to: "Sikkert")),
    .clarified(own, Change(from: false, to: true)),
    .effortStamp(own, Change(from: signed("Mette"), to: signed("Ali"))),
    .economySmiley(own, Change(from: .happy, to: .sad)),
    .economyStatus(own, Change(from: "Følger planen", to: nil)),
    .economyStamp(own, Change(from: signed("Mette"), to: nil)),
    .latestStatus(latestPlace, Change(from: latest, to: nil)),
    .latestStatus(AnswerPlace(id("2018/4.12"), "3"), Change(from: nil, to: latest)),
    .followUpState("3", Change(from: .planned, to: .open)),
    .followUpRecord("3", Change(from: [], to: [opened])),
  ]

  /// The edits that answer something, in the round they answer in.
  static let answers = edits.filter { $0.place != nil }
}
