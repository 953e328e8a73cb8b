import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension EndToEnd {
  /// A whole meeting in a real terminal.
  struct MeetingTests {
    @Test func aMeetingIsKilledInTheMiddleResumedAndLeavesMinutes() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("m")
      try window.wait(for: "Hvad skal gennemgås")
      try window.type("erhvervs- og")
      try window.press("Enter")
      try window.wait(for: "Efter nummer")
      try window.press("Down", "Enter")
      try window.wait(for: " 1/")
      try window.press("1", "Right")
      try window.wait(for: "· 1 behandlet")
      try window.press("3")
      try window.wait(for: "· 2 behandlet")
      try window.press("d")
      try window.wait(for: "Skriv, hvad mødet beslutter")
      try window.type("Centret kommer med en plan.")
      try window.press("Enter")
      try window.wait(for: "Centret kommer med en plan.")
      try window.press("p")
      try window.wait(for: " 3/")
      try window.waitForSaved()
      usleep(300_000)
      try window.send(SIGKILL)
      try window.recoverFromKill()

      try window.start()
      try window.wait(for: "Et møde er sat på pause")
      try window.press("m")
      try window.wait(for: "Fortsæt mødet")
      try window.press("Enter")
      try window.wait(for: " 3/")
      try window.press("m")
      try window.wait(for: "Mødets referat")
      try window.wait(for: "Centret kommer med en plan.")
      try window.press("Enter")
      try window.wait(for: "Referat gemt")
      try window.press("Down", "Enter")
      try window.wait(for: "Mødet er afsluttet")
      try window.quit()

      let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
      let minutes = try #require(names.first { $0.hasSuffix(".md") })
      let text = try sandbox.read(minutes)
      #expect(text.hasPrefix("# Referat: Erhvervs- og Beskæftigelsesudvalget, "))
      #expect(text.contains("**Beslutning (punkt 1):** Centret kommer med en plan."))
      #expect(text.contains("- smiley på indsats: – → sur"))
      #expect(names.contains { $0.hasSuffix(".html") })
      let agreement = try sandbox.agreement("ballerup.json")
      let meeting = try #require(
        agreement.meetings.first { meeting in
          meeting.items.contains { $0.decision == "Centret kommer med en plan." }
        })
      #expect(meeting.committee == "Erhvervs- og Beskæftigelsesudvalget")
      let cited = agreement.initiatives.flatMap { initiative in
        initiative.round("2019-3")?.effort.decisions ?? []
      }
      #expect(cited.contains { $0.date == meeting.date && $0.item == 1 })
    }
  }
}
