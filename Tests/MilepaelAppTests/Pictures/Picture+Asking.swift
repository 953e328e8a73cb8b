import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  /// Dialogs that ask for something.
  static let asking: [Picture] = [
    Picture("filters", 80, 24) { $0.press("f") },
    Picture("filters-on", 80, 24) { $0.press("M ! f") },
    Picture("filters-on-english", 120, 40, language: .english) { $0.press("M ! f") },
    Picture("economy", 80, 24) { $0.press("n e") },
    Picture("economy-english", 80, 24, language: .english) { $0.press("n e") },
    Picture("economy-sad", 80, 24) { $0.press("n e 3") },
    Picture("decisions", 80, 24) { $0.press("n d") },
    Picture("decisions-made-up", 80, 24, of: MadeUp.agreement) { $0.press("n d") },
    Picture("decision-form", 80, 24) { $0.press("n d <Enter>") },
    Picture("decision-form-english", 80, 24, language: .english) { $0.press("n d <Enter>") },
    Picture("decision-complaint", 80, 24) {
      $0.press("n d <Enter>")
      $0.type("31/2 2019")
      $0.press("C-s")
    },
    Picture("first-start", 80, 24) { $0.state.introduce() },
    Picture("first-start-english", 80, 24, language: .english) { $0.state.introduce() },
    Picture("settings", 80, 24) {
      $0.state.introduce()
      $0.press("<Enter>")
    },
    Picture("settings", 70, 20) { $0.state.askWho() },
    Picture("settings-ambiguous", 80, 24) {
      $0.state.introduce()
      $0.press("<Enter> <Enter> C-u")
      $0.type("og")
      $0.press("<Enter>")
    },
  ]
}
