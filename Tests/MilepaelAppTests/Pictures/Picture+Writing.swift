import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  /// Texts that are being written.
  static let writing: [Picture] = [
    Picture("editor-status", 80, 24) {
      $0.press("n 2")
      $0.type("Udbuddet er udskudt til juni, fordi lokalplanen først blev vedtaget i maj.")
    },
    Picture("editor-status", 120, 40) {
      $0.press("n 2")
      $0.type("Udbuddet er udskudt til juni.\n\nØkonomien er den samme.")
    },
    Picture("editor-action", 80, 24) {
      $0.press("n 3")
      $0.type("Det når vi ikke.")
      $0.press("C-s")
    },
    Picture("editor-internal", 80, 24) {
      $0.press("n s C-t")
      $0.type("Sælger vil have mere.")
    },
    Picture("editor-again", 80, 24) { driver in
      driver.go(to: "3.22")
      driver.press("s")
    },
    Picture("editor-latest-status", 80, 24) { driver in
      driver.go(to: "2018/4.09")
      driver.press("t")
    },
    Picture("editor-english-ascii", 80, 24, language: .english, charset: .ascii) {
      $0.press("n 2")
      $0.type("Delayed: æøå.")
    },
    Picture("editor-unsaved", 80, 24) {
      $0.press("n s")
      $0.type("Halvt skrevet")
      $0.press("<Esc>")
    },
    Picture("editor-smallest", 70, 20) { $0.press("n 2") },
    Picture("answered", 120, 40) {
      $0.press("n 1")
      $0.saveAll()
    },
    Picture("answered-by-hand", 80, 24) {
      $0.press("n 2")
      $0.type("Det trækker ud.")
      $0.press("C-s")
      $0.saveAll()
    },
    Picture("undone", 80, 24) { $0.press("n 1 u") },
  ]
}
