import MilepaelCore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// Texts that are pasted and written.
  struct WritingTests {
    @Test func aPasteOfSeveralLinesIsOneText() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      // Typed instead of pasted, the line breaks and the letters would be commands.
      try window.paste("Rødgrød på Ærø\nq 1 2 3 u\n\nÅbent for alle 😐")
      try window.wait(for: "Åbent for alle 😐")
      try window.press("C-s")
      try window.waitForSaved()
      let status = try sandbox.round("1.1", "2019-3")?.effort.status
      #expect(status == MarkedText("Rødgrød på Ærø\nq 1 2 3 u\n\nÅbent for alle 😐"))
    }

    @Test func aTextThatCannotBeKeptSafeMeanwhileSaysSoOnceAndIsSaved() throws {
      let sandbox = try Sandbox.ballerup()
      // A file where drafts have their folder.
      try sandbox.write("", to: "state")
      let window = try Window(sandbox)
      try window.start(#"env XDG_STATE_HOME="$PWD/state" milepael ballerup.json"#, until: "? hjælp")
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Der ")
      try window.wait(for: "Teksten kan ikke sikres, mens du skriver (fejl 20). Gem den tit.")
      try window.type("er sagt nej.")
      try window.wait(whileThereIs: "Teksten kan ikke sikres")
      try window.press("C-s")
      try window.waitForSaved()
      #expect(try sandbox.round("1.1", "2019-3")?.effort.status == MarkedText("Der er sagt nej."))
    }

    @Test func aPasteWhereNothingIsWrittenIsNoCommands() throws {
      let sandbox = try Sandbox.ballerup()
      let before = try sandbox.read("ballerup.json")
      let window = try Window(sandbox)
      try window.start()
      try window.paste("1 2 3 q\n")
      try window.wait(for: "Der er intet sted at indsætte tekst her.")
      try window.quit()
      #expect(try sandbox.read("ballerup.json") == before)
    }

    @Test func sadAsksForAStatusAndAnAction() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("3")
      try window.wait(for: "┌ Status ─")
      try window.type("Høringen er aflyst")
      try window.press("C-s")
      try window.wait(for: "┌ Korrigerende handling ─")
      try window.type("En ny høring i maj")
      try window.press("C-s")
      try window.wait(for: "┌ Hvem gør det, og hvornår? ─")
      try window.press("Tab")
      try window.type("1/5 2020")
      try window.press("C-s")
      try window.wait("the end of the form") { !$0.contains("┌ Hvem gør det, og hvornår? ─") }
      try window.waitForSaved()
      try window.quit()
      let effort = try sandbox.round("1.1", "2019-3")?.effort
      #expect(effort?.smiley == .sad)
      #expect(effort?.status == MarkedText("Høringen er aflyst"))
      #expect(effort?.action == MarkedText("En ny høring i maj"))
      #expect(effort?.assignment?.responsible == "Politik og Borgerservice")
      #expect(effort?.assignment?.due == CalendarDate("2020-05-01"))
    }

    @Test func escAsksBeforeATextIsThrownAway() throws {
      let sandbox = try Sandbox.ballerup()
      let before = try sandbox.read("ballerup.json")
      let window = try Window(sandbox)
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Forkert sted")
      try window.wait(for: "Forkert sted")
      try window.press("Escape")
      try window.wait(for: "Kassér teksten")
      try window.press("x")
      try window.wait(whileThereIs: "Milepæl:")
      try window.quit()
      #expect(try sandbox.read("ballerup.json") == before)
      try window.start()
      #expect(try !window.screen.contains("En tekst blev ikke gemt"))
    }
  }
}
