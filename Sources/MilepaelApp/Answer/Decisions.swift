import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Offers the meetings that are known, newest first, and a form for one that is not.
  mutating func chooseDecision() {
    guard let place = effortPlace else { return }
    let current = decisions(at: place)
    var items = [PickerLayer.Item(phrases.typeDecision, .typeDecision(place))]
    items += current.map {
      PickerLayer.Item(phrases.removeDecision($0), .removeDecision($0, place))
    }
    func offer(_ reference: DecisionReference, _ label: String) {
      guard !current.contains(reference) else { return }
      items.append(.init(label, .addDecision(reference, place)))
    }
    for meeting in agreement.meetings.sorted(by: { $0.date > $1.date }) {
      if meeting.items.isEmpty {
        let reference = DecisionReference(committee: meeting.committee, date: meeting.date)
        offer(reference, phrases.decision(reference))
      }
      for item in meeting.items {
        let reference = DecisionReference(
          committee: meeting.committee, date: meeting.date, item: item.number)
        let title = item.isClosed ? phrases.closedItem : item.title
        offer(reference, "\(phrases.decision(reference)): \(title)")
      }
    }
    layers.append(
      .picker(PickerLayer(phrases.decisionTitle, items: items, isFilterable: true)))
  }

  func decisions(at place: AnswerPlace) -> [DecisionReference] {
    agreement.initiative(place.initiative)?.round(place.followUp)?.effort.decisions ?? []
  }

  mutating func addDecision(_ reference: DecisionReference, at place: AnswerPlace) -> [SideEffect] {
    let current = decisions(at: place)
    guard !current.contains(reference) else {
      notice = Notice(phrases.saidSoAlready)
      return []
    }
    let effects = setDecisions(current + [reference], at: place)
    if !effects.isEmpty { say(phrases.decision(reference), at: place) }
    return effects
  }

  mutating func setDecisions(_ decisions: [DecisionReference], at place: AnswerPlace)
    -> [SideEffect]
  {
    var answer = Answer()
    answer.decisions = .set(decisions)
    return apply(answer, at: place)
  }

  mutating func typeDecision(_ place: AnswerPlace) {
    let committee = agreement.initiative(place.initiative)?.committees.first ?? ""
    layers.append(
      .form(
        FormLayer(
          title: phrases.decisionTitle, text: "", purpose: .decision(place),
          fields: [
            .init(
              label: phrases.committee, explanation: phrases.committeeExplained,
              editor: TextEditor(text: committee, singleLine: true)),
            .init(
              label: phrases.dateLabel, explanation: phrases.dateExplained,
              editor: TextEditor(text: "", singleLine: true)),
            .init(
              label: phrases.itemLabel, explanation: phrases.itemExplained,
              editor: TextEditor(text: "", singleLine: true)),
          ], focus: 1)))
  }

  /// Reads the form; what cannot be read is said, and the form stays.
  mutating func finishDecision(_ form: FormLayer, at place: AnswerPlace) -> [SideEffect] {
    func complain(_ words: String, _ field: Int) -> [SideEffect] {
      var form = form
      form.complaint = words
      form.focus = field
      layers[layers.count - 1] = .form(form)
      return []
    }
    let texts = form.fields.map { $0.editor.text.split(separator: " ").joined(separator: " ") }
    let committee: String
    switch Directory(agreement.committees).find(texts[0]) {
    case .one(let name): committee = name
    case .several(let names): return complain(phrases.ambiguous(names), 0)
    case .none where texts[0].isEmpty: return complain(phrases.noCommittee, 0)
    case .none: committee = texts[0]
    }
    guard let date = phrases.readDate(texts[1], year: agreement.budgetYear) else {
      return complain(phrases.noDate(texts[1]), 1)
    }
    var item: Int?
    if !texts[2].isEmpty {
      guard let number = Int(texts[2]), (1...999).contains(number) else {
        return complain(phrases.noItem(texts[2]), 2)
      }
      item = number
    }
    layers.removeLast()
    let reference = DecisionReference(committee: committee, date: date, item: item)
    return addDecision(reference, at: place)
  }
}
