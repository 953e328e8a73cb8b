import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Terminal

extension Picture {
  /// Help, the palette and the findings, and reasons why something cannot be done.
  static let explaining: [Picture] = [
    Picture("help", 80, 24) { $0.press("?") },
    Picture("help-end", 80, 24) { $0.press("? <End>") },
    Picture("help-english", 120, 40, language: .english) { $0.press("?") },
    Picture("help-ascii", 80, 24, charset: .ascii) { $0.press("? <End>") },
    Picture("palette", 80, 24) { $0.press(":") },
    Picture("palette-narrowed", 80, 24) {
      $0.press(":")
      $0.type("fortryd")
    },
    Picture("palette-english", 120, 40, language: .english) { $0.press(":") },
    Picture("findings", 80, 24) { $0.press("x") },
    Picture("findings", 120, 40) { $0.press("x") },
    Picture("finding-opened", 120, 40) { $0.press("x <Enter>") },
    Picture("closed", 80, 24) { $0.press(", n 1") },
    Picture("closed", 120, 40) { $0.press(", 1") },
    Picture("closed-english", 80, 24, language: .english) { $0.press(", 1") },
    Picture("unknown-key", 80, 24) { $0.press("b") },
    Picture(name: "stores-80x24") {
      var picker = StorePicker(
        paths: ["/srv/aftaler/ballerup-2018.json", "/srv/aftaler/ballerup-2019.json"],
        phrases: Phrases(.danish), size: Size(rows: 24, columns: 80), charset: .unicode)
      _ = picker.press(.down)
      return picker.canvas
    },
  ]
}
