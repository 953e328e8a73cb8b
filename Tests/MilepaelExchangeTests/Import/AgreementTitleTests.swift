import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// The line over a document: which agreement, whose, and at which follow-up.
struct AgreementTitleTests {
  @Test(arguments: [
    ("Anden opfølgning på Aftale om budget 2026 for Køge Kommune", "Aftale om budget 2026"),
    ("Status på Aftale om Budget 2026 i Køge Kommune pr. 31. august 2026", "Aftale om Budget 2026"),
    (
      "Opfølgning på budgetaftale 2026 for Køge Kommune – 3. budgetopfølgning 2026",
      "Budgetaftale 2026"
    ),
    ("Opfølgning på Budgetforlig 2026 - Køge Kommune", "Budgetforlig 2026"),
    ("Opfølgning på Budgetaftale 2026, Køge Kommune", "Budgetaftale 2026"),
    ("Aftale om Budget 2026-2029 for Køge Kommune", "Aftale om Budget 2026-2029"),
  ])
  func `it is of a municipality`(line: String, title: String) throws {
    let read = try #require(AgreementTitle(line))
    #expect(read.title == title && read.year == 2026 && read.municipality == "Køge Kommune")
  }

  @Test(arguments: [
    ("Aftale om budget 2026 for Lyngby-Taarbæk Kommune", "Lyngby-Taarbæk Kommune"),
    ("Aftale om budget 2026 for Københavns Kommune", "Københavns Kommune"),
    ("Aftale om budget 2026 for hele kommunen", nil), ("Aftale om budget 2026", nil),
    ("Aftale om budget 2026 i Kommunernes Hus", nil),
  ])
  func `its name is the capital words before the last`(line: String, name: String?) throws {
    #expect(try #require(AgreementTitle(line)).municipality == name)
  }

  @Test func `the follow-up and the day can stand on either side`() throws {
    let after = try #require(
      AgreementTitle("Opfølgning på budgetaftale 2026 for Køge Kommune – 3. budgetopfølgning 2026"))
    #expect(after.followUp == "Opfølgning på")
    let only = try #require(
      AgreementTitle("Budgetaftale 2026 for Køge Kommune – 3. budgetopfølgning 2026"))
    #expect(only.followUp == "3. budgetopfølgning 2026")
    let dated = try #require(
      AgreementTitle("Status på Aftale om budget 2026 i Køge Kommune pr. 31. august 2026"))
    #expect(dated.date == day("2026-08-31"))
  }

  @Test func `the day of its adoption is not the follow-up's`() throws {
    let read = try #require(
      AgreementTitle(
        "Anden opfølgning på Aftale om budget 2026 for Køge Kommune, vedtaget den 9. oktober 2025"))
    #expect(read.date == nil && read.municipality == "Køge Kommune")
  }
}
