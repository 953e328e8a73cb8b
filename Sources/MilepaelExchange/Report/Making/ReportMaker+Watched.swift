import MilepaelCore
import MilepaelText

/// What an investment should bring and has brought, and the figures that are watched.
extension ReportMaker {
  func watched(_ content: FollowedUp, _ id: String) -> [Block] {
    var blocks: [Block] = []
    if !content.effects.isEmpty { blocks.append(effects(content.effects, id)) }
    if !content.indicators.isEmpty { blocks.append(indicators(content.indicators, id)) }
    return blocks
  }

  /// One row a year; an effect without one has a row of its own.
  private func effects(_ effects: [Effect], _ id: String) -> Block {
    let rows = effects.flatMap { effect -> [[ReportDocument.Cell]] in
      let title = ReportDocument.Cell.quoted(PrintedText.line(effect.title))
      if effect.years.isEmpty { return [[title] + Array(repeating: .text(""), count: 4)] }
      return effect.years.map { year in
        [
          title, .text(String(year.year)), .text(year.expected.map(phrases.kroner) ?? ""),
          .text(year.forecastPercent.map(phrases.percent) ?? ""),
          .text(year.realised.map(phrases.kroner) ?? ""),
        ]
      }
    }
    return table(
      words.effectsCaption(id),
      [
        (words.effectHead, 36), (words.yearHead, 10), (words.expectedHead, 18),
        (words.forecastHead, 18), (words.realisedHead, 18),
      ], rows)
  }

  private func indicators(_ indicators: [Indicator], _ id: String) -> Block {
    let rows = indicators.flatMap { indicator -> [[ReportDocument.Cell]] in
      let start: [ReportDocument.Cell] = [
        .quoted(PrintedText.line(indicator.title)), .quoted(PrintedText.line(indicator.unit ?? "")),
        .text(indicator.target.map(phrases.decimal) ?? ""),
      ]
      if indicator.readings.isEmpty { return [start + [.text(""), .text("")]] }
      return indicator.readings.map { reading in
        start + [.text(phrases.date(reading.date)), .text(phrases.decimal(reading.value))]
      }
    }
    return table(
      words.indicatorsCaption(id),
      [
        (words.indicatorHead, 36), (words.unitHead, 16), (words.targetHead, 12),
        (words.dateLabel, 22), (words.valueHead, 14),
      ], rows)
  }
}
