import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  /// The list: grouped in four ways, narrowed, in both languages and both sets of characters.
  static let browsing: [Picture] = [
    Picture("browse", 80, 24),
    Picture("browse", 120, 40, roles: true),
    Picture("browse", 200, 60),
    Picture("browse-smallest", 70, 20),
    Picture("browse-too-small", 60, 20),
    Picture("browse-too-small-english", 60, 20, language: .english),
    Picture("browse-committee", 80, 24) { $0.press("v") },
    Picture("browse-committee", 120, 40) { $0.press("v") },
    Picture("browse-centre", 120, 40) { $0.press("v v") },
    Picture("browse-smiley", 120, 40) { $0.press("v v v") },
    Picture("browse-collapsed", 120, 40) { $0.press("z") },
    Picture("browse-heading", 120, 40) { $0.press("<Home>") },
    Picture("browse-heading-extra", 120, 40) { $0.press("<End> <Left>") },
    Picture("browse-english", 80, 24, language: .english),
    Picture("browse-english", 120, 40, language: .english) { $0.press("n") },
    Picture("browse-ascii", 80, 24, charset: .ascii),
    Picture("browse-ascii", 120, 40, charset: .ascii) { $0.press("n") },
    Picture("browse-odense", 80, 24, of: Shipped.odense),
    Picture("browse-odense", 120, 40, of: Shipped.odense),
    Picture("browse-empty", 80, 24, of: MadeUp.empty),
    Picture("browse-empty", 120, 40, of: MadeUp.empty),
    Picture("overview-empty", 80, 24, of: MadeUp.empty) { $0.press("o") },
    Picture("browse-made-up", 80, 24, of: MadeUp.agreement),
    Picture("browse-made-up", 120, 40, of: MadeUp.agreement),
    Picture("browse-earlier", 120, 40) { $0.press(", n") },
    Picture("filtered", 80, 24) { $0.press("M !") },
    Picture("filtered", 120, 40, roles: true) { $0.press("M !") },
    Picture("filtered-to-nothing", 80, 24) {
      $0.press("M f")
      $0.type("udvalg: kultur")
      $0.press("<Enter>")
    },
    Picture("search", 80, 24) {
      $0.makeIndex()
      $0.press("/")
      $0.type("børn")
    },
    Picture("search-nothing", 80, 24) {
      $0.makeIndex()
      $0.press("/")
      $0.type("månen")
    },
    Picture("search-kept", 80, 24) {
      $0.makeIndex()
      $0.press("/")
      $0.type("børn")
      $0.press("<Enter>")
    },
  ]
}
