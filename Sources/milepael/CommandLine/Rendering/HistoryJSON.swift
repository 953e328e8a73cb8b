import MilepaelCore

/// The history for scripts: an array, one object an entry, the newest last.
enum HistoryJSON {
  static func render(_ entries: [Entry]) -> String { JSONValue.array(entries.map(value)).text }

  private static func value(_ entry: Entry) -> JSONValue {
    var fields: [(key: String, value: JSONValue)] = [
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
    return .object(fields)
  }
}
