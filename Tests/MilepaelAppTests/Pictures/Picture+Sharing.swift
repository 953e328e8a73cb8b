import MilepaelApp
import MilepaelCore
import MilepaelTestKit

extension Picture {
  private static func quarrel(_ driver: inout AppDriver) {
    driver.go(to: "3.16")
    driver.press("s")
    driver.type("Skolen åbner efter sommeren, som aftalt.")
    driver.press("C-s")
    var ib = Colleague("Ib Lund", Shipped.ballerup)
    guard
      let theirs = try? ib.answers(
        "3.16", "2019-3", { $0.status = .set("Åbningen er udsat til januar.") })
    else { return }
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    let mine = driver.state.saving.pending.map { shared.takeIn($0) }
    driver.send(.recorded(mine, others: [theirs], at: driver.state.now))
  }

  /// Several people, and what was done.
  static let sharing: [Picture] = [
    Picture("conflict-told", 80, 24) { quarrel(&$0) },
    Picture("conflict", 80, 24) {
      quarrel(&$0)
      $0.press("K")
    },
    Picture("conflict-english", 120, 40, language: .english) {
      quarrel(&$0)
      $0.press("K")
    },
    Picture("history", 80, 24) { driver in
      driver.go(to: "3.16")
      driver.press("1 2")
      driver.type("Skolen åbner først til januar, fordi lokalerne ikke er klar i tide.")
      driver.press("C-s u")
      driver.send(.historyRead(driver.state.saving.pending, about: id("3.16")))
    },
    Picture("history-all-english", 120, 40, language: .english) { driver in
      driver.go(to: "3.16")
      driver.press("1")
      driver.go(to: "5.4")
      driver.press("3 <Esc> R <Enter>")
      driver.send(.historyRead(driver.state.saving.pending, about: nil))
    },
    Picture("ready", 80, 24) { $0.press("R <Enter> R") },
    Picture("close-not-ready", 80, 24) { $0.press("R <Enter> O") },
    Picture("overtaken", 80, 24) { driver in
      var ib = Colleague("Ib Lund", driver.state.agreement)
      driver.go(to: "3.16")
      driver.press("s")
      driver.type("Skolen åbner efter sommeren.")
      if let theirs = try? ib.answers("3.16", "2019-3", { $0.status = .set("Udsat til januar.") }) {
        driver.send(.othersSaved([theirs]))
      }
      driver.press("C-s")
    },
  ]
}
