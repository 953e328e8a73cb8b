import MilepaelCore
import MilepaelText

/// The open questions as text that can be mailed: a list each centre, one after another.
struct ReminderText {
  let reminder: Reminder
  let phrases: Phrases
  let layout: TextLayout

  func render() -> String {
    guard !reminder.lists.isEmpty else { return layout.text([phrases.nothingMissing]) }
    let blocks = reminder.lists.map(block)
    return layout.text(Array(blocks.joined(separator: ["", ""])))
  }

  private func block(_ list: Reminder.List) -> [String] {
    let words = ReminderWords(reminder: reminder, phrases: phrases)
    let name = words.name(of: list)
    var lines = layout.paragraph("", name)
    lines.append(String(repeating: "=", count: min(layout.columns(of: name), layout.width ?? 78)))
    lines += layout.paragraph("", words.introduction(to: list))
    for item in list.items {
      lines.append("")
      lines += layout.paragraph(
        "\(item.row.id)  ", reminder.agreement[item.row.place].title)
      for line in words.details(of: item) { lines += layout.paragraph("  ", line) }
    }
    return lines
  }
}

/// The words of a reminder, the same in text and in HTML.
struct ReminderWords {
  let reminder: Reminder
  let phrases: Phrases

  func name(of list: Reminder.List) -> String { list.name.isEmpty ? phrases.nobody : list.name }

  func introduction(to list: Reminder.List) -> String {
    let round = reminder.focus?.title ?? ""
    let due = reminder.focus?.answersDue.map { " " + phrases.answersDue($0) } ?? ""
    return phrases.reminder(
      count: list.items.count, followUp: round, agreement: reminder.agreement.title) + due
      + (ready(list).map { " " + phrases.saidReady($0) } ?? "")
  }

  /// That the centre has said to be done all the same.
  private func ready(_ list: Reminder.List) -> Stamp? {
    guard reminder.grouping == .centre else { return nil }
    return reminder.focus?.ready.first { $0.centre == list.name }?.stamp
  }

  func details(of item: Reminder.Item) -> [String] {
    let standing = phrases.standing(item.standing, title: reminder.agreement.title(of:))
    let milestone = item.milestone.map { Phrases.labelled(phrases.milestone, $0.text) }
    let committees = item.row.committees.joined(separator: " · ")
    let people = [
      Phrases.labelled(phrases.centre, item.row.centre),
      Phrases.labelled(phrases.committee, committees),
    ].joined(separator: ". ")
    let prefix = item.row.id.earlierYear == nil ? "" : "\(item.followUp.title): "
    return [prefix + standing, milestone, people].compactMap(\.self)
  }
}
