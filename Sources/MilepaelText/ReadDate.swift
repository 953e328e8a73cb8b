public import MilepaelCore

extension Phrases {
  /// Reads a day as people type it: *2019-06-04*, *4. juni 2019*, *4/6 2019*, *4.6.2019*, *4/6*.
  ///
  /// Without a year it is of the year given. Danish and English months are both understood, also
  /// shortened to three letters.
  public func readDate(_ text: String, year: Int) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let folded = TextFold.folded(text)
    let parts = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = parts.first == "den" ? Array(parts.dropFirst()) : parts
    guard (2...3).contains(words.count), let day = Int(words[0]),
      let month = Int(words[1]) ?? Self.month(words[1])
    else { return nil }
    guard words.count == 3 else { return CalendarDate(year: year, month: month, day: day) }
    guard let given = Int(words[2]) else { return nil }
    return CalendarDate(year: given < 100 ? 2000 + given : given, month: month, day: day)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let names = [
      ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"],
      ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september"],
      ["oktober", "october"], ["november"], ["december"],
    ]
    return names.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }
}
