public import MilepaelCore

extension RandomAgreement {
  /// An edit of any kind that fits the agreement as it is; `nil` where its kind finds nothing to
  /// edit. Now and then it changes nothing.
  public mutating func edit(of agreement: Agreement) -> Edit? {
    switch int(0...15) {
    case 0:
      answer(in: agreement, \.effort.smiley, Edit.effortSmiley) { random in
        random.maybe { $0.oneOf(EffortSmiley.allCases) }
      }
    case 1:
      answer(in: agreement, \.effort.status, Edit.status) { $0.maybe { $0.marked() } }
    case 2:
      answer(in: agreement, \.effort.action, Edit.action) { $0.maybe { $0.marked() } }
    case 3:
      answer(in: agreement, \.effort.decisions, Edit.decisions) { $0.some(2) { $0.decision() } }
    case 4:
      answer(in: agreement, \.effort.note, Edit.note) { $0.maybe { $0.text() } }
    case 5:
      answer(in: agreement, \.effort.isClarified, Edit.clarified) { $0.chance(50) }
    case 6:
      answer(in: agreement, \.effort.stamp, Edit.effortStamp) { $0.maybe { $0.stamp() } }
    case 7:
      answer(in: agreement, \.economy.smiley, Edit.economySmiley) { random in
        random.maybe { $0.oneOf(EconomySmiley.allCases) }
      }
    case 8:
      answer(in: agreement, \.economy.status, Edit.economyStatus) { $0.maybe { $0.marked() } }
    case 9:
      answer(in: agreement, \.economy.stamp, Edit.economyStamp) { $0.maybe { $0.stamp() } }
    case 10: latestStatus(in: agreement)
    case 11:
      followUp(in: agreement, \.state, Edit.followUpState) { $0.oneOf(FollowUpState.allCases) }
    case 13: ready(in: agreement)
    case 15:
      answer(in: agreement, \.effort.assignment, Edit.assignment) { $0.maybe { $0.assignment() } }
    case 14: conflict(in: agreement)
    default:
      followUp(in: agreement, \.record, Edit.followUpRecord) { $0.some(2) { $0.stateChange() } }
    }
  }

  /// So many edits after each other, and the agreement that they lead to.
  public mutating func edits(
    _ count: Int, of agreement: Agreement
  ) throws(EditFailure) -> (edits: [Edit], result: Agreement) {
    var edits: [Edit] = []
    var result = agreement
    for _ in 0..<count {
      guard let edit = edit(of: result) else { continue }
      try result.apply(edit)
      edits.append(edit)
    }
    return (edits, result)
  }

  private mutating func answer<Value: Hashable & Sendable>(
    in agreement: Agreement, _ field: KeyPath<Round, Value>,
    _ edit: (AnswerPlace, Change<Value>) -> Edit, _ value: (inout Self) -> Value
  ) -> Edit? {
    let places = agreement.places.filter { place in
      // Of two with one number, edits mean neither.
      agreement[place].followedUp != nil && !agreement.followUps(at: place).isEmpty
        && agreement.places(of: agreement.id(at: place)) == [place]
    }
    guard !places.isEmpty else { return nil }
    let place = oneOf(places)
    let followUp = oneOf(agreement.followUps(at: place)).id
    let round = agreement[place].round(followUp) ?? .empty
    return edit(
      AnswerPlace(agreement.id(at: place), followUp),
      Change(from: round[keyPath: field], to: value(&self)))
  }

  private mutating func latestStatus(in agreement: Agreement) -> Edit? {
    var found: [(InitiativeID, [FollowUpID: LatestStatus])] = []
    for place in agreement.places {
      guard case .extra(let year, let index) = place,
        agreement.places(of: agreement.id(at: place)) == [place]
      else { continue }
      found.append(
        (agreement.id(at: place), agreement.extra[year].initiatives[index].latestStatuses))
    }
    guard !found.isEmpty, !agreement.followUps.isEmpty else { return nil }
    let (id, statuses) = oneOf(found)
    let followUp = oneOf(agreement.followUps).id
    return .latestStatus(
      AnswerPlace(id, followUp),
      Change(from: statuses[followUp], to: maybe { $0.latestStatus() }))
  }

  private mutating func followUp<Value: Hashable & Sendable>(
    in agreement: Agreement, _ field: KeyPath<FollowUp, Value>,
    _ edit: (FollowUpID, Change<Value>) -> Edit, _ value: (inout Self) -> Value
  ) -> Edit? {
    guard !agreement.followUps.isEmpty else { return nil }
    let followUp = oneOf(agreement.followUps)
    return edit(followUp.id, Change(from: followUp[keyPath: field], to: value(&self)))
  }

  private mutating func ready(in agreement: Agreement) -> Edit? {
    guard !agreement.followUps.isEmpty, !agreement.centres.isEmpty else { return nil }
    let followUp = oneOf(agreement.followUps)
    let centre = oneOf(agreement.centres).name
    let current = followUp.ready.first { $0.centre == centre }
    let mark = maybe { ReadyMark(centre: centre, stamp: $0.stamp()) }
    return .ready(followUp.id, centre: centre, Change(from: current, to: mark))
  }

  /// Opens a conflict or settles one.
  private mutating func conflict(in agreement: Agreement) -> Edit? {
    if let open = agreement.conflicts.first, chance(50) {
      return .conflict(open, Change(from: true, to: false))
    }
    guard
      let edit = answer(in: agreement, \.effort.status, Edit.status, { $0.maybe { $0.marked() } })
    else { return nil }
    let id = "\(int(0...999)).\(int(0...9))"
    guard !agreement.conflicts.contains(where: { $0.id == id }) else { return nil }
    let conflict = Conflict(
      id: id, reason: oneOf(Conflict.Reason.allCases), edit: edit, stamp: stamp(),
      standing: maybe { $0.stamp() })
    return .conflict(conflict, Change(from: false, to: true))
  }

  private mutating func stateChange() -> StateChange {
    StateChange(
      state: oneOf(FollowUpState.allCases), reason: maybe { $0.text() }, stamp: stamp())
  }
}
