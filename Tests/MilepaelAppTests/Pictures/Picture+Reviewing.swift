import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  private static func begin(_ driver: inout AppDriver) {
    driver.press("m")
    driver.type("social")
    driver.press("<Enter> <Enter>")
  }

  /// A review meeting.
  static let reviewing: [Picture] = [
    Picture("review-choose", 80, 24) { $0.press("m") },
    Picture("review", 80, 24) { begin(&$0) },
    Picture("review", 120, 40) {
      begin(&$0)
      $0.press("1 <Right> 3 <Right> p")
    },
    Picture("review-english", 200, 60, language: .english) {
      begin(&$0)
      $0.press("2 s")
      $0.type("Aftalen er udsat, til der er fundet en ny lokalitet.")
      $0.press("C-s")
    },
    Picture("review-decision", 80, 24) {
      begin(&$0)
      $0.press("d")
    },
    Picture("review-list", 80, 24) {
      begin(&$0)
      $0.press("1 <Right> p l")
    },
    Picture("review-record", 120, 40) { driver in
      begin(&driver)
      driver.press("3 d")
      driver.type("Forvaltningen kommer med et forslag i november.")
      driver.press("<Enter> <Right> 1 <Right> p m")
      driver.send(.historyRead([], about: nil))
    },
    Picture("review-record-english", 80, 24, language: .english) { driver in
      begin(&driver)
      driver.press("3 <Right> p m")
      driver.send(.historyRead([], about: nil))
    },
    Picture("review-paused", 80, 24) {
      begin(&$0)
      $0.press("1 <Right> <Esc> m")
    },
  ]
}
