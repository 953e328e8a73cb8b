import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Offers the text that was being written when the program last ended.
  mutating func offer(_ draft: Draft) {
    waitingDraft = draft
    let field = phrases.editorHeading(draft.field.name.rawValue)
    let about = heading(of: draft.field.place) ?? "\(draft.field.place.initiative)"
    layers.append(
      .picker(
        PickerLayer(
          phrases.draftTitle, text: "\(about) · \(field)\n\n\(draft.text)",
          items: [
            .init(phrases.resumeDraft, aside: "Enter", .resumeDraft(draft)),
            .init(phrases.discardDraft, aside: "x", key: .character("x"), .discardDraft),
            .init(phrases.leaveDraft, aside: "Esc", .nothing),
          ])))
  }

  mutating func resume(_ draft: Draft) -> [SideEffect] {
    waitingDraft = nil
    if let position = register.rows.firstIndex(where: { $0.id == draft.field.place.initiative }) {
      reveal(position)
    }
    return openEditor(draft.field, text: MarkedText(draft.text, isInternal: draft.isInternal))
  }
}

extension EditorLayer {
  var draft: Draft { Draft(field: field, text: editor.text, isInternal: isInternal) }
}
