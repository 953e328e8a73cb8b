/// The numbers of an ordered list as it prints them: *1.*, *b)*, *(iv)*.
public enum ListNumbers {
  public enum Style: Hashable, Sendable {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman
  }

  /// A number without the sign after it; beyond what is usual, in figures.
  public static func printed(_ number: Int, _ style: Style) -> String {
    switch style {
    case .decimal: "\(number)"
    case .lowerLetter: letter(number) ?? "\(number)"
    case .upperLetter: letter(number)?.uppercased() ?? "\(number)"
    case .lowerRoman: roman(number) ?? "\(number)"
    case .upperRoman: roman(number)?.uppercased() ?? "\(number)"
    }
  }

  /// The number that a list says it begins with. What a file claims is no reason to overflow.
  public static func first(_ number: Int?) -> Int { min(max(number ?? 1, 0), 1_000_000) }

  /// The number of each item of pandoc's list, and the item.
  static func items(_ content: [JSONText]) -> [(number: String, item: JSONText)] {
    let form = content.first?.elements ?? []
    let style = styles[form.count > 1 ? form[1]["t"]?.text ?? "" : ""] ?? .decimal
    let sign = form.count > 2 ? form[2]["t"]?.text ?? "" : ""
    // A list goes on where another text has broken it.
    let first = first(form.first?.int)
    return (content.last?.elements ?? []).enumerated().map { index, item in
      (signed(printed(first + index, style), sign), item)
    }
  }

  private static let styles: [String: Style] = [
    "LowerAlpha": .lowerLetter, "UpperAlpha": .upperLetter, "LowerRoman": .lowerRoman,
    "UpperRoman": .upperRoman,
  ]

  private static func signed(_ number: String, _ sign: String) -> String {
    switch sign {
    case "OneParen": "\(number))"
    case "TwoParens": "(\(number))"
    default: "\(number)."
    }
  }

  private static func letter(_ number: Int) -> String? {
    guard (1...26).contains(number) else { return nil }
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number - 1)))
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...39).contains(number) else { return nil }
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: number / 10) + ones[number % 10]
  }
}
