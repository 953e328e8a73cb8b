/// What a run of the history has come to, field by field: from what it was at first to what it is at
/// last. What was changed and changed back is nothing.
public struct Changes: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    /// From the first value to the last.
    public var edit: Edit
    /// Who changed it last, and when.
    public var stamp: Stamp
  }

  /// In the order in which the fields were first changed.
  public private(set) var items: [Item] = []

  public init(_ entries: some Sequence<Entry>) {
    var positions: [Place: Int] = [:]
    for entry in entries {
      for edit in entry.edits where !edit.isStamp && edit.field != .followUpRecord {
        let place = Place(edit)
        if let position = positions[place] {
          items[position] = Item(
            edit: items[position].edit.followed(by: edit), stamp: entry.stamp)
        } else {
          positions[place] = items.count
          items.append(Item(edit: edit, stamp: entry.stamp))
        }
      }
    }
    items.removeAll { $0.edit == $0.edit.inverse }
  }

  /// What one field is known by.
  private struct Place: Hashable {
    let field: Edit.Field
    let place: AnswerPlace?
    let followUp: FollowUpID?
    let name: String?
    let part: Part?

    init(_ edit: Edit) {
      field = edit.field
      place = edit.place
      followUp = edit.followUp
      part = if case .part(let part, _) = edit { part } else { nil }
      name =
        switch edit {
        case .ready(_, let centre, _): centre
        case .conflict(let conflict, _): conflict.id
        default: nil
        }
    }
  }
}

extension Edit {
  /// The edit from what this one began with to what a later one of the same field ended with; this one
  /// when they are of different fields.
  public func followed(by later: Edit) -> Edit {
    switch (self, later) {
    case (.effortSmiley(let place, let a), .effortSmiley(_, let b)):
      .effortSmiley(place, Change(from: a.from, to: b.to))
    case (.status(let place, let a), .status(_, let b)):
      .status(place, Change(from: a.from, to: b.to))
    case (.action(let place, let a), .action(_, let b)):
      .action(place, Change(from: a.from, to: b.to))
    case (.assignment(let place, let a), .assignment(_, let b)):
      .assignment(place, Change(from: a.from, to: b.to))
    case (.decisions(let place, let a), .decisions(_, let b)):
      .decisions(place, Change(from: a.from, to: b.to))
    case (.note(let place, let a), .note(_, let b)): .note(place, Change(from: a.from, to: b.to))
    case (.clarified(let place, let a), .clarified(_, let b)):
      .clarified(place, Change(from: a.from, to: b.to))
    case (.effortStamp(let place, let a), .effortStamp(_, let b)):
      .effortStamp(place, Change(from: a.from, to: b.to))
    case (.economySmiley(let place, let a), .economySmiley(_, let b)):
      .economySmiley(place, Change(from: a.from, to: b.to))
    case (.economyStatus(let place, let a), .economyStatus(_, let b)):
      .economyStatus(place, Change(from: a.from, to: b.to))
    case (.economyStamp(let place, let a), .economyStamp(_, let b)):
      .economyStamp(place, Change(from: a.from, to: b.to))
    case (.latestStatus(let place, let a), .latestStatus(_, let b)):
      .latestStatus(place, Change(from: a.from, to: b.to))
    case (.followUpState(let id, let a), .followUpState(_, let b)):
      .followUpState(id, Change(from: a.from, to: b.to))
    case (.followUpRecord(let id, let a), .followUpRecord(_, let b)):
      .followUpRecord(id, Change(from: a.from, to: b.to))
    case (.ready(let id, let centre, let a), .ready(_, _, let b)):
      .ready(id, centre: centre, Change(from: a.from, to: b.to))
    case (.part(let part, let a), .part(let other, let b)) where part == other:
      .part(part, Change(from: a.from, to: b.to))
    case (.conflict(let conflict, let a), .conflict(_, let b)):
      .conflict(conflict, Change(from: a.from, to: b.to))
    default: self
    }
  }
}
