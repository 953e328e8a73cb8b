import MilepaelCore
import MilepaelText

/// The history for people: when and who on a line, and a line for each edit.
struct HistoryText {
  let title: (FollowUpID) -> String
  let phrases: Phrases
  let layout: TextLayout
  let zoneSeconds: Int

  func render(_ entries: [Entry]) -> String {
    guard !entries.isEmpty else { return layout.text([phrases.nothingInHistory]) }
    return layout.text(entries.flatMap(lines))
  }

  private func lines(_ entry: Entry) -> [String] {
    let moment = phrases.moment(entry.stamp.at, zoneSeconds: zoneSeconds)
    let origin = entry.origin.map { ", " + phrases.originNamed($0) } ?? ""
    let name = layout.fitted(entry.stamp.by, nil)
    var lines = layout.paragraph("", "\(moment)  \(name)  (\(entry.id)\(origin))")
    let shown = entry.edits.filter(\.isShown)
    for edit in shown { lines += layout.paragraph("  ", phrases.historyLine(edit, title: title)) }
    if shown.isEmpty { lines.append("  " + phrases.changesNothing) }
    if let reason = entry.reason {
      lines += layout.paragraph("  ", Phrases.labelled(phrases.reasonLabel, reason))
    }
    return lines
  }
}
