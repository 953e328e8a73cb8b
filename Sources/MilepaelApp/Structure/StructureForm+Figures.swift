import MilepaelCore
import MilepaelText

/// Money, effects and indicators. Source: document 004 (what an investment should bring and brings),
/// document 002, item 10 (readings against a target).
extension AppState {
  func figureStep(_ purpose: StructureForm, _ texts: [String]) throws(Complaint) -> Step {
    switch purpose {
    case .money(let id): return try money(id, texts[0])
    case .effect(let id, let title, let year): return try effect(id, title, year, texts)
    case .indicator(let id, let title, let day): return try indicator(id, title, day, texts)
    default: return Step([])
    }
  }

  private func money(_ id: InitiativeID, _ text: String) throws(Complaint) -> Step {
    guard var economy = agreement.initiative(id)?.followedUp?.economy else { return Step([]) }
    guard let amounts = phrases.readAmounts(text) else {
      throw Complaint(phrases.noAmounts, 0)
    }
    let before = economy.amounts.filter { $0.source == .economy }
    // What has not changed keeps whatever else is known of it.
    let kept = amounts.map { amount in
      before.first { phrases.amountsLine([$0]) == phrases.amountsLine([amount]) } ?? amount
    }
    economy.amounts = kept + economy.amounts.filter { $0.source == .description }
    let value = PartValue.economy(economy)
    return try checked { () throws(Refusal) in
      try agreement.step(setting: Part(.economy, initiative: id), to: value)
    }
  }

  private func effect(
    _ id: InitiativeID, _ title: String?, _ year: Int?, _ texts: [String]
  ) throws(Complaint) -> Step {
    if texts[0].isEmpty { throw Complaint(phrases.fieldNeeded, 0) }
    guard let newYear = Int(texts[1]), (1900...2200).contains(newYear) else {
      throw Complaint(phrases.noYear(texts[1]), 1)
    }
    var effects = effects(of: id)
    let index = effects.firstIndex { $0.title == title }
    var effect = index.map { effects[$0] } ?? Effect(title: "", years: [])
    effect.title = texts[0]
    let isTaken = newYear != year && effect.years.contains { $0.year == newYear }
    if isTaken { throw Complaint(phrases.yearTaken(newYear), 1) }
    var figures = effect.years.first { $0.year == year } ?? Effect.Year(year: newYear)
    figures.year = newYear
    figures.expected = try kroner(texts[2], 2)
    figures.forecastPercent = nil
    if !texts[3].isEmpty {
      guard let range = phrases.readPercent(texts[3]) else {
        throw Complaint(phrases.noPercent(texts[3]), 3)
      }
      figures.forecastPercent = range
    }
    figures.realised = try kroner(texts[4], 4)
    effect.years.removeAll { $0.year == year || $0.year == newYear }
    let isEmpty =
      figures.expected == nil && figures.forecastPercent == nil && figures.realised == nil
    if !isEmpty { effect.years.append(figures) }
    effect.years.sort { $0.year < $1.year }
    if let index {
      effects[index] = effect
      if effect.years.isEmpty { effects.remove(at: index) }
    } else if !effect.years.isEmpty {
      effects.append(effect)
    }
    let value = PartValue.effects(effects)
    return try checked { () throws(Refusal) in
      try agreement.step(setting: Part(.effects, initiative: id), to: value)
    }
  }

  private func indicator(
    _ id: InitiativeID, _ title: String?, _ day: CalendarDate?, _ texts: [String]
  ) throws(Complaint) -> Step {
    if texts[0].isEmpty { throw Complaint(phrases.fieldNeeded, 0) }
    var indicators = indicators(of: id)
    let index = indicators.firstIndex { $0.title == title }
    var indicator = index.map { indicators[$0] } ?? Indicator(title: "")
    indicator.title = texts[0]
    indicator.unit = texts[1].isEmpty ? nil : texts[1]
    indicator.target = try figure(texts[2], 2)
    let number = indicator.readings.firstIndex { $0.date == day }
    var reading = number.map { indicator.readings[$0] }
    if let number { indicator.readings.remove(at: number) }
    if let value = try figure(texts[4], 4) {
      guard let day = try date(texts[3], 3) else { throw Complaint(phrases.fieldNeeded, 3) }
      if reading == nil { reading = Indicator.Reading(date: day, value: value) }
      reading?.date = day
      reading?.value = value
      if let reading { indicator.readings.append(reading) }
      indicator.readings.sort { $0.date < $1.date }
    }
    if let index {
      indicators[index] = indicator
      if indicator.readings.isEmpty, indicator.target == nil { indicators.remove(at: index) }
    } else {
      indicators.append(indicator)
    }
    let value = PartValue.indicators(indicators)
    return try checked { () throws(Refusal) in
      try agreement.step(setting: Part(.indicators, initiative: id), to: value)
    }
  }

  private func figure(_ text: String, _ index: Int) throws(Complaint) -> Double? {
    if text.isEmpty { return nil }
    guard let value = phrases.readDecimal(text) else {
      throw Complaint(phrases.noFigure(text), index)
    }
    return value
  }
}
