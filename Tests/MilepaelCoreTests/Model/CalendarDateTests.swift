import MilepaelTestKit
import Testing

@testable import MilepaelCore

@Suite("Days")
struct CalendarDateTests {
  @Test(arguments: ["2019-06-04", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day is written as it is read`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2100-02-29", "2019-04-31", "2019-00-10", "2019-13-01",
    "2019-01-00",
    "2019-01-32", "0000-01-01", "2019-6-4", "19-06-04", "2019/06/04", "2019-06-04 ", "+019-06-04",
    "2019-06-0a", "", "4. juni 2019", "２019-06-04",
  ])
  func `there is no such day`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    (2019, 28), (2020, 29), (2024, 29), (1900, 28), (2000, 29), (2100, 28), (2400, 29),
  ])
  func `February is longer in a leap year`(year: Int, days: Int) {
    #expect(CalendarDate(year: year, month: 2, day: days) != nil)
    #expect(CalendarDate(year: year, month: 2, day: days + 1) == nil)
  }

  @Test(arguments: [
    ("2019-08-01", "2019-08-01", 0), ("2019-08-01", "2019-08-02", 1),
    ("2019-08-02", "2019-08-01", -1), ("2019-02-28", "2019-03-01", 1),
    ("2020-02-28", "2020-03-01", 2), ("2019-01-01", "2020-01-01", 365),
    ("2020-01-01", "2021-01-01", 366), ("2019-12-31", "2020-01-01", 1),
    ("1900-01-01", "2100-01-01", 73049),
  ])
  func `days from one day to another`(from: String, to: String, days: Int) {
    #expect(day(from).days(until: day(to)) == days)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("2019-08-01", 18109),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `days are counted from 1970`(text: String, count: Int) {
    #expect(day(text).daysSince1970 == count)
    #expect(CalendarDate(daysSince1970: count) == day(text))
  }

  @Test func `every day from 1900 to 2100 is counted once, and comes back from its count`() {
    var count = day("1900-01-01").daysSince1970
    for year in 1900...2100 {
      for month in 1...12 {
        for date in (1...31).compactMap({ CalendarDate(year: year, month: month, day: $0) }) {
          guard date.daysSince1970 == count, CalendarDate(daysSince1970: count) == date,
            CalendarDate(date.description) == date
          else {
            Issue.record("\(date) is lost")
            return
          }
          count += 1
        }
      }
    }
    #expect(count == day("2100-12-31").daysSince1970 + 1)
  }

  @Test func `days are in the order of the calendar`() {
    let sorted = ["1999-12-31", "2019-01-31", "2019-02-01", "2019-10-01", "2020-01-01"]
    #expect(sorted.reversed().map(day).sorted().map(\.description) == sorted)
  }
}
