import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// The first time: says how answers will be signed, and offers to change it. Whoever just wants
  /// to look goes on typing.
  public mutating func introduce() {
    isIntroduced = false
    var picker = PickerLayer(
      phrases.whoTitle, text: phrases.introduction(name: user.name, centre: user.centre),
      items: [
        .init(phrases.changeWho, aside: "Enter", .askWho)
      ])
    picker.isPassing = true
    layers.append(.picker(picker))
  }

  /// Asks who one is: once, and whenever it is asked for.
  public mutating func askWho() {
    layers.append(
      .form(
        FormLayer(
          title: phrases.whoTitle, text: phrases.whoExplained, purpose: .settings,
          fields: [
            .init(
              label: phrases.nameLabel, explanation: phrases.nameExplained,
              editor: TextEditor(text: user.name, singleLine: true)),
            .init(
              label: phrases.ownCentreLabel,
              explanation: agreement.centres.map(\.name).joined(separator: " · "),
              editor: TextEditor(text: user.centre, singleLine: true)),
          ])))
  }

  mutating func performInForm(_ command: CommandID) -> [SideEffect] {
    guard case .form(var form) = layers.last else { return [] }
    switch command {
    case .nextField:
      form.focus = (form.focus + 1) % form.fields.count
      layers[layers.count - 1] = .form(form)
    case .proceed where form.focus < form.fields.count - 1:
      form.focus += 1
      layers[layers.count - 1] = .form(form)
    case .proceed, .save:
      switch form.purpose {
      case .decision(let place): return finishDecision(form, at: place)
      case .transition(let transition, let followUp):
        return finish(transition, of: followUp, form)
      case .reviewDecision: return finishReviewDecision(form)
      case .since: return finishSince(form)
      case .settings: return finishSettings(form)
      case .structure(let purpose): return finish(purpose, form)
      case .document: return finishDocument(form)
      }
    case .cancel:
      if case .settings = form.purpose { isIntroduced = true }
      layers.removeLast()
    default: break
    }
    return []
  }

  mutating func askSince() {
    layers.append(
      .form(
        FormLayer(
          title: phrases.changesTitle, text: "", purpose: .since,
          fields: [
            .init(
              label: phrases.dateLabel, explanation: phrases.dateExplained,
              editor: TextEditor(text: "", singleLine: true))
          ])))
  }

  private mutating func finishSince(_ form: FormLayer) -> [SideEffect] {
    let text = form.fields[0].editor.text
    guard let day = phrases.readDate(text, year: today.year) else {
      var form = form
      form.complaint = phrases.noDate(text)
      layers[layers.count - 1] = .form(form)
      return []
    }
    layers.removeLast()
    let midnight = day.daysSince1970 * 86_400 - zoneSeconds
    return open(
      .changes(.moment(Timestamp(secondsSince1970: midnight), isLastLook: false)))
  }

  private mutating func finishSettings(_ form: FormLayer) -> [SideEffect] {
    var form = form
    let texts = form.fields.map { $0.editor.text.split(separator: " ").joined(separator: " ") }
    var centre = texts[1]
    if !centre.isEmpty {
      switch Directory(agreement.centres).find(centre) {
      case .one(let name): centre = name
      case .several(let names):
        form.complaint = phrases.ambiguous(names)
        form.focus = 1
        layers[layers.count - 1] = .form(form)
        return []
      case .none: break
      }
    }
    layers.removeLast()
    isIntroduced = true
    user.name = texts[0].isEmpty ? user.name : texts[0]
    user.centre = centre
    let isUnknown = !centre.isEmpty && Directory(agreement.centres).resolve(centre) == .unknown
    notice = Notice(
      phrases.welcome(user.name) + (isUnknown ? " " + phrases.unknownOwnCentre(centre) : ""))
    return [.saveSettings(user)]
  }
}
