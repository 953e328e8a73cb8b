import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Moments")
struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2019-08-01T10:00:00Z", 1_564_653_600),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:34:56Z", 951_827_696),
    ("2038-01-19T03:14:08Z", 2_147_483_648),
  ])
  func `a moment is written as it is read`(text: String, seconds: Int) {
    #expect(Timestamp(text)?.secondsSince1970 == seconds)
    #expect(Timestamp(secondsSince1970: seconds).description == text)
  }

  @Test(arguments: [
    "", "2019-08-01", "2019-08-01 10:00:00Z", "2019-08-01T10:00:00", "2019-08-01T10:00:00+02:00",
    "2019-08-01T10:00Z", "2019-08-01T24:00:00Z", "2019-08-01T10:60:00Z", "2019-08-01T10:00:60Z",
    "2019-02-29T10:00:00Z", "2019-08-01T10:00:00.5Z", "2019-08-01t10:00:00z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `a day begins at midnight in universal time, before 1970 too`() {
    #expect(moment("2019-08-01T00:00:00Z").date == day("2019-08-01"))
    #expect(moment("2019-07-31T23:59:59Z").date == day("2019-07-31"))
    #expect(moment("1969-12-31T23:59:59Z").date == day("1969-12-31"))
    #expect(moment("1900-01-01T00:00:00Z").date == day("1900-01-01"))
  }

  @Test func `moments are in the order of time`() {
    #expect(moment("2019-08-01T10:00:00Z") < moment("2019-08-01T10:00:01Z"))
    #expect(!(moment("2019-08-01T10:00:00Z") < moment("2019-08-01T10:00:00Z")))
  }
}
