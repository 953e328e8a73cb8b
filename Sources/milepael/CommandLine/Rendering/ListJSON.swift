import MilepaelCore
import MilepaelExchange

/// The list for scripts: an array, one object an initiative. Its keys are a contract.
enum ListJSON {
  static func render(_ listing: Listing) -> String {
    JSONText.array(listing.rows.map { .fields(fields(of: $0, in: listing)) }).written
  }

  /// What `list` and `show` both say of an initiative.
  static func fields(
    of row: Row, in listing: Listing
  ) -> [(key: String, value: JSONText)] {
    let agreement = listing.agreement
    let initiative = agreement[row.place]
    let chapter = agreement.chapters(at: row.place).first { $0.id == initiative.chapter }
    let section = chapter?.sections.first { $0.id == initiative.section }
    return [
      ("number", .string(row.id.number.printed)),
      ("extra", .optional(row.id.earlierYear)),
      ("title", .string(initiative.title)),
      ("kind", .string(initiative.kind.rawValue)),
      ("handling", .string(row.isGuidepost ? "guidepost" : "followedUp")),
      ("chapter", .string(initiative.chapter)),
      ("section", .optional(section?.title)),
      ("centre", .string(row.centre)),
      ("committees", .strings(row.committees)),
      ("contributors", names(initiative.contributors, listing.centres, agreement.centres)),
      ("contributorsAll", .boolean(initiative.contributors == .all)),
      ("involved", names(initiative.involved, listing.committees, listing.committeesAtWork)),
      ("involvesAll", .boolean(initiative.involved == .all)),
      ("efforts", efforts(of: row, in: agreement)),
      ("economy", economy(of: row, in: agreement)),
    ]
  }

  /// Present names; for *all*, every name that the agreement knows.
  private static func names(
    _ participants: Participants, _ directory: Directory, _ all: [Body]
  ) -> JSONText {
    switch participants {
    case .named(let names): .strings(names.map(directory.canonical))
    case .all: .strings(all.map(\.name))
    }
  }

  private static func efforts(of row: Row, in agreement: Agreement) -> JSONText {
    let initiative = agreement[row.place]
    return .array(
      zip(agreement.followUps(at: row.place), row.standings).map { followUp, standing in
        let status = initiative.round(followUp.id)?.effort.status
        var fields: [(key: String, value: JSONText)] = [
          ("followUp", .string(followUp.id.value)),
          ("standing", .string(standing.name.rawValue)),
          ("smiley", .optional(standing.smiley?.rawValue)),
          ("derived", .null),
          ("status", .optional(status?.text)),
        ]
        if case .derived(let origin) = standing { fields[3].value = .string(origin.value) }
        if status?.isInternal == true { fields.append(("statusInternal", .boolean(true))) }
        return .fields(fields)
      })
  }

  private static func economy(of row: Row, in agreement: Agreement) -> JSONText {
    let initiative = agreement[row.place]
    let latest = initiative.latestEconomy(in: agreement.followUps(at: row.place))
    let economy = initiative.followedUp?.economy ?? Economy()
    return .fields([
      ("text", .string(economy.text)),
      ("smiley", .optional(latest?.smiley.rawValue)),
      ("followUp", .optional(latest?.at.value)),
      ("amounts", .array(economy.effectiveAmounts.map(amount))),
    ])
  }

  /// Whole kroner for each of the years; `to` is null when it goes on.
  static func amount(_ amount: Amount) -> JSONText {
    .fields([
      ("from", .integer(amount.fromYear)), ("to", .optional(amount.toYear)),
      ("amount", .integer(amount.kroner)), ("kind", .string(amount.kind.rawValue)),
    ])
  }
}
