import Foundation
import MilepaelTestKit
import Testing

/// The program as a whole: help, versions, bad input, where results and messages go.
struct ProgramTests {
  @Test func itTellsItsVersionAndItsCommands() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("--version").output == "0.1.0\n")
    let help = try sandbox.run("--help")
    #expect(help.status == 0)
    for name in ["list", "show", "set", "answer", "follow-up", "missing", "check", "summary"] {
      #expect(help.output.contains("\n  \(name) "))
    }
    #expect(try sandbox.run("--generate-completion-script", "bash").status == 0)
  }

  @Test(arguments: [["--nothing"], ["list"], ["list", "x", "y"], ["--demo", "x.json"]])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let sandbox = try Sandbox()
    let run = try Program.run(
      arguments, in: sandbox.folder, environment: sandbox.environment)
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test func aMissingFileIsAnError() throws {
    let run = try Sandbox().run("list", "findes-ikke.json")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        milepael: Kan ikke vise listen: findes-ikke.json
        Årsag: filen eller dens mappe findes ikke
        Sikkert: Filen er ikke rørt.
        Gør nu: Se efter, om stien er rigtig.

        """)
  }

  @Test func aBrokenFileIsToldWithItsPlaceAndLeftAlone() throws {
    let sandbox = try Sandbox.tiny()
    let broken = try sandbox.read("tiny.json").replacingOccurrences(
      of: "\"smiley\": \"sad\"", with: "\"smiley\": \"gal\"")
    try sandbox.write(broken, to: "tiny.json")
    let run = try sandbox.run("set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "happy")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        milepael: Kan ikke gemme svaret på 1.09: tiny.json
        Årsag: linje 40, tegn 23 (initiatives[0].followUps.2020-1.effort.smiley): »gal« duer ikke; \
        her ventes en af: happy, neutral, sad, uncertain
        Sikkert: Filen er ikke rørt.
        Gør nu: Gendan filen med »milepael recover«, ret den på det sted, eller hent en sikkerhedskopi.

        """)
    #expect(try sandbox.read("tiny.json") == broken)
  }

  @Test(arguments: ["", "{", "[]", "null", "{\"format\": \"milepael\", \"version\": 9}"])
  func whatIsNoAgreementIsAnError(_ content: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write(content, to: "x.json")
    let run = try sandbox.run("list", "x.json", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("milepael: Cannot show the list: x.json\nWhy: "))
  }

  @Test func aResultThatCannotBeWrittenIsAnError() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", output: "/dev/full")
    #expect(run.status == 1)
    #expect(run.errors.contains("resultatet kunne ikke skrives"))
  }

  @Test(arguments: [
    ["list"], ["list", "--format", "json"], ["list", "--format", "csv"], ["missing"],
    ["missing", "--format", "html"], ["check"], ["summary"],
  ])
  func nothingThatIsPrintedSteersATerminal(_ arguments: [String]) throws {
    let sandbox = try Sandbox.tiny()
    let run = try Program.run(
      [arguments[0], "tiny.json"] + arguments.dropFirst(), in: sandbox.folder,
      environment: sandbox.environment)
    let allowed: Set<Unicode.Scalar> = ["\n", "\r"]
    for scalar in (run.output + run.errors).unicodeScalars where !allowed.contains(scalar) {
      #expect(scalar.value >= 0x20 && scalar.value != 0x202E)
    }
  }

  @Test func noAgreementInTheFolderIsWrongUsage() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run()
    #expect(run.status == 64)
    #expect(run.errors.contains("prøv: milepael --demo"))
  }
}
