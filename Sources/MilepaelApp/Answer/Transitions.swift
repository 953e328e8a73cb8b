import MilepaelCore
import MilepaelText
import Terminal

/// Opening, closing and reopening the follow-up in focus.
extension AppState {
  /// Says what would happen, and asks: for a reason where the rules want one, else just whether.
  mutating func askForTransition() {
    guard let followUp = focus else { return }
    let transition: FollowUpTransition =
      switch followUp.state {
      case .planned: .open
      case .open: .close
      case .closed: .reopen
      }
    let unfinished = transition == .close ? agreement.unfinished(in: followUp.id) : []
    let title = phrases.transition(transition, followUp.title)
    guard transition == .reopen || !unfinished.isEmpty else {
      layers.append(
        .picker(
          PickerLayer(
            title,
            text: phrases.transitionExplained(transition)
              + (transition == .close ? notReadyWords(followUp.id) : ""),
            items: [
              .init(phrases.keepAsItIs, aside: "Esc", .nothing),
              .init(
                title, aside: "j", key: .character("j"), .transition(transition, followUp.id)),
            ])))
      return
    }
    var text =
      unfinished.isEmpty
      ? phrases.transitionExplained(transition)
      : phrases.unfinished(unfinished.count, counts(of: unfinished))
    if transition == .close { text += notReadyWords(followUp.id) }
    layers.append(
      .form(
        FormLayer(
          title: title, text: text, purpose: .transition(transition, followUp.id),
          fields: [
            .init(
              label: phrases.reasonLabel, explanation: phrases.reasonExplained,
              editor: TextEditor(text: "", singleLine: true))
          ])))
  }

  /// The centres that have not said to be ready.
  private func notReadyWords(_ id: FollowUpID) -> String {
    let names = agreement.readiness(in: id).filter { $0.mark == nil }.map(\.centre)
    return names.isEmpty ? "" : "\n\n" + phrases.centresNotReady(names)
  }

  /// *41 milepælen mangler svar*, the most frequent first.
  private func counts(of findings: [Finding]) -> [String] {
    let words = findings.map { phrases.findingName($0.kind) }
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.value) \($0.key)" }
  }

  mutating func finish(
    _ transition: FollowUpTransition, of id: FollowUpID, _ form: FormLayer
  ) -> [SideEffect] {
    let reason = form.fields[0].editor.text
    guard reason.contains(where: { !$0.isWhitespace }) else {
      var form = form
      form.complaint = phrases.reasonExplained
      layers[layers.count - 1] = .form(form)
      return []
    }
    layers.removeLast()
    return make(transition, of: id, reason: reason)
  }

  /// Makes the transition. It is not undone by a key: opening and closing stay on record, and what
  /// was closed is reopened with a reason.
  mutating func make(
    _ transition: FollowUpTransition, of id: FollowUpID, reason: String?
  ) -> [SideEffect] {
    do {
      let step = try agreement.step(transition, of: id, reason: reason, by: stamp)
      let effects = try make(step)
      notice = Notice("\(agreement.title(of: id)): \(phrases.state(focus?.state ?? .open)).")
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }
}
