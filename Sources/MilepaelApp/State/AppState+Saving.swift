import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  mutating func saved(upTo step: Int, at moment: Timestamp) -> [SideEffect] {
    saving.saved = max(saving.saved, step)
    saving.savedAt = moment
    saving.failure = nil
    guard saving.isComplete else { return [] }
    // What the dialog says is over.
    layers.removeAll { if case .picker(let picker) = $0 { picker.isAboutSaving } else { false } }
    return dropSavedDraft()
  }

  /// Says that what was answered is not on disk, once for each failure. Whoever is writing or
  /// choosing meanwhile goes on and sees it after that: no key that is typed must answer it.
  mutating func saveFailed(_ text: String, isChangedOnDisk: Bool) {
    let isNew = saving.failure == nil
    saving.failure = text
    guard isNew else { return }
    let again = PickerLayer.Item(
      phrases.trySaving, aside: "g", key: .character("g"), .tryAgain)
    var picker = PickerLayer(
      isChangedOnDisk ? phrases.changedOnDiskTitle : phrases.notSavedTitle, text: text,
      items: [.init(phrases.keepWorking, aside: "Esc", .nothing)]
        // What somebody else has changed stays changed: trying again could never succeed.
        + (isChangedOnDisk ? [] : [again]) + [
          .init(phrases.saveCopy.title, aside: "c", key: .character("c"), .saveCopy)
        ])
    picker.isAboutSaving = true
    layers.insert(.picker(picker), at: 0)
  }

  /// Tries once more; a new failure is said anew.
  mutating func trySavingAgain() -> [SideEffect] {
    saving.failure = nil
    return [.save(agreement, upTo: saving.made)]
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
