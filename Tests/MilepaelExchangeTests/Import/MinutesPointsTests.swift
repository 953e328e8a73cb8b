import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A decision by points belongs to its item, though its lines begin as the headings of items do.
struct MinutesPointsTests {
  private func importing(_ items: String) throws -> ImportResult {
    try Imported.result(
      "REFERAT Teknik- og Miljøudvalget d. 04-06-2019\n\n" + items, into: Small.agreement)
  }

  private func items(_ text: String) throws -> [Meeting.Item] {
    try #require(try importing(text).agreement.meetings.first).items
  }

  /// The first and the second point of a decision.
  @Test(arguments: [
    ("Ad punkt 1: Godkendt.", "Ad punkt 2: Ikke godkendt."),
    ("Ad pkt. 1: Godkendt.", "Ad pkt. 2: Ikke godkendt."),
    ("Pkt. 1: Godkendt.", "Pkt. 2: Ikke godkendt."), ("Ad 1: Godkendt.", "Ad 2: Ikke godkendt."),
    ("Punkt 1: Godkendt.", "Punkt 2: Ikke godkendt."), ("Punkt 1 Godkendt", "Punkt 2 Faldt"),
    ("Ad punkt 1-2: Godkendt.", "Ad punkt 3: Ikke godkendt."),
    ("Ad punkt 1 og 2: Godkendt", "Ad punkt 3: Udsat"),
    ("- Ad punkt 1: Godkendt.", "- Ad punkt 2: Ikke godkendt."),
  ])
  func `points stay in the decision where headings are set as such`(
    first: String, second: String
  ) throws {
    let found = try items(
      """
      # Punkt 1: Stier

      ## Beslutning

      \(first)

      \(second)

      Bo Holm (C) stemte imod.

      ## Bilag

      1.1 Kort over stier

      # Punkt 2: Kajer

      ## Beslutning

      Godkendt.
      """)
    #expect(
      found == [
        Meeting.Item(
          number: 1, title: "Stier",
          decision: "\(first)\n\n\(second)\n\nBo Holm (C) stemte imod.",
          appendices: ["1.1 Kort over stier"]),
        Meeting.Item(number: 2, title: "Kajer", decision: "Godkendt."),
      ])
  }

  @Test(arguments: ["Ad punkt", "Ad pkt.", "Punkt"])
  func `points stay in the decision where all lines are plain`(word: String) throws {
    let found = try items(
      """
      Punkt 1: Stier
      Indstilling
      Havnecentret indstiller,
      \(word) 1: at stien gøres bred
      \(word) 2: at kajen udbedres.
      Beslutning
      \(word) 1: Godkendt.
      \(word) 2: Ikke godkendt.
      Punkt 2: Kajer
      Beslutning
      Godkendt.
      """)
    #expect(found.map(\.title) == ["Stier", "Kajer"])
    #expect(found[0].decision == "\(word) 1: Godkendt.\n\n\(word) 2: Ikke godkendt.")
    #expect(
      found[0].proposal
        == "Havnecentret indstiller,\n\n\(word) 1: at stien gøres bred\n\n"
        + "\(word) 2: at kajen udbedres.")
  }

  @Test func `points of the last item stay in its decision, and those past its number`() throws {
    let found = try items(
      """
      # Punkt 2: Stier
      ## Beslutning
      Ad punkt 1: Godkendt.
      Ad punkt 2: Godkendt.
      Ad punkt 3: Udsat.
      """)
    #expect(
      found == [
        Meeting.Item(
          number: 2, title: "Stier",
          decision: "Ad punkt 1: Godkendt.\n\nAd punkt 2: Godkendt.\n\nAd punkt 3: Udsat.")
      ])
  }

  @Test func `points of what another committee decides begin no item`() throws {
    let found = try items(
      """
      # Punkt 1: Stier
      ## Beslutning
      Anbefales.
      ## Beslutning i Økonomiudvalget den 11. juni 2019
      Ad punkt 1: Godkendt.
      Ad punkt 2: Udsat.
      # Punkt 2: Kajer
      ## Beslutning
      Godkendt.
      """)
    #expect(found.map(\.title) == ["Stier", "Kajer"])
    #expect(found.map(\.decision) == ["Anbefales.", "Godkendt."])
  }

  /// What stands after the first item's decision, and begins the second.
  @Test(arguments: [
    "Punkt 2: Kajer\nOm kajer.\nBeslutning\nUdsat.", "Punkt 2: Kajer\nOm kajer.\nUdsat.",
    "Punkt 2: Kajer\n05.01.00-G01-3-19\nUdsat.", "Ad punkt 2: Kajer\nBeslutning\nUdsat.",
    "Punkt 2: Kajer\nResume\nKajen er skæv.\nUdsat.",
  ])
  func `an item after a decision is one, whatever its own sections`(second: String) throws {
    let found = try items(
      "Punkt 1: Stier\nBeslutning\nGodkendt.\n\(second)\nPunkt 3: Broer\nBeslutning\nGodkendt.")
    #expect(found.map(\.title) == ["Stier", "Kajer", "Broer"])
    #expect(found.map(\.decision) == ["Godkendt.", "Udsat.", "Godkendt."])
  }

  /// What looks like points of the first item's decision, of which the second is closed.
  @Test(arguments: [
    "Ad punkt 1: Godkendt.\n\nAd punkt 2: Kvaksal\n\nLukket punkt\n\nKvaksal",
    "Ad punkt 1: Godkendt.\n\nAd punkt 2: Kvaksal\n\nDette er fortroligt.\n\nKvaksal",
    "Ad punkt 1: Godkendt.\n\nAd punkt 2: Kvaksal (L)\n\nKvaksal",
    "Ad punkt 1: Godkendt.\n\nPunkt 2: Kvaksal\n\nKvaksal\n\n# Punkt 3: Stien\n\nPunkt 2 er lukket.",
    "Punkt 1: Godkendt.\n\nPunkt 2: Kvaksal\n\nKvaksal\n\nPunkt 2: Lukket: Kvaksal",
    "Punkt 1: Kvaksal\n\nLUKKET\n\nKvaksal", "Punkt 1: Kvaksal\n\nFortroligt\n\nKvaksal",
    "Punkt 1: Kvaksal\n\nOffentlighed: Lukket\n\nKvaksal",
    "Punkt 2: Kvaksal\n\nKvaksal\n\nPunkt 2: Kvaksal (lukket)",
    "Lukket dagsorden\n\nPunkt 1: Kvaksal\n\nPunkt 2: Kvaksal",
    "Punkt 2: Kvaksal\n\n00.01.10-P35-7-22\n\nKvaksal\n\nLukkede punkter: 2",
  ])
  func `no point brings out what is closed`(text: String) throws {
    for mark in ["# ", ""] {
      let result = try importing("\(mark)Punkt 1: Planen\n\n\(mark)Beslutning\n\nJa.\n\n\(text)")
      let meeting = try #require(result.agreement.meetings.first)
      let said = meeting.items.map { "\($0.proposal ?? "") \($0.decision ?? "") \($0.appendices)" }
      #expect(!said.joined().contains("vaksal"))
    }
  }

  @Test(arguments: [
    "Punkt 2 blev behandlet for lukkede døre.", "Punkt 2 er lukket.", "Punkt 2 (lukket)",
  ])
  func `a point that the next sentence closes does not come out`(sentence: String) throws {
    for word in ["Ad punkt", "Punkt"] {
      let found = try items(
        "Punkt 1: Stier\nBeslutning\n\(word) 1: Godkendt.\n\(word) 2: Kvaksal godkendt.\n\(sentence)"
      )
      #expect(!found.contains { !$0.isClosed && "\($0)".contains("Kvaksal") })
    }
  }

  @Test func `points of a closed item are no items`() throws {
    let found = try items(
      "Punkt 1: Stier\nBeslutning\nGodkendt.\nPunkt 2: Lukket: Salg\nBeslutning\n"
        + "Ad punkt 1: Godkendt.\nAd punkt 3: Kvaksal lejes ud.\nPunkt 4: at Kvaksal sælges.")
    #expect(found.map(\.number) == [1, 2])
  }

  @Test func `a word over each of two closed items closes both`() throws {
    let found = try items(
      "Punkt 1: Stier\nBeslutning\nGodkendt.\nLukket punkt\nPunkt 2: Salg\nBeslutning\nNoget.\n"
        + "Lukket punkt\nPunkt 3: Kvaksal\nBeslutning\nKvaksal.")
    #expect(found.filter(\.isClosed).map(\.number).suffix(2) == [2, 3])
  }
}
