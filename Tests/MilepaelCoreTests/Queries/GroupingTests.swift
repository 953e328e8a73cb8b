import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Groups")
struct GroupingTests {
  private struct Shown: Equatable {
    let key: Group.Key
    let depth: Int
    let ids: [String]
    let counted: Int

    init(_ key: Group.Key, _ ids: [String], depth: Int = 0, counted: Int? = nil) {
      self.key = key
      self.depth = depth
      self.ids = ids
      self.counted = counted ?? ids.count
    }
  }

  private func groups(
    _ agreement: Agreement, by grouping: Grouping, focus: FollowUpID = "2"
  ) -> [Shown] {
    let register = Register(agreement, focus: focus)
    return register.groups(Array(register.rows.indices), by: grouping, of: agreement).map {
      group in
      Shown(
        group.key, group.positions.map { register.rows[$0].id.description }, depth: group.depth,
        counted: group.counted.count)
    }
  }

  private let chapters = [
    Chapter(
      id: "2", title: "Anden",
      sections: [Chapter.Section(id: "a", title: "A"), Chapter.Section(id: "b", title: "B")]),
    Chapter(id: "1", title: "Første"), Chapter(id: "3", title: "Tom"),
  ]

  @Test func `chapters are in the agreement's order, their initiatives in the order of numbers`() {
    let sample = agreement(
      [initiative("1.10"), initiative("1.2"), initiative("2.1"), guidepost("1.3")],
      chapters: chapters)
    #expect(
      groups(sample, by: .chapter) == [
        Shown(.chapter("2", earlierYear: nil), ["2.1"]),
        Shown(.chapter("1", earlierYear: nil), ["1.2", "1.3", "1.10"]),
      ])
  }

  @Test func `a chapter with sections shows the rest itself and counts them all`() {
    let sample = agreement(
      [
        initiative("2.1", section: "b"), initiative("2.2", section: "a"), initiative("2.3"),
        initiative("2.4", section: "findes ikke"), initiative("2.5", section: "a"),
      ], chapters: chapters)
    #expect(
      groups(sample, by: .chapter) == [
        Shown(.chapter("2", earlierYear: nil), ["2.3", "2.4"], counted: 5),
        Shown(.section("a", chapter: "2"), ["2.2", "2.5"], depth: 1),
        Shown(.section("b", chapter: "2"), ["2.1"], depth: 1),
      ])
  }

  @Test func `a chapter that the agreement does not list comes last`() {
    let sample = agreement([initiative("9.1"), initiative("1.1")], chapters: chapters)
    #expect(
      groups(sample, by: .chapter).map(\.key)
        == [.chapter("1", earlierYear: nil), .chapter("9", earlierYear: nil)])
  }

  @Test func `an initiative of two committees stands under both, and is counted once in the whole`()
  {
    let sample = agreement(
      [
        initiative("1.1", committees: ["Økonomiudvalget", "Kultur- og Fritidsudvalget"]),
        initiative("1.2", committees: ["Økonomiudvalget"]),
      ],
      committees: [Body(name: "Kultur- og Fritidsudvalget"), Body(name: "Økonomiudvalget")])
    #expect(
      groups(sample, by: .committee) == [
        Shown(.committee("Kultur- og Fritidsudvalget"), ["1.1"]),
        Shown(.committee("Økonomiudvalget"), ["1.1", "1.2"]),
      ])
    let register = Register(sample)
    #expect(register.tally(register.rows.indices).total == 2)
  }

  @Test func `two spellings of one committee are one`() {
    let sample = agreement(
      [initiative("1.1", committees: ["Kultur- og Fritidsudvalget", "Kultur- og Fritidsudvalgt"])],
      committees: [Body(name: "Kultur- og Fritidsudvalget")])
    #expect(
      groups(sample, by: .committee) == [Shown(.committee("Kultur- og Fritidsudvalget"), ["1.1"])])
  }

  @Test func `an unknown committee comes last, and an initiative without any is not lost`() {
    let sample = agreement(
      [
        initiative("1.1", committees: ["Et ukendt"]), initiative("1.2", committees: []),
        initiative("1.3", committees: ["Økonomiudvalget"]),
      ], committees: [Body(name: "Økonomiudvalget")])
    #expect(
      groups(sample, by: .committee) == [
        Shown(.committee("Økonomiudvalget"), ["1.3"]), Shown(.committee(""), ["1.2"]),
        Shown(.committee("Et ukendt"), ["1.1"]),
      ])
  }

  @Test func `centres are in the agreement's order`() {
    let sample = agreement(
      [initiative("1.1", centre: "Økonomi"), initiative("1.2", centre: "Ejendomme")],
      centres: [Body(name: "Økonomi"), Body(name: "Ejendomme"), Body(name: "Arbejdsmarked")])
    #expect(
      groups(sample, by: .centre)
        == [Shown(.centre("Økonomi"), ["1.1"]), Shown(.centre("Ejendomme"), ["1.2"])])
  }

  @Test func `by smiley the worst comes first`() {
    let sample = agreement([
      initiative("1.1", rounds: ["1": round(milestone: "A", .happy)]),
      initiative("1.2", rounds: ["2": round(milestone: "B")]),
      initiative("1.3", rounds: ["2": round(.neutral)]),
      initiative("1.4", rounds: ["2": round(.sad)]),
      initiative("1.5", rounds: ["1": round(.sad)]),
      initiative("1.6", rounds: ["2": round(.uncertain)]), initiative("1.7"),
      initiative("1.8", rounds: ["2": round(.happy)]),
    ])
    #expect(
      groups(sample, by: .smiley) == [
        Shown(.standing(.sad), ["1.4"]), Shown(.standing(.neutral), ["1.3"]),
        Shown(.standing(.needsAnswer), ["1.2", "1.5", "1.6"]),
        Shown(.standing(.happy), ["1.1", "1.8"]), Shown(.standing(.notDue), ["1.7"]),
      ])
  }

  @Test(arguments: Grouping.allCases)
  func `nothing is lost in an agreement without follow-ups`(grouping: Grouping) {
    let sample = agreement(followUps: [], [initiative("1.1"), guidepost("1.2")])
    #expect(groups(sample, by: grouping).flatMap(\.ids) == ["1.1", "1.2"])
  }

  @Test(arguments: [Grouping.committee, .centre, .smiley])
  func `guideposts stand apart, and extra initiatives by their year`(grouping: Grouping) {
    let sample = agreement(
      [initiative("1.1"), guidepost("1.3"), guidepost("1.2")],
      extra: [
        earlier(2018, followUps: [followUp("2018-1")], [initiative("4.12"), initiative("4.2")]),
        earlier(2017, followUps: [], [initiative("1.1")]), earlier(2016, followUps: [], []),
      ])
    #expect(
      groups(sample, by: grouping).dropFirst() == [
        Shown(.guideposts, ["1.2", "1.3"]), Shown(.extra(2018), ["2018/4.2", "2018/4.12"]),
        Shown(.extra(2017), ["2017/1.1"]),
      ])
  }

  @Test func `only the given positions are grouped`() {
    let sample = agreement([initiative("1.1"), initiative("1.2"), initiative("2.1")])
    let register = Register(sample)
    #expect(
      register.groups([1], by: .chapter, of: sample).map(\.positions) == [[1]])
    #expect(register.groups([], by: .smiley, of: sample) == [])
  }

  @Test func `groupings follow each other round`() {
    #expect(Grouping.allCases.map(\.next) == [.committee, .centre, .smiley, .chapter])
  }
}
