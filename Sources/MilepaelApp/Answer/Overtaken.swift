import MilepaelCore
import MilepaelText
import Terminal

/// A colleague has changed a text while it was being written here: nobody writes over it unseen.
extension AppState {
  /// Asks what is to become of the two, when the field holds something else than the editor began
  /// with. False when nothing stands in the way.
  mutating func asksAboutOvertaken(_ layer: EditorLayer) -> Bool {
    let now = current(layer.field)
    guard now != layer.original, now != layer.result, layer.settles == nil else { return false }
    let by = stampOf(layer.field).map(phrases.signed)
    layers.append(
      .picker(
        PickerLayer(
          phrases.overtakenTitle,
          text: phrases.overtaken(by, now.map(phrases.marked) ?? ""),
          items: [
            .init(phrases.keepWriting, aside: "Esc", .nothing),
            .init(phrases.writeMine, aside: "m", key: .character("m"), .writeMine),
            .init(phrases.keepTheirs, aside: "b", key: .character("b"), .keepTheirs),
          ])))
    return true
  }

  private func stampOf(_ field: TextField) -> Stamp? {
    guard let position = agreement.place(of: field.place.initiative) else { return nil }
    let round = agreement[position].round(field.place.followUp)
    switch field.name {
    case .milestone, .description, .carriedOutBy, .economyText, .remark: return nil
    case .status, .action: return round?.effort.stamp
    case .economyStatus: return round?.economy.stamp
    case .latestStatus: return agreement.latestStatuses(at: position)[field.place.followUp]?.stamp
    }
  }

  /// Writes over the colleague's text, knowing it; that one stays in the history.
  mutating func writeMine() -> [SideEffect] {
    guard case .editor(var layer) = layers.last else { return [] }
    layer.original = current(layer.field)
    layers[layers.count - 1] = .editor(layer)
    return saveText(layer)
  }

  /// Leaves the colleague's text, and puts one's own aside.
  mutating func keepTheirs() -> [SideEffect] {
    guard case .editor = layers.last else { return [] }
    layers.removeLast()
    notice = Notice(phrases.setAside)
    return [.setDraftAside]
  }
}
