import MilepaelCore
import MilepaelExchange
import MilepaelText

/// A status that says *den 4. juni 2019, Punkt 7* has named its decision: it is offered as a link.
extension AppState {
  mutating func offerCitedDecisions(in layer: EditorLayer) {
    guard layer.field.name == .status, let text = layer.result?.text else { return }
    let place = layer.field.place
    let known = decisions(at: place)
    let cited = agreement.citedDecisions(in: text).filter { reference in
      !known.contains { $0.isSame(as: reference) }
    }
    guard !cited.isEmpty else { return }
    var items = cited.map { reference in
      PickerLayer.Item(linkWords(reference), .addDecision(reference, place))
    }
    items.append(.init(phrases.noLink, aside: "Esc", .nothing))
    layers.append(.picker(PickerLayer(phrases.linkTitle, items: items)))
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
