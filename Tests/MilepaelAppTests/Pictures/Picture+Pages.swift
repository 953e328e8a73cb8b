import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  /// Pages of their own: overview, grid, what changed, a committee, actions.
  static let pages: [Picture] = [
    Picture("overview", 80, 24) { $0.press("o") },
    Picture("overview", 120, 40) { $0.press("o") },
    Picture("overview-english", 120, 40, language: .english) { $0.press("o") },
    Picture("overview", 200, 60, roles: true) { $0.press("o") },
    Picture("overview-ascii", 80, 24, charset: .ascii) { $0.press("o") },
    Picture("overview-end", 120, 40) { $0.press("o <End>") },
    Picture("overview-second", 120, 40) { $0.press(", o <Down> <Down> <Right> <Right>") },
    Picture("overview-list", 120, 40) { $0.press("o <Down> <Down> <Right> <Enter>") },
    Picture("grid-all", 80, 24) { $0.press("<Home> g") },
    Picture("grid", 120, 40) { $0.press("v g") },
    Picture("grid-english", 200, 60, language: .english) { $0.press("g") },
    Picture("changes", 80, 24) { $0.press(", c <Enter>") },
    Picture("changes-choose", 80, 24) { $0.press("c") },
    Picture("changes-english", 120, 40, language: .english) { $0.press(", c <Enter>") },
    Picture("committees", 80, 24) { $0.press("C") },
    Picture("committee", 120, 40) { $0.press("C t e k <Enter>") },
    Picture("committee", 80, 24) { $0.press("C s o c i <Enter>") },
    Picture("overview-effects", 120, 40) { $0.watched("o <End>") },
    Picture("overview-effects-english", 80, 24, language: .english) { $0.watched("o <End>") },
    Picture("overview-effects-ascii", 200, 60, charset: .ascii) { $0.watched("o <End>") },
    Picture("actions", 120, 40) { $0.press("A") },
    Picture("actions-english", 80, 24, language: .english) { $0.press("A") },
  ]
}

extension AppDriver {
  /// With an investment and an indicator on an initiative, keys pressed after that.
  fileprivate mutating func watched(_ keys: String) {
    state.user.isEditor = true
    go(to: "3.16")
    let days = [("2019-01-15", 61.5), ("2019-04-15", 64.0), ("2019-07-15", 70.5)]
    let part = Part(.indicators, initiative: id("3.16"))
    let readings = days.compactMap { day, value in
      CalendarDate(day).map { Indicator.Reading(date: $0, value: value) }
    }
    let indicator = Indicator(
      title: "Unge i gang efter et halvt år", unit: "%", target: 75, readings: readings)
    let effect = Effect(
      title: "Færre unge på ydelse",
      years: [
        Effect.Year(year: 2018, expected: 2_800_000, forecastPercent: 65...70),
        Effect.Year(year: 2019, expected: 3_000_000, realised: 1_950_000),
      ])
    let effects = Part(.effects, initiative: id("3.16"))
    for edit in [
      Edit.part(part, Change(from: .indicators([]), to: .indicators([indicator]))),
      .part(effects, Change(from: .effects([]), to: .effects([effect]))),
    ] {
      let stamp = Stamp(by: "Ida", at: state.now)
      let id = EntryID(session: "ida", number: edit.initiative == nil ? 1 : 2)
      send(.othersSaved([Entry(id: id, stamp: stamp, step: Step([edit]))]))
    }
    press(keys)
  }
}
