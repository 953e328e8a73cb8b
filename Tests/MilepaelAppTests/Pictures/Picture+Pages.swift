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
    Picture("actions", 120, 40) { $0.press("A") },
    Picture("actions-english", 80, 24, language: .english) { $0.press("A") },
  ]
}
