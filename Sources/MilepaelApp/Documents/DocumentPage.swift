import MilepaelCore
import MilepaelExchange
import MilepaelText
import Terminal

/// The preview of a document: what would come in, field by field, and what somebody has to look at.
extension AppState {
  var documentLines: [PageLine] {
    guard let document else { return [] }
    switch document.stage {
    case .reading(let done):
      return [
        PageLine([.init(phrases.readingDocument(document.request.name), .strong)]),
        PageLine([.init(bar(done), .label), .init(" \(Int(done * 100)) %")]), PageLine(),
        PageLine([.init(phrases.leaveDocument, .key, opens: .leaveDocument)]),
      ]
    case .failed(let words):
      return wrapped(words, .plain) + [
        PageLine(), PageLine([.init(phrases.anotherDocument, .key, opens: .askForDocument)]),
        PageLine([.init(phrases.leaveDocument, .key, opens: .leaveDocument)]),
      ]
    case .read(let result, _): return lines(of: result)
    }
  }

  private func bar(_ done: Double) -> String {
    let width = max(10, min(40, pageColumns - 10))
    let full = Int(done * Double(width))
    let glyphs = Glyphs(charset)
    return String(repeating: glyphs.barSad, count: full)
      + String(repeating: glyphs.barRest, count: width - full)
  }

  private func lines(of result: ImportResult) -> [PageLine] {
    let report = result.report
    let nothing = report.leftOut ? phrases.importNothingTaken : phrases.importNothingNew
    let isNew = !report.changes.isEmpty || !report.added.isEmpty || !report.closed.isEmpty
    // What only the lists know, as a new committee, is new too.
    let hasEdits = isNew || !agreement.edits(to: result.agreement).isEmpty
    var lines = wrapped(
      "\(phrases.documentKind(report.kind)) · \(phrases.importCounts(report))", .strong)
    lines += toLookAt(report)
    lines += [
      PageLine([
        .init(
          hasEdits ? phrases.takeDocumentIn : nothing, hasEdits ? .key : .dim,
          opens: hasEdits ? .takeInDocument : nil)
      ]),
      PageLine([.init(phrases.readDocumentOtherwise, .key, opens: .askForDocument)]),
      PageLine([.init(phrases.leaveDocument, .key, opens: .leaveDocument)]), PageLine(),
    ]
    if !report.closed.isEmpty {
      lines += wrapped(phrases.willBeClosed(report.closed), .missing) + [PageLine()]
    }
    if let meeting = report.meeting { lines += self.lines(of: meeting) }
    lines += added(report, result.agreement) + changed(report, result.agreement)
    for group in ImportFinding.Group.allCases {
      lines += found(report.findings(group), group, result.agreement)
    }
    return lines
  }

  /// How much somebody has to look at: the list stands below, often further than the screen goes.
  private func toLookAt(_ report: ImportReport) -> [PageLine] {
    let counts = ImportFinding.Group.allCases.compactMap { group in
      let count = group == .leftInDocument ? 0 : report.findings(group).count
      return count == 0 ? nil : counted(phrases.importGroup(group), count)
    }
    return counts.isEmpty ? [] : wrapped(counts.joined(separator: " · "), .missing)
  }

  private func lines(of meeting: Meeting) -> [PageLine] {
    wrapped(phrases.meetingCounts(meeting), .heading)
      + meeting.items.flatMap { item -> [PageLine] in
        let decision = item.decision.map { wrapped($0, .decision, indent: 6) } ?? []
        return wrapped(phrases.meetingItem(item), .plain, indent: 2) + decision
      } + [PageLine()]
  }

  private func added(_ report: ImportReport, _ coming: Agreement) -> [PageLine] {
    guard !report.added.isEmpty else { return [] }
    return [heading(phrases.newInitiatives, report.added.count)]
      + report.added.map { id in
        PageLine([
          .init("  " + fitted(id.description, 9), .label),
          .init(coming.initiative(id)?.title ?? ""),
        ])
      } + [PageLine()]
  }

  private func changed(_ report: ImportReport, _ coming: Agreement) -> [PageLine] {
    guard !report.changes.isEmpty else { return [] }
    return [heading(phrases.importChangesHead, report.changes.count)]
      + report.changes.flatMap { change -> [PageLine] in
        let field = phrases.name(of: change.field, title: coming.title(of:))
        let before = change.before.isEmpty ? [] : wrapped(change.before, .dim, indent: 6)
        return [
          PageLine([
            .init("  " + fitted(change.initiative.description, 9), .label),
            .init(field, .strong, opens: opening(change.initiative)),
          ])
        ] + before
          + hanging(
            Glyphs(charset).arrow + " ", change.after.isEmpty ? phrases.emptied : change.after,
            indent: 4)
      } + [PageLine()]
  }

  private func found(
    _ findings: [ImportFinding], _ group: ImportFinding.Group, _ coming: Agreement
  ) -> [PageLine] {
    guard !findings.isEmpty else { return [] }
    return [heading(phrases.importGroup(group), findings.count)]
      + findings.flatMap { finding -> [PageLine] in
        let line = finding.line.flatMap { $0 > 0 ? phrases.importLine($0) : nil }
        let place = [finding.initiative?.description, line].compactMap(\.self)
          .joined(separator: ", ")
        let head = place.isEmpty ? "" : place + ": "
        let words = phrases.importFinding(finding.kind, title: coming.title(of:))
        return hanging(head, words, opens: finding.initiative.flatMap(opening))
      } + [PageLine()]
  }

  /// A text after its place, which may lead somewhere; further lines stand under the text.
  private func hanging(
    _ head: String, _ text: String, indent: Int = 2, opens: Opening? = nil
  ) -> [PageLine] {
    let width = indent + charset.width(head)
    let lines = charset.lines(text, width: max(20, pageColumns - width))
    return lines.enumerated().map { index, line in
      let start: [PageLine.Part] =
        index == 0
        ? [.init(String(repeating: " ", count: indent)), .init(head, .label, opens: opens)]
        : [.init(String(repeating: " ", count: width))]
      return PageLine(start + [.init(line)])
    }
  }

  private func heading(_ title: String, _ count: Int) -> PageLine {
    PageLine([.init(counted(title, count), .heading)])
  }

  private func counted(_ title: String, _ count: Int) -> String { "\(title): \(count)" }

  /// The initiative in the store, which a document may not have brought yet.
  private func opening(_ id: InitiativeID) -> Opening? {
    register.rows.firstIndex { $0.id == id }.map { .initiative($0, register.focus) }
  }

  private func wrapped(_ text: String, _ role: Role, indent: Int = 0) -> [PageLine] {
    let pad = String(repeating: " ", count: indent)
    return charset.lines(text, width: max(20, pageColumns - indent)).map {
      PageLine([.init(pad), .init($0, role)])
    }
  }
}
