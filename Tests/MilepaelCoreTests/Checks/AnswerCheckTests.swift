import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Checks of the answers")
struct AnswerCheckTests {
  private func kinds(
    _ rounds: [FollowUpID: Round], _ states: [FollowUpState] = [.closed, .open]
  ) -> [Finding.Kind] {
    let followUps = states.enumerated().map { followUp(FollowUpID("\($0 + 1)"), $1) }
    return agreement(followUps: followUps, [initiative("1.1", rounds: rounds)])
      .findings().map(\.kind)
  }

  @Test func `due and missing`() {
    #expect(kinds(["2": round(milestone: "A")]) == [.missing])
    #expect(kinds(["2": round(milestone: "A", .happy)]) == [])
    #expect(kinds(["2": round(milestone: "A")], [.closed, .planned]) == [])
  }

  @Test func `to be answered again`() {
    let before = round(milestone: "A", .neutral, status: "I gang")
    #expect(kinds(["1": before]) == [.again(against: "1")])
    #expect(kinds(["1": before, "2": round(.happy)]) == [])
    #expect(kinds(["1": before], [.closed, .planned]) == [])
  }

  @Test func `uncertain, in a closed round too`() {
    #expect(kinds(["1": round(milestone: "A", .uncertain)], [.closed]) == [.uncertain])
    #expect(kinds(["1": round(milestone: "A", .happy)], [.closed]) == [])
  }

  @Test(arguments: [EffortSmiley.neutral, .sad], [nil, "", " \n\t"] as [String?])
  func `neutral or sad without a status`(smiley: EffortSmiley, status: String?) throws {
    let answer = round(
      milestone: "A", smiley, status: status.map { MarkedText($0) }, action: "Ny plan")
    #expect(kinds(["2": answer]) == [.noStatus(try #require(smiley.settled))])
    let reasoned = round(milestone: "A", smiley, status: "Venter på udbud", action: "Ny plan")
    #expect(kinds(["2": reasoned]) == [])
  }

  @Test func `happy needs no status`() {
    #expect(kinds(["2": round(milestone: "A", .happy)]) == [])
  }

  @Test func `sad without a corrective action or a decision`() {
    let decided = [decision("Økonomiudvalget", "2019-06-04")]
    #expect(kinds(["2": round(.sad, status: "s")]) == [.sadWithoutAction])
    #expect(kinds(["2": round(.sad, status: "s", action: " ")]) == [.sadWithoutAction])
    #expect(kinds(["2": round(.sad, status: "s", action: "Ny plan")]) == [])
    #expect(
      kinds(["2": round(.sad, status: "s", decisions: decided)])
        == [.unknownDecision(decided[0])])
    #expect(kinds(["2": round(.neutral, status: "s")]) == [])
  }

  @Test(arguments: [
    ("Arbejdet er forsinket.", "forsinket"), ("Opgaven er udskudt til 2020", "udskudt"),
    ("Punktet blev UDSAT.", "udsat"), ("Afventer ministeriet", "afventer"),
    ("Tilsynet er ikke gennemført", "ikke gennemført"),
    ("Tilsynet er ikke\ngennemført", "ikke gennemført"), ("Der er en forsinkelse", "forsinkelse"),
    ("The work is delayed", "delayed"), ("Udsat; afventer svar", "udsat"),
  ])
  func `a status that says it is late, with a happy smiley`(status: String, word: String) {
    let late = round(milestone: "A", .happy, status: MarkedText(status))
    #expect(kinds(["2": late]) == [.happyButLate(word: word)])
    let neutral = round(milestone: "A", .neutral, status: MarkedText(status))
    #expect(kinds(["2": neutral]) == [])
  }

  @Test(arguments: [
    "Indsatsen for udsatte borgere er i gang", "Udsatterådet er hørt",
    "Forsinkelserne er indhentet",
    "Planen er gennemført", "Udskudtes", "", "ikke helt gennemført",
  ])
  func `udsatte borgere is not late`(status: String) {
    #expect(kinds(["2": round(milestone: "A", .happy, status: MarkedText(status))]) == [])
  }

  @Test func `a guidepost and a derived smiley have nothing to check`() {
    #expect(agreement([guidepost("1.1")]).findings() == [])
    #expect(kinds(["1": round(milestone: "A", .happy)]) == [])
  }

  @Test func `a finding names the initiative and the round it is about`() {
    let sample = agreement(
      [initiative("1.1"), initiative("1.2", rounds: ["2": round(milestone: "A")])],
      extra: [
        earlier(
          followUps: [followUp("2018-1")],
          [initiative("4.12", rounds: ["2018-1": round(.uncertain)])])
      ])
    #expect(
      sample.findings() == [
        Finding(.missing, id("1.2"), at: "2"), Finding(.uncertain, id("2018/4.12"), at: "2018-1"),
      ])
  }
}
