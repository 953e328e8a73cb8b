public import MilepaelCore

/// The record of a review meeting as minutes to send out.
public struct ReviewMinutes: Sendable {
  private let record: ReviewRecord
  private let phrases: Phrases

  public init(_ record: ReviewRecord, _ phrases: Phrases) {
    self.record = record
    self.phrases = phrases
  }

  private enum Block {
    case heading(Int, String)
    case paragraph(String)
    case list([String])
  }

  private var blocks: [Block] {
    var blocks: [Block] = [
      .heading(1, phrases.minutesTitle(record.committee, phrases.date(record.date))),
      .paragraph("\(record.agreement) · \(record.followUp)"),
    ]
    blocks.append(.heading(2, phrases.minutesDealtWith(record.dealtWith.count)))
    for item in record.dealtWith {
      blocks.append(.heading(3, "\(item.initiative) \(item.title)"))
      if let decision = item.decision {
        let number = item.number.map { " \(phrases.itemNumber($0))" } ?? ""
        blocks.append(.paragraph("\(phrases.minutesDecision)\(number): \(decision)"))
      }
      let changes = item.changes.filter(\.isShown).map(phrases.edit)
      if !changes.isEmpty { blocks.append(.list(changes)) }
    }
    for (title, items) in [
      (phrases.minutesPostponed, record.postponed), (phrases.minutesUntouched, record.untouched),
    ] where !items.isEmpty {
      blocks.append(.heading(2, "\(title): \(items.count)"))
      blocks.append(.list(items.map { "\($0.initiative) \($0.title)" }))
    }
    return blocks
  }

  /// Lines to read on the screen.
  public var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, let text): level == 3 ? [text] : ["", text]
      case .paragraph(let text): [text]
      case .list(let items): items.map { "  · \($0)" }
      }
    }
  }

  /// Markdown that GitHub and pandoc read alike.
  public var markdown: String {
    blocks.map { block in
      switch block {
      case .heading(let level, let text):
        String(repeating: "#", count: level) + " " + Self.escapedMarkdown(text)
      case .paragraph(let text): Self.escapedMarkdown(text)
      case .list(let items): items.map { "- " + Self.escapedMarkdown($0) }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// One self-contained page, in print as on the screen.
  public var html: String {
    let body = blocks.map { block in
      switch block {
      case .heading(let level, let text): "<h\(level)>\(Self.escapedHTML(text))</h\(level)>"
      case .paragraph(let text): "<p>\(Self.escapedHTML(text))</p>"
      case .list(let items):
        "<ul>\n" + items.map { "<li>\(Self.escapedHTML($0))</li>" }.joined(separator: "\n")
          + "\n</ul>"
      }
    }.joined(separator: "\n")
    let title = phrases.minutesTitle(record.committee, phrases.date(record.date))
    return """
      <!doctype html>
      <html lang="\(phrases.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escapedHTML(title))</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      h3 { margin-bottom: 0.2rem; break-after: avoid; }
      li { break-inside: avoid; }
      @page { size: A4; margin: 2cm; }
      </style>
      </head>
      <body>
      <main>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  /// Control characters become visible; what HTML gives a meaning is written out.
  private static func escapedHTML(_ text: String) -> String {
    var out = ""
    for character in harmless(text) {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "<br>"
      default: out.append(character)
      }
    }
    return out
  }

  private static func escapedMarkdown(_ text: String) -> String {
    var out = ""
    for character in harmless(text) {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~":
        out += "\\\(character)"
      case "\n": out += " "
      default: out.append(character)
      }
    }
    return out
  }

  /// Without what could drive a terminal or turn a line round: those become U+FFFD.
  private static func harmless(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n": out.append("\u{FFFD}")
      case .format where scalar != "\u{200D}": out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
