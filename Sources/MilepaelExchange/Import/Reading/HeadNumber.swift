import MilepaelCore
import MilepaelText

/// The number that a title begins with.
enum HeadNumber {
  private static let words = [
    "initiativ nr. ", "initiativ ", "indsats nr. ", "indsats ", "delelement ", "tiltag nr. ",
    "tiltag ", "forslag nr. ", "forslag ", "projekt ", "nr. ", "punkt ", "initiative ",
  ]
  private static let chapterWords = [
    "kapitel ", "kap. ", "tema ", "afsnit ", "område ", "indsatsområde ", "politikområde ",
    "chapter ",
  ]

  /// *4.09. Samling af …*, *2.1: Ny hal*, *Initiativ 2.3 – Ny hal*, *3. En stærk …*.
  static func read(_ text: String) -> (number: InitiativeNumber, title: String)? {
    if let found = plain(text[...]) { return found }
    guard let rest = text.dropping(words) else { return nil }
    return plain(rest)
  }

  /// As our own reports write it, so that a title keeps every sign: a number, a point, a space.
  static func own(_ text: String) -> (number: InitiativeNumber, title: String)? {
    guard let space = text.utf8.prefix(25).firstIndex(of: 0x20), text[..<space].hasSuffix("."),
      let number = InitiativeNumber(text[..<space].dropLast())
    else { return nil }
    let title = PrintedText.line(String(text[space...]))
    return title.isEmpty ? nil : (number, title)
  }

  /// A number that stands alone in its cell: *2.1*, *2.1.*.
  static func alone(_ text: String) -> InitiativeNumber? {
    let bare = TextSearch.trimmed(text)
    return InitiativeNumber(bare.hasSuffix(".") ? String(bare.dropLast()) : bare)
  }

  private static func plain(_ text: Substring) -> (number: InitiativeNumber, title: String)? {
    let start = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard (1...24).contains(start.count), var digits = String(start) else { return nil }
    while digits.hasSuffix(".") { digits.removeLast() }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: start.count)...]
    guard let next = rest.first, next.isWhitespace || ":)–—".contains(next),
      let number = InitiativeNumber(digits)
    else { return nil }
    let title = PrintedText.line(
      String(rest.drop { $0.isWhitespace || ":)–—-".contains($0) }))
    return title.isEmpty ? nil : (number, title)
  }

  /// The number and title of a chapter: *3. En stærk …*, *Kapitel 5: Erhverv*, *III. Klima*.
  static func chapter(_ text: String) -> (number: String, title: String)? {
    if let (number, title) = plain(text[...]), number.parts.count == 1 {
      return (number.printed, title)
    }
    let rest = text.dropping(chapterWords)
    if let rest {
      if let (number, title) = plain(rest), number.parts.count == 1 {
        return (number.printed, title)
      }
    }
    return roman(rest ?? text[...], needsSign: rest == nil)
  }

  private static func roman(
    _ text: Substring, needsSign: Bool
  ) -> (number: String, title: String)? {
    let letters = text.prefix { "IVX".contains($0) }
    guard let value = romans.firstIndex(of: String(letters)) else { return nil }
    let rest = text.dropFirst(letters.count)
    guard let sign = rest.first, ".:)".contains(sign) || !needsSign && sign == " " else {
      return nil
    }
    let title = PrintedText.line(
      String(rest.dropFirst().drop { $0.isWhitespace || "–—-".contains($0) }))
    return title.isEmpty ? nil : ("\(value + 1)", title)
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX",
  ]
}

extension String {
  /// What stands after the first of these words that it begins with, in whatever case.
  fileprivate func dropping(_ words: [String]) -> Substring? {
    guard let first = utf8.first, first >= 0x41 else { return nil }
    let lower = prefix(24).lowercased()
    guard let word = words.first(where: { lower.hasPrefix($0) }) else { return nil }
    return self[...].dropFirst(word.count)
  }
}
