import MilepaelCore
import MilepaelExchange

/// What the overview shows beside the counts, for scripts.
enum OverviewJSON {
  static func value(_ summary: Summary, today: CalendarDate) -> JSONText {
    let overview = summary.overview
    let due = summary.focus?.answersDue
    return .fields(
      [("year", .integer(overview.year))] + moved(overview.total)
        + [
          ("committees", parts(overview.committees)), ("centres", parts(overview.centres)),
          ("chapters", parts(overview.chapters)),
          ("answersDue", .optional(due?.description)),
          ("daysLeft", .optional(due.map(today.days(until:)))),
          (
            "waiting",
            .array(
              overview.waiting.map {
                .fields([
                  ("centre", .string($0.centre)), ("needsAnswer", .integer($0.count)),
                  ("ready", EditJSON.stamp($0.mark?.stamp)),
                ])
              })
          ),
          (
            "findings",
            .array(
              summary.findings.map {
                .fields([("finding", .string($0.kind.name)), ("count", .integer($0.count))])
              })
          ),
          ("openActions", .integer(summary.openActions)),
          ("effects", effects(summary.agreement)),
          ("indicators", indicators(summary.agreement)),
        ])
  }

  private static func effects(_ agreement: Agreement) -> JSONText {
    .array(
      Watching(agreement).totals.map { total in
        .fields([
          ("year", .integer(total.year)), ("expected", .integer(total.expected)),
          ("forecastFrom", .optional(total.forecast?.lowerBound)),
          ("forecastTo", .optional(total.forecast?.upperBound)),
          ("realised", .optional(total.realised)),
          ("realisedPercent", .optional(total.realisedPercent)),
        ])
      })
  }

  private static func indicators(_ agreement: Agreement) -> JSONText {
    .array(
      Watching(agreement).indicators.map { indicator in
        .fields([
          ("number", .string(indicator.initiative.number.printed)),
          ("extra", .optional(indicator.initiative.earlierYear)),
          ("title", .string(indicator.value.title)), ("unit", .optional(indicator.value.unit)),
          ("target", indicator.value.target.map(JSONText.decimal) ?? .null),
          (
            "readings",
            .array(
              indicator.value.readings.map {
                .fields([
                  ("date", .string($0.date.description)), ("value", .decimal($0.value)),
                ])
              })
          ),
        ])
      })
  }

  private static func parts(_ parts: [Overview.Part]) -> JSONText {
    .array(
      parts.map { part in
        .fields([("name", .string(name(of: part.key)))] + counts(part.tally) + moved(part))
      })
  }

  /// A chapter's name is its id: titles are in the groups by chapter.
  private static func name(of key: Group.Key?) -> String {
    switch key {
    case .chapter(let id, _): id
    case .committee(let name), .centre(let name): name
    case .section, .standing, .extra, .guideposts, nil: ""
    }
  }

  private static func counts(_ tally: Tally) -> [(key: String, value: JSONText)] {
    [
      ("total", .integer(tally.total)), ("sad", .integer(tally.sad)),
      ("neutral", .integer(tally.neutral)), ("needsAnswer", .integer(tally.needsAnswer)),
      ("happy", .integer(tally.happy)), ("economySad", .integer(tally.economySad)),
      ("economyHappy", .integer(tally.economyHappy)),
    ]
  }

  private static func moved(_ part: Overview.Part) -> [(key: String, value: JSONText)] {
    [
      (
        "atRisk",
        .fields([
          ("thisYear", .integer(part.atRisk.thisYear)), ("later", .integer(part.atRisk.later)),
        ])
      ),
      (
        "trend",
        .fields([
          ("better", .integer(part.trend.better)), ("worse", .integer(part.trend.worse)),
          ("unchanged", .integer(part.trend.unchanged)),
          ("answeredAgain", .integer(part.trend.again)),
        ])
      ),
    ]
  }
}
