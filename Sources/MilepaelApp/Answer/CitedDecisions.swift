import MilepaelCore
import MilepaelExchange
import MilepaelText

/// A status that says *den 4. juni 2019, Punkt 7* has named its decision: it is offered as a link.
extension AppState {
  mutating func offerCitedDecisions(in layer: EditorLayer) {
    let field = layer.field
    guard field.name == .status || field.name == .latestStatus, let text = layer.result?.text
    else { return }
    let place = field.place
    let isLatest = field.name == .latestStatus
    let known = isLatest ? latestDecisions(at: place) : decisions(at: place)
    let cited = agreement.citedDecisions(in: text).filter { reference in
      !known.contains { $0.isSame(as: reference) }
    }
    guard !cited.isEmpty else { return }
    var items = cited.map { reference in
      PickerLayer.Item(
        linkWords(reference),
        isLatest ? .addLatestDecision(reference, place) : .addDecision(reference, place))
    }
    items.append(.init(phrases.noLink, aside: "Esc", .nothing))
    layers.append(.picker(PickerLayer(phrases.linkTitle, items: items)))
  }

  func latestDecisions(at place: AnswerPlace) -> [DecisionReference] {
    agreement.place(of: place.initiative)
      .flatMap { agreement.latestStatuses(at: $0)[place.followUp] }?.decisions ?? []
  }

  mutating func addLatestDecision(
    _ reference: DecisionReference, at place: AnswerPlace
  ) -> [SideEffect] {
    var answer = Answer()
    answer.latestDecisions = .set(latestDecisions(at: place) + [reference])
    let effects = apply(answer, at: place)
    if !effects.isEmpty { say(phrases.decision(reference), at: place) }
    return effects
  }

  /// With the item's title, where the meeting is known.
  private func linkWords(_ reference: DecisionReference) -> String {
    let item = agreement.meetings
      .first { $0.date == reference.date && $0.committee == reference.committee }?
      .items.first { $0.number == reference.item }
    let title = item.map { $0.isClosed ? phrases.closedItem : $0.title }
    return [phrases.decision(reference), title].compactMap(\.self).joined(separator: ": ")
  }
}

extension DecisionReference {
  fileprivate func isSame(as other: DecisionReference) -> Bool {
    date == other.date && item == other.item && committee == other.committee
  }
}
