/// Where an initiative stands in an agreement. It holds until initiatives are added or removed.
public enum InitiativePlace: Hashable, Sendable {
  case own(Int)
  /// Which earlier agreement, and which of its initiatives.
  case extra(Int, Int)
}

extension Agreement {
  /// Every initiative's place: this agreement's own in the file's order, then the extra ones.
  public var places: [InitiativePlace] {
    initiatives.indices.map(InitiativePlace.own)
      + extra.indices.flatMap { year in
        extra[year].initiatives.indices.map { InitiativePlace.extra(year, $0) }
      }
  }

  /// Lent and not copied: a copy of an initiative has some twenty parts to be counted, and lists ask
  /// for one part of thousands.
  public subscript(place: InitiativePlace) -> Initiative {
    _read {
      switch place {
      case .own(let index): yield initiatives[index]
      case .extra(let year, let index): yield extra[year].initiatives[index].initiative
      }
    }
    _modify {
      switch place {
      case .own(let index): yield &initiatives[index]
      case .extra(let year, let index): yield &extra[year].initiatives[index].initiative
      }
    }
  }

  public func id(at place: InitiativePlace) -> InitiativeID {
    switch place {
    case .own(let index): InitiativeID(initiatives[index].number)
    case .extra(let year, let index):
      InitiativeID(
        extra[year].initiatives[index].initiative.number, earlierYear: extra[year].budgetYear)
    }
  }

  /// The first initiative with this id, or `nil`.
  public func place(of id: InitiativeID) -> InitiativePlace? {
    if let earlierYear = id.earlierYear {
      for year in extra.indices where extra[year].budgetYear == earlierYear {
        let found = extra[year].initiatives.firstIndex { $0.initiative.number == id.number }
        if let found { return .extra(year, found) }
      }
      return nil
    }
    return initiatives.firstIndex { $0.number == id.number }.map(InitiativePlace.own)
  }

  /// Every initiative with this id: more than one where a number was given twice, which the checks
  /// find.
  public func places(of id: InitiativeID) -> [InitiativePlace] {
    guard let earlierYear = id.earlierYear else {
      return initiatives.indices.filter { initiatives[$0].number == id.number }
        .map(InitiativePlace.own)
    }
    return extra.indices.filter { extra[$0].budgetYear == earlierYear }.flatMap { year in
      extra[year].initiatives.indices
        .filter { extra[year].initiatives[$0].initiative.number == id.number }
        .map { InitiativePlace.extra(year, $0) }
    }
  }

  /// The only initiative with this id. Nobody can know which of several an edit was made for, so
  /// none of them is.
  public func onlyPlace(of id: InitiativeID) throws(EditFailure) -> InitiativePlace {
    try places(of: id).only(id)
  }

  public func initiative(_ id: InitiativeID) -> Initiative? { place(of: id).map { self[$0] } }

  /// The rounds that the initiative at a place is followed up in: its own agreement's.
  public func followUps(at place: InitiativePlace) -> [FollowUp] {
    switch place {
    case .own: followUps
    case .extra(let year, _): extra[year].followUps
    }
  }

  /// The chapters that the initiative at a place is sorted by.
  public func chapters(at place: InitiativePlace) -> [Chapter] {
    switch place {
    case .own: chapters
    case .extra(let year, _): extra[year].chapters
    }
  }

  /// The follow-ups of this agreement and of those that it takes on.
  public var everyFollowUp: [FollowUp] { followUps + extra.flatMap(\.followUps) }

  /// A follow-up's title, of this agreement or an earlier one; its id when there is none such.
  public func title(of id: FollowUpID) -> String { everyFollowUp.title(of: id) }

  /// Finds a follow-up of this agreement by its id or, from 1, by its number in the order.
  public func followUp(named text: String) -> FollowUp? { followUps.named(text) }

  /// The round that work is about: the first open one, else the last closed, else the first.
  public var currentFollowUp: FollowUp? {
    followUps.first { $0.state == .open } ?? followUps.last { $0.state == .closed }
      ?? followUps.first
  }
}

extension [InitiativePlace] {
  /// The only one of those that an id leads to.
  func only(_ id: InitiativeID) throws(EditFailure) -> InitiativePlace {
    guard let first else { throw .noSuchInitiative(id) }
    guard count == 1 else { throw .ambiguous(id) }
    return first
  }
}

extension [FollowUp] {
  /// A follow-up's title; its id when there is none such.
  public func title(of id: FollowUpID) -> String { first { $0.id == id }?.title ?? id.value }

  /// Finds a follow-up by its id or, from 1, by its number in the order.
  public func named(_ text: String) -> FollowUp? {
    if let found = first(where: { $0.id.value == text }) { return found }
    // Compared before anything is subtracted: people can type any number.
    guard let number = Int(text), number >= 1, number <= count else { return nil }
    return self[number - 1]
  }
}
