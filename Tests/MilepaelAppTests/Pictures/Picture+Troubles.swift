import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  private static let words =
    "Kan ikke gemme /srv/aftale.json: disken er fuld. Filen er, som den var. Gør plads, og prøv igen."

  /// What could not be saved, and what was not saved last time.
  static let troubles: [Picture] = [
    Picture("not-saved", 80, 24) {
      $0.press("n 1")
      $0.send(.saveFailed(words))
    },
    Picture("not-saved-footer", 80, 24) {
      $0.press("n 1")
      $0.send(.saveFailed(words))
      $0.press("<Esc>")
    },
    Picture("changed-on-disk", 80, 24, language: .english) {
      $0.press("n 1")
      $0.send(.fileFailed("Somebody else has changed the file.", isChangedOnDisk: true))
    },
    Picture("quit-unsaved", 80, 24) {
      $0.press("n 1")
      $0.send(.saveFailed(words))
      $0.press("<Esc> q")
    },
    Picture("draft", 80, 24) { driver in
      let place = AnswerPlace(id("3.16"), "2019-3")
      driver.send(
        .draftFound(Draft(field: TextField(.status, place), text: "Sagen er", isInternal: false)))
    },
  ]
}
