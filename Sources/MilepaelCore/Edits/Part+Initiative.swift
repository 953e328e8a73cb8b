extension Part.Kind {
  /// The fields of an initiative that are merged one by one.
  static let ofInitiative: [Part.Kind] = [
    .initiativeTitle, .initiativeChapter, .section, .kind, .description, .carriedOutBy,
    .responsibleCentre, .responsibleCommittees, .contributors, .involved, .remarks, .links,
    .withdrawn,
    .economy, .effects, .indicators, .initiativeForeign,
  ]
  /// What stands in a round besides the answers.
  static let ofRound: [Part.Kind] = [.milestone, .roundForeign, .effortForeign, .economyForeign]
  /// The agreement's head.
  static let ofHead: [Part.Kind] = [
    .title, .municipality, .budgetYear, .language, .caseNumber, .contact, .headForeign, .foreign,
  ]
}

extension Initiative {
  /// One of its own fields; a value of another kind is not taken.
  subscript(kind: Part.Kind) -> PartValue? {
    get {
      switch kind {
      case .initiativeTitle: .text(title)
      case .initiativeChapter: .text(chapter)
      case .section: PartValue(section)
      case .kind: .text(self.kind.rawValue)
      case .description: .text(description)
      case .carriedOutBy: PartValue(carriedOutBy)
      case .responsibleCentre: .text(centre)
      case .responsibleCommittees: .texts(committees)
      case .contributors: .participants(contributors)
      case .involved: .participants(involved)
      case .remarks: .remarks(remarks)
      case .links: .texts(links.map(\.description))
      case .withdrawn: withdrawn.map { .withdrawal($0) }
      case .economy: followedUp.map { .economy($0.economy) }
      case .effects: followedUp.map { .effects($0.effects) }
      case .indicators: followedUp.map { .indicators($0.indicators) }
      case .initiativeForeign: PartValue(foreign)
      default: nil
      }
    }
    set {
      switch (kind, newValue) {
      case (.initiativeTitle, .text(let text)): title = text
      case (.initiativeChapter, .text(let text)): chapter = text
      case (.section, _): section = newValue?.text
      case (.kind, .text(let word)): self.kind = Kind(rawValue: word) ?? self.kind
      case (.description, .text(let text)): description = text
      case (.carriedOutBy, _): carriedOutBy = newValue?.text
      case (.responsibleCentre, .text(let text)): centre = text
      case (.responsibleCommittees, .texts(let texts)): committees = texts
      case (.contributors, .participants(let participants)): contributors = participants
      case (.involved, .participants(let participants)): involved = participants
      case (.remarks, .remarks(let texts)): remarks = texts
      case (.links, .texts(let texts)): links = texts.compactMap { InitiativeID($0) }
      case (.withdrawn, .withdrawal(let withdrawal)): withdrawn = withdrawal
      case (.withdrawn, nil): withdrawn = nil
      case (.economy, .economy(let economy)): change { $0.economy = economy }
      case (.effects, .effects(let effects)): change { $0.effects = effects }
      case (.indicators, .indicators(let indicators)): change { $0.indicators = indicators }
      case (.initiativeForeign, _): foreign = newValue?.foreign ?? Foreign()
      default: break
      }
    }
  }

  /// Changes what is followed up; a guidepost has nothing of it.
  mutating func change(_ body: (inout FollowedUp) -> Void) {
    guard var content = followedUp else { return }
    body(&content)
    handling = .followedUp(content)
  }
}

extension Round {
  /// What stands in it besides the answers.
  subscript(kind: Part.Kind) -> PartValue? {
    get {
      switch kind {
      case .milestone: milestone.map { .milestone($0) }
      case .roundForeign: PartValue(foreign)
      case .effortForeign: PartValue(effort.foreign)
      case .economyForeign: PartValue(economy.foreign)
      default: nil
      }
    }
    set {
      switch kind {
      case .milestone:
        if case .milestone(let text)? = newValue { milestone = text } else { milestone = nil }
      case .roundForeign: foreign = newValue?.foreign ?? Foreign()
      case .effortForeign: effort.foreign = newValue?.foreign ?? Foreign()
      case .economyForeign: economy.foreign = newValue?.foreign ?? Foreign()
      default: break
      }
    }
  }
}
