import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

/// `milepael set`.
struct SetTests {
  @Test func anAnswerIsSavedAndSigned() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "3", "--effort", "neutral", "--status",
      "- Sagen er udsat", "--action", "Ny frist", "--economy", "sad", "--economy-status", "Dyrere",
      "--decision", "beskæft; 2019-09-03; 4", "--decision", "økonomiudvalget;2019-09-10")
    #expect(run.output == "3.16, 3. budgetopfølgning 2019: gemt i ballerup.json\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    let round = try #require(try sandbox.round("3.16", "2019-3"))
    #expect(round.effort.smiley == .neutral)
    #expect(round.effort.status == MarkedText("- Sagen er udsat"))
    #expect(round.effort.action == MarkedText("Ny frist"))
    #expect(
      round.effort.decisions.map { "\($0.committee) \($0.date) \($0.item ?? 0)" }
        == ["Erhvervs- og Beskæftigelsesudvalget 2019-09-03 4", "Økonomiudvalget 2019-09-10 0"])
    #expect(round.effort.stamp?.by == "Eva Holm")
    #expect(round.economy.smiley == .sad)
    #expect(round.economy.status == MarkedText("Dyrere"))
  }

  @Test func anActionHasANameAndADay() throws {
    let sandbox = try Sandbox.ballerup()
    var run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "3", "--action", "Ny tidsplan", "--action-by",
      "Centerchefen", "--action-due", "2019-11-15")
    #expect(run.status == 0)
    let day = try #require(CalendarDate("2019-11-15"))
    #expect(
      try sandbox.round("3.16", "2019-3")?.effort.assignment
        == Assignment(responsible: "Centerchefen", due: day))
    run = try sandbox.run("show", "ballerup.json", "3.16")
    #expect(run.output.contains("Centerchefen, senest 15. november 2019"))
    run = try sandbox.run("show", "ballerup.json", "3.16", "--format", "json")
    #expect(run.output.contains("\"responsible\": \"Centerchefen\""))
    run = try sandbox.run("history", "ballerup.json", "--format", "json")
    #expect(run.output.contains("\"field\": \"assignment\""))
    run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "3", "--action-due", "i morgen")
    #expect(run.status == 64)
    #expect(run.errors.contains("i morgen"))
    run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "3", "--action-due", "", "--action-by", "")
    #expect(run.status == 0)
    #expect(try sandbox.round("3.16", "2019-3")?.effort.assignment == nil)
  }

  @Test func anEmptyTextTakesAway() throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.round("3.16", "2019-3")
    _ = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "2019-3", "--effort", "sad", "--status", "x",
      "--action", "y", "--decision", "økonomiudvalget; 2019-09-03")
    let run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "2019-3", "--effort", "none", "--status", "",
      "--action", " ", "--decision", "", "--by", "Ib")
    #expect(run.status == 0)
    #expect(try sandbox.round("3.16", "2019-3") == before)
  }

  @Test func theSameAnswerAgainChangesNothing() throws {
    let sandbox = try Sandbox.ballerup()
    let arguments = ["ballerup.json", "3.16", "--follow-up", "3", "--effort", "happy"]
    _ = try sandbox.run("set", arguments[0], arguments[1], "--follow-up", "3", "--effort", "happy")
    let before = try sandbox.read("ballerup.json")
    let run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "3", "--effort", "happy", "--by", "Ib",
      "--language", "en")
    #expect(run.output == "3.16, 3. budgetopfølgning 2019: was already so in ballerup.json\n")
    #expect(try sandbox.read("ballerup.json") == before)
  }

  @Test func aClosedFollowUpRefuses() throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.read("ballerup.json")
    let run = try sandbox.run(
      "set", "ballerup.json", "3.16", "--follow-up", "2", "--effort", "sad")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        milepael: Kan ikke gemme svaret på 3.16: ballerup.json
        Årsag: 2. budgetopfølgning 2019 er lukket og dermed offentliggjort. Kun en usikker smiley \
        må afklares der
        Sikkert: Intet er ændret.
        Gør nu: Genåbn 2. budgetopfølgning 2019 med en begrundelse, hvis den skal rettes.

        """)
    #expect(try sandbox.read("ballerup.json") == before)
  }

  @Test func aClosedFollowUpOfAnEarlierAgreementCannotBeReopened() throws {
    let run = try Sandbox.ballerup().run(
      "set", "ballerup.json", "2018/4.12", "--follow-up", "4", "--status", "x")
    #expect(run.status == 1)
    #expect(run.errors.contains("er lukket og dermed offentliggjort."))
    #expect(!run.errors.contains("Genåbn"))
    #expect(run.errors.hasSuffix("Sikkert: Intet er ændret.\n"))
  }

  @Test func anUncertainSmileyIsSettledInAClosedFollowUp() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "set", "ballerup.json", "4.8", "--follow-up", "2", "--effort", "neutral")
    #expect(run.status == 0)
    let effort = try #require(try sandbox.round("4.8", "2019-2")).effort
    #expect(effort.smiley == .neutral)
    #expect(effort.isClarified)
    let happy = try sandbox.run(
      "set", "ballerup.json", "1.11", "--follow-up", "2", "--effort", "happy")
    #expect(happy.status == 1)
  }

  @Test func aLatestStatusBelongsToARoundOfThisAgreement() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run(
      "set", "ballerup.json", "2018/4.12", "--follow-up", "3", "--latest-status", "Nyt tilbud")
    #expect(run.output == "2018/4.12, 3. budgetopfølgning 2019: gemt i ballerup.json\n")
    let statuses = try sandbox.agreement("ballerup.json").extra[0].initiatives
      .first { $0.initiative.number.printed == "4.12" }?.latestStatuses
    #expect(statuses?[FollowUpID("2019-3")]?.text == MarkedText("Nyt tilbud"))
    #expect(statuses?[FollowUpID("2019-3")]?.stamp?.by == "Eva Holm")
  }

  @Test func aDecisionBelongsToTheLatestStatusThatIsGivenWithIt() throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.agreement("ballerup.json").extra[0].initiatives
      .first { $0.initiative.number.printed == "4.12" }
    let run = try sandbox.run(
      "set", "ballerup.json", "2018/4.12", "--follow-up", "3", "--latest-status", "Nyt tilbud",
      "--decision", "social; 2019-06-04; 7")
    #expect(run.output == "2018/4.12, 3. budgetopfølgning 2019: gemt i ballerup.json\n")
    #expect(run.status == 0)
    let after = try sandbox.agreement("ballerup.json").extra[0].initiatives
      .first { $0.initiative.number.printed == "4.12" }
    #expect(
      after?.latestStatuses["2019-3"]?.decisions
        == [decision("Social- og Sundhedsudvalget", "2019-06-04", 7)])
    #expect(after?.initiative == before?.initiative)
  }

  @Test func aDecisionAloneBelongsToAFollowUpOfTheInitiativesOwnAgreement() throws {
    let run = try Sandbox.ballerup().run(
      "set", "ballerup.json", "2018/4.12", "--follow-up", "2019-3", "--decision",
      "social; 2019-06-04; 7")
    #expect(run.status == 64)
    #expect(run.errors.contains("Årsag: opfølgning »2019-3« findes ikke\n"))
  }

  @Test func onlyExtraInitiativesHaveALatestStatus() throws {
    let run = try Sandbox.ballerup().run(
      "set", "ballerup.json", "4.12", "--follow-up", "3", "--latest-status", "x")
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ["--follow-up", "3"],
    ["--follow-up", "3", "--effort", "uncertain"],
    ["--follow-up", "3", "--economy", "neutral"],
    ["--follow-up", "9", "--effort", "happy"],
    ["--effort", "happy"],
    ["--follow-up", "3", "--decision", "økonomiudvalget"],
    ["--follow-up", "3", "--decision", "økonomiudvalget; 2019-02-30"],
    ["--follow-up", "3", "--decision", "økonomiudvalget; 2019-02-28; nul"],
    ["--follow-up", "3", "--decision", "; 2019-02-28"],
    ["--follow-up", "3", "--decision", "udvalg; 2019-02-28"],
    ["--follow-up", "3", "--latest-status", "x", "--effort", "happy"],
  ])
  func whatCannotBeMeantIsWrongUsage(_ options: [String]) throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.read("ballerup.json")
    let run = try Program.run(
      ["set", "ballerup.json", "3.16"] + options, in: sandbox.folder,
      environment: sandbox.environment)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors != "")
    #expect(try sandbox.read("ballerup.json") == before)
  }

  @Test func aGuidepostHasNothingToAnswer() throws {
    let run = try Sandbox.tiny().run(
      "set", "tiny.json", "1.10", "--follow-up", "2", "--effort", "happy")
    #expect(run.status == 1)
    #expect(run.errors.contains("1.10 er et administrativt pejlemærke og følges ikke op"))
  }

  @Test func ofTwoWithTheSameNumberNoneIsAnswered() throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write(
      Tiny.json.replacingOccurrences(of: "\"1.11\"", with: "\"1.09\""), to: "tiny.json")
    let before = try sandbox.read("tiny.json")
    let run = try sandbox.run(
      "set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "happy")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        milepael: Kan ikke gemme svaret på 1.09: tiny.json
        Årsag: flere initiativer har nummeret 1.09
        Sikkert: Intet er ændret.
        Gør nu: Giv dem hver sit nummer i aftalens fil.

        """)
    #expect(try sandbox.read("tiny.json") == before)
  }

  @Test func aTextKeepsItsMarkInternal() throws {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("set", "tiny.json", "1.9", "--follow-up", "2", "--status", "Færdig")
    #expect(
      try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.status
        == MarkedText("Færdig", isInternal: true))
  }

  @Test func colleaguesWhoAnswerAtOnceLoseNothing() async throws {
    let sandbox = try Sandbox.ballerup()
    let (folder, environment) = (sandbox.folder, sandbox.environment)
    let numbers = try sandbox.agreement("ballerup.json").initiatives.prefix(24)
      .map(\.number.printed)
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in numbers {
        group.addTask {
          try Program.run(
            ["set", "ballerup.json", number, "--follow-up", "3", "--status", "Svar \(number)"],
            in: folder, environment: environment
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 0, count: 24))
    for number in numbers {
      #expect(
        try sandbox.round(number, "2019-3")?.effort.status == MarkedText("Svar \(number)"))
    }
  }
}
