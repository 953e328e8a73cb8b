import MilepaelCore
import MilepaelText

/// Effects and indicators: tables of our own reports, one row a year or a reading. Rows of one effect
/// stand together.
extension DraftReader {
  mutating func readEffect(_ cell: (DocumentLabel) -> String?, _ part: SourcePart) {
    func text(_ label: DocumentLabel) -> String {
      PrintedText.line(StrongMarks.removed(cell(label) ?? ""))
    }
    let title = text(.effect)
    guard !title.isEmpty else { return leave(part) }
    if current.effects.last?.title != title {
      current.effects.append(Effect(title: title, years: []))
    }
    guard !text(.year).isEmpty else { return }
    guard let number = Years.read(text(.year)) else { return leave(part) }
    let share = text(.forecast)
    let forecast = Language.allCases.lazy.compactMap { Phrases($0).readPercent(share) }.first
    current.effects[current.effects.count - 1].years.append(
      Effect.Year(
        year: number, expected: Money.all(in: text(.expected)).first?.kroner,
        forecastPercent: forecast, realised: Money.all(in: text(.realised)).first?.kroner))
  }

  mutating func readIndicator(_ cell: (DocumentLabel) -> String?, _ part: SourcePart) {
    func text(_ label: DocumentLabel) -> String {
      PrintedText.line(StrongMarks.removed(cell(label) ?? ""))
    }
    let title = text(.indicator)
    guard !title.isEmpty else { return leave(part) }
    if current.indicators.last?.title != title {
      let unit = text(.unit)
      current.indicators.append(
        Indicator(
          title: title, unit: unit.isEmpty ? nil : unit, target: Self.figure(text(.target))))
    }
    guard !text(.date).isEmpty else { return }
    guard let date = PrintedDate.first(in: text(.date)), let value = Self.figure(text(.value))
    else { return leave(part) }
    current.indicators[current.indicators.count - 1].readings.append(
      Indicator.Reading(date: date, value: value))
  }

  /// A figure with a decimal comma or point: *4,2*.
  private static func figure(_ text: String) -> Double? {
    Double(String(text.map { $0 == "," ? "." : $0 })).flatMap { $0.isFinite ? $0 : nil }
  }
}
