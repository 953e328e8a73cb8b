import MilepaelCore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension EndToEnd {
  /// From one year's agreement to the next.
  struct RollingOnTests {
    @Test func aNewAgreementIsAskedForTakesOverAndIsTakenBackWithOneKey() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.shell("milepael new next.json")
      for (question, answer) in [
        ("Kommune:", "Ballerup Kommune"), ("Budgetår:", "2020"), ("Titel", ""), ("Udvalg", ""),
        ("Center", ""),
      ] {
        try window.wait(for: question)
        try window.shell(answer)
      }
      try window.waitForShell()
      #expect(try sandbox.agreement("next.json").title == "Aftale om budget 2020")
      try window.start("milepael next.json", until: "Aftalen har ingen initiativer endnu.")
      try window.quit()

      let run = try sandbox.run("roll-over", "ballerup.json", "--into", "next.json")
      #expect(run.status == 0)
      #expect(try sandbox.agreement("next.json").extra.map(\.initiatives.count) == [14, 3])
      try window.start("milepael next.json")
      let screen = try window.wait(for: "17 initiativer")
      #expect(screen.contains("▾ Ekstra opfølgning på Aftale om"))

      // What can be undone of earlier sittings is read in the background.
      usleep(500_000)
      try window.press("u")
      try window.wait(for: "Aftalen har ingen initiativer endnu.")
      try window.quit()
      #expect(try sandbox.agreement("next.json").extra == [])
    }
  }
}
