import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@testable import milepael

/// What comes from outside: language, folders, name, settings, the demo, the choice of a store.
struct SurroundingsTests {
  @Test(arguments: [
    ([:], Language.danish), (["LANG": "C.UTF-8"], .danish), (["LANG": "POSIX"], .danish),
    (["LANG": "en_GB.UTF-8"], .english), (["LANG": "en_US", "LC_MESSAGES": "da_DK"], .danish),
    (["LANG": "da_DK", "LC_ALL": "en_US.UTF-8"], .english),
    (["LC_ALL": "", "LANG": "en"], .english),
    (["LANG": "de_DE.UTF-8"], .danish),
  ])
  func danishUnlessTheLocaleSaysEnglish(variables: [String: String], language: Language) {
    #expect(Environment(variables).language == language)
  }

  @Test func foldersFollowTheXDGVariables() {
    #expect(Environment(["HOME": "/h"]).settingsFolder == "/h/.config/milepael")
    #expect(Environment(["HOME": "/h"]).dataFolder == "/h/.local/share/milepael")
    #expect(Environment(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]).settingsFolder == "/c/milepael")
    #expect(
      Environment(["HOME": "/h", "XDG_DATA_HOME": "d"]).dataFolder == "/h/.local/share/milepael")
    #expect(Environment([:]).settingsFolder == nil)
  }

  @Test func aNameIsGivenElseSetElseRememberedElseTheLogin() {
    let login = ["LOGNAME": "eho"]
    let all = Environment(login.merging(["MILEPAEL_USER": "Eva"]) { $1 })
    let settings = Settings(name: "Ib")
    #expect(Author.name(given: "Bo", settings: settings, environment: all) == "Bo")
    #expect(Author.name(given: " ", settings: settings, environment: all) == "Eva")
    #expect(Author.name(given: nil, settings: settings, environment: Environment(login)) == "Ib")
    #expect(Author.name(given: nil, settings: Settings(), environment: Environment(login)) == "eho")
  }

  @Test func settingsAreRememberedPrivatelyAndKeepUnknownFields() throws {
    let sandbox = try Sandbox()
    let environment = Environment(sandbox.environment)
    let path = try #require(Settings.path(environment))
    try Settings(name: "Æva", centre: "Økonomi").remember(environment)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "{\n  \"name\": \"Æva\",\n  \"centre\": \"Økonomi\"\n}\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try Data("{\"name\": \"Ib\", \"theme\": {\"dark\": true}}".utf8)
      .write(to: URL(fileURLWithPath: path))
    var (settings, error) = Settings.remembered(environment)
    #expect(error == nil)
    settings.centre = "Ejendomme"
    try settings.remember(environment)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == """
        {
          "name": "Ib",
          "centre": "Ejendomme",
          "theme": {
            "dark": true
          }
        }

        """)
  }

  @Test func brokenSettingsStopNobodyAndAreTold() throws {
    let sandbox = try Sandbox.tiny()
    sandbox.environment["MILEPAEL_USER"] = nil
    sandbox.environment["LOGNAME"] = "eho"
    let folder = sandbox.file("home/.config/milepael")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try sandbox.write("{", to: "home/.config/milepael/settings.json")
    let run = try sandbox.run("set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "happy")
    #expect(run.status == 0)
    #expect(run.errors.contains("settings.json"))
    #expect(try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.stamp?.by == "eho")
  }

  @Test func theStoreIsTheArgumentElseTheVariableElseTheOnlyAgreement() throws {
    let sandbox = try Sandbox.tiny()
    let folder = sandbox.folder.path
    try sandbox.write("{\"name\": \"other\"}", to: "package.json")
    let none = Environment([:])
    let set = Environment(["MILEPAEL_STORE": "b.json"])
    func choice(_ argument: String?, _ environment: Environment) throws -> StoreChoice {
      try StoreChoice.resolve(argument, environment: environment, folder: folder)
    }
    #expect(try choice("a.json", set) == .path("a.json"))
    #expect(try choice(nil, set) == .path("b.json"))
    #expect(try choice(nil, none) == .path("\(folder)/tiny.json"))
    try sandbox.write(Tiny.json, to: "also.json")
    #expect(try choice(nil, none) == .pick(["\(folder)/also.json", "\(folder)/tiny.json"]))
  }

  @Test func theDemoIsACopyThatIsKept() throws {
    let sandbox = try Sandbox()
    let environment = Environment(sandbox.environment)
    let shipped = Sandbox.data.appendingPathComponent("ballerup-2019.json")
    let before = try Data(contentsOf: shipped)
    let path = try Demo.copy(environment)
    #expect(path == sandbox.file("home/.local/share/milepael/demo/ballerup-2019.json").path)
    #expect(try AgreementFile.load(path).agreement == AgreementFile.load(shipped.path).agreement)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try Demo.copy(environment) == path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try Data(contentsOf: shipped) == before)
  }
}
