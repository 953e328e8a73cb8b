import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Says that what was answered is not on disk, once for each failure. Whoever is writing or
  /// choosing meanwhile goes on and sees it after that: no key that is typed must answer it.
  mutating func saveFailed(_ text: String) {
    let isNew = saving.failure == nil
    saving.failure = text
    guard isNew else { return }
    sayTrouble(
      phrases.notSavedTitle, text,
      [.init(phrases.trySaving, aside: "g", key: .character("g"), .tryAgain)])
  }

  /// Says that the file does not follow, once for each failure. Nothing is at stake: the history has
  /// every answer.
  mutating func fileFailed(_ text: String, isChangedOnDisk: Bool) {
    let isNew = saving.fileFailure == nil
    saving.fileFailure = text
    guard isNew else { return }
    guard isChangedOnDisk else {
      notice = Notice(text, .failure)
      return
    }
    sayTrouble(
      phrases.changedOnDiskTitle, text,
      [.init(phrases.writeOver, aside: "o", key: .character("o"), .writeOver)])
  }

  mutating func fileWritten() {
    saving.fileFailure = nil
    dropTroubles()
  }

  private mutating func sayTrouble(_ title: String, _ text: String, _ ways: [PickerLayer.Item]) {
    var picker = PickerLayer(
      title, text: text,
      items: [.init(phrases.keepWorking, aside: "Esc", .nothing)] + ways + [
        .init(phrases.saveCopy.title, aside: "c", key: .character("c"), .saveCopy)
      ])
    picker.isAboutSaving = true
    layers.insert(.picker(picker), at: 0)
  }

  /// What the dialogs say is over.
  mutating func dropTroubles() {
    layers.removeAll { if case .picker(let picker) = $0 { picker.isAboutSaving } else { false } }
  }

  /// Tries once more; a new failure is said anew.
  mutating func trySavingAgain() -> [SideEffect] {
    saving.failure = nil
    return [.record(saving.pending)]
  }

  /// Tries once more without a word: perhaps the fault has gone away by itself.
  func retry() -> [SideEffect] {
    saving.failure == nil || saving.pending.isEmpty ? [] : [.record(saving.pending)]
  }

  /// For hands that save out of habit: everything is saved already, or it is tried again.
  mutating func saveAgain() -> [SideEffect] {
    if !saving.isComplete { return trySavingAgain() }
    let time = saving.savedAt.map { phrases.time($0, zoneSeconds: zoneSeconds) }
    notice = Notice(phrases.allSaved(time))
    return []
  }

  mutating func quit() -> [SideEffect] {
    guard let failure = saving.failure, !saving.isComplete else {
      return [.quit(evenUnsaved: false)]
    }
    var picker = PickerLayer(
      phrases.notSavedTitle, text: failure,
      items: [
        .init(phrases.keepWorking, aside: "Esc", .nothing),
        .init(phrases.trySaving, aside: "g", key: .character("g"), .tryAgain),
        .init(phrases.saveCopy.title, aside: "c", key: .character("c"), .saveCopy),
        .init(phrases.quitAnyway, aside: "s", key: .character("s"), .quitAnyway),
      ])
    picker.isAboutSaving = true
    layers.append(.picker(picker))
    return []
  }
}
