import MilepaelCore
import Terminal

/// The marks of the screen, for lists in text. Shape carries the meaning, there is no colour.
struct Marks: Hashable, Sendable {
  let charset: Charset

  func mark(_ standing: Standing) -> String {
    switch standing {
    case .reported(let smiley): self.smiley(smiley)
    case .derived: charset == .unicode ? "(☺)" : "(:)"
    case .missing: "!"
    case .again: "!!"
    case .uncertain: "?"
    case .upcoming: charset == .unicode ? "·" : "."
    case .notDue: none
    }
  }

  func economy(_ smiley: EconomySmiley?) -> String {
    smiley.map { self.smiley($0.smiley) } ?? none
  }

  func smiley(_ smiley: Smiley) -> String {
    switch smiley {
    case .happy: charset == .unicode ? "☺" : ":)"
    case .neutral: charset == .unicode ? "😐" : ":|"
    case .sad: charset == .unicode ? "☹" : ":("
    }
  }

  var none: String { charset == .unicode ? "–" : "-" }
}
