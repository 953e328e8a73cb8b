import MilepaelCore
import MilepaelExchange
import MilepaelText

/// An edit for scripts: the field, where it is, and from what to what.
enum EditJSON {
  static func value(_ edit: Edit) -> JSONText {
    var fields: [(key: String, value: JSONText)] = [("field", .string(edit.field.rawValue))]
    if let initiative = edit.initiative {
      fields += [
        ("number", .string(initiative.number.printed)),
        ("extra", .optional(initiative.earlierYear)),
      ]
    }
    if let followUp = edit.followUp { fields.append(("followUp", .string(followUp.value))) }
    switch edit {
    case .ready(_, let centre, _): fields.append(("centre", .string(centre)))
    case .conflict(let conflict, _): fields.append(("conflict", .string(conflict.id)))
    case .part(let part, _):
      fields += [
        ("part", .string(part.kind.rawValue)), ("name", .optional(part.name)),
        ("year", .optional(part.year)),
      ]
    default: break
    }
    let (from, to) = values(edit)
    return .fields(fields + [("from", from), ("to", to)])
  }

  /// From what to what.
  static func values(_ edit: Edit) -> (from: JSONText, to: JSONText) {
    switch edit {
    case .effortSmiley(_, let change): pair(change) { .optional($0?.rawValue) }
    case .economySmiley(_, let change): pair(change) { .optional($0?.rawValue) }
    case .status(_, let change), .action(_, let change), .economyStatus(_, let change):
      pair(change, text)
    case .assignment(_, let change): pair(change, assignment)
    case .decisions(_, let change): pair(change, decisions)
    case .note(_, let change): pair(change) { .optional($0) }
    case .clarified(_, let change), .conflict(_, let change): pair(change) { .boolean($0) }
    case .effortStamp(_, let change), .economyStamp(_, let change): pair(change, stamp)
    case .latestStatus(_, let change):
      pair(change) { status in
        guard let status else { return .null }
        return .fields([
          ("text", text(status.text)), ("decisions", decisions(status.decisions)),
          ("signed", stamp(status.stamp)),
        ])
      }
    case .followUpState(_, let change): pair(change) { .string($0.rawValue) }
    case .followUpRecord(_, let change):
      pair(change) { record in
        .array(
          record.map {
            .fields([
              ("state", .string($0.state.rawValue)), ("why", .optional($0.reason)),
              ("signed", stamp($0.stamp)),
            ])
          })
      }
    case .ready(_, _, let change): pair(change) { stamp($0?.stamp) }
    // In a few words: the whole value stands in the file and its history.
    case .part(_, let change):
      pair(change) { $0.map { .string(Phrases(.english).part($0)) } ?? .null }
    }
  }

  /// Who and when.
  static func stamp(_ stamp: Stamp?) -> JSONText {
    guard let stamp else { return .null }
    return .fields([("by", .string(stamp.by)), ("at", .string(stamp.at.description))])
  }

  private static func pair<Value>(
    _ change: Change<Value>, _ value: (Value) -> JSONText
  ) -> (from: JSONText, to: JSONText) {
    (value(change.from), value(change.to))
  }

  private static func text(_ text: MarkedText?) -> JSONText {
    guard let text else { return .null }
    return .fields([("text", .string(text.text)), ("internal", .boolean(text.isInternal))])
  }

  /// Who does a corrective action, and by when.
  static func assignment(_ assignment: Assignment?) -> JSONText {
    guard let assignment else { return .null }
    return .fields([
      ("responsible", .optional(assignment.responsible)),
      ("due", .optional(assignment.due?.description)),
    ])
  }

  private static func decisions(_ decisions: [DecisionReference]) -> JSONText {
    .array(
      decisions.map {
        .fields([
          ("committee", .string($0.committee)), ("date", .string($0.date.description)),
          ("item", .optional($0.item)),
        ])
      })
  }
}
