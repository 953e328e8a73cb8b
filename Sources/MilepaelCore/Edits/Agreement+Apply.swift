extension Agreement {
  /// Applies one edit. When it fails, nothing is changed.
  ///
  /// Whether a closed follow-up allows it is another question: ``refusal(of:)``.
  public mutating func apply(_ edit: Edit) throws(EditFailure) {
    var places = PlaceIndex()
    try apply(edit, &places)
  }

  /// - Parameter places: where the initiatives of the edits before were found.
  private mutating func apply(_ edit: Edit, _ places: inout PlaceIndex) throws(EditFailure) {
    switch edit {
    case .effortSmiley(let place, let change):
      try set(place, \.effort.smiley, change, edit, &places)
    case .status(let place, let change):
      try set(place, \.effort.status, change, edit, &places)
    case .action(let place, let change):
      try set(place, \.effort.action, change, edit, &places)
    case .assignment(let place, let change):
      try set(place, \.effort.assignment, change, edit, &places)
    case .decisions(let place, let change):
      try set(place, \.effort.decisions, change, edit, &places)
    case .note(let place, let change):
      try set(place, \.effort.note, change, edit, &places)
    case .clarified(let place, let change):
      try set(place, \.effort.isClarified, change, edit, &places)
    case .effortStamp(let place, let change):
      try set(place, \.effort.stamp, change, edit, &places)
    case .economySmiley(let place, let change):
      try set(place, \.economy.smiley, change, edit, &places)
    case .economyStatus(let place, let change):
      try set(place, \.economy.status, change, edit, &places)
    case .economyStamp(let place, let change):
      try set(place, \.economy.stamp, change, edit, &places)
    case .latestStatus(let place, let change):
      try setLatestStatus(place, change, edit, &places)
    case .followUpState(let id, let change):
      try set(id, \.state, change, edit)
    case .followUpRecord(let id, let change):
      try set(id, \.record, change, edit)
    case .ready(let id, let centre, let change):
      try set(id, \.[readyMarkOf: centre], change, edit)
    case .conflict(let conflict, let change):
      try set(conflict, change, edit)
    case .part(let part, let change):
      try apply(part, change, edit, &places)
    }
  }

  /// Applies all of the edits, or, when one of them fails, none.
  public mutating func apply(_ edits: [Edit]) throws(EditFailure) {
    var places = PlaceIndex()
    var next = 0
    // Where they could not be put in place together, they are not asked again one by one.
    var alone = 0
    while next < edits.count {
      // An import brings hundreds, which are put in place together.
      let together = next < alone ? 0 : applyInitiatives(edits[next...])
      if together > 0 {
        places.forget()
        next += together
        continue
      }
      if next >= alone { alone = next + edits[next...].prefix(while: \.isOwnInitiative).count }
      do {
        try apply(edits[next], &places)
        next += 1
      } catch {
        try apply(edits[..<next].reversed().map(\.inverse))
        throw error
      }
    }
  }

  /// Changes one field of a round, if it holds what the change was made from.
  private mutating func set<Value>(
    _ place: AnswerPlace, _ field: WritableKeyPath<Round, Value>, _ change: Change<Value>,
    _ edit: Edit, _ places: inout PlaceIndex
  ) throws(EditFailure) {
    let position = try places.only(place.initiative, in: self)
    guard followUps(at: position).contains(where: { $0.id == place.followUp }) else {
      throw .noSuchFollowUp(place.followUp)
    }
    guard var content = self[position].followedUp else { throw .guidepost(place.initiative) }
    var round = content.rounds[place.followUp] ?? .empty
    guard round[keyPath: field] == change.from else { throw .changedMeanwhile(edit) }
    round[keyPath: field] = change.to
    content.rounds[place.followUp] = round == .empty ? nil : round
    self[position].handling = .followedUp(content)
  }

  private mutating func setLatestStatus(
    _ place: AnswerPlace, _ change: Change<LatestStatus?>, _ edit: Edit,
    _ places: inout PlaceIndex
  ) throws(EditFailure) {
    guard followUps.contains(where: { $0.id == place.followUp }) else {
      throw .noSuchFollowUp(place.followUp)
    }
    switch try places.only(place.initiative, in: self) {
    case .own: throw .notExtra(place.initiative)
    case .extra(let year, let index):
      let current = extra[year].initiatives[index].latestStatuses[place.followUp]
      guard current == change.from else { throw .changedMeanwhile(edit) }
      extra[year].initiatives[index].latestStatuses[place.followUp] = change.to
    }
  }

  private mutating func set(
    _ conflict: Conflict, _ change: Change<Bool>, _ edit: Edit
  ) throws(EditFailure) {
    let index = conflicts.firstIndex { $0.id == conflict.id }
    guard (index != nil) == change.from, index.map({ conflicts[$0] == conflict }) ?? true else {
      throw .changedMeanwhile(edit)
    }
    if change.from == change.to { return }
    if let index {
      conflicts.remove(at: index)
    } else {
      let next = conflicts.firstIndex { $0.id > conflict.id } ?? conflicts.count
      conflicts.insert(conflict, at: next)
    }
  }

  private mutating func set<Value: Equatable>(
    _ id: FollowUpID, _ field: WritableKeyPath<FollowUp, Value>, _ change: Change<Value>,
    _ edit: Edit
  ) throws(EditFailure) {
    guard let index = followUps.firstIndex(where: { $0.id == id }) else {
      throw .noSuchFollowUp(id)
    }
    guard followUps[index][keyPath: field] == change.from else { throw .changedMeanwhile(edit) }
    followUps[index][keyPath: field] = change.to
  }
}

extension FollowUp {
  /// A centre's mark; kept in the order of the names.
  subscript(readyMarkOf centre: String) -> ReadyMark? {
    get { ready.first { $0.centre == centre } }
    set {
      ready.removeAll { $0.centre == centre }
      guard let newValue else { return }
      let index = ready.firstIndex { $0.centre > centre } ?? ready.count
      ready.insert(newValue, at: index)
    }
  }
}
