import MilepaelCore
import MilepaelText

/// Texts of the agreement itself that are long enough for the editor.
extension AppState {
  /// Saves what was written; a milestone's new words ask for a reason first.
  mutating func saveStructureText(_ layer: EditorLayer) -> [SideEffect] {
    let place = layer.field.place
    let text = layer.result?.text ?? ""
    if layer.field.name == .milestone,
      let before = agreement.initiative(place.initiative)?.round(place.followUp)?.milestone,
      !text.isEmpty, before.text != text
    {
      return ask(.reword(place, text))
    }
    let step: Step
    do throws(Refusal) {
      step = try self.step(layer)
    } catch {
      // A refused text stays open: nothing typed is thrown away.
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
    layers.removeLast()
    let effects = made(step)
    draftToDrop = saving.made
    return effects + dropSavedDraft()
  }

  private func step(_ layer: EditorLayer) throws(Refusal) -> Step {
    let id = layer.field.place.initiative
    let text = layer.result?.text
    switch layer.field.name {
    case .milestone:
      return try agreement.step(
        wording: text ?? "", at: layer.field.place, reason: nil, by: stamp)
    case .description:
      return try agreement.step(
        setting: Part(.description, initiative: id), to: .text(text ?? ""))
    case .carriedOutBy:
      return try agreement.step(
        setting: Part(.carriedOutBy, initiative: id), to: text.map { .text($0) })
    case .economyText:
      guard var economy = agreement.initiative(id)?.followedUp?.economy else { return Step([]) }
      economy.text = text ?? ""
      return try agreement.step(setting: Part(.economy, initiative: id), to: .economy(economy))
    case .remark:
      let remarks = (agreement.initiative(id)?.remarks ?? []) + (layer.result.map { [$0] } ?? [])
      return try agreement.step(setting: Part(.remarks, initiative: id), to: .remarks(remarks))
    case .status, .action, .economyStatus, .latestStatus: return Step([])
    }
  }
}
