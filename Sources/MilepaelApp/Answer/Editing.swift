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
    }
  }

  @discardableResult
  mutating func openEditor(
    _ field: TextField, text: MarkedText? = nil, next: TextField? = nil
  ) -> [SideEffect] {
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

  /// What stands over the text while it is written: what it is about, and what it answers to.
  private func context(of field: TextField) -> [String] {
    guard let position = agreement.place(of: field.place.initiative) else { return [] }
    let initiative = agreement[position]
    var lines = [
      "\(field.place.initiative)  \(initiative.title) · \(title(of: field.place.followUp))"
    ]
    switch field.name {
    case .status, .action:
      if let milestone = initiative.round(field.place.followUp)?.milestone {
        lines.append("\(phrases.milestoneLabel) \(milestone.text)")
      } else if let earlier = heldAgainst(field.place, position),
        let milestone = initiative.round(earlier)?.milestone
      {
        lines.append("\(title(of: earlier)): \(milestone.text)")
      }
    case .economyStatus:
      if let text = initiative.followedUp?.economy.text, !text.isEmpty { lines.append(text) }
    case .latestStatus: break
    }
    return lines
  }

  private func heldAgainst(_ place: AnswerPlace, _ position: InitiativePlace) -> FollowUpID? {
    // With the answer taken away, the rule says which milestone is asked about.
    var initiative = agreement[position]
    guard var content = initiative.followedUp else { return nil }
    content.rounds[place.followUp]?.effort.smiley = nil
    initiative.handling = .followedUp(content)
    let followUps = agreement.followUps(at: position)
    let standings = CarryForward.standings(of: initiative, in: followUps)
    guard let index = followUps.firstIndex(where: { $0.id == place.followUp }),
      case .again(let milestone) = standings[index]
    else { return nil }
    return milestone
  }

  mutating func performInEditor(_ command: CommandID) -> [SideEffect] {
    guard case .editor(var layer) = layers.last else { return [] }
    switch command {
    case .save: return saveText(layer)
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
              .init(phrases.discardText, aside: "k", key: .character("k"), .discardText),
            ])))
      return []
    default: return []
    }
  }

  mutating func saveText(_ layer: EditorLayer) -> [SideEffect] {
    var answer = Answer()
    switch layer.field.name {
    case .status: answer.status = .set(layer.result)
    case .action: answer.action = .set(layer.result)
    case .economyStatus: answer.economyStatus = .set(layer.result)
    case .latestStatus: answer.latestStatus = .set(layer.result)
    }
    let effects = apply(answer, at: layer.field.place)
    // A refused text stays open: nothing typed is thrown away.
    if notice?.kind == .refusal { return effects }
    layers.removeLast()
    if let next = layer.next { return effects + [.dropDraft] + openEditor(next) }
    return effects + [.dropDraft]
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

  /// Offers the text that was being written when the program last ended.
  mutating func offer(_ draft: Draft) {
    guard agreement.place(of: draft.field.place.initiative) != nil else { return }
    layers.append(
      .picker(
        PickerLayer(
          phrases.draftTitle, text: draft.text,
          items: [
            .init(phrases.resumeDraft, .resumeDraft(draft)),
            .init(phrases.discardDraft, aside: "k", key: .character("k"), .discardDraft),
          ])))
  }
}

extension EditorLayer {
  var draft: Draft { Draft(field: field, text: editor.text, isInternal: isInternal) }
}
