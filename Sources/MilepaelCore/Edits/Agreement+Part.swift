extension Agreement {
  /// A part of the agreement that is no answer; `nil` where there is none. A value that does not fit
  /// its part is not taken.
  public internal(set) subscript(part: Part) -> PartValue? {
    get { value(of: part) }
    set { set(part, newValue) }
  }

  /// Puts a part in place.
  mutating func apply(
    _ part: Part, _ change: Change<PartValue?>, _ edit: Edit, _ places: inout PlaceIndex
  ) throws(EditFailure) {
    if let initiative = part.initiative, part.kind != .initiative {
      let place = try places.only(initiative, in: self)
      return try apply(part, at: place, change, edit)
    }
    places.forget()
    guard self[part] == change.from else { throw .changedMeanwhile(edit) }
    let before = self
    self[part] = change.to
    guard self[part] == change.to else {
      self = before
      throw .changedMeanwhile(edit)
    }
  }

  /// The same for a part of one initiative, the only thing that is touched.
  private mutating func apply(
    _ part: Part, at place: InitiativePlace, _ change: Change<PartValue?>, _ edit: Edit
  ) throws(EditFailure) {
    guard value(of: part, at: place) == change.from else { throw .changedMeanwhile(edit) }
    set(part, at: place, change.to)
    if value(of: part, at: place) == change.to { return }
    // A value that does not fit is not taken, or was taken for none.
    set(part, at: place, change.from)
    throw .changedMeanwhile(edit)
  }

  private func value(of part: Part, at place: InitiativePlace) -> PartValue? {
    switch part.kind {
    case .latestStatus:
      return part.followUp.flatMap { latestStatuses(at: place)[$0] }.map { .latestStatus($0) }
    case .round, .milestone, .roundForeign, .effortForeign, .economyForeign:
      guard let followUp = part.followUp else { return nil }
      let round = self[place].round(followUp)
      return part.kind == .round ? round.map { .round($0) } : (round ?? .empty)[part.kind]
    default: return self[place][part.kind]
    }
  }

  private func value(of part: Part) -> PartValue? {
    switch part.kind {
    case .title: return .text(title)
    case .municipality: return .text(municipality)
    // A common state that is not known has none.
    case .budgetYear: return budgetYear == 0 ? nil : .number(budgetYear)
    case .language: return .text(language.rawValue)
    case .caseNumber: return PartValue(caseNumber)
    case .contact: return contact.map { .contact($0) }
    case .headForeign: return PartValue(headForeign)
    case .foreign: return PartValue(foreign)
    case .centre: return list(centres.filter { $0.name == part.name }, PartValue.bodies)
    case .committee: return list(committees.filter { $0.name == part.name }, PartValue.bodies)
    case .meeting: return list(meetings.filter { $0.id == part.name }, PartValue.meetings)
    case .chapter:
      let all = part.year.map { year in earlier(year)?.chapters ?? [] } ?? chapters
      return list(all.filter { $0.id == part.name }, PartValue.chapters)
    case .followUp:
      let all = part.year.map { year in earlier(year)?.followUps ?? [] } ?? followUps
      return list(all.filter { $0.id == part.followUp }, PartValue.followUps)
    case .followUpFrame:
      return list(
        followUps.filter { $0.id == part.followUp }.map(\.frame), PartValue.followUps)
    case .earlierAgreement:
      return list(extra.filter { $0.budgetYear == part.year }, PartValue.earlier)
    case .earlierTitle: return part.year.flatMap { earlier($0) }.map { .text($0.title) }
    case .earlierForeign: return part.year.flatMap { earlier($0) }.flatMap { PartValue($0.foreign) }
    case .initiative:
      guard let id = part.initiative else { return nil }
      guard let year = id.earlierYear else {
        return list(initiatives.filter { $0.number == id.number }, PartValue.initiatives)
      }
      let all = earlier(year)?.initiatives ?? []
      return list(all.filter { $0.initiative.number == id.number }, PartValue.extras)
    default: return part.initiative.flatMap(place).flatMap { value(of: part, at: $0) }
    }
  }

  private func list<Element>(
    _ found: [Element], _ value: ([Element]) -> PartValue
  ) -> PartValue? {
    found.isEmpty ? nil : value(found)
  }

  private func earlier(_ year: Int) -> EarlierAgreement? { extra.first { $0.budgetYear == year } }

  private mutating func set(_ part: Part, _ value: PartValue?) {
    switch part.kind {
    case .title: title = value?.text ?? title
    case .municipality: municipality = value?.text ?? municipality
    case .budgetYear: if case .number(let year)? = value { budgetYear = year }
    case .language: language = value?.text.flatMap(Language.init) ?? language
    case .caseNumber: caseNumber = value?.text
    case .contact: if case .contact(let some)? = value { contact = some } else { contact = nil }
    case .headForeign: headForeign = value?.foreign ?? Foreign()
    case .foreign: foreign = value?.foreign ?? Foreign()
    case .centre: centres.replace(value?.bodies ?? []) { $0.name == part.name }
    case .committee: committees.replace(value?.bodies ?? []) { $0.name == part.name }
    case .meeting: meetings.replace(value?.meetings ?? []) { $0.id == part.name }
    case .initiative: setInitiatives(part, value)
    case .followUpFrame: setFrame(part, value)
    case .chapter, .followUp, .earlierAgreement, .earlierTitle, .earlierForeign:
      setEarlier(part, value)
    default: if let place = part.initiative.flatMap(place) { set(part, at: place, value) }
    }
  }

  private mutating func setInitiatives(_ part: Part, _ value: PartValue?) {
    guard let id = part.initiative else { return }
    guard let year = id.earlierYear else {
      let next = initiatives.firstIndex { $0.number > id.number }
      return initiatives.replace(value?.initiatives ?? [], orAt: next) { $0.number == id.number }
    }
    guard let index = extra.firstIndex(where: { $0.budgetYear == year }) else { return }
    let next = extra[index].initiatives.firstIndex { $0.initiative.number > id.number }
    extra[index].initiatives.replace(value?.extras ?? [], orAt: next) {
      $0.initiative.number == id.number
    }
  }

  private mutating func setFrame(_ part: Part, _ value: PartValue?) {
    guard let index = followUps.firstIndex(where: { $0.id == part.followUp }),
      let frame = value?.followUps.first, frame.id == part.followUp
    else { return }
    followUps[index] = followUps[index].framed(by: frame)
  }

  /// What belongs to this agreement or, with a year, to an earlier one.
  private mutating func setEarlier(_ part: Part, _ value: PartValue?) {
    let index = part.year.flatMap { year in extra.firstIndex { $0.budgetYear == year } }
    switch (part.kind, index) {
    case (.earlierAgreement, _):
      // Newest first; where there is none of that year yet, it is put in its order.
      let older = extra.firstIndex { $0.budgetYear < part.year ?? 0 } ?? extra.endIndex
      extra.replace(value?.earlier ?? [], orAt: older) { $0.budgetYear == part.year }
    case (.chapter, let index?):
      extra[index].chapters.replace(value?.chapters ?? []) { $0.id == part.name }
    case (.chapter, nil) where part.year == nil:
      // Chapters stand by their numbers; one that is none comes last.
      let number = part.name.flatMap { InitiativeNumber($0) }
      let next = chapters.firstIndex { chapter in
        number.map { own in InitiativeNumber(chapter.id).map { $0 > own } ?? false } ?? false
      }
      chapters.replace(value?.chapters ?? [], orAt: next) { $0.id == part.name }
    case (.followUp, let index?):
      let next = extra[index].followUps.firstIndex { $0.id.value == part.name }
      extra[index].followUps.replace(value?.followUps ?? [], orAt: next) { $0.id == part.followUp }
    case (.followUp, nil) where part.year == nil:
      let next = followUps.firstIndex { $0.id.value == part.name }
      followUps.replace(value?.followUps ?? [], orAt: next) { $0.id == part.followUp }
    case (.earlierTitle, let index?): extra[index].title = value?.text ?? extra[index].title
    case (.earlierForeign, let index?): extra[index].foreign = value?.foreign ?? Foreign()
    default: break
    }
  }

  private mutating func set(_ part: Part, at place: InitiativePlace, _ value: PartValue?) {
    guard let followUp = part.followUp else {
      self[place][part.kind] = value
      return
    }
    if part.kind == .latestStatus {
      guard case .extra(let year, let index) = place else { return }
      let status: LatestStatus? =
        if case .latestStatus(let some)? = value { some } else { nil }
      extra[year].initiatives[index].latestStatuses[followUp] = status
      return
    }
    self[place].change { content in
      var round = content.rounds[followUp] ?? .empty
      if part.kind == .round {
        round = if case .round(let some)? = value { some } else { .empty }
      } else {
        round[part.kind] = value
      }
      content.rounds[followUp] = round == .empty ? nil : round
    }
  }
}

