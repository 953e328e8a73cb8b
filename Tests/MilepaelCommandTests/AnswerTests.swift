import MilepaelCore
import MilepaelTestKit
import Testing

/// `milepael answer`: a conversation, line by line.
struct AnswerTests {
  @Test func eachItemIsReadOutAndAskedFor() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "answer", "ballerup.json", "--centre", "arbejd",
      input: "3\nPladserne mangler\nNy aftale\n1\n\n")
    #expect(
      run.output == """
        Aftale om budget 2019
        Kun center: Arbejdsmarked. Alle centre: --centre ""
        3. budgetopfølgning 2019: 2 mangler svar

        Punkt 1 af 2
        3.16  Forberedende grunduddannelse (FGU)
        Center: Arbejdsmarked
        Udvalg: Erhvervs- og Beskæftigelsesudvalget
        Milepæl, 3. budgetopfølgning 2019: Erhvervs- og Beskæftigelsesudvalget får en status på \
        økonomien.
        Sidste svar, 2. budgetopfølgning 2019: glad
        Smiley? 1 glad, 2 mellemfornøjet, 3 sur (tom: spring over, ? hjælp, q slut):\u{20}
        Gemt.
        Status (én linje, tom: som den er):\u{20}
        Gemt.
        Korrigerende handling (én linje, tom: som den er):\u{20}
        Gemt.

        Punkt 2 af 2
        5.4  Samarbejde med socialøkonomiske virksomheder
        Center: Arbejdsmarked
        Udvalg: Erhvervs- og Beskæftigelsesudvalget
        Milepæl, 3. budgetopfølgning 2019: Erhvervs- og Beskæftigelsesudvalget har set en \
        foreløbig evaluering af borgerforløbene i 2019, hvor de konkrete effekter vejer tungest.
        Sidste svar, 2. budgetopfølgning 2019: glad
        Smiley? 1 glad, 2 mellemfornøjet, 3 sur (tom: spring over, ? hjælp, q slut):\u{20}
        Gemt.
        Status (én linje, tom: som den er):\u{20}

        2 punkter besvaret og gemt.

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
    let effort = try #require(try sandbox.round("3.16", "2019-3")).effort
    #expect(effort.smiley == .sad)
    #expect(effort.status == MarkedText("Pladserne mangler"))
    #expect(effort.action == MarkedText("Ny aftale"))
    #expect(effort.stamp?.by == "Eva Holm")
    #expect(try sandbox.round("5.4", "2019-3")?.effort.smiley == .happy)
  }

  @Test func theEndOfInputEndsItPolitelyAndKeepsWhatWasAnswered() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "answer", "ballerup.json", "--centre", "arbejd", "--language", "en", input: "2\n")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("1 item answered and saved. 1 needs an answer.\n"))
    #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .neutral)
  }

  @Test func anEmptyLineSkipsAndQQuits() throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.read("ballerup.json")
    let run = try sandbox.run("answer", "ballerup.json", input: "\nq\n")
    #expect(run.output.contains("Punkt 1 af 49\n"))
    #expect(run.output.contains("Sprunget over.\n"))
    #expect(run.output.hasSuffix("0 punkter besvaret og gemt. 49 mangler svar.\n"))
    #expect(try sandbox.read("ballerup.json") == before)
  }

  @Test func wordsAreUnderstoodAndHelpIsGiven() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "answer", "ballerup.json", "--committee", "beskæftigelse",
      input: "måske\n?\nMELLEMFORNØJET\nq\n")
    #expect(run.output.contains("Forstod ikke »måske«. Skriv ? for hjælp.\n"))
    #expect(run.output.contains("1 glad: milepælen er nået."))
    #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .neutral)
    // The q at the status ends it and becomes no status.
    #expect(try sandbox.round("3.16", "2019-3")?.effort.status == nil)
  }

  @Test func ownCentreComesFromTheEnvironment() throws {
    let sandbox = try Sandbox.ballerup()
    sandbox.environment["MILEPAEL_CENTRE"] = "Ejendomme"
    let own = try sandbox.run("answer", "ballerup.json", input: "q\n")
    #expect(own.output.contains("Kun center: Ejendomme."))
    let all = try sandbox.run("answer", "ballerup.json", "--centre", "", input: "q\n")
    #expect(all.output.contains("Punkt 1 af 49\n"))
  }

  @Test func noColourAndNoCursorMovement() throws {
    let run = try Sandbox.tiny().run("answer", "tiny.json", input: "?\n\n\n\n")
    #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(run.status == 0)
  }

  @Test func aClosedFollowUpIsNotAsked() throws {
    let sandbox = try Sandbox.ballerup()
    _ = try sandbox.run("follow-up", "ballerup.json", "3", "close", "--reason", "Mødet er holdt")
    let run = try sandbox.run("answer", "ballerup.json", input: "1\n")
    #expect(run.output.contains("3. budgetopfølgning 2019 er lukket: der kan ikke svares i den.\n"))
    #expect(run.output.contains("Ingen mangler at svare.\n"))
  }
}
