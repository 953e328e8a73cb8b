public import MilepaelCore
import MilepaelText
import Terminal

extension Catalogue {
  /// The key table of the README, as Markdown, made from the commands themselves.
  public static func keyTable(_ language: Language) -> String {
    let phrases = Phrases(language)
    var lines: [String] = []
    for section in Command.Section.allCases {
      lines += ["", "**\(phrases.section(section.rawValue))**", "", "| | |", "| --- | --- |"]
      for command in commands where command.section == section {
        let keys = command.keys.map { "`\(phrases.key($0.notation))`" }.joined(separator: " ")
        let shown = keys.isEmpty ? "`:`" : keys
        lines.append("| \(shown) | \(command.words(phrases).title) |")
      }
    }
    return lines.dropFirst().joined(separator: "\n")
  }
}
