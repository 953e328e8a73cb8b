import MilepaelCore
import MilepaelExchange

/// One initiative with everything that is said of it, for scripts: what the list says, and more.
enum ShowJSON {
  static func render(_ agreement: Agreement, at place: InitiativePlace) -> String {
    let listing = Listing(agreement, focus: agreement.currentFollowUp)
    guard let row = listing.rows.first(where: { $0.place == place }) else { return "" }
    let initiative = agreement[place]
    var fields = ListJSON.fields(of: row, in: listing)
    fields += [
      ("description", .string(initiative.description)),
      ("carriedOutBy", .optional(initiative.carriedOutBy)),
      ("remarks", .array(initiative.remarks.map(marked))),
      ("links", .strings(initiative.links.map(\.description))),
      ("withdrawn", withdrawal(initiative.withdrawn)),
      (
        "followUps",
        .array(
          agreement.followUps(at: place).map { .fields(round($0, of: initiative)) })
      ),
    ]
    if case .extra(let year, let index) = place {
      let statuses = agreement.extra[year].initiatives[index].latestStatuses
      fields.append(
        (
          "latestStatus",
          .array(
            agreement.followUps.compactMap { followUp in
              statuses[followUp.id].map { .fields(latest($0, at: followUp)) }
            })
        ))
    }
    return JSONText.fields(fields).written
  }

  private typealias Fields = [(key: String, value: JSONText)]

  private static func round(_ followUp: FollowUp, of initiative: Initiative) -> Fields {
    let round = initiative.round(followUp.id) ?? .empty
    return [
      ("id", .string(followUp.id.value)),
      ("title", .string(followUp.title)),
      ("state", .string(followUp.state.rawValue)),
      ("milestone", .optional(round.milestone?.text)),
      ("former", .array((round.milestone?.former ?? []).map(former))),
      ("withdrawn", withdrawal(round.milestone?.withdrawn)),
      ("effort", .fields(effort(round.effort))),
      (
        "economy",
        .fields(
          [
            ("smiley", .optional(round.economy.smiley?.rawValue)),
            ("status", optional(round.economy.status)),
          ] + stamp(round.economy.stamp))
      ),
    ]
  }

  private static func effort(_ effort: EffortAssessment) -> Fields {
    [
      ("smiley", .optional(effort.smiley?.rawValue)),
      ("status", optional(effort.status)),
      ("action", optional(effort.action)),
      ("assignment", EditJSON.assignment(effort.assignment)),
      ("decisions", .array(effort.decisions.map(decision))),
      ("note", .optional(effort.note)),
      ("clarified", .boolean(effort.isClarified)),
    ] + stamp(effort.stamp)
  }

  private static func former(_ former: FormerMilestone) -> JSONText {
    .fields(
      [
        ("text", .string(former.text)), ("followUp", .optional(former.followUp?.value)),
        ("reason", .optional(former.reason)),
      ] + stamp(former.stamp))
  }

  private static func withdrawal(_ withdrawal: Withdrawal?) -> JSONText {
    guard let withdrawal else { return .null }
    return .fields(
      [("reason", .string(withdrawal.reason)), ("from", .optional(withdrawal.from?.value))]
        + stamp(withdrawal.stamp))
  }

  private static func latest(_ status: LatestStatus, at followUp: FollowUp) -> Fields {
    [
      ("followUp", .string(followUp.id.value)), ("status", marked(status.text)),
      ("decisions", .array(status.decisions.map(decision))),
    ] + stamp(status.stamp)
  }

  private static func stamp(_ stamp: Stamp?) -> Fields {
    [("by", .optional(stamp?.by)), ("at", .optional(stamp?.at.description))]
  }

  private static func decision(_ decision: DecisionReference) -> JSONText {
    .fields([
      ("committee", .string(decision.committee)), ("date", .string(decision.date.description)),
      ("item", .optional(decision.item)),
    ])
  }

  private static func optional(_ text: MarkedText?) -> JSONText { text.map(marked) ?? .null }

  /// Text and mark, so that nobody publishes what is internal without seeing it.
  private static func marked(_ text: MarkedText) -> JSONText {
    .fields([("text", .string(text.text)), ("internal", .boolean(text.isInternal))])
  }
}
