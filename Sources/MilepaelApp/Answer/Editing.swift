import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  mutating func writeStatus() -> [SideEffect] {
    if let place = latestStatusPlace { return openEditor(TextField(.latestStatus, place)) }
    guard let place = effortPlace else { return [] }
    return openEditor(TextField(isAtEconomy ? .economyStatus : .status, place))
  }

  mutating func writeAction() -> [SideEffect] {
    effortPlace.map { openEditor(TextField(.action, $0)) } ?? []
  }

  mutating func writeLatestStatus() -> [SideEffect] {
    latestStatusPlace.map { openEditor(TextField(.latestStatus, $0)) } ?? []
  }

  /// What a field holds now.
  func current(_ field: TextField) -> MarkedText? {
    guard let position = agreement.place(of: field.place.initiative) else { return nil }
    let round = agreement[position].round(field.place.followUp)
    switch field.name {
    case .status: return round?.effort.status
    case .action: return round?.effort.action
    case .economyStatus: return round?.economy.status
    case .latestStatus:
      guard case .extra(let year, let index) = position else { return nil }
      return agreement.extra[year].initiatives[index].latestStatuses[field.place.followUp]?.text
    case .milestone: return round?.milestone.map { MarkedText($0.text) }
    case .description: return MarkedText(agreement[position].description)
    case .carriedOutBy: return agreement[position].carriedOutBy.map { MarkedText($0) }
    case .economyText: return agreement[position].followedUp.map { MarkedText($0.economy.text) }
    case .remark: return nil
    }
  }

  @discardableResult
  mutating func openEditor(
    _ field: TextField, text: MarkedText? = nil, next: TextField? = nil
  ) -> [SideEffect] {
    if let waitingDraft, text == nil {
      // There is one draft on disk: the one of last time must be settled before it is written over.
      offer(waitingDraft)
      return []
    }
    let original = current(field)
    let shown = text ?? original
    layers.append(
      .editor(
        EditorLayer(
          field: field, heading: phrases.editorHeading(field.name.rawValue),
          context: context(of: field), original: original,
          editor: TextEditor(text: shown?.text ?? ""), isInternal: shown?.isInternal ?? false,
          next: next)))
    return []
  }

  mutating func performInEditor(_ command: CommandID) -> [SideEffect] {
    guard case .editor(var layer) = layers.last else { return [] }
    switch command {
    case .save: return saveText(layer)
    case .editOutside:
      return [.editOutside(layer.editor.text)]
    case .toggleInternal:
      layer.isInternal.toggle()
      layers[layers.count - 1] = .editor(layer)
      return [.keepDraft(layer.draft)]
    case .cancel:
      guard layer.isChanged else {
        layers.removeLast()
        return [.dropDraft]
      }
      layers.append(
        .picker(
          PickerLayer(
            phrases.unsavedTextTitle,
            items: [
              .init(phrases.saveText, aside: "g", key: .character("g"), .saveText),
              .init(phrases.keepWriting, aside: "Esc", .nothing),
              .init(phrases.discardText, aside: "x", key: .character("x"), .discardText),
            ])))
      return []
    default: return []
    }
  }

  /// Drops the draft of a text that is on disk by now, unless another text is being written.
  mutating func dropSavedDraft() -> [SideEffect] {
    guard let step = draftToDrop, saving.saved >= step else { return [] }
    draftToDrop = nil
    let isWriting = layers.contains { if case .editor = $0 { true } else { false } }
    return isWriting ? [] : [.dropDraft]
  }

  mutating func saveText(_ layer: EditorLayer) -> [SideEffect] {
    if asksAboutOvertaken(layer) { return [] }
    if !layer.field.name.isAnswer { return saveStructureText(layer) }
    var answer = Answer()
    switch layer.field.name {
    case .status: answer.status = .set(layer.result)
    case .action: answer.action = .set(layer.result)
    case .economyStatus: answer.economyStatus = .set(layer.result)
    case .latestStatus: answer.latestStatus = .set(layer.result)
    case .milestone, .description, .carriedOutBy, .economyText, .remark: break
    }
    var effects = apply(answer, at: layer.field.place)
    // A refused text stays open: nothing typed is thrown away.
    if notice?.kind == .refusal { return effects }
    layers.removeLast()
    if let conflict = layer.settles { effects += settle(conflict, .keepStanding) }
    if !effects.isEmpty {
      let words = phrases.written(layer.field.name.rawValue, isEmpty: layer.result == nil)
      say(words, at: layer.field.place)
    }
    // The draft goes when the text is on disk, not before.
    draftToDrop = saving.made
    let dropped = dropSavedDraft()
    if layer.field.name == .action, layer.result != nil {
      // A promise has a name and a day; Esc leaves it without.
      return effects + dropped + ask(.assignment(layer.field.place))
    }
    let opened = layer.next.map { openEditor($0) } ?? []
    offerCitedDecisions(in: layer)
    return effects + dropped + opened
  }

  /// A key that is no command goes to the text.
  mutating func type(_ key: Key) -> [SideEffect] {
    switch layers.last {
    case .editor(var layer):
      let room = EditorFrame(layout, context: layer.context).text
      guard layer.editor.handle(key, width: room.columns, height: room.rows) else { return [] }
      layers[layers.count - 1] = .editor(layer)
      return [.keepDraft(layer.draft)]
    case .search(var search):
      switch key.code {
      case .up, .down, .pageUp, .pageDown:
        move(Catalogue.command(for: key, in: .browse)?.id ?? .down)
      default:
        guard search.editor.handle(key, width: 200, height: 1) else { return [] }
        layers[layers.count - 1] = .search(search)
        searchTyped(search)
      }
      return []
    case .form(var form):
      if key.code == .up || key.code == .backTab {
        form.focus = max(0, form.focus - 1)
      } else if key.code == .down {
        form.focus = min(form.fields.count - 1, form.focus + 1)
      } else {
        _ = form.fields[form.focus].editor.handle(key, width: 200, height: 1)
      }
      layers[layers.count - 1] = .form(form)
      return []
    default: return []
    }
  }

  mutating func insert(_ text: String) -> [SideEffect] {
    switch layers.last {
    case .editor(var layer):
      layer.editor.insert(text)
      layers[layers.count - 1] = .editor(layer)
      return [.keepDraft(layer.draft)]
    case .search(var search):
      search.editor.insert(text)
      layers[layers.count - 1] = .search(search)
      searchTyped(search)
      return []
    case .form(var form):
      form.fields[form.focus].editor.insert(text)
      layers[layers.count - 1] = .form(form)
      return []
    default: return []
    }
  }

  /// The text as another editor has left it.
  mutating func editedOutside(_ text: String) -> [SideEffect] {
    guard case .editor(var layer) = layers.last else { return [] }
    layer.editor = TextEditor(text: text)
    layers[layers.count - 1] = .editor(layer)
    return [.keepDraft(layer.draft)]
  }
}
