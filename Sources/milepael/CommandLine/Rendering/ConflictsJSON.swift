import MilepaelCore

/// The open conflicts for scripts: an array, one object each.
enum ConflictsJSON {
  static func render(_ agreement: Agreement) -> String {
    JSONValue.array(
      agreement.conflicts.map { conflict in
        .object([
          ("id", .string(conflict.id)),
          ("reason", .string(conflict.reason.rawValue)),
          ("wanted", EditJSON.value(conflict.edit)),
          ("wantedBy", EditJSON.stamp(conflict.stamp)),
          ("stands", agreement.retargeted(conflict.edit).map { EditJSON.values($0).from } ?? .null),
          ("standsBy", EditJSON.stamp(conflict.standing)),
        ])
      }
    ).text
  }
}
