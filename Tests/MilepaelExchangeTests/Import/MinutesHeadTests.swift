import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Minutes begin, and head their items and decisions, in many ways.
struct MinutesHeadTests {
  private func meeting(_ text: String) throws -> Meeting {
    let result = try DocumentImporter.importing(
      Array(text.utf8), into: Small.agreement, ImportOptions(stamp: signed("Asta")))
    return try #require(result.agreement.meetings.first)
  }

  @Test(arguments: [
    "Referat Plan- og Boligudvalget den 14. september 2022",
    "REFERAT Plan- og Boligudvalget 2022-2025 d. 14-09-2022",
    "Referat Plan- og Boligudvalget\nMødedato: Onsdag den 14. september 2022 kl. 16",
    "Referat af møde i Plan- og Boligudvalget\nMødedato\t14-09-22",
    "Referat fra ekstraordinært møde i Plan- og Boligudvalget den 14. september 2022",
    "Ekstraordinært møde i Plan- og Boligudvalget onsdag den 14. september 2022",
    "Beslutningsprotokol for Plan- og Boligudvalget d. 14.09.2022",
    "Plan- og Boligudvalget\nReferat\n14. september 2022",
    "Referat\nPlan- og Boligudvalget\nOnsdag den 14. september 2022",
  ])
  func `committee and day are found in the head`(head: String) throws {
    let meeting = try meeting(head + "\n\nPunkt 1: Planen\nBeslutning\nGodkendt")
    #expect(meeting.committee == "Plan- og Boligudvalget")
    #expect(meeting.date == day("2022-09-14"))
    #expect(
      meeting.items == [Meeting.Item(number: 1, title: "Planen", decision: "Godkendt")])
  }

  @Test(arguments: [
    "Punkt 1: Planen", "Punkt 1. Planen", "Punkt 1 Planen", "Punkt 1 - Planen", "Pkt. 1 Planen",
    "Pkt. 1: Planen", "Punkt 1 (Åben): Planen", "Punkt 1\nPlanen", "Sag nr. 1: Planen",
  ])
  func `an item's heading has its number and its title`(head: String) throws {
    let meeting = try meeting(
      "Referat Økonomiudvalget den 14. september 2022\n\(head)\nBeslutning\nGodkendt")
    #expect(meeting.items == [Meeting.Item(number: 1, title: "Planen", decision: "Godkendt")])
  }

  @Test(arguments: [
    "Beslutning: Godkendt.", "Beslutning\nGodkendt.", "Udvalgets beslutning\nGodkendt.",
    "Økonomiudvalgets beslutning:\nGodkendt.", "Beslutning\tGodkendt.",
    "Beslutning Økonomiudvalget den 14. september 2022\nGodkendt.",
    "Beslutning i Økonomiudvalget den 14. september 2022:\nGodkendt.",
  ])
  func `a decision's heading has several forms`(text: String) throws {
    let meeting = try meeting(
      "Referat Økonomiudvalget den 14. september 2022\nPunkt 1: Planen\n\(text)")
    #expect(meeting.items.map(\.decision) == ["Godkendt."])
  }

  @Test func `what another committee decided before is no decision of this one`() throws {
    let meeting = try meeting(
      """
      Referat Økonomiudvalget den 14. september 2022
      Punkt 1: Planen
      Beslutning Havneudvalget den 1. september 2022
      Anbefales.
      Beslutning Økonomiudvalget den 14. september 2022
      Godkendt.
      """)
    #expect(meeting.items.map(\.decision) == ["Godkendt."])
  }
}
