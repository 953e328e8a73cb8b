import MilepaelCore

/// What a report of ours says beside milestones, answers and money.
extension ReportReader {
  static func watched(
    _ value: JSONText, _ titles: [String: String], _ read: inout DraftInitiative
  ) {
    if let withdrawn = value["withdrawn"], !withdrawn.isNull {
      read.withdrawn = DraftWithdrawal(
        reason: withdrawn["reason"]?.text ?? "",
        from: withdrawn["from"]?.text.map { titles[$0] ?? $0 })
    }
    read.effects = (value["effects"]?.elements ?? []).compactMap(effect)
    read.indicators = (value["indicators"]?.elements ?? []).compactMap(indicator)
  }

  static func former(of value: JSONText, _ titles: [String: String]) -> DraftFormer {
    DraftFormer(
      text: value["text"]?.text ?? "", reason: value["reason"]?.text,
      day: value["date"]?.text.flatMap { CalendarDate($0) },
      movedFrom: value["movedFrom"]?.text.flatMap { titles[$0] })
  }

  static func assignment(_ value: JSONText) -> Assignment? {
    let found = Assignment(
      responsible: value["responsible"]?.text,
      due: value["due"]?.text.flatMap { CalendarDate($0) })
    return found.isEmpty ? nil : found
  }

  private static func effect(_ value: JSONText) -> Effect? {
    guard let title = value["title"]?.text else { return nil }
    let years = (value["years"]?.elements ?? []).compactMap { year -> Effect.Year? in
      guard let number = year["year"]?.year else { return nil }
      var forecast: ClosedRange<Int>?
      if let low = year["forecastFrom"]?.int, let high = year["forecastTo"]?.int,
        0 <= low, low <= high
      {
        forecast = low...high
      }
      return Effect.Year(
        year: number, expected: year["expected"]?.int, forecastPercent: forecast,
        realised: year["realised"]?.int)
    }
    return Effect(title: title, years: years)
  }

  private static func indicator(_ value: JSONText) -> Indicator? {
    guard let title = value["title"]?.text else { return nil }
    let readings = (value["readings"]?.elements ?? []).compactMap {
      reading -> Indicator.Reading? in
      guard let date = reading["date"]?.text.flatMap({ CalendarDate($0) }),
        let figure = reading["value"]?.decimal
      else { return nil }
      return Indicator.Reading(date: date, value: figure)
    }
    return Indicator(
      title: title, unit: value["unit"]?.text, target: value["target"]?.decimal,
      readings: readings)
  }
}
