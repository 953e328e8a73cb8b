import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Testing

@Suite("Days and years in words")
struct DateWordingTests {
  private let danish = Phrases(.danish)
  private let english = Phrases(.english)

  @Test(arguments: [
    ("2019-08-01", "1. august 2019", "1 August 2019"),
    ("2019-01-31", "31. januar 2019", "31 January 2019"),
    ("2020-02-29", "29. februar 2020", "29 February 2020"),
    ("2019-03-05", "5. marts 2019", "5 March 2019"),
    ("2019-05-17", "17. maj 2019", "17 May 2019"),
    ("2019-10-09", "9. oktober 2019", "9 October 2019"),
    ("2019-12-24", "24. december 2019", "24 December 2019"),
  ])
  func `a day is written out`(date: String, danish: String, english: String) {
    #expect(self.danish.date(day(date)) == danish)
    #expect(self.english.date(day(date)) == english)
  }

  @Test func `every month has a name of its own`() {
    let names = (1...12).compactMap { CalendarDate(year: 2019, month: $0, day: 1) }
    #expect(Set(names.map(danish.date)).count == 12)
    #expect(Set(names.map(english.date)).count == 12)
  }

  @Test(
    arguments: [
      (2019, 2019, "2019", "2019"), (2019, 2022, "2019-2022", "2019-2022"),
      (2020, nil, "2020 og frem", "2020 onwards"),
    ] as [(Int, Int?, String, String)])
  func `years from one to another, or for ever`(
    from: Int, to: Int?, danish: String, english: String
  ) {
    #expect(self.danish.years(from: from, to: to) == danish)
    #expect(self.english.years(from: from, to: to) == english)
  }

  @Test(arguments: [
    (3, "frist om 3 dage", "due in 3 days"), (1, "frist om 1 dag", "due in 1 day"),
    (0, "frist i dag", "due today"),
    (-1, "frist overskredet 1 dag", "1 day overdue"),
    (-12, "frist overskredet 12 dage", "12 days overdue"),
  ])
  func `how long until answers are due`(days: Int, danish: String, english: String) {
    #expect(self.danish.daysLeft(days) == danish)
    #expect(self.english.daysLeft(days) == english)
  }

  @Test(arguments: [
    ("2019-08-01T10:00:00Z", 0, "10:00"), ("2019-08-01T10:03:59Z", 7200, "12:03"),
    ("2019-08-01T23:30:00Z", 3600, "00:30"), ("2019-08-01T00:10:00Z", -3600, "23:10"),
  ])
  func `a clock time is that of the place`(at: String, zone: Int, time: String) {
    #expect(danish.time(moment(at), zoneSeconds: zone) == time)
  }

  @Test(
    arguments: [
      ("2019-06-04", "2019-06-04"), ("4. juni 2019", "2019-06-04"),
      ("den 4. juni 2019", "2019-06-04"),
      ("4 June 2019", "2019-06-04"), ("4. JUN", "2019-06-04"), ("4/6 2019", "2019-06-04"),
      ("4.6.2019", "2019-06-04"), ("4/6", "2019-06-04"), ("4-6-19", "2019-06-04"),
      ("1. maj", "2019-05-01"), ("29/2 2020", "2020-02-29"), ("29/2", nil), ("31. juni", nil),
      ("juni", nil), ("4", nil), ("", nil), ("4. ju 2019", nil), ("4/6/2019/1", nil),
      ("4/13", nil), ("0/1", nil), ("4. xyz", nil),
    ] as [(String, String?)])
  func `a day is read as people type it`(text: String, date: String?) {
    #expect(danish.readDate(text, year: 2019)?.description == date)
    #expect(english.readDate(text, year: 2019)?.description == date)
  }
}
