import MilepaelCore

/// Assignments, withdrawals, former wordings, effects and indicators; nobody's name but who carries
/// an action out.
extension ReportJSON {
  func assignment(_ assignment: Assignment?) -> JSONText {
    object([
      ("responsible", assignment?.responsible.map { .string(line($0)) } ?? .null),
      ("due", .optional(assignment?.due?.description)),
    ]).orNull
  }

  func withdrawal(_ withdrawal: Withdrawal?) -> JSONText {
    guard let withdrawal else { return .null }
    return object([
      ("reason", text(withdrawal.reason)), ("from", .optional(withdrawal.from?.value)),
    ])
  }

  func former(_ former: FormerMilestone) -> JSONText {
    object([
      ("text", text(former.text)), ("reason", text(former.reason)),
      ("date", .optional(former.stamp?.at.date.description)),
      ("movedFrom", .optional(former.followUp?.value)),
    ])
  }

  func effect(_ effect: Effect) -> JSONText {
    object([
      ("title", .string(line(effect.title))),
      ("years", .array(effect.years.map(year))),
    ])
  }

  private func year(_ year: Effect.Year) -> JSONText {
    object([
      ("year", .integer(year.year)), ("expected", .optional(year.expected)),
      ("forecastFrom", .optional(year.forecastPercent?.lowerBound)),
      ("forecastTo", .optional(year.forecastPercent?.upperBound)),
      ("realised", .optional(year.realised)),
    ])
  }

  func indicator(_ indicator: Indicator) -> JSONText {
    object([
      ("title", .string(line(indicator.title))), ("unit", text(indicator.unit)),
      ("target", indicator.target.map(JSONText.decimal) ?? .null),
      (
        "readings",
        .array(
          indicator.readings.map {
            object([("date", .string($0.date.description)), ("value", .decimal($0.value))])
          })
      ),
    ])
  }
}

extension JSONText {
  /// Nothing, where an object says nothing.
  fileprivate var orNull: JSONText { self == .object([]) ? .null : self }
}
