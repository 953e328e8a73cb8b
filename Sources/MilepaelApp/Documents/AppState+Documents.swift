import MilepaelCore
import MilepaelExchange
import MilepaelText
import Terminal

/// Documents come in from the screen: one is chosen, read in the background, looked at, and then
/// taken in as one step, or left.
extension AppState {
  /// What was found beside the agreement, the newest first, and a way to any other document. Who has
  /// begun something else meanwhile is not disturbed.
  mutating func offer(_ documents: [FoundDocument]) {
    guard isLookingForDocuments, layers.isEmpty else { return }
    isLookingForDocuments = false
    notice = nil
    let other = PickerLayer.Item(phrases.anotherDocument, .document(.askForAnother))
    let found = documents.map { document in
      PickerLayer.Item(
        DocumentPreview.Request(number: 0, path: document.path).name,
        aside: phrases.moment(document.modified, zoneSeconds: zoneSeconds),
        .document(.read(document.path)))
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.importTitle, text: phrases.importExplained, items: found + [other],
          isFilterable: true)))
  }

  /// Asks for a path, and for what the document itself may not say.
  mutating func ask(for request: DocumentPreview.Request?) {
    let kinds = DocumentKind.allCases.map(phrases.documentKind).joined(separator: " · ")
    let rounds = agreement.followUps.map(\.title).joined(separator: " · ")
    layers.append(
      .form(
        FormLayer(
          title: phrases.importTitle, text: "", purpose: .document,
          fields: [
            field(phrases.documentPathLabel, request?.path ?? "", phrases.documentPathExplained),
            field(
              phrases.documentKindLabel, request?.kind.map(phrases.documentKind) ?? "",
              phrases.leftToTheDocument(kinds)),
            field(
              phrases.documentRoundLabel, request?.followUp ?? "",
              phrases.leftToTheDocument(rounds)),
          ])))
  }

  mutating func finishDocument(_ form: FormLayer) -> [SideEffect] {
    var form = form
    let texts = form.fields.map(\.editor.text.trimmed)
    let kind = DocumentKind.allCases.first { kind in
      let words = [kind.rawValue] + Language.allCases.map { Phrases($0).documentKind(kind) }
      return words.contains { TextFold.folded($0) == TextFold.folded(texts[1]) }
    }
    let complaint: (String, Int)? =
      if texts[0].isEmpty {
        (phrases.fieldNeeded, 0)
      } else if kind == nil, !texts[1].isEmpty {
        (phrases.noSuchKind(texts[1]), 1)
      } else {
        nil
      }
    if let complaint {
      (form.complaint, form.focus) = complaint
      layers[layers.count - 1] = .form(form)
      return []
    }
    layers.removeLast()
    return read(texts[0], kind: kind, followUp: texts[2].isEmpty ? nil : texts[2])
  }

  /// Has a document read, and shows that.
  mutating func read(
    _ path: String, kind: DocumentKind? = nil, followUp: String? = nil
  ) -> [SideEffect] {
    documentsRead += 1
    let request = DocumentPreview.Request(
      number: documentsRead, path: path, kind: kind, followUp: followUp)
    document = DocumentPreview(request: request, stage: .reading(0))
    let effects = page?.kind == .document ? [] : open(.document)
    layOutPage()
    return effects + [.readDocument(request, agreement, stamp, revision: revision)]
  }

  /// What the runner has to tell of documents.
  mutating func documentTold(_ message: Message) {
    switch message {
    case .documentsFound(let documents): offer(documents)
    case .documentProgress(let number, let done): documentChanged(number, .reading(done))
    case .documentRead(let number, let result, let revision):
      documentChanged(number, .read(result, revision: revision))
    case .documentFailed(let number, let words): documentChanged(number, .failed(words))
    default: break
    }
  }

  /// What came of reading, unless another one is waited for by now, or none.
  private mutating func documentChanged(_ number: Int, _ stage: DocumentPreview.Stage) {
    guard document?.request.number == number else { return }
    let wasReading = if case .reading? = document?.stage { true } else { false }
    document?.stage = stage
    layOutPage()
    if case .reading = stage { return }
    if wasReading, page?.kind == .document { toFirstOpening() }
  }

  /// Takes in what was looked at. When the agreement has changed since, it is worked out anew, and
  /// looked at again.
  mutating func takeInDocument() -> [SideEffect] {
    guard let document, case .read(let result, let wasMadeOf) = document.stage else { return [] }
    guard wasMadeOf == revision else {
      let request = document.request
      let effects = read(request.path, kind: request.kind, followUp: request.followUp)
      notice = Notice(phrases.documentOvertaken, .refusal)
      return effects
    }
    let step = Step(agreement.edits(to: result.agreement))
    guard !step.isEmpty else {
      leaveDocument()
      notice = Notice(phrases.importNothingNew)
      return []
    }
    do throws(Refusal) {
      let effects = try make(step)
      leaveDocument()
      notice = Notice(
        phrases.documentTakenIn(
          document.request.name, added: result.report.added.count,
          changed: result.report.changes.count, isUndoable: undo.done.last?.step == step))
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }

  /// Back to where one was before the document.
  mutating func leaveDocument() {
    document = nil
    if page?.kind == .document { _ = comeBack() }
  }
}