extension FollowUp {
  /// Without what people do to it: its state, the record of that, and the ready marks.
  var frame: FollowUp {
    var frame = self
    (frame.state, frame.record, frame.ready) = (.planned, [], [])
    return frame
  }

  /// With another frame round what people have done to it.
  func framed(by frame: FollowUp) -> FollowUp {
    var result = frame
    (result.state, result.record, result.ready) = (state, record, ready)
    return result
  }
}

extension PartValue {
  fileprivate var bodies: [Body] { if case .bodies(let list) = self { list } else { [] } }
  fileprivate var chapters: [Chapter] { if case .chapters(let list) = self { list } else { [] } }
  fileprivate var meetings: [Meeting] { if case .meetings(let list) = self { list } else { [] } }
  fileprivate var followUps: [FollowUp] {
    if case .followUps(let list) = self { list } else { [] }
  }
  fileprivate var initiatives: [Initiative] {
    if case .initiatives(let list) = self { list } else { [] }
  }
  fileprivate var extras: [ExtraInitiative] {
    if case .extras(let list) = self { list } else { [] }
  }
  fileprivate var earlier: [EarlierAgreement] {
    if case .earlier(let list) = self { list } else { [] }
  }
}

extension Array {
  /// Puts elements in the place of those that are meant; when there were none, at the end or where
  /// it is said.
  fileprivate mutating func replace(
    _ elements: [Element], orAt place: Int? = nil, where isMeant: (Element) -> Bool
  ) {
    let index = firstIndex(where: isMeant) ?? place ?? endIndex
    removeAll(where: isMeant)
    insert(contentsOf: elements, at: Swift.min(index, endIndex))
  }
}
