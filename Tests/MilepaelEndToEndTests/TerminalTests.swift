import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// Windows of every size, languages, and terminals that can do less.
  struct TerminalTests {
    @Test func aWindowThatIsTooSmallSaysSoAndGoesOnWhenItGrows() throws {
      let window = try Window(try Sandbox.ballerup(), columns: 60, rows: 20)
      try window.start(until: "Vinduet er 60×20. Milepæl skal bruge mindst 70×20")
      try window.resize(columns: 80, rows: 24)
      try window.wait(for: "? hjælp")
      try window.press("n")
      try window.press("Enter")
      // The page covers the list.
      try window.wait("the page instead of the list") {
        $0.contains("┌ 1.3  Implementering") && !$0.contains("Initiativer efter kapitel")
      }
      try window.press("1")
      try window.wait(for: "48 mangler svar")
      try window.press("Escape")
      try window.wait(for: "Initiativer efter kapitel")
      try window.resize(columns: 60, rows: 20)
      try window.wait(for: "Vinduet er 60×20")
      try window.resize(columns: 200, rows: 60)
      try window.wait("both panes") { $0.contains("││") && $0.contains("? hjælp") }
    }

    @Test(arguments: [
      "LC_ALL= LC_MESSAGES=en_GB.UTF-8 LANG=C.UTF-8 milepael ballerup.json",
      "LC_ALL=en_US.UTF-8 milepael ballerup.json",
      "milepael ballerup.json --language en",
    ])
    func english(_ command: String) throws {
      let window = try Window(try Sandbox.ballerup())
      try window.start("env \(command)", until: "? help")
      #expect(try window.screen.contains("49 need an answer"))
      #expect(try window.screen.contains("Initiatives by chapter"))
      #expect(try !window.screen.contains("mangler svar"))
    }

    @Test func withoutColourTheMarksStillDiffer() throws {
      let window = try Window(try Sandbox.ballerup())
      let colour = #/\u{1b}\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/#
      try window.start()
      #expect(try window.colouredScreen.contains(colour))
      try window.quit()
      try window.start("env NO_COLOR=1 milepael ballerup.json")
      let screen = try window.colouredScreen
      #expect(!screen.contains(colour))
      for mark in ["☺", "(☺)", "😐", "☹", " ! ", "!!", " ? ", "–"] { #expect(screen.contains(mark)) }
    }

    @Test func withoutUTF8EverythingIsASCII() throws {
      let window = try Window(try Sandbox.ballerup())
      try window.start("env LC_ALL=C milepael ballerup.json", until: "? hjaelp")
      let screen = try window.screen
      #expect(screen.utf8.allSatisfy { $0 < 0x80 })
      for mark in [":)", "(:)", ":|", ":(", " ! ", "!!"] { #expect(screen.contains(mark)) }
      // What is written is UTF-8 all the same.
      try window.press("/")
      try window.paste("sundhedspolitik")
      try window.press("Enter")
      try window.press("s")
      try window.wait(for: "Milepael:")
      try window.paste("Høring på Ærø")
      try window.wait(for: "Hoering paa Aeroe")
      try window.press("C-s")
      try window.waitForSaved()
      #expect(try window.sandbox.round("1.1", "2019-3")?.effort.status?.text == "Høring på Ærø")
    }

    @Test func aTerminalThatIsNoneIsToldInWords() throws {
      let sandbox = try Sandbox.ballerup()
      let run = try sandbox.run("ballerup.json")
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("milepael: Skærmen kræver en terminal."))
    }
  }
}
