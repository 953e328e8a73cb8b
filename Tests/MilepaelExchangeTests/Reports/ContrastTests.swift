import Foundation
import MilepaelCore
import MilepaelExchange
import Testing

/// Every colour of the style sheet can be read on every ground that it stands on: WCAG 2.1 asks for
/// 4.5 to 1 for text (1.4.3), on light and dark screens and on paper.
struct ContrastTests {
  /// The colours of the three schemes, in the order in which the sheet gives them.
  private static let schemes: [[String: String]] = {
    let html = Small.agreement.report(ReportOptions(kind: .summary), as: .html)
    return html.components(separatedBy: ":root {").dropFirst().map { block in
      let body = block.prefix { $0 != "}" }
      return Dictionary(
        body.matches(of: #/--(\w+): (#[0-9a-f]{3,6});/#).map {
          (String($0.output.1), String($0.output.2))
        }, uniquingKeysWith: { $1 })
    }
  }()

  /// Relative luminance as WCAG defines it.
  private static func luminance(_ colour: String) -> Double? {
    var digits = colour.dropFirst().map(String.init)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard let number = Int(digits.joined(), radix: 16), digits.count == 6 else { return nil }
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double? {
    guard let first = luminance(one), let second = luminance(other) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func `black on white is 21 to 1`() throws {
    let contrast = try #require(Self.contrast("#000", "#ffffff"))
    #expect(abs(contrast - 21) < 0.001)
  }

  @Test(
    arguments: ["ink", "quiet", "link", "happy", "neutral", "sad", "ask"], ["paper", "soft"])
  func `text can be read`(text: String, ground: String) throws {
    #expect(Self.schemes.count == 3)
    for scheme in Self.schemes {
      let ink = try #require(scheme[text])
      let paper = try #require(scheme[ground])
      let contrast = try #require(Self.contrast(ink, paper))
      #expect(contrast >= 4.5, "\(text) on \(ground)")
    }
  }
}
