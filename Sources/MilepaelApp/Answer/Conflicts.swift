import MilepaelCore
import MilepaelText
import Terminal

/// Settling what two people answered differently: now, or another day.
extension AppState {
  var hasConflicts: Availability {
    agreement.conflicts.isEmpty ? .no(reason: phrases.noConflicts) : .yes
  }

  /// Every open conflict; one is shown at once.
  mutating func showConflicts() {
    if agreement.conflicts.count == 1 { return show(agreement.conflicts[0]) }
    let items = agreement.conflicts.map { conflict in
      PickerLayer.Item(
        "\(phrases.place(of: conflict.edit, title: agreement.title(of:))): \(phrases.field(of: conflict.edit))",
        aside: conflict.stamp.by, .conflict(conflict))
    }
    layers.append(
      .picker(PickerLayer(phrases.conflictsTitle(items.count), items: items, isFilterable: true)))
  }

  /// Shows both values with who and when, and lets one choose, write a third, or wait.
  mutating func show(_ conflict: Conflict) {
    if let id = conflict.edit.initiative,
      let position = register.rows.firstIndex(where: { $0.id == id })
    {
      reveal(position)
    }
    var items: [PickerLayer.Item] = [
      .init(
        phrases.keepStanding, aside: "b", key: .character("b"), .settle(conflict, .keepStanding)),
      .init(phrases.takeOther, aside: "t", key: .character("t"), .settle(conflict, .takeOther)),
    ]
    if textField(of: conflict) != nil {
      items.append(
        .init(phrases.writeThird, aside: "s", key: .character("s"), .writeThird(conflict)))
    }
    items.append(.init(phrases.settleLater, aside: "Esc", .nothing))
    layers.append(
      .picker(
        PickerLayer(
          "\(phrases.place(of: conflict.edit, title: agreement.title(of:))) · \(phrases.field(of: conflict.edit))",
          text: explanation(of: conflict), items: items)))
  }

  private func explanation(of conflict: Conflict) -> String {
    let standing = standingWords(conflict)
    let other = phrases.newValue(of: conflict.edit)
    return [
      phrases.conflictReason(conflict.reason),
      phrases.stands(standing, conflict.standing.map(signed)),
      phrases.wanted(other, signed(conflict.stamp)),
    ].joined(separator: "\n\n")
  }

  private func signed(_ stamp: Stamp) -> String {
    "\(stamp.by), \(phrases.moment(stamp.at, zoneSeconds: zoneSeconds))"
  }

  /// What stands now where the conflict is.
  private func standingWords(_ conflict: Conflict) -> String {
    guard let edit = agreement.retargeted(conflict.edit) else { return phrases.nothing }
    return phrases.oldValue(of: edit)
  }

  mutating func settle(_ conflict: Conflict, _ settlement: Settlement) -> [SideEffect] {
    do {
      let effects = try make(agreement.step(settling: conflict, settlement, by: stamp))
      notice = Notice(phrases.settled)
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }

  /// Opens the editor with both texts in it, to be made into one; the conflict is settled when it is
  /// saved.
  mutating func writeThird(_ conflict: Conflict) -> [SideEffect] {
    guard let field = textField(of: conflict) else { return [] }
    let texts = [current(field)?.text, wantedText(conflict)?.text].compactMap(\.self)
    let isInternal = current(field)?.isInternal == true || wantedText(conflict)?.isInternal == true
    let effects = openEditor(
      field, text: MarkedText(texts.joined(separator: "\n\n"), isInternal: isInternal))
    if case .editor(var layer) = layers.last {
      layer.settles = conflict
      layers[layers.count - 1] = .editor(layer)
    }
    return effects
  }

  private func wantedText(_ conflict: Conflict) -> MarkedText? {
    switch conflict.edit {
    case .status(_, let change), .action(_, let change), .economyStatus(_, let change): change.to
    case .latestStatus(_, let change): change.to?.text
    default: nil
    }
  }

  private func textField(of conflict: Conflict) -> TextField? {
    switch conflict.edit {
    case .status(let place, _): TextField(.status, place)
    case .action(let place, _): TextField(.action, place)
    case .economyStatus(let place, _): TextField(.economyStatus, place)
    case .latestStatus(let place, _): TextField(.latestStatus, place)
    default: nil
    }
  }
}
