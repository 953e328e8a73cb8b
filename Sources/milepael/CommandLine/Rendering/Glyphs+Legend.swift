import MilepaelApp
import MilepaelCore
import MilepaelText

/// Lists in text have the marks of the screen: shape carries the meaning, there is no colour.
extension Glyphs {
  /// What the marks mean.
  func legend(_ phrases: Phrases) -> String {
    phrases.markLegend(
      happy: smiley(.happy).text, neutral: smiley(.neutral).text, sad: smiley(.sad).text,
      derived: mark(.derived(from: FollowUpID(""))).text, upcoming: mark(.upcoming).text,
      none: mark(.notDue).text)
  }
}
