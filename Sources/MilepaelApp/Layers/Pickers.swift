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
    case .nothing: break
    case .command(let id): return update(id)
    case .filter(let choice): setFilter(toggled(choice))
    case .economy(let smiley, let place): return setEconomy(smiley, at: place)
    case .write(let field): return openEditor(field)
    case .jump(let position, let followUp): open(position, at: followUp)
    case .addDecision(let reference, let place): return addDecision(reference, at: place)
    case .addLatestDecision(let reference, let place):
      return addLatestDecision(reference, at: place)
    case .removeDecision(let reference, let place):
      return setDecisions(decisions(at: place).filter { $0 != reference }, at: place)
    case .typeDecision(let place): typeDecision(place)
    case .saveText:
      guard case .editor(let layer) = layers.last else { return [] }
      return saveText(layer)
    case .discardText:
      layers.removeLast()
      return [.setDraftAside]
    case .resumeDraft(let draft): return resume(draft)
    case .discardDraft:
      waitingDraft = nil
      return [.setDraftAside]
    case .saveCopy: return [.saveCopy(agreement)]
    case .tryAgain: return trySavingAgain()
    case .writeOver: return [.writeOver]
    case .quitAnyway: return [.quit(evenUnsaved: true)]
    case .transition(let transition, let followUp):
      return make(transition, of: followUp, reason: nil)
    case .open(let kind): return open(kind)
    case .review(let name, let positions): chooseOrder(name, positions)
    case .beginReview(let name, let positions, let order):
      return beginReview(name, positions, order)
    case .reviewItem(let index): return jumpInReview(to: index)
    case .resumeReview: return showReview()
    case .newReview: chooseReview()
    case .chooseReviewFollowUp: chooseReviewFollowUp()
    case .reviewFollowUp(let followUp): chooseReview(of: followUp)
    case .showRecord: return showReview() + showRecord()
    case .askSince: askSince()
    case .conflict(let conflict): show(conflict)
    case .settle(let conflict, let settlement): return settle(conflict, settlement)
    case .writeThird(let conflict): return writeThird(conflict)
    case .ready(let centre, let followUp, let isReady):
      return mark(centre, ready: isReady, in: followUp)
    case .writeMine: return writeMine()
    case .keepTheirs: return keepTheirs()
    case .structureMenu(let menu): show(menu)
    case .structureForm(let form): return ask(form)
    case .structure(let action): return perform(action)
    case .becomeEditor(let isEditor): return become(editor: isEditor)
    case .askWho: askWho()
    case .document(let choice): return perform(choice)
    }
    return []
  }

  /// Gives a command from the palette, with the same check as by its key.
  private mutating func update(_ id: CommandID) -> [SideEffect] {
    Catalogue.command(id).map { give($0) } ?? []
  }
}
