import MilepaelCore
import MilepaelText

/// The title of a follow-up, as a document prints it in a row: *2. budgetopfølgning 2019*,
/// *31.12.2019*.
enum RoundTitle {
  /// True for what can only be one, wherever it stands in a row.
  static func looksLike(_ text: String) -> Bool {
    guard text.utf8.count <= 80, !text.isEmpty,
      text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    if date(text) != nil { return true }
    let folded = TextFold.folded(text)
    if ["opfoelgning", "follow-up", "leverance", "delivery", "kvartal", "quarter", "halvaar"]
      .contains(where: { TextSearch.contains($0, in: folded) })
    {
      return true
    }
    // *Juni 2026*, *ultimo juni 2026*, *udgangen af 2026*.
    let words = TextSearch.words(folded)
    return words.count <= 5 && year(text) != nil
      && (month(folded) != nil || words.count <= 3 && words.contains { $0.hasPrefix("udgang") })
  }

  /// The month that a text names.
  static func month(_ folded: String) -> Int? {
    TextSearch.words(folded).lazy.compactMap { PrintedDate.month(String($0)) }.first
  }

  /// The day that a title is: *31.12.2019*, *31. december 2019*, with or without *pr.* before.
  static func date(_ text: String) -> CalendarDate? {
    var trimmed = TextSearch.trimmed(text)
    for start in ["pr. ", "den ", "d. "] where trimmed.utf8.starts(with: start.utf8) {
      trimmed = String(trimmed.utf8.dropFirst(start.utf8.count)) ?? trimmed
    }
    return PrintedDate.whole(trimmed)
  }

  /// A budget year in the title, its last number of four digits.
  static func year(_ text: String) -> Int? { Years.all(in: text).last }

  /// *1.*, *31.12.*: for the head of a narrow column.
  static func short(_ title: String) -> String? {
    let digits = title.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard let start = String(digits), start.utf8.contains(UInt8(ascii: ".")) else { return nil }
    if date(title) != nil {
      let parts = start.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
      return parts.count == 3 ? "\(parts[0]).\(parts[1])." : nil
    }
    return start
  }

  /// The place in the order that a text names: *2. budgetopfølgning*, *Anden opfølgning*.
  static func ordinal(_ text: String) -> Int? { ordinals(text).first }

  /// Every place in the order that a text names: *første og anden opfølgning*. In *1. juli* the number
  /// is a day's.
  static func ordinals(_ text: String) -> [Int] {
    let words = TextSearch.words(TextFold.folded(text)).map(String.init)
    return words.enumerated().compactMap { index, word in
      if let number = ordinals[word] { return number }
      // *1.budgetopfølgning* has lost its space.
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (1...12).contains(number) else { return nil }
      let rest = word.dropFirst(digits.count)
      guard rest.first == ".", rest.dropFirst().first?.isNumber != true else { return nil }
      let next =
        rest.count > 1 ? String(rest.dropFirst()) : index + 1 < words.count ? words[index + 1] : ""
      return PrintedDate.month(next) == nil ? number : nil
    }
  }

  private static let ordinals: [String: Int] = [
    "foerste": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
  ]
}

/// Years of four digits in a text.
enum Years {
  /// A year that a store can hold; `nil` for any other number, and for what is none.
  static func read(_ text: String) -> Int? {
    Int(text).flatMap { (1...9999).contains($0) ? $0 : nil }
  }

  static func all(in text: String) -> [Int] {
    text.utf8.split { !(0x30...0x39).contains($0) }.compactMap { digits in
      guard digits.count == 4, let year = Int(Substring(digits)), (1990...2099).contains(year)
      else { return nil }
      return year
    }
  }
}
