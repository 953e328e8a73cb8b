import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import MilepaelText
import Testing

/// A meeting's record as minutes: nothing in a text can be more than text there.
struct ReviewMinutesTests {
  private var record: ReviewRecord {
    let place = AnswerPlace(id("1.2"), "1")
    let stamp = Stamp(by: "Eva", at: Timestamp(secondsSince1970: 1_570_000_000))
    var agreement = Agreement(title: "Aftale", municipality: "Ballerup", budgetYear: 2019)
    agreement.followUps = [FollowUp(id: "1", title: "1. opfølgning", state: .open)]
    agreement.initiatives = [
      Initiative(number: id("1.2").number, title: "Bænke <b>& borde</b>", chapter: "1"),
      Initiative(number: id("1.3").number, title: "Stole", chapter: "1"),
      Initiative(number: id("1.4").number, title: "Skabe", chapter: "1"),
    ]
    let review = Review(
      id: "r", committee: "Udvalget", followUp: "1",
      started: Timestamp(secondsSince1970: 1_570_000_000), date: stamp.at.date,
      items: [.init(id("1.2"), .done), .init(id("1.3"), .postponed), .init(id("1.4"))])
    agreement.meetings = [
      Meeting(
        id: "r", committee: "Udvalget", date: stamp.at.date,
        items: [
          .init(number: 1, title: "1.2 Bænke <b>& borde</b>", decision: "Køb *to*\u{1B}[31m")
        ])
    ]
    let entry = Entry(
      id: EntryID(session: "a", number: 1), stamp: stamp,
      edits: [
        .effortSmiley(place, Change(from: nil, to: .sad)),
        .status(place, Change(from: nil, to: MarkedText("Kun for os", isInternal: true))),
        .note(place, Change(from: nil, to: "Et skøn")),
      ])
    return ReviewRecord(review, agreement, entries: [entry])
  }

  /// Who was given a corrective action in a meeting, as the record that is sent out tells it.
  private func assigned(_ action: MarkedText, _ assignment: Assignment) -> [Edit] {
    let place = AnswerPlace(id("1.2"), "1")
    var agreement = Agreement(title: "Aftale", municipality: "Ballerup", budgetYear: 2019)
    agreement.followUps = [FollowUp(id: "1", title: "1. opfølgning", state: .open)]
    agreement.centres = [Body(name: "Ejendomme")]
    var round = Round()
    round.effort.action = action
    round.effort.assignment = assignment
    agreement.initiatives = [
      Initiative(
        number: id("1.2").number, title: "Bænke", chapter: "1",
        handling: .followedUp(FollowedUp(rounds: ["1": round])))
    ]
    let review = Review(
      id: "r", committee: "Udvalget", followUp: "1",
      started: Timestamp(secondsSince1970: 1_570_000_000), date: day("2019-10-02"),
      items: [.init(id("1.2"), .done)])
    let entry = Entry(
      id: EntryID(session: "a", number: 1),
      stamp: Stamp(by: "Eva", at: Timestamp(secondsSince1970: 1_570_000_000)),
      edits: [.assignment(place, Change(from: nil, to: assignment))])
    return ReviewRecord(review, agreement, entries: [entry]).items[0].changes
  }

  @Test("who carries an action out is named when a centre, and an internal action is not told of")
  func assignments() {
    let place = AnswerPlace(id("1.2"), "1")
    let by = Assignment(responsible: "Ejendomme", due: day("2019-12-01"))
    #expect(assigned("Et nyt tilbud.", by) == [.assignment(place, Change(from: nil, to: by))])
    #expect(
      assigned("Et nyt tilbud.", Assignment(responsible: "Mette Holm", due: day("2019-12-01")))
        == [.assignment(place, Change(from: nil, to: Assignment(due: day("2019-12-01"))))])
    #expect(assigned("Et nyt tilbud.", Assignment(responsible: "Mette Holm")) == [])
    #expect(assigned(MarkedText("Fyringer.", isInternal: true), by) == [])
  }

  @Test("as Markdown")
  func markdown() {
    #expect(
      ReviewMinutes(record, Phrases(.danish)).markdown == """
        # Referat: Udvalget, 2. oktober 2019

        Aftale · 1. opfølgning

        ## Behandlet: 1

        ### 1\\.2 Bænke \\<b\\>\\& borde\\</b\\>

        - **Beslutning (punkt 1):** Køb \\*to\\*\\[31m
        - smiley på indsats: – → sur

        ## Udsat: 1

        - 1\\.3 Stole

        ## Uden ændringer: 1

        - 1\\.4 Skabe

        """)
  }

  @Test("as a page that stands alone, in the language's own name")
  func html() {
    let html = ReviewMinutes(record, Phrases(.english)).html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("<h3 id=\"a2\">1.2 Bænke &lt;b&gt;&amp; borde&lt;/b&gt;</h3>"))
    #expect(html.contains("<li><strong>Decision (item 1):</strong> Køb *to*[31m</li>"))
    #expect(!html.contains("<b>"))
    #expect(!html.contains("Kun for os"))
    #expect(!html.contains("Et skøn"))
    #expect(!html.contains("\u{1B}"))
  }
}
