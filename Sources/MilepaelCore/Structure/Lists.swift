/// Chapters, committees, centres and follow-ups are added, renamed and removed.
extension Agreement {
  /// The step that adds a chapter, or gives the one of its id another title and sections.
  public func step(_ chapter: Chapter, isNew: Bool) throws(Refusal) -> Step {
    if chapter.id.content == nil || chapter.title.content == nil { throw .structure(.empty) }
    let part = Part(.chapter, name: chapter.id)
    if isNew, self[part] != nil { throw .structure(.taken(chapter.id)) }
    let ids = Set(chapter.sections.map(\.id))
    let lost = initiatives.count { initiative in
      initiative.chapter == chapter.id && initiative.section.map { !ids.contains($0) } ?? false
    }
    if lost > 0 { throw .structure(.inUse(chapter.title, lost)) }
    return try step([edit(part, to: .chapters([chapter]))])
  }

  /// The step that removes a chapter in which nothing stands.
  public func step(removingChapter id: String) throws(Refusal) -> Step {
    let count = initiatives.count { $0.chapter == id }
    if count > 0 { throw .structure(.inUse(id, count)) }
    return try step([edit(Part(.chapter, name: id), to: nil)])
  }

  /// The step that adds a centre or a committee.
  public func step(adding body: Body, _ group: BodyGroup) throws(Refusal) -> Step {
    guard body.name.content != nil else { throw .structure(.empty) }
    try refuseTaken(body.name, group)
    return try step([edit(Part(group.part, name: body.name), to: .bodies([body]))])
  }

  /// The step that renames a centre or a committee. Its former name goes on leading to it, so nothing
  /// that names it has to be touched.
  ///
  /// - Parameter until: the last day of the former name.
  public func step(
    renaming name: String, _ group: BodyGroup, to newName: String, until: CalendarDate
  ) throws(Refusal) -> Step {
    guard let newName = newName.content else { throw .structure(.empty) }
    if name == newName { return Step([]) }
    guard var body = self[keyPath: group.list].first(where: { $0.name == name }) else {
      throw .structure(.unknown(name))
    }
    // A name that it had before may be its name again.
    if !body.everyName.contains(newName) { try refuseTaken(newName, group) }
    body.formerNames.removeAll { $0.name == newName }
    body.aliases.removeAll { $0 == newName }
    body.formerNames.append(Body.FormerName(name: name, until: until))
    body.name = newName
    return try step(
      [
        edit(Part(group.part, name: name), to: nil),
        edit(Part(group.part, name: newName), to: .bodies([body])),
      ] + readyMarks(from: name, to: newName, group))
  }

  /// The step that closes a centre or a committee down: its names lead to another one from now on.
  public func step(
    dissolving name: String, _ group: BodyGroup, into heir: String, until: CalendarDate
  ) throws(Refusal) -> Step {
    let bodies = self[keyPath: group.list]
    guard let body = bodies.first(where: { $0.name == name }) else {
      throw .structure(.unknown(name))
    }
    guard var other = bodies.first(where: { $0.name == heir }), heir != name else {
      throw .structure(.unknown(heir))
    }
    other.formerNames += [Body.FormerName(name: name, until: until)] + body.formerNames
    other.aliases += body.aliases
    return try step([
      edit(Part(group.part, name: name), to: nil),
      edit(Part(group.part, name: heir), to: .bodies([other])),
    ])
  }

  /// The step that removes a centre or a committee which nothing names.
  public func step(removing name: String, _ group: BodyGroup) throws(Refusal) -> Step {
    let directory = Directory(self[keyPath: group.list])
    let count = places.count { place in
      group.names(in: self[place]).contains { directory.canonical($0) == name }
    }
    if count > 0 { throw .structure(.inUse(name, count)) }
    return try step([edit(Part(group.part, name: name), to: nil)])
  }

  /// The step that adds a follow-up, or gives the one of its id another title or other days.
  public func step(_ followUp: FollowUp, isNew: Bool) throws(Refusal) -> Step {
    if followUp.id.value.content == nil || followUp.title.content == nil {
      throw .structure(.empty)
    }
    let isThere = followUps.contains { $0.id == followUp.id }
    if isNew == isThere {
      throw .structure(isNew ? .taken(followUp.id.value) : .unknown(followUp.id.value))
    }
    let kind: Part.Kind = isNew ? .followUp : .followUpFrame
    let value = isNew ? followUp : followUp.frame
    return try step([edit(Part(kind, followUp: followUp.id), to: .followUps([value]))])
  }

  /// The step that removes a follow-up about which nothing is said.
  public func step(removing id: FollowUpID) throws(Refusal) -> Step {
    let count = places.count { place in
      (followUps(at: place) == followUps && self[place].round(id) != nil)
        || latestStatuses(at: place)[id] != nil
    }
    if count > 0 { throw .structure(.inUse(followUps.title(of: id), count)) }
    return try step([edit(Part(.followUp, followUp: id), to: nil)])
  }

  private func refuseTaken(_ name: String, _ group: BodyGroup) throws(Refusal) {
    let folded = TextFold.folded(name)
    let isTaken = self[keyPath: group.list].contains { body in
      ([body.name] + body.aliases).contains { TextFold.folded($0) == folded }
    }
    if isTaken { throw .structure(.taken(name)) }
  }

  /// A centre that said it was ready is so under its new name.
  private func readyMarks(from name: String, to newName: String, _ group: BodyGroup) -> [Edit] {
    guard group == .centres else { return [] }
    return followUps.filter { $0.state == .open }.flatMap { followUp -> [Edit] in
      guard let mark = followUp[readyMarkOf: name] else { return [] }
      let renamed = ReadyMark(centre: newName, stamp: mark.stamp)
      return [
        .ready(followUp.id, centre: name, Change(from: mark, to: nil)),
        .ready(followUp.id, centre: newName, Change(from: nil, to: renamed)),
      ]
    }
  }
}

/// The two lists of bodies that an agreement has.
public enum BodyGroup: Hashable, Sendable, CaseIterable {
  case centres, committees

  public var list: KeyPath<Agreement, [Body]> {
    switch self {
    case .centres: \.centres
    case .committees: \.committees
    }
  }

  var part: Part.Kind {
    switch self {
    case .centres: .centre
    case .committees: .committee
    }
  }

  /// The names of this group that an initiative is written with.
  func names(in initiative: Initiative) -> [String] {
    switch self {
    case .centres: [initiative.centre] + initiative.contributors.names
    case .committees: initiative.committees + initiative.involved.names
    }
  }
}
