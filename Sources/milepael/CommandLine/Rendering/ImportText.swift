import MilepaelCore
import MilepaelExchange
import MilepaelText

/// What an import did, for people.
struct ImportText {
  let result: ImportResult
  let name: String
  let phrases: Phrases
  let layout: TextLayout

  func render() -> String {
    let report = result.report
    var lines = [name, "  " + phrases.importCounts(report)]
    if let meeting = report.meeting { lines += self.lines(of: meeting) }
    if !report.added.isEmpty { lines.append("  " + phrases.importAdded(report.added.count)) }
    if !report.changes.isEmpty { lines.append("  " + phrases.importChanged(report.changes.count)) }
    if !report.closed.isEmpty { lines.append("  " + phrases.importClosedRounds(report.closed)) }
    if !report.changes.isEmpty {
      lines += ["", phrases.importChangesHead] + report.changes.flatMap(changed)
    }
    for group in ImportFinding.Group.allCases {
      let findings = report.findings(group)
      guard !findings.isEmpty else { continue }
      lines += ["", "\(phrases.importGroup(group)) (\(findings.count))"]
      lines += findings.flatMap(found)
    }
    return layout.text(lines + [""])
  }

  private func lines(of meeting: Meeting) -> [String] {
    layout.paragraph("  ", phrases.meetingCounts(meeting))
      + meeting.items.flatMap { item in
        layout.paragraph("    ", phrases.meetingItem(item))
          + (item.decision.map { layout.paragraph("       ", short($0)) } ?? [])
      }
  }

  private func changed(_ change: ImportChange) -> [String] {
    let field = phrases.name(of: change.field, title: result.agreement.title(of:))
    let head = "  \(change.initiative) \(field): "
    return layout.paragraph(head, "»\(short(change.before))« → »\(short(change.after))«")
  }

  /// The beginning of a long text on one line; the JSON form has all of it.
  private func short(_ text: String) -> String {
    let line = PrintedText.line(text)
    return line.count <= 120 ? line : line.prefix(119) + "…"
  }

  private func found(_ finding: ImportFinding) -> [String] {
    let place = [
      finding.initiative?.description,
      finding.line.flatMap { $0 > 0 ? phrases.importLine($0) : nil },
    ].compactMap(\.self).joined(separator: ", ")
    let said = phrases.importFinding(finding.kind, title: result.agreement.title(of:))
    return layout.paragraph("  " + (place.isEmpty ? "" : place + ": "), said)
  }
}
