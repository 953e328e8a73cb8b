import MilepaelCore
import MilepaelText
import Terminal

/// What was done to an initiative, by whom and when: the audit trail.
extension AppState {
  /// Asks for the history of the selected initiative, or on a heading for that of everything.
  mutating func askForHistory() -> [SideEffect] {
    notice = Notice(phrases.readingHistory)
    return [.readHistory(about: selectedRow?.id)]
  }

  mutating func historyRead(_ entries: [Entry], about initiative: InitiativeID?) {
    notice = nil
    if case .changes = page?.kind {
      page?.entries = entries
      return layOutPage()
    }
    if page?.kind == .record {
      page?.entries = entries
      return layOutPage()
    }
    let entries = entries.filter { entry in
      guard entry.edits.contains(where: \.isShown) else { return false }
      return initiative.map(entry.concerns) ?? true
    }
    guard !entries.isEmpty else {
      notice = Notice(phrases.noHistory(of: initiative?.description))
      return
    }
    openReader(
      phrases.historyTitle(initiative?.description, entries.count),
      .history(entries.reversed(), about: initiative))
  }

  func historyLines(_ entries: [Entry], about initiative: InitiativeID?) -> [DetailLine] {
    var page = DetailPage(width: readerWidth, charset: charset)
    for entry in entries {
      page.blank()
      let moment = phrases.moment(entry.stamp.at, zoneSeconds: zoneSeconds)
      var head: [(String, Role)] = [("\(moment)  ", .strong), (entry.stamp.by, .heading)]
      if let origin = entry.origin { head.append(("  \(phrases.origin(origin))", .dim)) }
      page.add(head, heading: true)
      if let reason = entry.reason {
        page.add(label: phrases.reasonLabel + ":", text: reason, indent: 2)
      }
      for edit in entry.edits where edit.isShown {
        if let initiative, edit.initiative != initiative { continue }
        page.add(text: words(of: edit, about: initiative), indent: 2)
      }
    }
    return page.lines
  }

  /// An edit in words; of one initiative its number need not be said.
  private func words(of edit: Edit, about initiative: InitiativeID?) -> String {
    if case .conflict(let conflict, let change) = edit {
      let about = phrases.place(of: conflict.edit, title: agreement.title(of:))
      return change.to
        ? "\(about): \(phrases.conflictOpened) \(phrases.field(conflict.edit.field)): "
          + phrases.newValue(of: conflict.edit)
        : "\(about): \(phrases.conflictSettled) \(phrases.field(conflict.edit.field))"
    }
    let place =
      initiative == nil
      ? phrases.place(of: edit, title: agreement.title(of:))
      : edit.followUp.map(agreement.title(of:)) ?? ""
    return place.isEmpty ? phrases.edit(edit) : "\(place): \(phrases.edit(edit))"
  }
}
