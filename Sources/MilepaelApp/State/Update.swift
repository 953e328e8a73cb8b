import MilepaelCore
import MilepaelText
import Terminal

/// Changes the state by what happened, and says what is to be done outside. Pure.
public func update(_ state: inout AppState, _ message: Message) -> [SideEffect] {
  let reader = state.readerPlace
  let effects = state.receive(message) + state.checksToMake()
  state.keepReaderPlace(reader)
  state.scrollIntoSight()
  return effects
}

extension AppState {
  fileprivate mutating func receive(_ message: Message) -> [SideEffect] {
    switch message {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      resize(to: size)
      return []
    case .clock(let moment):
      // A minute is more than two readings of a clock can differ.
      if now.secondsSince1970 - moment.secondsSince1970 > 60 {
        notice = Notice(phrases.clockWentBack)
      }
      now = moment
      return []
    case .command(let id):
      return Catalogue.command(id).map { give($0) } ?? []
    case .recorded(let own, let others, let moment):
      return recorded(own, others: others, at: moment)
    case .othersSaved(let others):
      takeIn(others)
      return []
    case .reloaded(let agreement):
      reload(agreement)
      return []
    case .fileWritten:
      fileWritten()
      return []
    case .fileFailed(let text, let isChangedOnDisk):
      fileFailed(text, isChangedOnDisk: isChangedOnDisk)
      return []
    case .undoFound(let log):
      undo.precede(with: log)
      return []
    case .historyRead(let entries, let initiative):
      historyRead(entries, about: initiative)
      return []
    case .reviewFound(let found):
      review = found
      notice = Notice(phrases.pausedTitle + ": " + pausedWords(found) + ". m")
      return []
    case .editedOutside(let text): return editedOutside(text)
    case .told(let text):
      notice = Notice(text)
      return []
    case .retry: return retry()
    case .saveFailed(let text):
      saveFailed(text)
      return []
    case .copySaved(let path):
      notice = Notice(phrases.copySaved(path))
      return []
    case .copyFailed(let text), .settingsFailed(let text):
      notice = Notice(text, .failure)
      return []
    case .indexed(let index):
      return indexed(index)
    case .checked(let checked):
      take(checked)
      return []
    case .draftFound(let draft):
      offer(draft)
      return []
    case .documentsFound, .documentProgress, .documentRead, .documentFailed:
      documentTold(message)
      return []
    }
  }

  /// A key goes to the command that it means where one is, and else to the text that is written.
  private mutating func press(_ key: Key) -> [SideEffect] {
    notice = nil
    // Whoever presses another key has begun something else.
    isLookingForDocuments = false
    if case .picker(let picker) = layers.last, picker.isPassing, key.code != .enter {
      layers.removeLast()
      // It was asked, and is not asked again at the next start.
      return [.saveSettings(user)] + (key.code == .escape ? [] : press(key))
    }
    guard !isBlind(to: commandFor(key)) else { return [] }
    if let command = commandFor(key) { return give(command) }
    switch layers.last {
    case .editor, .search, .form: return type(key)
    case .picker: return pick(key)
    case .reader, nil:
      notice = Notice(phrases.keyDoesNothing(key.notation), .refusal)
      return []
    }
  }

  /// In a list that is narrowed by typing, letters are typed and do not move.
  private func commandFor(_ key: Key) -> Command? {
    if case .picker(let picker) = layers.last {
      if case .character = key.code, key.modifiers.isEmpty {
        return picker.isFilterable || picker.items.contains { $0.key == key }
          ? nil : Catalogue.command(for: key, in: .picker)
      }
    }
    return Catalogue.command(for: key, in: scope)
  }

  /// In a window that is too small nothing is seen, so nothing is answered; a text goes on.
  private func isBlind(to command: Command?) -> Bool {
    guard layout.isTooSmall else { return false }
    switch command?.id {
    case .quit, .suspend, .redraw, .save: return false
    case nil:
      switch layers.last {
      case .editor, .form, .search: return false
      case .picker, .reader, nil: return true
      }
    default: return true
    }
  }

  mutating func give(_ command: Command) -> [SideEffect] {
    if case .no(let reason) = command.availability(self) {
      notice = Notice(reason, .refusal)
      return []
    }
    if command.section == .answering, !isIntroduced {
      // The first answer: who gives it is asked before it is given.
      askWho()
      notice = Notice(phrases.introduceFirst)
      return []
    }
    switch command.id {
    case .redraw:
      rebuildOutline(keeping: anchor)
      return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    switch layers.last {
    case nil: return page == nil ? perform(command.id) : performOnPage(command.id)
    case .reader: return performInReader(command.id)
    case .picker: return performInPicker(command.id)
    case .editor: return performInEditor(command.id)
    case .form: return performInForm(command.id)
    case .search: return performInSearch(command.id)
    }
  }

  private mutating func paste(_ text: String) -> [SideEffect] {
    notice = nil
    switch layers.last {
    case .editor, .search, .form: return insert(text)
    case .picker(var picker) where picker.isFilterable:
      picker.filter.insert(text)
      picker.list = ListState()
      layers[layers.count - 1] = .picker(picker)
      return []
    default:
      notice = Notice(phrases.nowhereToPaste, .refusal)
      return []
    }
  }
}
