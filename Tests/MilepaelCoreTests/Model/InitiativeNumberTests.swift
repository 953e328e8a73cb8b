import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Numbers of initiatives")
struct InitiativeNumberTests {
  @Test(arguments: ["1.2", "1.10", "4.09", "4.01.2", "7", "1.2.3.4", "000001.999999"])
  func `a number is kept as it is printed`(text: String) {
    #expect(InitiativeNumber(text)?.printed == text)
    #expect(InitiativeNumber(text)?.description == text)
  }

  @Test(arguments: [
    "", ".", "1.", ".1", "1..2", "1.2.", "a", "1.a", "1,2", "1.-2", "+1.2", " 1.2", "1.2 ",
    "1.2.3.4.5", "1234567", "1.1234567", "１.２", "1.2\n", "2018/4.12",
  ])
  func `anything else is no number`(text: String) {
    #expect(InitiativeNumber(text) == nil)
  }

  @Test func `order is natural: 1.2 comes before 1.10, and a part before its parts`() {
    let sorted = [
      "1.1", "1.2", "1.9", "1.10", "2.1", "4.01", "4.01.2", "4.2", "4.09", "4.10", "10.1",
    ]
    #expect(sorted.reversed().map(number).sorted().map(\.printed) == sorted)
  }

  @Test func `4.09 and 4.9 are two numbers, in a firm order`() {
    #expect(number("4.09") != number("4.9"))
    #expect(number("4.09") < number("4.9"))
    #expect(!(number("4.9") < number("4.09")))
    #expect(number("4.09").parts == number("4.9").parts)
    #expect(Set([number("4.09"), number("4.9")]).count == 2)
  }

  @Test func `the parts are numbers`() {
    #expect(number("4.01.2").parts == [4, 1, 2])
    #expect(number("10.09").parts == [10, 9])
  }

  @Test(arguments: ["3.15", "2018/4.12", "2018/4.01.2", "4.09"])
  func `an id is written as it is read`(text: String) {
    #expect(InitiativeID(text)?.description == text)
  }

  @Test func `an id names the earlier year, or none`() {
    #expect(id("3.15").earlierYear == nil)
    #expect(id("2018/4.12").earlierYear == 2018)
    #expect(id("2018/4.12").number == number("4.12"))
    #expect(id("2018/4.12") != id("4.12"))
  }

  @Test(arguments: [
    "", "/", "/4.12", "2018/", "18/4.12", "2018/4.12/1", "2018-4.12", "abcd/4.12", "-201/4.12",
    "+201/4.12", "0018/4.12", "０018/4.12", "2018 /4.12",
  ])
  func `anything else is no id`(text: String) {
    #expect(InitiativeID(text) == nil)
  }

  @Test func `this agreement's initiatives come first, then earlier years, newest first`() {
    let sorted = ["1.2", "4.12", "2018/1.1", "2018/4.12", "2017/1.1"]
    #expect(sorted.reversed().map(id).sorted().map(\.description) == sorted)
  }
}
