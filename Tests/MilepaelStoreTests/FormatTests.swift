import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("The format")
struct FormatTests {
  @Test(
    "A file in canonical form comes out byte for byte as it was", arguments: [everyKey, minimal])
  func canonical(file: String) throws {
    #expect(encode(try decode(file)) == file)
    #expect(AgreementFormat.encode(try decode(file)) == Array(file.utf8))
  }

  @Test("Every key reaches its field")
  func fields() throws {
    let agreement = try decode(everyKey)
    #expect(agreement.title == "Aftale om budget 2019")
    #expect(agreement.municipality == "Ballerup Kommune")
    #expect(agreement.budgetYear == 2019)
    #expect(agreement.language == .danish)
    #expect(agreement.caseNumber == "00.30.10-S00-2-19")
    #expect(
      agreement.contact
        == Contact(name: "Åse Ærø", phone: "4477 2000", email: "aase@example.dk"))
    #expect(
      agreement.centres == [
        Body(
          name: "Social og Sundhed", aliases: ["C-SOS"],
          formerNames: [
            Body.FormerName(
              name: "Social", until: CalendarDate(year: 2018, month: 12, day: 31))
          ])
      ])
    #expect(agreement.committees == [Body(name: "Økonomiudvalget")])
    #expect(
      agreement.followUps == [
        FollowUp(
          id: FollowUpID("2019-1"), title: "1. budgetopfølgning 2019", shortTitle: "1.",
          date: CalendarDate(year: 2019, month: 4, day: 1),
          answersDue: CalendarDate(year: 2019, month: 3, day: 20), state: .closed,
          record: [
            StateChange(
              state: .open, stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_551_427_200))
            ),
            StateChange(
              state: .closed, reason: "Alle har svaret",
              stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_564_653_603))),
          ]),
        FollowUp(
          id: FollowUpID("2019-2"), title: "2. budgetopfølgning 2019", state: .open,
          ready: [
            ReadyMark(centre: "Social og Sundhed", stamp: signed("Åse", "2019-09-20T07:30:00Z"))
          ]),
      ])
    let place = AnswerPlace(id("4.09"), "2019-2")
    let wanted = Change<MarkedText?>(
      from: "Den er på vej.", to: MarkedText("Den er afsluttet.", isInternal: true))
    #expect(
      agreement.conflicts == [
        Conflict(
          id: "k3f9x2-7.0", reason: .changed, edit: .status(place, wanted),
          stamp: signed("Bo", "2019-09-21T10:00:00Z"),
          standing: signed("Åse", "2019-09-21T09:59:00Z"))
      ])
    #expect(agreement.recordedUpTo == EntryID("q81m-1204"))
    #expect(
      agreement.chapters == [
        Chapter(
          id: "1", title: "Vi skaber fremtiden sammen",
          sections: [Chapter.Section(id: "1a", title: "Værdighed i Ballerup/alle aldre")])
      ])
  }

  @Test("Every key of an initiative reaches its field")
  func initiative() throws {
    let initiative = try #require(try decode(everyKey).initiatives.first)
    #expect(initiative.number.printed == "4.09")
    #expect(initiative.title == "En \"ny\" politik")
    #expect(initiative.chapter == "1")
    #expect(initiative.section == "1a")
    #expect(initiative.kind == .operating)
    #expect(initiative.description == "Første afsnit.\n\nAndet afsnit.")
    #expect(initiative.carriedOutBy == "En projektgruppe")
    #expect(initiative.centre == "Social og Sundhed")
    #expect(initiative.committees == ["Økonomiudvalget"])
    #expect(initiative.contributors == .named(["Skoler"]))
    #expect(initiative.involved == .all)
    #expect(
      initiative.remarks == [
        MarkedText("Åben bemærkning"), MarkedText("Intern bemærkning", isInternal: true),
      ])
    #expect(initiative.links.map(\.description) == ["2.3", "2018/4.12"])
    #expect(initiative.links.map(\.earlierYear) == [nil, 2018])
  }

  @Test("A round's answers reach their fields")
  func round() throws {
    let initiative = try #require(try decode(everyKey).initiatives.first)
    let round = try #require(initiative.round(FollowUpID("2019-1")))
    let day = try #require(CalendarDate(year: 2019, month: 6, day: 4))
    let march = Timestamp(secondsSince1970: 1_551_434_400)
    #expect(
      round.milestone
        == Milestone(
          "Politikken er vedtaget.",
          former: [
            FormerMilestone(
              text: "Politikken er drøftet.", followUp: FollowUpID("2019-2"),
              reason: "Udvalget bad om en vedtagelse.",
              stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_549_015_200)))
          ],
          withdrawn: Withdrawal(
            reason: "Den indgår i en anden politik.", stamp: Stamp(by: "Åse", at: march))))
    #expect(
      initiative.withdrawn
        == Withdrawal(reason: "Partierne har opgivet det.", from: FollowUpID("2019-2")))
    let september = try #require(CalendarDate(year: 2019, month: 9, day: 1))
    #expect(
      round.effort
        == EffortAssessment(
          smiley: .uncertain, status: MarkedText("Den er forsinket."),
          action: MarkedText("Ny tidsplan", isInternal: true),
          assignment: Assignment(responsible: "Skoler", due: september),
          decisions: [DecisionReference(committee: "Økonomiudvalget", date: day, item: 7)],
          note: "Kilden siger intet.", isClarified: true,
          stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_564_653_600))))
    #expect(
      round.economy
        == EconomyAssessment(
          smiley: .sad, status: MarkedText("Budgettet holder ikke."),
          stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_564_653_601))))
  }

  @Test("Money, effects and indicators reach their fields")
  func money() throws {
    let agreement = try decode(everyKey)
    let content = try #require(agreement.initiatives.first?.followedUp)
    let council = try #require(CalendarDate(year: 2019, month: 6, day: 24))
    let reading = try #require(CalendarDate(year: 2023, month: 5, day: 1))
    #expect(
      content.economy
        == Economy(
          text: "500.000 kr. i 2019", amounts: [Amount(from: 2019, to: nil, kroner: 500_000)],
          changes: [
            BudgetChange(
              followUp: FollowUpID("2019-2"),
              amounts: [Amount(from: 2019, to: 2019, kroner: -1_000_000, kind: .saving)],
              funding: "Flyttes til 2020",
              approved: DecisionReference(committee: "Kommunalbestyrelsen", date: council))
          ]))
    #expect(
      content.effects == [
        Effect(
          title: "Besparelse",
          years: [
            Effect.Year(
              year: 2018, expected: 2_800_000, forecastPercent: 65...70, realised: -1)
          ])
      ])
    #expect(
      content.indicators == [
        Indicator(
          title: "Sygefravær", unit: "%", target: 4.2,
          readings: [Indicator.Reading(date: reading, value: 4)])
      ])
    #expect(agreement.initiatives.last?.handling == .guidepost)
  }

  @Test("Earlier agreements and meetings reach their fields")
  func extraAndMeetings() throws {
    let agreement = try decode(everyKey)
    let day = try #require(CalendarDate(year: 2019, month: 6, day: 4))
    let extra = try #require(agreement.extra.first?.initiatives.first)
    #expect(extra.initiative.round(FollowUpID("2018-4"))?.effort.smiley == .neutral)
    #expect(
      extra.latestStatuses == [
        FollowUpID("2019-2"): LatestStatus(
          text: MarkedText("Den er vedtaget.", isInternal: true),
          decisions: [DecisionReference(committee: "Økonomiudvalget", date: day)],
          stamp: Stamp(by: "Åse", at: Timestamp(secondsSince1970: 1_564_653_602)))
      ])
    #expect(
      agreement.meetings == [
        Meeting(
          id: "ssu-2019-06-04", committee: "Social- og Sundhedsudvalget", date: day,
          place: "Rådhuset", absent: ["Bo Holm (C)"],
          items: [
            Meeting.Item(
              number: 7, title: "Tidsplan", caseNumber: "00.01.00-A00-1-19", isClosed: true,
              proposal: "Det indstilles", decision: "Godkendt",
              appendices: ["Tidsplanen"])
          ])
      ])
  }

  @Test("A random agreement comes back as it was", arguments: 0..<300)
  func roundTrip(seed: UInt64) throws {
    var random = RandomAgreement(seed: seed)
    let agreement = random.next()
    let bytes = AgreementFormat.encode(agreement)
    let again = try AgreementFormat.decode(bytes)
    #expect(again == agreement)
    #expect(AgreementFormat.encode(again) == bytes)
  }

  @Test("White space, key order, a byte order mark and Windows line ends do not matter")
  func otherSpellings() throws {
    let plain = try decode(minimal)
    let shuffled = """
      {"initiatives":[],"chapters":[ ],"followUps":[],"committees":[],"centres":[],"agreement":
      {"language":"da","budgetYear":2019,"municipality":"Odense","\\u0074itle":"A\\u0066tale"},
      "version":1,"format":"milepael"}
      """
    #expect(try decode(shuffled) == plain)
    #expect(try decode("\u{feff}" + minimal) == plain)
    let windows = minimal.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try decode(windows.joined(separator: "\r\n")) == plain)
  }

  @Test("Text is escaped no more than JSON asks for")
  func escapes() throws {
    var agreement = try decode(minimal)
    agreement.title = "æ/ø \"å\" \\ \n\t\r\u{8}\u{c} \u{0}\u{1b}\u{1f}\u{7f}\u{2028}😐"
    let line = encode(agreement).split(separator: "\n")[4]
    #expect(
      line == #"    "title": "æ/ø \"å\" \\ \n\t\r\b\f \u0000\u001b\u001f"# + "\u{7f}\u{2028}😐\",")
    #expect(try decode(encode(agreement)) == agreement)
  }

  @Test(
    "Numbers are written in their shortest form",
    arguments: [
      (4.0, "4"), (4.2, "4.2"), (-0.5, "-0.5"), (1e22, "1e+22"), (0.1 + 0.2, "0.30000000000000004"),
    ])
  func numbers(value: Double, written: String) throws {
    var agreement = try decode(minimal)
    let number = try #require(InitiativeNumber("1.1"))
    let content = FollowedUp(indicators: [Indicator(title: "", target: value)])
    agreement.initiatives = [
      Initiative(number: number, title: "", chapter: "", handling: .followedUp(content))
    ]
    #expect(encode(agreement).contains("\"target\": \(written)\n"))
    #expect(try decode(encode(agreement)) == agreement)
  }

  @Test("A round in which nothing is said is not kept")
  func emptyRound() throws {
    var agreement = try decode(everyKey)
    let spoken = encode(agreement)
    var content = try #require(agreement.initiatives[0].followedUp)
    content.rounds[FollowUpID("2019-2")] = .empty
    agreement.initiatives[0].handling = .followedUp(content)
    #expect(encode(agreement) == spoken)
    let empty = spoken.changing(
      "\"2019-1\": {\n          \"milestone\"", to: "\"2019-2\": {}, \"2019-1\": {\"milestone\"")
    #expect(encode(try decode(empty)) == spoken)
  }

  @Test("Answers to a round that the agreement does not list are kept, after the others")
  func unlistedRound() throws {
    var agreement = try decode(everyKey)
    var content = try #require(agreement.initiatives[0].followedUp)
    content.rounds[FollowUpID("2017-1")] = Round(milestone: Milestone("Gammel"))
    agreement.initiatives[0].handling = .followedUp(content)
    let again = try decode(encode(agreement))
    #expect(again == agreement)
    let text = encode(agreement)
    let known = try #require(text.range(of: "\"2019-1\": {"))
    let unlisted = try #require(text.range(of: "\"2017-1\": {"))
    #expect(known < unlisted)
  }
}

extension String {
  /// Where a piece begins, in bytes.
  fileprivate func range(of piece: String) -> Int? {
    let (all, sought) = (Array(utf8), Array(piece.utf8))
    return (0...(all.count - sought.count)).first { all[$0...].starts(with: sought) }
  }
}
