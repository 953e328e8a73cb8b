import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What stands at the top and the foot of a page is no text of the item on it.
struct MinutesPageTests {
  private static let title = "REFERAT Teknik- og Miljøudvalget d. 04-06-2019"

  private func items(_ text: String) throws -> [Meeting.Item] {
    let result = try Imported.result("# \(Self.title)\n\n" + text, into: Small.agreement)
    return try #require(result.agreement.meetings.first).items
  }

  /// The end of a page, and the beginning of the next.
  @Test(arguments: [
    "5\n\n\(title)", "\(title)\n\n5", "Side 3 af 12", "- 3 -", "Side 3\n\n\(title)", "\(title) 5",
    "\(title), side 5", "# \(title) Side 3 af 12", "**\(title)**",
  ])
  func `a page's end parts no sentence`(end: String) throws {
    let found = try items(
      """
      Punkt 1: Bænke
      Indstilling
      Havnecentret indstiller, at bænkene

      \(end)

      males.
      Beslutning
      Godkendt, idet rådet

      \(end)

      høres.

      \(end)

      Sagen sendes videre.
      Bilag
      Kort
      """)
    #expect(
      found == [
        Meeting.Item(
          number: 1, title: "Bænke", proposal: "Havnecentret indstiller, at bænkene males.",
          decision: "Godkendt, idet rådet høres.\n\nSagen sendes videre.",
          appendices: ["Kort"])
      ])
  }

  @Test func `the head and the foot of every page are no text, whatever they say`() throws {
    let found = try items(
      "Aaby Kommune\nTeknik og havn\n"
        + (1...4).map { number in
          """
          Punkt \(number): Sag \(number)
          Beslutning
          Taget til efterretning
          Aaby Kommune
          \(number + 1)
          Referat · side \(number + 1) af 6
          Teknik og havn
          Bo Holm tog ordet.
          """
        }.joined(separator: "\n"))
    #expect(
      found
        == (1...4).map { number in
          Meeting.Item(
            number: number, title: "Sag \(number)",
            decision: "Taget til efterretning\n\nBo Holm tog ordet.")
        })
  }

  @Test func `a number alone in the middle of a sentence can be the sentence's`() throws {
    let found = try items(
      "Punkt 1: Bænke\nBeslutning\nUdvalget afsætter\n\n25\n\nmio. kr. til bænke.")
    #expect(found.map(\.decision) == ["Udvalget afsætter\n\n25\n\nmio. kr. til bænke."])
  }

  @Test(arguments: ["", "Side "])
  func `what every item says at its page's end stays`(word: String) throws {
    let found = try items(
      (1...3).map { number in
        "Punkt \(number): Sag \(number)\nBeslutning\nIndstillingen tiltrædes\n\(word)\(number + 1)\n"
      }.joined())
    #expect(found.map(\.decision) == Array(repeating: "Indstillingen tiltrædes", count: 3))
  }

  @Test func `what closes something after a page's end closes the item before it and the next`()
    throws
  {
    let found = try items(
      "Punkt 1: Bænke\nBeslutning\nGodkendt.\nPunkt 2: Eventuelt\n\(Self.title)\nLukket punkt\n"
        + "Punkt 3: Kvaksal\nBeslutning\nKvaksal.")
    #expect(found.filter(\.isClosed).map(\.number) == [2, 3])
  }

  @Test func `numbers that count pages are no text, and others stay`() throws {
    let found = try items(
      """
      Punkt 1: Bænke
      Beslutning
      Godkendt.
      Der opstilles så mange bænke:
      12
      Punkt 2: Borde
      Beslutning
      Der opstilles så mange borde:
      4
      """)
    #expect(
      found.map(\.decision) == [
        "Godkendt.\n\nDer opstilles så mange bænke:\n\n12", "Der opstilles så mange borde:\n\n4",
      ])
  }

  /// An item whose number stands on a line of its own, and that is closed.
  @Test(arguments: ["Lukket punkt", "LUKKET", "(Lukket)"])
  func `a number that was taken for a page's keeps no closed title`(mark: String) throws {
    for end in [Self.title, "Side 3", "Bo Holm tog ordet."] {
      let found = try items(
        "Punkt 1: Bænke\nBeslutning\nGodkendt.\n\(end)\n2\nKvaksal\n\(mark)\nKvaksal.")
      #expect(!(found[0].decision ?? "").contains("Kvaksal"))
    }
  }
}
