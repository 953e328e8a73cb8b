import MilepaelCore

/// What the overview shows beside the counts, for scripts.
enum OverviewJSON {
  static func value(_ summary: Summary, today: CalendarDate) -> JSONValue {
    let overview = summary.overview
    let due = summary.focus?.answersDue
    return .object(
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
                .object([
                  ("centre", .string($0.centre)), ("needsAnswer", .integer($0.count)),
                  ("ready", EditJSON.stamp($0.mark?.stamp)),
                ])
              })
          ),
          (
            "findings",
            .array(
              summary.findings.map {
                .object([("finding", .string($0.kind.name)), ("count", .integer($0.count))])
              })
          ),
          ("openActions", .integer(summary.openActions)),
          ("effects", effects(summary.agreement)),
          ("indicators", indicators(summary.agreement)),
        ])
  }

  private static func effects(_ agreement: Agreement) -> JSONValue {
    .array(
      Watching(agreement).totals.map { total in
        .object([
          ("year", .integer(total.year)), ("expected", .integer(total.expected)),
          ("forecastFrom", .optional(total.forecast?.lowerBound)),
          ("forecastTo", .optional(total.forecast?.upperBound)),
          ("realised", .optional(total.realised)),
          ("realisedPercent", .optional(total.realisedPercent)),
        ])
      })
  }

  private static func indicators(_ agreement: Agreement) -> JSONValue {
    .array(
      Watching(agreement).indicators.map { indicator in
        .object([
          ("number", .string(indicator.initiative.number.printed)),
          ("extra", .optional(indicator.initiative.earlierYear)),
          ("title", .string(indicator.value.title)), ("unit", .optional(indicator.value.unit)),
          ("target", indicator.value.target.map(JSONValue.number) ?? .null),
          (
            "readings",
            .array(
              indicator.value.readings.map {
                .object([
                  ("date", .string($0.date.description)), ("value", .number($0.value)),
                ])
              })
          ),
        ])
      })
  }

  private static func parts(_ parts: [Overview.Part]) -> JSONValue {
    .array(
      parts.map { part in
        .object([("name", .string(name(of: part.key)))] + counts(part.tally) + moved(part))
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

  private static func counts(_ tally: Tally) -> [(key: String, value: JSONValue)] {
    [
      ("total", .integer(tally.total)), ("sad", .integer(tally.sad)),
      ("neutral", .integer(tally.neutral)), ("needsAnswer", .integer(tally.needsAnswer)),
      ("happy", .integer(tally.happy)), ("economySad", .integer(tally.economySad)),
      ("economyHappy", .integer(tally.economyHappy)),
    ]
  }

  private static func moved(_ part: Overview.Part) -> [(key: String, value: JSONValue)] {
    [
      (
        "atRisk",
        .object([
          ("thisYear", .integer(part.atRisk.thisYear)), ("later", .integer(part.atRisk.later)),
        ])
      ),
      (
        "trend",
        .object([
          ("better", .integer(part.trend.better)), ("worse", .integer(part.trend.worse)),
          ("unchanged", .integer(part.trend.unchanged)),
          ("answeredAgain", .integer(part.trend.again)),
        ])
      ),
    ]
  }
}
