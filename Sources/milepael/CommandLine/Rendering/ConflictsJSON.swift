import MilepaelCore
import MilepaelExchange

/// The open conflicts for scripts: an array, one object each.
enum ConflictsJSON {
  static func render(_ agreement: Agreement) -> String {
    JSONText.array(
      agreement.conflicts.map { conflict in
        .fields([
          ("id", .string(conflict.id)),
          ("reason", .string(conflict.reason.rawValue)),
          ("wanted", EditJSON.value(conflict.edit)),
          ("wantedBy", EditJSON.stamp(conflict.stamp)),
          ("stands", agreement.retargeted(conflict.edit).map { EditJSON.values($0).from } ?? .null),
          ("standsBy", EditJSON.stamp(conflict.standing)),
        ])
      }
    ).written
  }
}
