public import MilepaelCore

/// The conversation of `milepael answer`, and what `set` and `follow-up` say when they are done.
extension Phrases {
  /// *3.15, 3. budgetopfølgning 2019: gemt i aftale.json*. Said only when it is durable.
  public func saved(_ number: String, followUp: String, file: String) -> String {
    say("\(number), \(followUp): gemt i \(file)", "\(number), \(followUp): saved in \(file)")
  }

  public func alreadySo(_ number: String, followUp: String, file: String) -> String {
    say(
      "\(number), \(followUp): stod der allerede i \(file)",
      "\(number), \(followUp): was already so in \(file)")
  }

  public func done(
    _ transition: FollowUpTransition, _ followUp: String, file: String
  ) -> String {
    switch transition {
    case .open:
      say("\(followUp) er åben, og det er gemt i \(file)", "\(followUp) is open, saved in \(file)")
    case .close:
      say(
        "\(followUp) er lukket, og det er gemt i \(file)", "\(followUp) is closed, saved in \(file)"
      )
    case .reopen:
      say(
        "\(followUp) er genåbnet, og det er gemt i \(file)",
        "\(followUp) is reopened, saved in \(file)")
    }
  }

  /// Before the list of what closing would publish unfinished.
  public func unfinished(_ followUp: String, _ number: Int) -> String {
    let items = count(number, say("punkt", "item"), say("punkter", "items"))
    return say(
      "\(followUp) er ikke færdig: \(items)", "\(followUp) is not finished: \(items)")
  }

  public var askReason: String { say("Begrundelse: ", "Reason: ") }

  public func answering(_ number: Int, followUp: String) -> String {
    "\(followUp): \(unanswered(number))"
  }

  /// Whose questions are asked, when it is not everybody's.
  public func onlyFor(centre: String) -> String {
    say(
      "Kun center: \(centre). Alle centre: --centre \"\"",
      "Only centre: \(centre). Every centre: --centre \"\"")
  }

  public var answeringHelp: String {
    say(
      "1 glad: milepælen er nået. 2 mellemfornøjet: ikke helt nået, men stadig realistisk inden for "
        + "budgetperioden. 3 sur: ikke nået og ikke realistisk; der skal besluttes en korrigerende "
        + "handling. Tom linje springer over. q slutter. Hvert svar er gemt, før der spørges igen.",
      "1 happy: the milestone is reached. 2 neutral: not fully reached, but still realistic within "
        + "the budget period. 3 sad: not reached and not realistic; a corrective action must be "
        + "decided. An empty line skips. q quits. Each answer is saved before the next question.")
  }

  public func itemOf(_ index: Int, _ number: Int) -> String {
    say("Punkt \(index) af \(number)", "Item \(index) of \(number)")
  }

  public func milestone(of followUp: String) -> String {
    say("Milepæl, \(followUp)", "Milestone, \(followUp)")
  }

  public var noMilestone: String {
    say("ingen milepæl i denne opfølgning", "no milestone in this follow-up")
  }

  public func lastAnswer(_ followUp: String) -> String {
    say("Sidste svar, \(followUp)", "Last answer, \(followUp)")
  }

  public var noLastAnswer: String { say("Sidste svar: ingen", "Last answer: none") }

  public var askSmiley: String {
    say(
      "Smiley? 1 glad, 2 mellemfornøjet, 3 sur (tom: spring over, ? hjælp, q slut): ",
      "Smiley? 1 happy, 2 neutral, 3 sad (empty: skip, ? help, q quit): ")
  }

  /// Where the round is closed, an uncertain smiley can only be settled.
  public var askSettled: String {
    say(
      "Afklar: 2 mellemfornøjet, 3 sur (tom: spring over, ? hjælp, q slut): ",
      "Settle: 2 neutral, 3 sad (empty: skip, ? help, q quit): ")
  }

  public func notUnderstood(_ typed: String) -> String {
    say("Forstod ikke »\(typed)«. Skriv ? for hjælp.", "Did not understand “\(typed)”. ? helps.")
  }

  public var askStatus: String {
    say("Status (én linje, tom: som den er): ", "Status (one line, empty: as it is): ")
  }

  public var askAction: String {
    say(
      "Korrigerende handling (én linje, tom: som den er): ",
      "Corrective action (one line, empty: as it is): ")
  }

  public var skipped: String { say("Sprunget over.", "Skipped.") }
  public var savedNow: String { say("Gemt.", "Saved.") }

  /// Before a text that could not be saved, so that it is not lost.
  public func notSaved(_ text: String) -> String {
    say("Ikke gemt, her er teksten: \(text)", "Not saved, here is the text: \(text)")
  }

  /// At the end: how much was answered, and how much is left.
  public func answeredCount(_ answered: Int, left: Int) -> String {
    let done = say(
      count(answered, "punkt", "punkter") + " besvaret og gemt.",
      count(answered, "item", "items") + " answered and saved.")
    return left == 0 ? done : "\(done) \(unanswered(left))."
  }

  public func notOpen(_ followUp: String, _ state: FollowUpState) -> String {
    say(
      "\(followUp) er \(self.state(state)): der kan ikke svares i den.",
      "\(followUp) is \(self.state(state)): it cannot be answered.")
  }

  public func answeredMeanwhile(_ number: String) -> String {
    say(
      "\(number) er besvaret af en anden imens",
      "\(number) was answered by somebody else meanwhile")
  }

  public var seeAndAnswerAgain: String {
    say("Se, hvad der står nu, og svar igen.", "See what it says now, and answer again.")
  }

  public var tryAgain: String { say("Prøv igen om lidt.", "Try again in a moment.") }
}
