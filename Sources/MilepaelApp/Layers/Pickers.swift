import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// A key that is no command narrows the list, or chooses the item it belongs to.
  mutating func pick(_ key: Key) -> [SideEffect] {
    guard case .picker(var picker) = layers.last else { return [] }
    if picker.isFilterable {
      guard picker.filter.handle(key, width: 200, height: 1) else { return [] }
      picker.list = ListState()
      layers[layers.count - 1] = .picker(picker)
      return []
    }
    guard let item = picker.items.first(where: { $0.key == key }) else {
      notice = Notice(phrases.keyDoesNothing(key.notation), .refusal)
      return []
    }
    return choose(item)
  }

  mutating func performInPicker(_ command: CommandID) -> [SideEffect] {
    guard case .picker(var picker) = layers.last else { return [] }
    let items = picker.matching
    let height = PickerFrame(layout, picker).list.rows
    switch command {
    case .choose:
      guard items.indices.contains(picker.list.selected) else { return [] }
      return choose(items[picker.list.selected])
    case .cancel:
      layers.removeLast()
      return []
    case .up: picker.list.move(by: -1, count: items.count)
    case .down: picker.list.move(by: 1, count: items.count)
    case .pageUp: picker.list.page(by: -1, height: height, count: items.count)
    case .pageDown: picker.list.page(by: 1, height: height, count: items.count)
    case .top: picker.list.home()
    case .bottom: picker.list.end(count: items.count)
    default: break
    }
    picker.list.scrollIntoView(height: height, count: items.count)
    layers[layers.count - 1] = .picker(picker)
    return []
  }

  /// Closes the picker and does what the item says.
  private mutating func choose(_ item: PickerLayer.Item) -> [SideEffect] {
    if let reason = item.reason {
      notice = Notice(reason, .refusal)
      return []
    }
    layers.removeLast()
    switch item.choice {
    case .nothing: return []
    case .command(let id): return Catalogue.command(id).map { _ in update(id) } ?? []
    case .filter(let choice):
      setFilter(toggled(choice))
      return []
    case .economy(let smiley, let place): return setEconomy(smiley, at: place)
    case .write(let field): return openEditor(field)
    case .jump(let position):
      reveal(position)
      return []
    case .addDecision(let reference, let place):
      let current = decisions(at: place)
      return current.contains(reference) ? [] : setDecisions(current + [reference], at: place)
    case .removeDecision(let reference, let place):
      return setDecisions(decisions(at: place).filter { $0 != reference }, at: place)
    case .typeDecision(let place):
      typeDecision(place)
      return []
    case .saveText:
      guard case .editor(let layer) = layers.last else { return [] }
      return saveText(layer)
    case .discardText:
      layers.removeLast()
      return [.dropDraft]
    case .resumeDraft(let draft):
      return openEditor(draft.field, text: MarkedText(draft.text, isInternal: draft.isInternal))
    case .discardDraft: return [.dropDraft]
    case .saveCopy: return [.saveCopy(agreement)]
    case .tryAgain: return [.save(agreement, upTo: saving.made)]
    case .quitAnyway: return [.quit]
    case .transition(let transition, let followUp):
      return make(transition, of: followUp, reason: nil)
    case .askWho:
      askWho()
      return []
    }
  }

  /// Gives a command from the palette, with the same check as by its key.
  private mutating func update(_ id: CommandID) -> [SideEffect] {
    guard let command = Catalogue.command(id) else { return [] }
    if case .no(let reason) = command.availability(self) {
      notice = Notice(reason, .refusal)
      return []
    }
    switch id {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return perform(id)
    }
  }

  /// Every command by name; those that cannot be given now say why.
  mutating func showPalette() {
    let items = Catalogue.commands.filter { $0.scopes.contains(.browse) }.map { command in
      let reason: String? =
        if case .no(let reason) = command.availability(self) { reason } else { nil }
      return PickerLayer.Item(
        command.words(phrases).title,
        aside: command.keys.map { phrases.key($0.notation) }.joined(separator: " "),
        reason: reason, .command(command.id))
    }
    layers.append(.picker(PickerLayer(phrases.paletteTitle, items: items, isFilterable: true)))
  }

  /// What the checks found; each opens the initiative it is about.
  mutating func showFindings() {
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = agreement.findings().sorted { rank($0) < rank($1) }
      .map { finding in
        PickerLayer.Item(
          "\(finding.initiative)  \(phrases.finding(finding.kind, title: { title(of: $0) }))",
          positions[finding.initiative].map { .jump($0) } ?? .nothing)
      }
    guard !items.isEmpty else {
      notice = Notice(phrases.noFindings)
      return
    }
    layers.append(
      .picker(PickerLayer(phrases.findingsTitle(items.count), items: items, isFilterable: true)))
  }

  /// What looks wrong comes before what is not done yet, and mere information last.
  private func rank(_ finding: Finding) -> Int {
    if finding.severity == .information { return 3 }
    switch finding.kind {
    case .missing, .again: return 2
    case .uncertain, .noStatus, .noEconomyStatus, .sadWithoutAction: return 1
    default: return 0
    }
  }

  /// Says that what was answered is not on disk, once for each failure.
  mutating func saveFailed(_ text: String, isChangedOnDisk: Bool) -> [SideEffect] {
    let isNew = saving.failure == nil
    saving.failure = text
    guard isNew else { return [] }
    layers.append(
      .picker(
        PickerLayer(
          isChangedOnDisk ? phrases.changedOnDiskTitle : phrases.notSavedTitle, text: text,
          items: [
            .init(phrases.keepWorking, aside: "Esc", .nothing),
            .init(phrases.saveAgain, aside: "g", key: .character("g"), .tryAgain),
            .init(phrases.saveCopy.title, aside: "k", key: .character("k"), .saveCopy),
          ])))
    return []
  }
}
