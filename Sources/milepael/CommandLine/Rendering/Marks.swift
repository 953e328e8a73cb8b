import MilepaelCore
import MilepaelText
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

  /// What the marks mean.
  func legend(_ phrases: Phrases) -> String {
    phrases.markLegend(
      happy: smiley(.happy), neutral: smiley(.neutral), sad: smiley(.sad),
      derived: mark(.derived(from: FollowUpID(""))), upcoming: mark(.upcoming), none: none)
  }

  private var none: String { charset == .unicode ? "–" : "-" }
}
