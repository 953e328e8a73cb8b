import MilepaelCore
import MilepaelText

/// The way of a change: into the agreement, into the list of what is not on disk yet, and out to be
/// recorded; and the way back, with what others have recorded meanwhile.
extension AppState {
  /// Makes a step, unless the rules refuse it, and has it recorded.
  mutating func make(
    _ step: Step, origin: Entry.Origin? = nil
  ) throws(Refusal) -> [SideEffect] {
    try agreement.perform(step)
    saving.made += 1
    let entry = Entry(
      id: EntryID(session: session, number: saving.made), stamp: stamp, step: step, origin: origin)
    saving.pending.append(entry)
    undo.record(entry)
    refresh(after: step.edits)
    let meeting = noteInReview(step.edits)
    if !meeting.isEmpty { layOutPage() }
    // What could not be recorded before is tried again with it.
    return [.record(saving.failure == nil ? [entry] : saving.pending)] + meeting
  }

  /// Entries of one's own are on disk, after what others had saved.
  mutating func recorded(
    _ own: [Entry], others: [Entry], at moment: Timestamp
  ) -> [SideEffect] {
    // What is tried again can be told of twice.
    let waiting = Set(saving.pending.map(\.id))
    let own = own.filter { waiting.contains($0.id) }
    let isAsMeant = others.isEmpty && saving.pending.starts(with: own)
    let fitted = isAsMeant ? [] : fit(others, own)
    saving.pending.removeAll { entry in own.contains { $0.id == entry.id } }
    saving.saved = max(saving.saved, own.map(\.id.number).max() ?? 0)
    saving.savedAt = moment
    saving.failure = nil
    if !others.isEmpty { sayOthers(others) }
    sayConflicts(in: fitted)
    guard saving.isComplete else { return [] }
    dropTroubles()
    return dropSavedDraft()
  }

  /// What others have saved, while nothing of one's own was on its way.
  mutating func takeIn(_ others: [Entry]) {
    sayConflicts(in: fit(others, []))
    sayOthers(others)
  }

  /// Puts what others have saved before what is not on disk yet. The place and what is being written
  /// stay as they are.
  ///
  /// - Parameter own: entries as they stand in the history, after those of the others.
  /// - Returns: one's own entries that had to be changed.
  private mutating func fit(_ others: [Entry], _ own: [Entry]) -> [Entry] {
    let meant = saving.pending
    takeBackPending()
    var changed: [Entry] = []
    for entry in others { _ = agreement.takeIn(entry, heedingClosed: false) }
    let ids = Set(own.map(\.id))
    for entry in own { _ = agreement.takeIn(entry, heedingClosed: false) }
    saving.pending = own
    for entry in meant where !ids.contains(entry.id) {
      saving.pending.append(agreement.takeIn(entry))
    }
    for entry in saving.pending where !meant.contains(entry) {
      undo.replace(with: entry)
      changed.append(entry)
    }
    refresh(after: (others + own + meant + saving.pending).flatMap(\.edits))
    return changed
  }

  private mutating func takeBackPending() {
    for entry in saving.pending.reversed() {
      do throws(EditFailure) {
        try agreement.apply(entry.step.inverse.edits)
      } catch {
        // They were the last that was applied, so each inverse fits.
        assertionFailure("a pending entry can be taken back")
      }
    }
  }

  /// The file as it is now, with what is not on disk yet on top of it.
  mutating func reload(_ agreement: Agreement) {
    let kept = anchor
    self.agreement = agreement
    saving.pending = saving.pending.map { self.agreement.takeIn($0) }
    register = Register(self.agreement, focus: register.focus)
    index = nil
    rebuildOutline(keeping: kept)
    layOutPage()
    notice = Notice(phrases.fileReloaded)
  }

  /// Brings rows, counts and the search up to date with edits that were applied.
  mutating func refresh(after edits: [Edit]) {
    let changed = Set(edits.compactMap(\.initiative))
    // An import changes hundreds: then all rows made anew cost less than each looked for.
    if changed.count > 100 || edits.contains(where: \.changesRegister) { return rebuildRegister() }
    for id in changed {
      guard let position = register.rows.firstIndex(where: { $0.id == id }) else { continue }
      register.update(position, from: agreement)
      index?.update(position, from: agreement, at: register.rows[position].place)
    }
    if edits.contains(where: { $0.field == .followUpState }) {
      // A follow-up was opened or closed: every standing may be another.
      register.refocus(register.focus, from: agreement)
      rebuildOutline(keeping: anchor)
    }
    countGroups()
    browse.total = register.tally(register.rows.indices)
    layOutPage()
  }

  /// The agreement itself was changed: which initiatives there are, or who is responsible for them.
  private mutating func rebuildRegister() {
    let selected = selectedRow?.id
    let kept = anchor
    let focus = register.focus.flatMap { agreement.followUp($0) == nil ? nil : $0 }
    register = Register(agreement, focus: focus)
    index = nil
    // Positions may have moved, so the selection is found again by its number.
    if let selected, let position = register.rows.firstIndex(where: { $0.id == selected }) {
      rebuildOutline(keeping: .initiative(position, in: nil))
    } else if case .group? = kept {
      rebuildOutline(keeping: kept)
    } else {
      rebuildOutline(keeping: nil)
    }
    layOutPage()
  }

  private mutating func sayOthers(_ others: [Entry]) {
    let words = others.compactMap { phrases.entrySummary($0, title: agreement.title(of:)) }
    guard let last = words.last else { return }
    notice = Notice(phrases.savedByOthers(last, more: words.count - 1))
  }

  private mutating func sayConflicts(in entries: [Entry]) {
    let count = entries.reduce(0) { count, entry in
      count
        + entry.edits.count { if case .conflict(_, let change) = $0 { change.to } else { false } }
    }
    guard count > 0 else { return }
    notice = Notice(phrases.conflictsCame(count), .refusal)
  }
}
