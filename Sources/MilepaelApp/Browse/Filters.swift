import MilepaelCore
import MilepaelText

extension AppState {
  /// The filter in words, one for each part that is set.
  public var filterWords: [String] {
    let filter = browse.filter
    var words: [String] = []
    if let committee = filter.committee { words.append("\(phrases.committee): \(committee)") }
    if let centre = filter.centre { words.append("\(phrases.centre): \(centre)") }
    if let standing = filter.standing { words.append(self.words(standing)) }
    if let smiley = filter.smiley { words.append("smiley: \(phrases.smiley(smiley))") }
    if let chapter = filter.chapter {
      words.append(title(of: .chapter(chapter, earlierYear: nil)))
    }
    if let economy = filter.economy {
      words.append("\(phrases.economy): \(phrases.smiley(economy.smiley))")
    }
    if let trend = filter.trend { words.append(phrases.trend(trend)) }
    if filter.answeredAgain { words.append(phrases.answeredAgain) }
    if let kind = filter.kind { words.append("\(phrases.kindOfMoney): \(phrases.kind(kind))") }
    if !filter.text.isEmpty { words.append(phrases.searching(filter.text)) }
    return words
  }

  private func words(_ standing: Filter.StandingFilter) -> String {
    switch standing {
    case .needsAnswer: phrases.needsAnswer
    case .named(let name): "\(phrases.standingLabel): \(phrases.standing(name))"
    }
  }

  /// Opens the list of filters; those that are on stand first and are taken away by choosing them.
  mutating func chooseFilter() {
    let filter = browse.filter
    var on: [PickerLayer.Item] = []
    var off: [PickerLayer.Item] = []
    func item(_ label: String, _ isOn: Bool, _ choice: FilterChoice) {
      if isOn {
        on.append(.init(phrases.removeFilter(label), .filter(choice)))
      } else {
        off.append(.init(label, aside: count(choice), .filter(choice)))
      }
    }
    item(phrases.needsAnswer, filter.standing == .needsAnswer, .standing(.needsAnswer))
    for body in agreement.committees where isUsed(body.name) {
      item(
        "\(phrases.committee): \(body.name)", filter.committee == body.name, .committee(body.name))
    }
    for body in agreement.centres where register.rows.contains(where: { $0.centre == body.name }) {
      item("\(phrases.centre): \(body.name)", filter.centre == body.name, .centre(body.name))
    }
    for smiley in [Smiley.sad, .neutral, .happy] {
      item("smiley: \(phrases.smiley(smiley))", filter.smiley == smiley, .smiley(smiley))
    }
    for name in Standing.Name.allCases {
      item(
        "\(phrases.standingLabel): \(phrases.standing(name))", filter.standing == .named(name),
        .standing(.named(name)))
    }
    for kind in Kind.allCases {
      item("\(phrases.kindOfMoney): \(phrases.kind(kind))", filter.kind == kind, .kind(kind))
    }
    if !filter.isEmpty { on.append(.init(phrases.clearFilters.title, .filter(.nothing))) }
    layers.append(.picker(PickerLayer(phrases.filtersTitle, items: on + off, isFilterable: true)))
  }

  private func isUsed(_ committee: String) -> Bool {
    register.rows.contains { $0.committees.contains(committee) }
  }

  /// How many would be left when this were added to the filter.
  private func count(_ choice: FilterChoice) -> String {
    String(register.positions(toggled(choice), index: index).count)
  }

  /// The filter with one part switched.
  func toggled(_ choice: FilterChoice) -> Filter {
    var filter = browse.filter
    switch choice {
    case .committee(let name): filter.committee = filter.committee == name ? nil : name
    case .centre(let name): filter.centre = filter.centre == name ? nil : name
    case .standing(let standing): filter.standing = filter.standing == standing ? nil : standing
    case .smiley(let smiley): filter.smiley = filter.smiley == smiley ? nil : smiley
    case .kind(let kind): filter.kind = filter.kind == kind ? nil : kind
    case .nothing: filter = Filter()
    }
    return filter
  }
}
