import MilepaelCore
import MilepaelText

/// An initiative that the store has, held against what a document says of it.
extension AgreementMerge {
  mutating func update(_ place: InitiativePlace, _ id: InitiativeID, _ coming: Initiative) {
    var initiative = agreement[place]
    texts(&initiative, id, coming)
    bodies(&initiative, id, coming)
    kept(&initiative, id, coming)
    let links = coming.links.filter { !initiative.links.contains($0) }
    if !links.isEmpty {
      change(
        id, .links, initiative.links.map(\.description),
        (initiative.links + links).map(\.description))
      initiative.links += links
    }
    let remarks = coming.remarks.filter { remark in
      !initiative.remarks.contains { PrintedText.same($0.text, remark.text) }
    }
    if !remarks.isEmpty {
      change(id, .remarks, [], remarks.map(\.text))
      initiative.remarks += remarks
    }
    if let mine = initiative.followedUp, let theirs = coming.followedUp {
      initiative.handling = .followedUp(content(mine, theirs, id, agreement.followUps(at: place)))
    } else if (initiative.followedUp == nil) != (coming.followedUp == nil) {
      // Which of the two it is changes what is counted: a person decides that.
      finding(.conflict(.handling, store: handling(initiative), document: handling(coming)), id)
    }
    agreement[place] = initiative
  }

  private func handling(_ initiative: Initiative) -> String {
    initiative.followedUp == nil ? phrases.guidepost : phrases.documents.followUpLabel
  }

  private mutating func texts(
    _ initiative: inout Initiative, _ id: InitiativeID, _ coming: Initiative
  ) {
    set(&initiative.title, coming.title, id, .title)
    set(&initiative.description, coming.description, id, .description)
    if let text = coming.carriedOutBy, !text.isEmpty {
      var mine = initiative.carriedOutBy ?? ""
      set(&mine, text, id, .carriedOutBy)
      initiative.carriedOutBy = mine
    }
    if coming.kind != initiative.kind, !wasGuessed(id) {
      change(id, .kind, [phrases.kind(initiative.kind)], [phrases.kind(coming.kind)])
      initiative.kind = coming.kind
    }
    if initiative.section == nil, let section = coming.section { initiative.section = section }
  }

  private func wasGuessed(_ id: InitiativeID) -> Bool {
    report.findings.contains { $0.kind == .noKind && $0.initiative == id }
  }

  private mutating func bodies(
    _ initiative: inout Initiative, _ id: InitiativeID, _ coming: Initiative
  ) {
    let centres = Directory(agreement.centres)
    let committees = Directory(agreement.committees)
    func same(_ a: [String], _ b: [String], _ directory: Directory) -> Bool {
      a == b || a.map(directory.canonical) == b.map(directory.canonical)
    }
    if !coming.centre.isEmpty, !same([initiative.centre], [coming.centre], centres) {
      change(id, .centre, [initiative.centre], [coming.centre])
      initiative.centre = coming.centre
    }
    if !coming.committees.isEmpty, !same(initiative.committees, coming.committees, committees) {
      change(id, .committees, initiative.committees, coming.committees)
      initiative.committees = coming.committees
    }
    if !coming.contributors.isEmpty, initiative.contributors != coming.contributors,
      !same(initiative.contributors.names, coming.contributors.names, centres)
        || initiative.contributors == .all || coming.contributors == .all
    {
      change(
        id, .contributors, names(initiative.contributors), names(coming.contributors))
      initiative.contributors = coming.contributors
    }
    if !coming.involved.isEmpty, initiative.involved != coming.involved,
      !same(initiative.involved.names, coming.involved.names, committees)
        || initiative.involved == .all || coming.involved == .all
    {
      change(id, .involved, names(initiative.involved), names(coming.involved))
      initiative.involved = coming.involved
    }
  }

  private func names(_ participants: Participants) -> [String] {
    participants == .all ? [phrases.allCommittees] : participants.names
  }

  // MARK: Fields

  /// Takes a text over where the document has one that says something else.
  mutating func set(
    _ mine: inout String, _ theirs: String, _ id: InitiativeID, _ field: ImportedField
  ) {
    guard !theirs.isEmpty, !PrintedText.same(mine, theirs) else { return }
    change(id, field, [mine], [theirs])
    mine = theirs
  }

  mutating func change(
    _ id: InitiativeID, _ field: ImportedField, _ before: [String], _ after: [String]
  ) {
    report.changes.append(
      ImportChange(
        id, field, before: before.joined(separator: "; "), after: after.joined(separator: "; ")))
  }

  mutating func finding(_ kind: ImportFinding.Kind, _ id: InitiativeID) {
    report.findings.append(ImportFinding(kind, id))
  }
}

extension PrintedText {
  /// True for texts that print the same.
  static func same(_ a: String, _ b: String) -> Bool { a == b || normalised(a) == normalised(b) }
}
