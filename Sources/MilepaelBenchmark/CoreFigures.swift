import MilepaelCore

/// The rules, lists, searches and counts.
enum CoreFigures {
  /// One frame of a screen, in milliseconds.
  static let frame = 16.0

  static func measure(_ agreement: Agreement) -> [Figure] {
    let count = agreement.initiatives.count
    let register = Register(agreement)
    let all = Array(register.rows.indices)
    func figure(_ what: String, _ time: Duration, _ yardstick: Figure.Yardstick) -> Figure {
      Figure(what: what, initiatives: count, time: time, yardstick: yardstick)
    }
    let rows = Stopwatch.median {
      let register = Register(agreement)
      keep(register.groups(Array(register.rows.indices), by: .chapter, of: agreement))
    }
    var filter = Filter(standing: .needsAnswer)
    filter.committee = agreement.committees.first?.name
    let filtered = Stopwatch.median { keep(register.positions(filter, index: nil)) }
    let summary = Stopwatch.median {
      for group in register.groups(all, by: .committee, of: agreement) {
        keep(register.tally(group.counted))
      }
    }
    return [
      figure("register and groups", rows, .none),
      figure("filter", filtered, .within(frame)),
      figure("summary by committee", summary, .within(frame)),
    ] + searching(agreement, register)
  }

  /// A search as it is typed: each letter narrows what the one before has found.
  private static func searching(_ agreement: Agreement, _ register: Register) -> [Figure] {
    let places = register.rows.map(\.place)
    let making = Stopwatch.median { keep(SearchIndex(agreement, places: places)) }
    let index = SearchIndex(agreement, places: places)
    let first = Stopwatch.median { keep(register.positions(Filter(text: "æ"), index: index)) }
    let missing = Stopwatch.median {
      keep(register.positions(Filter(text: "svømmehal"), index: index))
    }
    func figure(_ what: String, _ time: Duration, _ yardstick: Figure.Yardstick) -> Figure {
      Figure(
        what: what, initiatives: agreement.initiatives.count, time: time, yardstick: yardstick)
    }
    return [
      figure("search: index, in the background", making, .none),
      figure("search: first letter", first, .within(frame)),
      figure("search: a word that is nowhere", missing, .within(frame)),
    ]
  }
}
