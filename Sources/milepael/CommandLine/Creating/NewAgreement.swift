import MilepaelCore
import MilepaelText

/// An agreement from nothing: what was typed for it, and the agreement that it makes.
struct NewAgreement: Equatable {
  var municipality: String?
  var year: Int?
  var title: String?
  /// `TITLE=DATE`, or a title alone.
  var followUps: [String] = []
  var committees: [String] = []
  var centres: [String] = []
  var caseNumber: String?
  /// In which the agreement is written, and its titles when none are given.
  var language = Language.danish

  /// The agreement, with no initiatives yet.
  ///
  /// Without follow-ups it has the four of the documents: three budget follow-ups and the turn of the
  /// year (document 000; `DOMAIN.md` rule 4). Only the last has a date: no dates are made up.
  func agreement() throws(Problem) -> Agreement {
    guard let municipality = Self.text(municipality) else {
      throw .new(.missing("--municipality"))
    }
    guard let year else { throw .new(.missing("--year")) }
    guard (1900...2999).contains(year) else { throw .new(.notAYear(String(year))) }
    let words = Phrases(language)
    return Agreement(
      title: Self.text(title) ?? words.agreementTitle(year), municipality: municipality,
      budgetYear: year, language: language, caseNumber: Self.text(caseNumber),
      centres: try Self.bodies(centres), committees: try Self.bodies(committees),
      followUps: try rounds(year, words))
  }

  private func rounds(_ year: Int, _ words: Phrases) throws(Problem) -> [FollowUp] {
    if followUps.isEmpty { return Self.usual(year, words) }
    var rounds: [FollowUp] = []
    for (index, typed) in followUps.enumerated() {
      let parts = typed.split(separator: "=", omittingEmptySubsequences: false)
      let hasDate = parts.count > 1
      let titled = hasDate ? parts.dropLast().joined(separator: "=") : typed
      guard let title = Self.text(titled) else { throw .new(.notAFollowUp(typed)) }
      var date: CalendarDate?
      if hasDate {
        date = words.readDate(String(parts[parts.count - 1]), year: year)
        guard date != nil else { throw .new(.notAFollowUp(typed)) }
      }
      if rounds.contains(where: { $0.title == title }) { throw .new(.twice(title)) }
      rounds.append(FollowUp(id: FollowUpID("\(year)-\(index + 1)"), title: title, date: date))
    }
    return rounds
  }

  private static func usual(_ year: Int, _ words: Phrases) -> [FollowUp] {
    let rounds = (1...3).map { number in
      FollowUp(
        id: FollowUpID("\(year)-\(number)"), title: words.followUpTitle(number, year),
        shortTitle: "\(number).")
    }
    let last = FollowUp(
      id: FollowUpID("\(year)-4"), title: words.lastFollowUpTitle(year),
      shortTitle: words.lastFollowUpShort, date: CalendarDate(year: year, month: 12, day: 31))
    return rounds + [last]
  }

  private static func bodies(_ typed: [String]) throws(Problem) -> [Body] {
    var names: [String] = []
    for name in typed.compactMap(text) {
      if names.contains(name) { throw .new(.twice(name)) }
      names.append(name)
    }
    return names.map { Body(name: $0) }
  }

  /// Without blanks round it; `nil` when nothing is left.
  static func text(_ typed: String?) -> String? {
    guard let typed else { return nil }
    let start = typed.drop(while: \.isWhitespace)
    let blanks = start.reversed().prefix(while: \.isWhitespace).count
    return blanks == start.count ? nil : String(start.dropLast(blanks))
  }
}
