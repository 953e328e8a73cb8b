import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Who was away stands with the meeting, and in no text that others read.
struct MinutesAbsenceTests {
  private func meeting(_ items: String) throws -> Meeting {
    let result = try Imported.result(
      "REFERAT Teknik- og Miljøudvalget d. 04-06-2019\n\n" + items, into: Small.agreement)
    return try #require(result.agreement.meetings.first)
  }

  @Test(arguments: [
    "Godkendt.\n\n**Fraværende:** Asta Lund (A), Bo Holm (C)",
    "Godkendt.\n\nFraværende: Asta Lund (A) og Bo Holm (C).",
    "Godkendt.\n\nFraværende med afbud: Asta Lund (A), sygdom, Bo Holm (C) pga. ferie",
    "Godkendt.\n\nFraværende Asta Lund (A), Bo Holm (C)",
    "Godkendt.\n\nFRAVÆRENDE: Asta Lund (A); Bo Holm (C)",
    "Godkendt.\n\nAfbud fra Asta Lund (A), Bo Holm (C)",
    "Godkendt.\n\nAfbud: formand Asta Lund (A) samt Bo Holm (C)",
    "Godkendt.\n\nIkke til stede: Asta Lund (A), Bo Holm (C)",
    "Fraværende: Asta Lund (A), Bo Holm (C)\n\nGodkendt.",
    "Fraværende: Asta Lund (A), Bo Holm (C). Godkendt.",
    "Godkendt. Fraværende: Asta Lund (A), Bo Holm (C).",
    "Godkendt. Fraværende: Asta Lund (A). Afbud: Bo Holm (C).",
    "Godkendt. (Fraværende: Asta Lund (A), Bo Holm (C))",
    "Godkendt.\n\nFraværende:\n\nAsta Lund (A)\n\nBo Holm (C)",
    "Godkendt.\n\nFraværende:\n- Asta Lund (A)\n- Bo Holm (C)",
    "Godkendt.\n\n### Fraværende\n\nAsta Lund (A), Bo Holm (C)",
    "Godkendt.\n\nFraværende: Asta Lund (A), Bo Holm (C)\n\nAfbud: Asta Lund, Bo Holm",
  ])
  func `who was away goes to the meeting, once, and out of the decision`(text: String) throws {
    for decision in ["Beslutning\n\n\(text)", "Beslutning: \(text)"] {
      let meeting = try meeting("Punkt 1: Bænke\n\n\(decision)\n\nBilag\n\nKort")
      #expect(meeting.absent == ["Asta Lund (A)", "Bo Holm (C)"])
      #expect(
        meeting.items == [
          Meeting.Item(number: 1, title: "Bænke", decision: "Godkendt.", appendices: ["Kort"])
        ])
    }
  }

  @Test(arguments: ["Afbud: Ingen", "Fraværende: Ingen.", "Afbud: -", "Afbud: Ingen afbud"])
  func `nobody is no name`(line: String) throws {
    let meeting = try meeting("Punkt 1: Bænke\n\nBeslutning\n\nGodkendt.\n\n\(line)")
    #expect(meeting.absent == [])
    #expect(meeting.items.map(\.decision) == ["Godkendt."])
  }

  @Test(arguments: [
    "Fraværende medlemmer kan stemme skriftligt.", "Afbud blev noteret.",
    "Fraværende Asta Lund (A) kan stemme skriftligt.",
    "Dagsordenen for de fraværende: de får den senere.",
  ])
  func `a sentence about those who are away is text`(sentence: String) throws {
    let meeting = try meeting("Punkt 1: Bænke\n\nBeslutning\n\nGodkendt.\n\n\(sentence)")
    #expect(meeting.absent == [])
    #expect(meeting.items.map(\.decision) == ["Godkendt.\n\n\(sentence)"])
  }

  @Test func `initials and brackets with commas are parts of a name`() throws {
    let meeting = try meeting(
      "Punkt 1: Bænke\n\nBeslutning\n\n"
        + "Udsat. Fraværende: Ida B. Ravn (A, formand), Jens af Borg. Sagen kommer igen.")
    #expect(meeting.absent == ["Ida B. Ravn (A, formand)", "Jens af Borg"])
    #expect(meeting.items.map(\.decision) == ["Udsat. Sagen kommer igen."])
  }

  @Test(arguments: [
    "Fraværende: Kvaksal er syg", "Fraværende: Ole Kvaksal", "Godkendt. Fraværende: Ole Kvaksal.",
    "Afbud fra Kvaksal til handlen kom for sent.", "Fraværende:\n\nOle Kvaksal (A)",
  ])
  func `nothing that a closed item says of somebody comes in`(text: String) throws {
    let meeting = try meeting("Punkt 1: Lukket: Salg\n\nBeslutning\n\n\(text)")
    #expect(meeting.absent == [])
    #expect(meeting.items == [Meeting.Item(number: 1, title: "Salg", isClosed: true)])
  }

  @Test(arguments: [
    "Godkendt. Fraværende: Eva Lund (V) og Bo Holm (C) som stemte imod forslaget.",
    "Godkendt. Fraværende: Eva Lund (V), der erklærede sig inhabil.",
  ])
  func `what else is said of those who are away stays in the decision`(text: String) throws {
    let meeting = try meeting("Punkt 1: Bænke\nBeslutning\n\(text)")
    #expect(meeting.items.map(\.decision) == [text])
    #expect(meeting.absent == [])
  }
}
