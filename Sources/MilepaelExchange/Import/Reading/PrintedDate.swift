import MilepaelCore
import MilepaelText

/// Days as documents print them: *4. juni 2019*, *06. juni 2023*, *31.12.2019*, *16-01-2019*.
enum PrintedDate {
  /// The day that a whole text is.
  static func whole(_ text: String) -> CalendarDate? {
    let parts = text.utf8.split { $0 == 0x20 || $0 == 0x2E || $0 == 0x2D || $0 == 0x2F }
      .map { String(Substring($0)) }
    guard parts.count == 3, text.utf8.count <= 24 else { return nil }
    return date(parts[0], parts[1], parts[2]) ?? date(parts[2], parts[1], parts[0])
  }

  /// The first day in a text: a number, a month's name or number, and a year of four digits.
  static func first(in text: String) -> CalendarDate? { all(in: text).first?.date }

  /// Every day in a text, and where it ends.
  static func all(in text: String) -> [(date: CalendarDate, range: Range<String.Index>)] {
    let words = text.utf8.split { byte in
      byte == 0x20 || byte == 0x0A || (0x2C...0x2F).contains(byte) || byte == 0x28 || byte == 0x29
    }
    guard words.count >= 3 else { return [] }
    var found: [(CalendarDate, Range<String.Index>)] = []
    var next = 0
    while next + 2 < words.count {
      let (first, third) = (words[next], words[next + 2])
      if (1...2).contains(first.count), third.count >= 4,
        (0x30...0x39).contains(first[first.startIndex]),
        let date = date(
          String(Substring(first)), String(Substring(words[next + 1])),
          String(Substring(third)))
      {
        found.append((date, first.startIndex..<third.endIndex))
        next += 3
      } else {
        next += 1
      }
    }
    return found
  }

  private static func date(_ day: String, _ month: String, _ year: String) -> CalendarDate? {
    guard year.utf8.count == 4, let year = Int(year), let day = Int(day),
      let month = Int(month) ?? self.month(month)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The month of a name, also with a point or a comma after it.
  static func month(_ name: String) -> Int? {
    months[TextFold.folded(name).filter(\.isLetter)]
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for language in Language.allCases {
      for month in 1...12 {
        guard let day = CalendarDate(year: 2000, month: month, day: 1) else { continue }
        let words = TextSearch.words(Phrases(language).date(day))
        if words.count == 3 { months[TextFold.folded(String(words[1]))] = month }
      }
    }
    return months
  }()
}
