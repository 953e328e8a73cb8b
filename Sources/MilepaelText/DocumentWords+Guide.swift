import MilepaelCore

/// The reading guide, when a municipality has none of its own. Source: `DOMAIN.md` rules 1-7.
extension DocumentWords {
  /// *Aftalen følges op fire gange: …*.
  public func followedUpAt(_ rounds: [String]) -> String {
    let list =
      rounds.count < 2
      ? rounds.joined()
      : rounds.dropLast().joined(separator: ", ") + say(" og ", " and ") + rounds[rounds.count - 1]
    return say(
      "Der følges op på aftalen \(times(rounds.count)): \(list).",
      "The agreement is followed up \(times(rounds.count)): \(list).")
  }

  private func times(_ count: Int) -> String {
    let danish = ["nul", "én", "to", "tre", "fire", "fem", "seks"]
    let english = ["zero", "one", "two", "three", "four", "five", "six"]
    let number = count < danish.count ? say(danish[count], english[count]) : String(count)
    return number + (count == 1 ? say(" gang", " time") : say(" gange", " times"))
  }

  public var planGuide: String {
    say(
      "Planen viser, hvad hvert initiativ skal have nået, og ved hvilken opfølgning.",
      "The plan shows what each initiative must have reached, and by which follow-up.")
  }

  public var guidepostGuide: String {
    say(
      """
      Administrative pejlemærker er med i planen. Forvaltningen arbejder efter dem, og de indgår ikke \
      i opfølgningerne.
      """,
      """
      Administrative guideposts are listed in the plan. The administration works by them, and they \
      are no part of the follow-ups.
      """)
  }

  public var milestoneGuide: String {
    say(
      """
      En milepæl er det, som et initiativ skal have nået, når der følges op. Et initiativ behøver \
      ikke at have en milepæl hver gang. Er der ingen, og var den forrige nået, beholder \
      initiativet sin glade smiley. Var den forrige ikke nået, svares der igen på den.

      Smileyen på indsats handler om milepælen og ikke om det, der kommer ud af den: Skal der \
      foreligge en analyse, er smileyen glad, når analysen foreligger, uanset hvad den viser.
      """,
      """
      A milestone is what an initiative must have reached when it is followed up. An initiative need \
      not have one every time. Where there is none and the previous one was reached, the initiative \
      stays happy. Where the previous one was not reached, it is answered again.

      The smiley on effort is about the milestone and not about what comes of it: if an analysis is \
      to be made, the smiley is happy when it is made, whatever it shows.
      """)
  }

  public var effortSmileysHeading: String { say("Smiley på indsats", "Smiley on effort") }
  public var effortDefinitions: [(String, String)] {
    [
      ("☺ \(phrases.smiley(.happy))", say("milepælen er nået.", "the milestone is reached.")),
      (
        "😐 \(phrases.smiley(.neutral))",
        say(
          "milepælen er kun delvist nået, men kan stadig nås i budgetperioden.",
          "not fully reached, but still realistic within the budget period.")
      ),
      (
        "☹ \(phrases.smiley(.sad))",
        say(
          """
          milepælen er ikke nået og kan ikke ventes nået i budgetperioden under de givne \
          forudsætninger. Der skal besluttes en korrigerende handling.
          """,
          """
          not reached, and not realistic within the budget period under the given conditions. A \
          corrective action must be decided.
          """)
      ),
    ]
  }

  public var economySmileysHeading: String { say("Smiley på økonomi", "Smiley on economy") }
  public var economyDefinitions: [(String, String)] {
    [
      (
        "☺ \(phrases.smiley(.happy))",
        say(
          "budgettet holder, eller besparelsen er opnået.",
          "the budget is kept, or the saving achieved.")
      ),
      (
        "☹ \(phrases.smiley(.sad))",
        say(
          "budgettet holder ikke, eller besparelsen er ikke opnået.",
          "the budget is not kept, or the saving not achieved.")
      ),
    ]
  }

  public var economyGuide: String {
    say(
      """
      Hvert initiativ med penge har én smiley på økonomi ved hver opfølgning; uden penge er der \
      ingen. Bliver budgettet ændret, gælder det ændrede budget i de følgende opfølgninger, når \
      kommunalbestyrelsen har godkendt det og peget på, hvor pengene findes.

      Indsats og økonomi ses hver for sig og lægges aldrig sammen.
      """,
      """
      Each initiative with money has one smiley on economy at each follow-up; without money there is \
      none. When the budget is changed, later follow-ups go by the changed budget, once the council \
      has approved it and named where the money is found.

      Effort and economy are seen apart and never added up.
      """)
  }

  public var marksHeading: String { say("Øvrige tegn", "Other marks") }
  public var marks: [(String, String)] {
    [
      (
        "(☺) \(phrases.standing(.derived))",
        say(
          "ingen milepæl denne gang, og den forrige var nået; ingen har svaret på ny.",
          "no milestone this time, and the previous one was reached; nobody answered anew.")
      ),
      (
        "! \(phrases.standing(.missing))",
        say("der er en milepæl, men intet svar.", "there is a milestone and no answer.")
      ),
      (
        "!! \(phrases.standing(.again))",
        say(
          "ingen milepæl denne gang, men den forrige var ikke nået.",
          "no milestone this time, but the previous one was not reached.")
      ),
      (
        "? \(phrases.standing(.uncertain))",
        say(
          "mellemfornøjet eller sur; det er ikke afklaret hvilken.",
          "neutral or sad; which of them is not settled.")
      ),
      (
        "· \(phrases.standing(.upcoming))",
        say("milepælen hører til en senere opfølgning.", "the milestone is of a later follow-up.")
      ),
      (
        "– \(phrases.standing(.notDue))",
        say("ingen milepæl og intet før den.", "no milestone, and none before it.")
      ),
    ]
  }
}
