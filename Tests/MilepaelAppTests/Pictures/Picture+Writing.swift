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

  /// The budget office keeps the agreement itself.
  static let editing: [Picture] = [
    Picture("editing-off", 80, 24) { $0.press("E") },
    Picture("editing", 80, 24) { $0.edit("3.16", "") },
    Picture("editing-english", 120, 40, language: .english) { $0.edit("3.16", "") },
    Picture("editing", 200, 60) { $0.edit("3.16", "") },
    Picture("editing-ascii", 70, 20, charset: .ascii) { $0.edit("3.16", "") },
    Picture("editing-responsible", 80, 24) { $0.edit("3.16", "<Down> <Enter>") },
    Picture("editing-responsible-english", 120, 40, language: .english) {
      $0.edit("3.16", "<Down> <Enter>")
    },
    Picture("editing-milestone", 80, 24) { $0.edit("3.16", "m i l e p æ <Enter>") },
    Picture("editing-reword", 80, 24) { driver in
      driver.edit("3.16", "m i l e p æ <Enter> <Enter> C-u")
      driver.type("Eleverne går på den nye uddannelse.")
      driver.press("C-s")
    },
    Picture("editing-reworded", 120, 40) { driver in
      driver.edit("3.16", "m i l e p æ <Enter> <Enter> C-u")
      driver.type("Eleverne går på den nye uddannelse.")
      driver.press("C-s")
      driver.type("Loven er udskudt")
      driver.press("C-s")
      driver.saveAll()
      driver.press("<Enter>")
    },
    Picture("editing-withdrawn", 120, 40) { driver in
      driver.edit("3.16", "u d g å <Enter>")
      driver.type("Partierne har opgivet det")
      driver.press("C-s")
      driver.saveAll()
    },
    Picture("editing-effect", 80, 24) { $0.edit("3.16", "e f f e k <Enter> <Enter>") },
    Picture("editing-effect-english", 200, 60, language: .english) {
      $0.edit("3.16", "e f f e c <Enter> <Enter>")
    },
    Picture("editing-follow-up", 80, 24) {
      $0.edit("3.16", "o p f ø l g n i n g e r <Enter> <Down> <Enter> <Enter>")
    },
    Picture("editing-head", 80, 24) { $0.edit("3.16", "k o n t a k t <Enter>") },
    Picture("editing-head-english", 70, 20, language: .english) {
      $0.edit("3.16", "c o n t a c t <Enter>")
    },
    Picture("assignment", 80, 24) { driver in
      driver.press("n a")
      driver.type("Ny tidsplan")
      driver.press("C-s")
    },
    Picture("cited", 80, 24) { driver in
      driver.press("n s")
      driver.type("Udsat af Økonomiudvalget den 4. juni 2019, Punkt 7.")
      driver.press("C-s")
    },
    Picture("changes-reworded", 120, 40) { driver in
      driver.edit("3.16", "m i l e p æ <Enter> <Enter> C-u")
      driver.type("Eleverne går på den nye uddannelse.")
      driver.press("C-s")
      driver.type("Loven er udskudt")
      driver.press("C-s c <Enter>")
    },
    Picture("read-only", 80, 24) { driver in
      driver.state.readOnly = .asked
      driver.press("1")
    },
    Picture("read-only-english", 120, 40, language: .english) { driver in
      driver.state.readOnly = .notWritable
      driver.press("1")
    },
  ]
}

extension AppDriver {
  /// Opens the editor's menu on an initiative, as whoever keeps the agreement.
  fileprivate mutating func edit(_ initiative: String, _ keys: String) {
    state.user.isEditor = true
    go(to: initiative)
    press("E \(keys)")
  }
}
