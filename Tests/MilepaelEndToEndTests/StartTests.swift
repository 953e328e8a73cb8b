import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// The ways in: the first time, several agreements, the demo.
  struct StartTests {
    @Test func theFirstTimeItAsksWhoOneIsAndNeverAgain() throws {
      let sandbox = try Sandbox.ballerup()
      sandbox.environment["MILEPAEL_USER"] = nil
      let window = try Window(sandbox)
      try window.start(until: "Hvem er du?")
      try window.press("Enter")
      try window.wait(for: "Som kollegerne kender det.")
      try window.press("C-u")
      try window.type("Mette Sørensen")
      try window.press("Tab")
      try window.type("arbejd")
      try window.press("Enter")
      try window.wait(for: "Svar underskrives")
      try window.press("1")
      try window.waitForSaved()
      let signer = try sandbox.round("1.1", "2019-3")?.effort.stamp?.by
      #expect(signer?.hasSuffix("Mette Sørensen") == true)
      try window.quit()

      try window.start()
      #expect(try !window.screen.contains("Hvem er du?"))
      try window.press("M")
      try window.wait(for: "center: Arbejdsmarked")
    }

    @Test func whoJustWantsToLookGoesOnTyping() throws {
      let sandbox = try Sandbox.ballerup()
      sandbox.environment["MILEPAEL_USER"] = nil
      let window = try Window(sandbox)
      try window.start(until: "Hvem er du?")
      try window.press("?")
      try window.wait(for: "┌ Hjælp ─")
      try window.press("Escape")
      try window.wait(whileThereIs: "┌ Hjælp ─")
      #expect(try !window.screen.contains("Hvem er du?"))
      try window.quit()
      try window.start()
      #expect(try !window.screen.contains("Hvem er du?"))
    }

    @Test func severalAgreementsAreOfferedAndOneIsOpened() throws {
      let sandbox = try Sandbox.ballerup()
      try FileManager.default.copyItem(
        at: Sandbox.data.appendingPathComponent("odense-2019.json"), to: sandbox.file("odense.json")
      )
      try sandbox.write("{}", to: "andet.json")
      let window = try Window(sandbox)
      try window.start("milepael", until: "Hvilken aftale vil du åbne?")
      #expect(try window.screen.contains("ballerup.json"))
      #expect(try !window.screen.contains("andet.json"))
      try window.press("Escape")
      try window.waitForShell()
      #expect(try window.isGivenBack)
      try window.start("milepael", until: "Hvilken aftale vil du åbne?")
      try window.press("Down", "Enter")
      try window.wait(for: "Odense Kommune")
      try window.wait(for: "? hjælp")
      try window.quit()
    }

    @Test func theDemoIsACopyAndSaysWhereItIs() throws {
      let sandbox = try Sandbox()
      let shipped = Sandbox.data.appendingPathComponent("ballerup-2019.json")
      let before = try Data(contentsOf: shipped)
      let window = try Window(sandbox)
      try window.start("milepael --demo")
      try window.press("1")
      try window.wait(for: "48 mangler svar")
      try window.waitForSaved()
      try window.quit()
      let path = "home/data/milepael/demo/ballerup-2019.json"
      let words = try window.screen.filter { $0 != "\n" }
      #expect(words.contains("Demoen er din egen kopi: \(sandbox.file(path).path)"))
      #expect(try sandbox.round("1.1", "2019-3", in: path)?.effort.smiley == .happy)
      #expect(try Data(contentsOf: shipped) == before)
      // It is kept as it was left.
      try window.start("milepael --demo")
      #expect(try window.screen.contains("48 mangler svar"))
    }

    @Test func answersAreAskedForLineByLineThroughPipes() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.shell("clear; cat | milepael answer ballerup.json --centre arbejd | cat")
      try window.wait(for: "Punkt 1 af 2")
      try window.wait(for: "Smiley? 1 glad")
      try window.shell("2")
      try window.wait(for: "Gemt.")
      #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .neutral)
      try window.wait(for: "Status (én linje")
      try window.shell("Sagen er udskudt")
      try window.wait(for: "Punkt 2 af 2")
      #expect(try sandbox.round("3.16", "2019-3")?.effort.status?.text == "Sagen er udskudt")
      try window.shell("q")
      try window.wait(for: "1 punkt besvaret og gemt.")
    }
  }
}
