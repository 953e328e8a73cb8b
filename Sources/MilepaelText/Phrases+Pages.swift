public import MilepaelCore

/// The overview, the grid, what changed, committees and corrective actions.
extension Phrases {
  public var overviewTitle: String { say("Overblik", "Overview") }
  public var byCommittee: String { say("Udvalg", "Committees") }
  public var byCentre: String { say("Centre", "Centres") }
  public var byChapter: String { say("Kapitler", "Chapters") }
  public var whoIsMissing: String { say("Hvem mangler at svare", "Who has not answered") }
  public var checksTitle: String { say("Kontrol", "Checks") }

  /// *2,5 mio. kr. på spil i 2019, 4 mio. kr. i de følgende år*.
  public func atRisk(_ kroner: String, in year: Int, later: String) -> String {
    say(
      "\(kroner) på spil i \(year), \(later) i de følgende år",
      "\(kroner) at risk in \(year), \(later) in the following years")
  }
  public func openActions(_ number: Int) -> String {
    count(
      number, say("åben korrigerende handling", "open corrective action"),
      say("åbne korrigerende handlinger", "open corrective actions"))
  }

  // The grid.
  public func gridTitle(_ group: String?) -> String {
    let name = say("Gitter", "Grid")
    return group.map { "\(name) · \($0)" } ?? name
  }

  // What changed.
  public var changesTitle: String { say("Hvad er ændret", "What changed") }
  public var changesSincePrevious: String {
    say("Ændret siden den forrige opfølgning", "Changed since the follow-up before")
  }
  public func changesSince(_ moment: String, isLastLook: Bool) -> String {
    isLastLook
      ? say(
        "Ændret, siden du sidst så efter (\(moment))", "Changed since you last looked (\(moment))")
      : say("Ændret siden \(moment)", "Changed since \(moment)")
  }
  public var sincePreviousFollowUp: String {
    say("Siden den forrige opfølgning", "Since the follow-up before")
  }
  public func sinceLastLook(_ moment: String) -> String {
    say("Siden du sidst så efter (\(moment))", "Since you last looked (\(moment))")
  }
  public func lastLookNotKept(code: Int32) -> String {
    say(
      "Det blev ikke husket, hvornår du så efter (fejl \(code)). Svarene er gemt som ellers.",
      "When you looked could not be remembered (error \(code)). Answers are saved as ever.")
  }
  public func draftNotKept(code: Int32) -> String {
    say(
      "Teksten kan ikke sikres, mens du skriver (fejl \(code)). Gem den tit.",
      "The text cannot be kept safe while you write (error \(code)). Save it often.")
  }
  public func reviewNotKept(code: Int32) -> String {
    say(
      "Hvor langt mødet er nået, kan ikke huskes (fejl \(code)). Svar og beslutninger er gemt.",
      "How far the meeting is cannot be kept (error \(code)). Answers and decisions are saved.")
  }
  public var checking: String { say("Kontrollen er i gang …", "The checks are running …") }
  public func sinceDays(_ days: Int) -> String {
    days == 1
      ? say("Det seneste døgn", "The last day")
      : say("De seneste \(days) dage", "The last \(days) days")
  }
  public var sinceADay: String { say("Siden en dag …", "Since a day …") }
  public var nothingChangedSince: String {
    say("Intet er ændret siden da.", "Nothing has changed since then.")
  }
  public var better: String { say("Bedre", "Better") }
  public var worse: String { say("Værre", "Worse") }
  public var answeredAgain: String { say("Besvaret igen", "Answered again") }
  public func trend(_ trend: Trend) -> String {
    switch trend {
    case .better: better
    case .worse: worse
    case .unchanged: say("Uændret", "Unchanged")
    }
  }

  // Committees.
  public var committeesTitle: String { say("Vælg udvalg", "Choose a committee") }
  public func formerly(_ name: String, now: String) -> String {
    say("\(name) (nu \(now))", "\(name) (now \(now))")
  }
  public func formerName(_ name: String, until day: String?) -> String {
    let end = day.map { say(" til \($0)", " until \($0)") } ?? ""
    return say("Hed \(name)\(end)", "Was called \(name)\(end)")
  }
  public var responsibleFor: String { say("Ansvarligt for", "Responsible for") }
  public func onlyInvolved(_ number: Int) -> String {
    say("Kun involveret, ikke talt med: \(number)", "Only involved, not counted: \(number)")
  }
  public var deadlines: String { say("Kommende frister", "Coming deadlines") }
  public func milestonesDue(_ number: Int) -> String {
    count(number, milestone, milestones)
  }
  public func decided(_ number: Int) -> String {
    say("Beslutninger: \(number)", "Decisions: \(number)")
  }
  public func meetingItem(_ decision: DecisionReference) -> String {
    date(decision.date) + (decision.item.map { say(", punkt \($0)", ", item \($0)") } ?? "")
  }

  // Corrective actions.
  public var actionsTitle: String {
    say("Åbne korrigerende handlinger", "Open corrective actions")
  }
  public var noAction: String {
    say("Ingen handling skrevet endnu.", "No action written yet.")
  }
  public var noOpenActions: String {
    say("Ingen åbne handlinger.", "No open actions.")
  }
}
