import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Terminal
import Testing

/// The one catalogue of commands, from which keys, hints, help and palette are made.
struct CatalogueTests {
  @Test("every command is declared, once")
  func complete() {
    let ids = Catalogue.commands.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(CommandID.allCases))
  }

  @Test("no key means two things in one place", arguments: Scope.allCases)
  func noKeyTwice(_ scope: Scope) {
    let keys = Catalogue.commands.filter { $0.scopes.contains(scope) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("a command's keys are read as they are written, and none is lost")
  func keysAreRead() {
    for command in Catalogue.commands {
      for key in command.keys { #expect(Key(notation: key.notation) == key) }
    }
    // These two are found by name only.
    #expect(Catalogue.commands.filter(\.keys.isEmpty).map(\.id) == [.settings, .saveCopy])
  }

  @Test("every command has words in both languages, a hint shorter than its title")
  func words() {
    for command in Catalogue.commands {
      let danish = command.words(Phrases(.danish))
      let english = command.words(Phrases(.english))
      for words in [danish, english] {
        #expect(!words.hint.isEmpty)
        #expect(words.hint.count <= 20)
        #expect(words.title.first?.isUppercase == true)
        #expect(words.title.last != ".")
      }
      #expect(danish.title != english.title)
    }
  }

  @Test("no two commands of the browser are called the same")
  func distinct() {
    for language in Language.allCases {
      let titles = Catalogue.commands.map { $0.words(Phrases(language)).title }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test("every place can be left with Esc", arguments: Scope.allCases)
  func canBeLeft(_ scope: Scope) {
    let id = Catalogue.command(for: .escape, in: scope)?.id
    #expect([.back, .cancel, .close].contains(id))
  }

  @Test("nothing needs AltGr on a Danish keyboard")
  func noAltGr() {
    let altGr = Set<Character>("@£$€{[]}|\\~")
    for command in Catalogue.commands {
      for key in command.keys {
        if case .character(let character) = key.code { #expect(!altGr.contains(character)) }
      }
    }
  }

  @Test("no key needs Alt, which many terminals keep for themselves")
  func plainKeys() {
    for command in Catalogue.commands {
      for key in command.keys { #expect(!key.modifiers.contains(.alt)) }
    }
  }

  @Test("the key that opens a dialog does not confirm it")
  func doesNotConfirm() {
    let commands = Catalogue.commands.filter { $0.scopes.contains(.browse) }
    for command in commands {
      for key in command.keys {
        var driver = AppDriver.ballerup()
        driver.go(to: "3.16")
        driver.send(.key(key))
        guard !driver.state.layers.isEmpty else { continue }
        let before = driver.state.agreement
        let asked = driver.asked
        driver.send(.key(key))
        #expect(driver.state.agreement == before, "\(key.notation)")
        #expect(driver.asked.filter { !$0.hasPrefix("keepDraft") } == asked, "\(key.notation)")
      }
    }
  }

  @Test("every command stands in help, with its keys", arguments: Language.allCases)
  func help(_ language: Language) {
    var driver = AppDriver.ballerup(200, 60, language: language)
    driver.press("?")
    var seen = driver.screen
    for _ in 0..<4 {
      driver.press("<PageDown>")
      seen += driver.screen
    }
    let phrases = Phrases(language)
    for command in Catalogue.commands {
      #expect(seen.contains(command.words(phrases).title))
      for key in command.keys { #expect(seen.contains(phrases.key(key.notation))) }
    }
  }

  @Test("every command of the browser stands in the palette, and is given from there")
  func palette() throws {
    var driver = AppDriver.ballerup()
    driver.press(":")
    let labels = try #require(driver.offered?.labels)
    let commands = Catalogue.commands.filter { $0.scopes.contains(.browse) }
    #expect(Set(labels) == Set(commands.map { $0.words(Phrases(.danish)).title }))
    driver.type("gruppér efter")
    driver.press("<Enter>")
    #expect(driver.shows("Initiativer efter udvalg"))
  }

  @Test("a command that cannot be given says why, by its key and from the palette")
  func saysWhy() {
    var driver = AppDriver.ballerup()
    driver.press("u")
    #expect(driver.notice == "Der er intet at fortryde.")
    driver.press(":")
    driver.type("fortryd den")
    driver.press("<Enter>")
    #expect(driver.notice == "Der er intet at fortryde.")
    #expect(driver.offered?.title == "Kommandoer")
  }

  @Test("every reason is a sentence in both languages", arguments: Language.allCases)
  func reasons(_ language: Language) {
    var drivers = [AppDriver.ballerup(language: language, centre: "")]
    drivers.append(AppDriver.ballerup(language: language, centre: "Ukendt"))
    drivers[1].press(", <Home>")
    var guidepost = AppDriver(MadeUp.agreement, language: language)
    guidepost.go(to: "2.2")
    drivers.append(guidepost)
    for driver in drivers {
      for command in Catalogue.commands {
        guard case .no(let reason) = command.availability(driver.state) else { continue }
        #expect(reason.last == ".")
        #expect(reason.first?.isLowercase == false)
      }
    }
  }

  @Test("a key without meaning says so, wherever one is", arguments: ["", "?", "e", "n 1 u"])
  func unknownKeys(_ way: String) {
    var driver = AppDriver.ballerup()
    driver.press(way)
    driver.press("<F7>")
    #expect(driver.notice == "Tasten F7 gør intet her. ? viser hjælp.")
  }
}
