public import MilepaelCore
public import MilepaelText

/// The record of a review meeting as minutes to send out, and as lines to read on the screen.
public struct ReviewMinutes: Sendable {
  private let record: ReviewRecord
  private let phrases: Phrases

  public init(_ record: ReviewRecord, _ phrases: Phrases) {
    self.record = record
    self.phrases = phrases
  }

  /// The minutes, in no format yet.
  public var document: ReportDocument {
    var blocks: [ReportDocument.Block] = [
      .heading(level: 2, text: phrases.minutesDealtWith(record.dealtWith.count))
    ]
    blocks += record.dealtWith.map { .together(dealtWith($0)) }
    for (title, items) in [
      (phrases.minutesPostponed, record.postponed), (phrases.minutesUntouched, record.untouched),
    ] where !items.isEmpty {
      blocks.append(
        .together([
          .heading(level: 2, text: "\(title): \(items.count)"),
          .items(items.map { ReportDocument.Labelled(nil, name(of: $0)) }),
        ]))
    }
    return ReportDocument(
      language: phrases.language,
      title: PrintedText.line(
        phrases.minutesTitle(record.committee, phrases.date(record.date))),
      subtitle: PrintedText.line("\(record.agreement) · \(record.followUp)"), blocks: blocks)
  }

  private func dealtWith(_ item: ReviewRecord.Item) -> [ReportDocument.Block] {
    var facts: [ReportDocument.Labelled] = []
    if let decision = item.decision {
      let number = item.number.map { " \(phrases.itemNumber($0))" } ?? ""
      facts.append(
        ReportDocument.Labelled(
          "\(phrases.minutesDecision)\(number)", PrintedText.normalised(decision)))
    }
    facts += item.changes.filter(\.isShown).map {
      ReportDocument.Labelled(nil, PrintedText.normalised(phrases.edit($0)))
    }
    return [.heading(level: 3, text: name(of: item)), .items(facts)]
  }

  private func name(of item: ReviewRecord.Item) -> String {
    PrintedText.line("\(item.initiative) \(item.title)")
  }

  /// Lines to read on the screen.
  public var lines: [String] {
    let document = document
    return ["", document.title, document.subtitle] + document.blocks.flatMap(lines)
  }

  private func lines(_ block: ReportDocument.Block) -> [String] {
    switch block {
    case .heading(let level, let text, _): level == 3 ? [text] : ["", text]
    case .items(let items):
      items.map { item in item.label.map { "\($0): \(item.text)" } ?? "  · \(item.text)" }
    case .together(let blocks): blocks.flatMap(lines)
    case .paragraph(let text, _): [text]
    case .table, .newPage, .contents: []
    }
  }

  /// Markdown that GitHub and pandoc read alike.
  public var markdown: String { MarkdownWriter.write(document) }

  /// One self-contained page, in print as on the screen.
  public var html: String { HTMLWriter.write(document) }
}
