import MilepaelCore
import MilepaelExchange

/// The counts for scripts.
enum SummaryJSON {
  static func render(_ summary: Summary, today: CalendarDate) -> String {
    JSONText.fields([
      ("followUp", .optional(summary.focus?.id.value)),
      ("by", .string(summary.grouping.rawValue)),
      (
        "groups",
        .array(
          summary.parts.map { part in
            .fields(name(of: part.key, in: summary.agreement) + counts(part.tally))
          })
      ),
      ("total", .fields(counts(summary.total))),
      ("guideposts", .integer(summary.guideposts)),
      ("ready", ready(summary)),
      (
        "extra",
        .array(
          summary.extra.map { earlier, tally in
            .fields(
              [("extra", .integer(earlier.budgetYear)), ("title", .string(earlier.title))]
                + counts(tally))
          })
      ),
      ("overview", OverviewJSON.value(summary, today: today)),
    ]).written
  }

  /// Each centre, and who has said when that it is done.
  private static func ready(_ summary: Summary) -> JSONText {
    guard let focus = summary.focus else { return .array([]) }
    return .array(
      summary.agreement.readiness(in: focus.id).map {
        .fields([("centre", .string($0.centre)), ("ready", EditJSON.stamp($0.mark?.stamp))])
      })
  }

  private static func name(
    of key: Group.Key, in agreement: Agreement
  ) -> [(key: String, value: JSONText)] {
    switch key {
    case .chapter(let id, _):
      let title = agreement.chapters.first { $0.id == id }?.title ?? id
      return [
        ("chapter", .string(id)), ("name", .string(title)),
      ]
    case .committee(let name), .centre(let name): return [("name", .string(name))]
    case .section, .standing, .extra, .guideposts: return []
    }
  }

  private static func counts(_ tally: Tally) -> [(key: String, value: JSONText)] {
    [
      ("total", .integer(tally.total)),
      ("sad", .integer(tally.sad)),
      ("neutral", .integer(tally.neutral)),
      ("needsAnswer", .integer(tally.needsAnswer)),
      ("missing", .integer(tally.missing)),
      ("again", .integer(tally.again)),
      ("uncertain", .integer(tally.uncertain)),
      ("happy", .integer(tally.happy)),
      ("happyReported", .integer(tally.happyReported)),
      ("happyDerived", .integer(tally.happyDerived)),
      ("upcoming", .integer(tally.upcoming)),
      ("notDue", .integer(tally.notDue)),
      (
        "economy",
        .fields([
          ("sad", .integer(tally.economySad)), ("happy", .integer(tally.economyHappy)),
        ])
      ),
    ]
  }
}
