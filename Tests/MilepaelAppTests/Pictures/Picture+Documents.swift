import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  private static func preview(_ driver: inout AppDriver) {
    driver.chooseDocument("/aftaler/tredje.docx")
    driver.readDocument(ScreenDocument.followUp)
  }

  /// A document that comes in from the screen.
  static let documents: [Picture] = [
    Picture("documents", 80, 24) { driver in
      driver.press("I")
      driver.send(
        .documentsFound([
          FoundDocument(
            path: "/aftaler/tredje opfølgning.docx",
            modified: .init(secondsSince1970: 1_569_900_000)),
          FoundDocument(
            path: "/aftaler/svar-arbejdsmarked.csv",
            modified: .init(secondsSince1970: 1_569_800_000)),
        ]))
    },
    Picture("document-reading", 80, 24) { driver in
      driver.chooseDocument("/aftaler/tredje.docx")
      driver.send(.documentProgress(1, 0.4))
    },
    Picture("document", 80, 24) { preview(&$0) },
    Picture("document", 120, 40, roles: true) { preview(&$0) },
    Picture("document-english", 120, 40, language: .english) { preview(&$0) },
    Picture("document-ascii", 80, 24, charset: .ascii) { preview(&$0) },
    Picture("document-failed", 80, 24) { driver in
      driver.chooseDocument("/aftaler/brev.txt")
      driver.readDocument(ScreenDocument.letter)
    },
    Picture("publish", 80, 24) { $0.press("P") },
    Picture("publish-format-english", 120, 40, language: .english) {
      $0.press("P <Enter> <Down> <Enter>")
    },
    Picture("document-form", 80, 24) { driver in
      preview(&driver)
      driver.press("<Down> <Enter>")
    },
  ]
}
