public import MilepaelCore

/// Lists, counts and reminders of the command line.
extension Phrases {
  public var numberColumn: String { say("Nr.", "No.") }
  public var titleColumn: String { say("Titel", "Title") }
  public var economyColumn: String { say("kr.", "kr.") }
  public var inAll: String { say("I alt", "In all") }

  /// Heads of the counts: all, sad, neutral, needs an answer, happy, upcoming, nothing due, and
  /// economy sad and happy.
  public var summaryColumns: [String] {
    language == .danish
      ? ["alle", "sur", "mel.", "svar", "glad", "kom.", "intet", "kr.sur", "kr.glad"]
      : ["all", "sad", "neu.", "ask", "happy", "upc.", "none", "kr.sad", "kr.happy"]
  }

  /// Heads of kroner at risk this year and later, and of what has moved since the follow-up before.
  public func movedColumns(_ year: Int) -> [String] {
    language == .danish
      ? ["på spil \(year)", "senere", "bedre", "værre", "ens", "igen"]
      : ["at risk \(year)", "later", "better", "worse", "same", "again"]
  }

  /// What the short heads of the counts mean.
  public var summaryLegend: String {
    say(
      "mel.: mellemfornøjet. svar: mangler svar. kom.: kommer i en senere opfølgning. "
        + "intet: intet at følge op. kr.: seneste smiley på økonomi. på spil: kroner, hvor den er "
        + "sur. igen: besvaret igen mod en tidligere milepæl.",
      "neu.: neutral. ask: needs an answer. upc.: due in a later follow-up. "
        + "none: nothing due. kr.: latest economy smiley. at risk: kroner where it is sad. "
        + "again: answered again against an earlier milestone.")
  }

  /// What the marks of a list mean; the smileys are given as the terminal can show them.
  public func markLegend(
    happy: String, neutral: String, sad: String, derived: String, upcoming: String, none: String
  ) -> String {
    let marks: [(String, String)] = [
      (happy, smiley(.happy)), (neutral, smiley(.neutral)), (sad, smiley(.sad)),
      (derived, say("videreført", "carried forward")), ("!", standing(.missing)),
      ("!!", standing(.again)), ("?", standing(.uncertain)), (upcoming, standing(.upcoming)),
      (none, standing(.notDue)),
    ]
    return marks.map { "\($0.0) \($0.1)" }.joined(separator: "  ")
  }

  public func initiatives(_ number: Int) -> String {
    count(number, say("initiativ", "initiative"), say("initiativer", "initiatives"))
  }

  /// *49 mangler svar*.
  public func unanswered(_ number: Int) -> String {
    say("\(number) mangler svar", number == 1 ? "1 needs an answer" : "\(number) need an answer")
  }

  /// *3 administrative pejlemærker følges ikke op og er ikke talt med*.
  public func guidepostsApart(_ number: Int) -> String {
    let words = count(
      number, guidepost, say("administrative pejlemærker", "administrative guideposts"))
    return say(
      "\(words) følges ikke op og er ikke talt med.",
      "\(words), not followed up and not counted.")
  }

  public func findings(_ warnings: Int, information: Int) -> String {
    let first = count(warnings, say("advarsel", "warning"), say("advarsler", "warnings"))
    let second = count(
      information, say("oplysning", "piece of information"),
      say("oplysninger", "pieces of information"))
    return "\(first), \(second)"
  }

  public var nothingMissing: String {
    say("Ingen mangler at svare.", "Nobody has anything left to answer.")
  }

  public func reminderTitle(agreement: String) -> String {
    say("\(agreement): hvem mangler at svare", "\(agreement): who has not answered")
  }

  /// *3 milepæle mangler svar i 3. budgetopfølgning 2019 (Aftale om budget 2019).*
  public func reminder(count number: Int, followUp: String, agreement: String) -> String {
    let items = count(number, say("punkt", "item"), say("punkter", "items"))
    return say(
      "\(items) mangler svar i \(followUp) (\(agreement)).",
      "\(items) to be answered in \(followUp) (\(agreement)).")
  }

  public func answersDue(_ day: CalendarDate) -> String {
    say("Svarfrist: \(date(day)).", "Answers are due on \(date(day)).")
  }
}
