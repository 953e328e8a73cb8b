import MilepaelCore
import MilepaelText
import Terminal

/// A centre says that its answers of the follow-up in focus are ready.
extension AppState {
  var canMarkReady: Availability {
    guard let followUp = focus else { return .no(reason: phrases.noOtherFollowUp) }
    return followUp.state == .open
      ? .yes : .no(reason: refusalWords(.wrongState(followUp.id, followUp.state)))
  }

  /// Lists the centres with their marks, one's own first.
  mutating func chooseReady() {
    guard let followUp = focus else { return }
    let own = Directory(agreement.centres).canonical(user.centre)
    let readiness = agreement.readiness(in: followUp.id)
    let ordered = readiness.filter { $0.centre == own } + readiness.filter { $0.centre != own }
    let missing = missingByCentre()
    let items = ordered.map { item in
      let count = missing[item.centre] ?? 0
      let words = item.mark.map { phrases.readySince(phrases.signed($0.stamp)) }
      return PickerLayer.Item(
        "\(item.centre): \(words ?? phrases.notReady)", aside: phrases.needAnswer(count),
        .ready(centre: item.centre, followUp.id, item.mark == nil))
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.readyTitle(followUp.title), text: phrases.readyExplained, items: items)))
  }

  private func missingByCentre() -> [String: Int] {
    let centres = Directory(agreement.centres)
    let names = register.rows.filter { $0.standing?.needsAnswer == true }
      .map { centres.canonical($0.centre) }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  mutating func mark(_ centre: String, ready: Bool, in followUp: FollowUpID) -> [SideEffect] {
    do {
      let step = try agreement.step(marking: centre, ready: ready, in: followUp, by: stamp)
      guard !step.isEmpty else { return [] }
      let effects = try make(step)
      notice = Notice(
        "\(agreement.title(of: followUp)): "
          + (ready ? phrases.nowReady(centre) : phrases.noLongerReady(centre)))
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }
}
