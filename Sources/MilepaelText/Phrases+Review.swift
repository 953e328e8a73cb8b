public import MilepaelCore

/// The review meeting and its minutes.
extension Phrases {
  public func otherFollowUp(_ title: String) -> String {
    say("Om en anden opfølgning end \(title)", "About another follow-up than \(title)")
  }
  public var reviewTitle: String { say("Gennemgang", "Review meeting") }
  public var chooseReview: String { say("Hvad skal gennemgås", "What to go through") }
  public func shownNow(_ count: Int) -> String {
    say("Det, der vises nu: \(count)", "What is shown now: \(count)")
  }
  public func everything(_ count: Int) -> String {
    say("Alle initiativer: \(count)", "Every initiative: \(count)")
  }
  public var chooseOrder: String { say("I hvilken orden", "In which order") }
  public func order(_ order: Review.Order) -> String {
    switch order {
    case .worstFirst: say("Værste først", "Worst first")
    case .byNumber: say("Efter nummer", "By number")
    }
  }
  public func outcome(_ outcome: Review.Outcome) -> String {
    switch outcome {
    case .open: say("ikke behandlet", "not dealt with")
    case .done: say("behandlet", "dealt with")
    case .postponed: say("udsat", "postponed")
    }
  }
  public var nothingToReview: String {
    say("Der er intet at gennemgå.", "There is nothing to go through.")
  }
  public func progress(_ index: Int, _ count: Int, done: Int) -> String {
    say("\(index)/\(count) · \(done) behandlet", "\(index)/\(count) · \(done) dealt with")
  }
  public var lastTimeHeading: String { say("Sidst", "Last time") }
  public var thisTimeHeading: String { say("Nu", "Now") }
  public var pausedTitle: String {
    say("Et møde er sat på pause", "A meeting is paused")
  }
  public func paused(_ committee: String, _ date: String, _ progress: String) -> String {
    "\(committee), \(date): \(progress)"
  }
  public var resumeReview: String { say("Fortsæt mødet", "Go on with the meeting") }
  public var endReview: String { say("Afslut mødet", "End the meeting") }
  public var newReview: String { say("Begynd et nyt møde", "Begin a new meeting") }
  public var leaveReview: String { say("Lad det ligge", "Leave it") }
  public var reviewPaused: String {
    say("Mødet er sat på pause; m fortsætter det.", "The meeting is paused; m goes on with it.")
  }
  public var reviewEnded: String { say("Mødet er afsluttet.", "The meeting is over.") }
  public var decisionText: String { say("Beslutning", "Decision") }
  public var decisionTextExplained: String {
    say(
      "Skriv, hvad mødet beslutter; det kommer i referatet.",
      "Write what the meeting decides; it goes into the minutes.")
  }
  public var decided: String { say("Besluttet.", "Decided.") }
  public var recordTitle: String { say("Mødets referat", "The meeting's record") }
  public var saveMinutes: String {
    say("Gem referatet som Markdown og HTML", "Save the minutes as Markdown and HTML")
  }
  public var backToReview: String { say("Tilbage til mødet", "Back to the meeting") }
  public func minutesSaved(_ path: String) -> String {
    say("Referat gemt: \(path)", "Minutes saved: \(path)")
  }
  public func minutesFailed(_ path: String) -> String {
    say(
      "Referatet kunne ikke gemmes som \(path). Mødet er gemt i aftalen.",
      "The minutes could not be saved as \(path). The meeting is saved in the agreement.")
  }

  // Minutes.
  /// In the names of their files.
  public var minutesName: String { say("referat", "minutes") }
  public func minutesTitle(_ committee: String, _ date: String) -> String {
    say("Referat: \(committee), \(date)", "Minutes: \(committee), \(date)")
  }
  public func minutesDealtWith(_ count: Int) -> String {
    say("Behandlet: \(count)", "Dealt with: \(count)")
  }
  public var minutesDecision: String { say("Beslutning", "Decision") }
  public func itemNumber(_ number: Int) -> String {
    say("(punkt \(number))", "(item \(number))")
  }
  public var minutesPostponed: String { say("Udsat", "Postponed") }
  public var minutesUntouched: String { say("Uden ændringer", "Without changes") }
}
