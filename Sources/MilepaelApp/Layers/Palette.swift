import MilepaelText
import Terminal

extension AppState {
  /// Every command by name, what one comes for first; those that cannot be given now say why.
  mutating func showPalette() {
    let order: [Command.Section] = [.answering, .showing, .meeting, .program, .moving]
    let commands = order.flatMap { section in
      Catalogue.commands.filter { $0.section == section && $0.scopes.contains(.browse) }
    }
    let items = commands.map { command in
      let reason: String? =
        if case .no(let reason) = command.availability(self) { reason } else { nil }
      return PickerLayer.Item(
        command.words(phrases).title,
        aside: command.keys.map { phrases.key($0.notation) }.joined(separator: " "),
        reason: reason, .command(command.id))
    }
    layers.append(.picker(PickerLayer(phrases.paletteTitle, items: items, isFilterable: true)))
  }
}
