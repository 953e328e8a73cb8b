/// Carrying over what was not finished, and making a new agreement.
extension Phrases {
  public func cannotRollOver(_ store: String) -> String {
    say("Kan ikke føre \(store) videre ind i", "Cannot carry \(store) over into")
  }

  /// *Bedømt ved 2. budgetopfølgning 2019: 23 initiativer føres videre.*
  public func judgedAt(_ followUp: String, _ number: Int) -> String {
    say(
      "Bedømt ved \(followUp): \(initiatives(number)) føres videre.",
      "Judged at \(followUp): \(initiatives(number)) carried over.")
  }

  /// Somebody wants it carried over, however it stands.
  public func addedByHand(_ standing: String?) -> String {
    let added = say("føjet til", "added")
    return standing.map { "\(added) (\($0))" } ?? added
  }

  public var isThereAlready: String { say("er der i forvejen", "is there already") }

  public var rollOverDryRun: String {
    say(
      "Intet er gemt. Uden --dry-run føres det videre; --add og --remove ændrer, hvad der kommer med.",
      "Nothing is saved. Without --dry-run it is carried over; --add and --remove change what is.")
  }

  public func nothingToRollOver(_ file: String) -> String {
    say("Intet nyt: \(file) er uændret.", "Nothing new: \(file) is unchanged.")
  }

  public func rolledOver(_ number: Int, file: String) -> String {
    let words = count(
      number, say("nyt initiativ", "new initiative"), say("nye initiativer", "new initiatives"))
    return say(
      "\(words), gemt i \(file). Skriv seneste status på hvert af dem.",
      "\(words), saved in \(file). Write a latest status for each of them.")
  }

  // MARK: Why not

  public var nothingToJudge: String {
    say(
      "ingen opfølgning er lukket, og ingen har svaret i nogen af dem",
      "no follow-up is closed, and nobody has answered in any of them")
  }
  public var closeARound: String {
    say(
      "Luk den sidste opfølgning, eller giv --follow-up.",
      "Close the last follow-up, or give --follow-up.")
  }
  public func addedAndRemoved(_ number: String) -> String {
    say(
      "\(number) står både i --add og i --remove", "\(number) is both in --add and in --remove")
  }
  public var leaveItOut: String { say("Lad den være ude.", "Leave it out.") }
  public func notEarlier(_ year: Int, next: Int) -> String {
    say(
      "aftalen for \(year) er ikke tidligere end den for \(next)",
      "the agreement of \(year) is not earlier than that of \(next)")
  }
  public var nameTheEarlierFirst: String {
    say(
      "Nævn den gamle aftale først og den nye i --into.",
      "Name the earlier agreement first, and the next one in --into.")
  }
}
