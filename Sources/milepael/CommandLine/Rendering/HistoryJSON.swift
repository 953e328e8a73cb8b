import MilepaelCore
import MilepaelExchange

/// The history for scripts: an array, one object an entry, the newest last.
enum HistoryJSON {
  static func render(_ entries: [Entry]) -> String { JSONText.array(entries.map(value)).written }

  private static func value(_ entry: Entry) -> JSONText {
    var fields: [(key: String, value: JSONText)] = [
      ("id", .string(entry.id.description)),
      ("session", .string(entry.id.session)),
      ("by", .string(entry.stamp.by)),
      ("at", .string(entry.stamp.at.description)),
      ("why", .optional(entry.reason)),
    ]
    switch entry.origin {
    case .undoing(let id): fields.append(("undoes", .string(id.description)))
    case .redoing(let id): fields.append(("redoes", .string(id.description)))
    case nil: break
    }
    fields.append(("edits", .array(entry.edits.map(EditJSON.value))))
    return .fields(fields)
  }
}
