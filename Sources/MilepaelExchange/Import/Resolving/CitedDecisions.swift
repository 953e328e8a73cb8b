import MilepaelCore
import MilepaelText

/// Decisions that a running text cites: *… den 4. juni 2019, Punkt 7*.
enum CitedDecisions {
  struct Citation: Hashable, Sendable {
    /// As written; `nil` where no committee stands before the day.
    var committee: String?
    var date: CalendarDate
    var item: Int
  }

  static func all(in text: String) -> [Citation] {
    PrintedDate.all(in: text).compactMap { date, range in
      guard let item = item(after: text[range.upperBound...]) else { return nil }
      return Citation(
        committee: committee(before: String(text[..<range.lowerBound])), date: date, item: item)
    }
  }

  /// *, Punkt 7* right after the day.
  private static func item(after text: Substring) -> Int? {
    let words = text.utf8.prefix(40).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A }
    guard words.count >= 2,
      ["punkt", "pkt.", "item"].contains(TextFold.folded(String(Substring(words[0]))))
    else { return nil }
    let number = Int(Substring(words[1].prefix { (0x30...0x39).contains($0) }))
    return number.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The committee that is named last before the day, at most a sentence away.
  private static func committee(before text: String) -> String? {
    let words = TextSearch.words(text).suffix(25)
    for index in words.indices.reversed() {
      var word = String(words[index])
      while let last = word.utf8.last, ".,;:".utf8.contains(last) { word.removeLast() }
      if word.hasSuffix("udvalgets") { word.removeLast() }
      guard word.first?.isUppercase == true, CommitteeNames.isEnding(word) else { continue }
      var name = word
      var start = index
      // *Teknik- og*, *Erhvervs-, Beskæftigelses- og*: what ends with a hyphen belongs to the name.
      while start >= words.startIndex + 1 {
        let previous = words[start - 1]
        if previous == "og", start >= words.startIndex + 2, words[start - 2].hasSuffix("-") {
          name = "\(words[start - 2]) og \(name)"
          start -= 2
        } else if previous.hasSuffix("-,") || previous.hasSuffix("-og") {
          name = "\(previous) \(name)"
          start -= 1
        } else {
          break
        }
      }
      return name
    }
    return nil
  }
}
