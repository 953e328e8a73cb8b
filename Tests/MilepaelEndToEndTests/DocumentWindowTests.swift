import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// A document comes in on the screen of a real terminal.
  struct DocumentWindowTests {
    private static let document = """
      Tredje opfølgning på Aftale om budget 2019 for Ballerup Kommune
      3. En stærk uddannelsesby
      3.40. Skolehave\tDrift\tTid\tSmiley
      Alle skoler får en have.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Børne- og Skoleudvalget\t\t
      Milepæl\t<p>Haverne er anlagt.</p><p>Status: De er åbnet.</p>\t3. budgetopfølgning 2019\t☺

      """

    @Test func theFollowUpIsWrittenBesideTheAgreementAndNeverOverAnotherFile() throws {
      let sandbox = try Sandbox.ballerup()
      try sandbox.write("En anden fil.", to: "ballerup.opfoelgning-2019-3.html")
      let window = try Window(sandbox)
      try window.start()
      try window.press("P")
      try window.wait(for: "Svarark for alle centre")
      try window.press("Enter")
      try window.wait(for: "Hele aftalen")
      try window.press("Enter")
      try window.wait(for: "HTML (skærm og papir)")
      try window.press("Enter")
      try window.wait(for: "Skrevet: ballerup.opfoelgning-2019-3-2.html")
      try window.quit()
      #expect(try sandbox.read("ballerup.opfoelgning-2019-3.html") == "En anden fil.")
      let page = try sandbox.read("ballerup.opfoelgning-2019-3-2.html")
      #expect(page.contains("Forberedende grunduddannelse (FGU)"))
      #expect(page.hasSuffix("</html>\n"))
      #expect(
        !FileManager.default.fileExists(atPath: sandbox.file("ballerup.history.jsonl").path))
    }

    @Test func aDocumentIsLookedAtTakenInAndUndoneAfterARestart() throws {
      let sandbox = try Sandbox.ballerup()
      try sandbox.write(Self.document, to: "tredje.txt")
      let before = try sandbox.agreement("ballerup.json")
      let window = try Window(sandbox)
      try window.start()
      try window.press("I")
      try window.wait(for: "tredje.txt")
      try window.press("Enter")
      try window.wait(for: "Nye initiativer: 1")
      #expect(try sandbox.agreement("ballerup.json") == before)
      try window.press("Enter")
      try window.wait(for: "Indlæst tredje.txt")
      try window.waitForSaved()
      try window.quit()
      let after = try sandbox.agreement("ballerup.json")
      #expect(after.initiative(id("3.40"))?.title == "Skolehave")
      #expect(after.followUp("2019-3")?.state == .closed)
      let entries = try HistoryLog.read(sandbox.file("ballerup.json").path).entries
      #expect(entries.count == 1)

      try window.start()
      try window.press("u")
      try window.wait(for: "Fortrudt")
      try window.waitForSaved()
      try window.quit()
      let undone = try sandbox.agreement("ballerup.json")
      #expect(undone.initiatives == before.initiatives)
      #expect(undone.followUps == before.followUps)
    }
  }
}
