import MilepaelApp
import MilepaelCore
import MilepaelText
import Terminal

/// The list for people: a line for each initiative, with one mark per follow-up and one for economy.
///
/// Titles stand last, so that they can be cut on a narrow terminal and stay whole in a file.
struct ListText {
  let listing: Listing
  let phrases: Phrases
  let layout: TextLayout

  func render() -> String {
    let agreement = listing.agreement
    var lines = layout.paragraph("", "\(agreement.title) · \(agreement.municipality)")
    lines += layout.paragraph("", focusLine)
    if !listing.own.isEmpty {
      lines += [""] + table(listing.own, agreement.followUps, focus: listing.focus?.id)
    }
    for (earlier, rows) in listing.extra {
      lines += [""] + layout.paragraph("", phrases.extra(of: earlier.title))
      lines += table(rows, earlier.followUps, focus: earlier.followUps.last?.id)
    }
    let marks = Glyphs(layout.charset)
    lines += [""] + layout.paragraph("", marks.legend(phrases))
    lines.append(phrases.initiatives(listing.rows.count))
    return layout.text(lines)
  }

  private var focusLine: String {
    guard let focus = listing.focus else { return phrases.noFollowUps }
    let unanswered = phrases.unanswered(listing.unanswered)
    return "\(focus.title) · \(phrases.state(focus.state)) · \(unanswered)"
  }

  private func table(_ rows: [Row], _ followUps: [FollowUp], focus: FollowUpID?) -> [String] {
    let marks = Glyphs(layout.charset)
    let number = max(4, rows.map { layout.columns(of: $0.id.description) }.max() ?? 0) + 2
    let heads = followUps.map { followUp in
      followUp.id == focus ? "[\(followUp.headText)]" : followUp.headText
    }
    var shown = Array(followUps.indices)
    if let width = layout.width, number + shown.reduce(0, { $0 + column(heads[$1]) }) > width - 30 {
      // Too many rounds for the terminal: the one that is asked about is the one to keep.
      shown = shown.filter { followUps[$0].id == focus }
    }
    let economy = phrases.economyColumn
    let head =
      layout.padded(phrases.numberColumn, to: number)
      + shown.map { centred(heads[$0], column(heads[$0])) }.joined()
      + centred(economy, column(economy)) + phrases.titleColumn
    let room = layout.width.map { width in
      width - number - shown.reduce(0) { $0 + column(heads[$1]) } - column(economy)
    }
    return [head]
      + rows.map { row in
        let cells = shown.map { index in
          let mark = row.isGuidepost ? "" : marks.mark(row.standings[index]).text
          return centred(mark, column(heads[index]))
        }
        let money = row.isGuidepost ? "" : marks.economy(row.economy).text
        return layout.padded(row.id.description, to: number) + cells.joined()
          + centred(money, column(economy)) + layout.fitted(title(of: row), room)
      }
  }

  private func title(of row: Row) -> String {
    let title = listing.agreement[row.place].title
    return row.isGuidepost ? "\(title) (\(phrases.guidepost))" : title
  }

  private func column(_ head: String) -> Int { max(3, layout.columns(of: head)) + 2 }

  /// In the middle; a mark in brackets has its smiley under the others.
  private func centred(_ text: String, _ width: Int) -> String {
    let inner = width - 2
    let lead = max(0, (inner - layout.columns(of: text)) / 2)
    return layout.padded(String(repeating: " ", count: lead) + text, to: width)
  }
}

extension FollowUp {
  /// What stands over a narrow column.
  var headText: String { Wrap.truncated(Visible.sanitised(shortTitle ?? title), width: 8) }
}
