import MilepaelCore
import MilepaelExchange

/// What is carried over, for scripts.
enum RollOverJSON {
  static func render(_ outcome: RollOverOutcome, store: String, into: String) -> String {
    JSONText.fields([
      ("store", .string(store)), ("into", .string(into)),
      ("followUp", .string(outcome.proposal.followUp.id.value)),
      ("dryRun", .boolean(outcome.isDry)),
      ("saved", .boolean(!outcome.isDry && outcome.isNew)),
      ("added", .integer(outcome.addedCount)),
      (
        "initiatives",
        .array(
          outcome.proposal.items.map { item in
            .fields([
              ("number", .string(item.id.number.printed)),
              ("extra", .optional(item.id.earlierYear)),
              ("title", .string(item.title)),
              ("reason", .string(item.reason.rawValue)),
              ("followUp", .optional(item.judgedAt?.value)),
              ("isNew", .boolean(!outcome.isKnown(item))),
            ])
          })
      ),
    ]).written
  }
}
