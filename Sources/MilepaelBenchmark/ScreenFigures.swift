import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText
import Terminal

/// What happens between a key and the cells of the next frame.
enum ScreenFigures {
  /// How long each kind of key took with the fewest initiatives, for the others to be held against.
  typealias Base = [String: Duration]

  static func measure(_ agreement: Agreement, base: inout Base) throws -> [Figure] {
    let count = agreement.initiatives.count
    let bytes = AgreementFormat.encode(agreement)
    let list = Size(rows: 40, columns: 90)
    let both = Size(rows: 40, columns: 120)
    let start = try Stopwatch.median {
      keep(view(Sitting(try AgreementFormat.decode(bytes), both).state))
    }
    var figures = [
      Figure(
        what: "start: from bytes to the first frame", initiatives: count, time: start,
        yardstick: .within(350))
    ]
    for (what, size, keys) in [
      ("down, list alone", list, "<Down>"), ("down, both panes", both, "<Down>"),
      ("page down, both panes", both, "<PageDown>"),
    ] {
      let time = moving(agreement, size, keys)
      figures.append(
        Figure(what: what, initiatives: count, time: time, yardstick: yardstick(what, time, &base)))
    }
    let typing = searching(agreement, both)
    figures.append(
      Figure(
        what: "search: a letter to the frame", initiatives: count, time: typing,
        yardstick: .within(CoreFigures.frame)))
    let answer = answering(agreement, both)
    figures.append(
      Figure(
        what: "answer and undo, to the frame", initiatives: count, time: answer,
        yardstick: .within(CoreFigures.frame)))
    let overview = opening("o", agreement, both)
    figures.append(
      Figure(
        what: "overview: opened, to the frame", initiatives: count, time: overview,
        yardstick: .within(CoreFigures.frame)))
    return figures
  }

  /// With the fewest initiatives a frame is the target, and after that to be no slower.
  private static func yardstick(
    _ what: String, _ time: Duration, _ base: inout Base
  ) -> Figure.Yardstick {
    if let first = base[what] { return .times("the fewest", first, most: 1.2) }
    base[what] = time
    return .within(CoreFigures.frame)
  }

  /// A key and its frame, and back at the top when the end is near.
  private static func moving(_ agreement: Agreement, _ size: Size, _ key: String) -> Duration {
    var sitting = Sitting(agreement, size)
    let end = sitting.state.browse.lines.count - 50
    return Stopwatch.median {
      if sitting.state.browse.list.selected > end { sitting.press("<Home>") }
      sitting.press(key)
      keep(view(sitting.state))
    }
  }

  private static func searching(_ agreement: Agreement, _ size: Size) -> Duration {
    var ready = Sitting(agreement, size)
    let places = ready.state.register.rows.map(\.place)
    ready.send(.indexed(SearchIndex(agreement, places: places)))
    ready.press("/")
    return Stopwatch.median {
      var sitting = ready
      sitting.press("m")
      keep(view(sitting.state))
    }
  }

  /// A page, opened by its key after the agreement was loaded, and left again.
  private static func opening(_ key: String, _ agreement: Agreement, _ size: Size) -> Duration {
    let ready = Sitting(agreement, size)
    return Stopwatch.median {
      var sitting = ready
      sitting.press(key)
      keep(view(sitting.state))
    }
  }

  private static func answering(_ agreement: Agreement, _ size: Size) -> Duration {
    var sitting = Sitting(agreement, size)
    sitting.press("n")
    return Stopwatch.median {
      sitting.press("1")
      sitting.press("u")
      keep(view(sitting.state))
    }
  }
}

/// The screen's state with keys going in. The effects of the last key are kept, as by a save that is
/// running: the agreement has two owners when the next one changes it.
private struct Sitting {
  private(set) var state: AppState
  private var effects: [SideEffect] = []

  init(_ agreement: Agreement, _ size: Size) {
    state = AppState(
      agreement: agreement, user: User(name: "Mette Holm", centre: ""),
      now: Timestamp(secondsSince1970: 1_570_000_000), language: .danish, size: size,
      storeName: "agreement.json")
  }

  mutating func press(_ notation: String) {
    if let key = Key(notation: notation) { send(.key(key)) }
  }

  mutating func send(_ message: Message) { effects = update(&state, message) }
}
