public import MilepaelCore

/// Headings, heads and labels of the documents that go out. The importer knows them too, so that
/// what went out can come back.
public struct DocumentWords: Hashable, Sendable {
  let phrases: Phrases

  private func say(_ danish: String, _ english: String) -> String { phrases.say(danish, english) }

  public var overview: String { say("Overblik", "Overview") }
  public var readingGuide: String { say("Læsevejledning", "Reading guide") }
  public var contentsHeading: String { say("Indhold", "Contents") }
  public var gotWorse: String { say("Gået tilbage", "Got worse") }
  public var whatIsMissing: String { say("Mangler svar", "Needs an answer") }
  public var moneyAtRisk: String { say("Økonomien holder ikke", "The economy does not hold") }
  public var byChapter: String { say("Efter kapitel", "By chapter") }
  public var byCommittee: String { say("Efter udvalg", "By committee") }
  public var guidepostsHeading: String {
    say("Administrative pejlemærker", "Administrative guideposts")
  }
  public var meetingsHeading: String { say("Møder og beslutninger", "Meetings and decisions") }
  public var nothingHere: String { say("Ingen.", "None.") }

  /// *Udmøntning af Aftale om budget 2019*.
  public func planHeading(_ agreement: String) -> String {
    say("Udmøntning af \(agreement)", "Implementation of \(agreement)")
  }
  public func followUpHeading(_ agreement: String, _ followUp: String) -> String {
    say("\(followUp): opfølgning på \(agreement)", "\(followUp): follow-up on \(agreement)")
  }
  public func summaryHeading(_ agreement: String, _ followUp: String) -> String {
    say("\(followUp): overblik over \(agreement)", "\(followUp): overview of \(agreement)")
  }
  public func meetingHeading(_ agreement: String, _ followUp: String) -> String {
    say("\(followUp): til mødet om \(agreement)", "\(followUp): for the meeting on \(agreement)")
  }

  // Labels of the head.
  public var dateLabel: String { say("Dato", "Date") }
  public var caseNumberLabel: String { say("Sagsid", "Case number") }
  public var agreementLabel: String { say("Aftale", "Agreement") }
  public var municipalityLabel: String { say("Kommune", "Municipality") }
  public var budgetYearLabel: String { say("Budgetår", "Budget year") }
  public var followUpLabel: String { say("Opfølgning", "Follow-up") }
  public var contactLabel: String { say("Kontakt", "Contact") }
  public var phoneLabel: String { say("Tlf.", "Phone") }
  public var emailLabel: String { say("E-mail", "E-mail") }
  public var excerptLabel: String { say("Uddrag", "Excerpt") }

  // Labels of an initiative.
  public var kindLabel: String { say("Penge", "Money") }
  public var handlingLabel: String { say("Håndtering", "Handling") }
  public var centreLabel: String { say("Ansvarligt center", "Responsible centre") }
  public var committeeLabel: String { say("Ansvarligt udvalg", "Responsible committee") }
  public var contributorsLabel: String {
    say("Væsentlig bidragsyder", "Significant contributor")
  }
  public var involvedLabel: String { say("Involverede udvalg", "Involved committees") }
  public var carriedOutByLabel: String { say("Punktet omsættes ved", "Carried out by") }
  public var remarkLabel: String { say("Bemærkning", "Remark") }
  public var linksLabel: String { say("Hænger sammen med", "Linked with") }
  public var economyLabel: String { say("Økonomi", "Economy") }
  public var actionLabel: String { say("Korrigerende handling", "Corrective action") }
  public var decisionLabel: String { say("Beslutning", "Decision") }
  public var proposalLabel: String { say("Indstilling", "Proposal") }
  public var placeLabel: String { say("Mødested", "Place") }
  public var absentLabel: String { say("Afbud", "Absent") }
  public var appendicesLabel: String { say("Bilag", "Appendices") }
  public var closedItem: String { say("Lukket punkt", "Closed item") }
  public var assignedLabel: String { say("Ansvarlig", "Responsible") }
  public var dueLabel: String { say("Frist", "Due") }
  public var withdrawnLabel: String { say("Udgået", "Withdrawn") }
  public var withdrawnFromLabel: String { say("Udgået fra", "Withdrawn from") }
  public var noReason: String { say("uden begrundelse", "without a reason") }
  public var formerWordingLabel: String { say("Tidligere ordlyd", "Former wording") }
  public var reasonLabel: String { say("Begrundelse", "Reason") }
  public var changedOnLabel: String { say("Ændret den", "Changed on") }
  public var movedFromLabel: String { say("Flyttet fra", "Moved from") }

  // Heads of the tables.
  public var whenHead: String { say("Tid", "When") }
  public var milestoneHead: String { say("Milepæl", "Milestone") }
  public var statusHead: String { say("Status", "Status") }
  public var effortHead: String { say("Indsats", "Effort") }
  public var economyHead: String { say("Økonomi", "Economy") }
  public var economyStatusHead: String { say("Status på økonomi", "Status on economy") }
  public var latestStatusHead: String { say("Seneste status", "Latest status") }
  public var amountHead: String { say("Beløb", "Amount") }
  public var fromHead: String { say("Fra", "From") }
  public var toHead: String { say("Til", "To") }
  public var amountKindHead: String { say("Art", "Kind") }
  public var amountSourceHead: String { say("Står i", "Stated in") }
  public var initiativeHead: String { say("Initiativ", "Initiative") }
  public var centreHead: String { say("Center", "Centre") }
  public var beforeHead: String { say("Før", "Before") }
  public var nowHead: String { say("Nu", "Now") }
  public var itemHead: String { say("Punkt", "Item") }

  // Heads of what is watched beside milestones and money.
  public var effectHead: String { say("Effekt", "Effect") }
  public var yearHead: String { say("År", "Year") }
  public var expectedHead: String { say("Ventet", "Expected") }
  public var forecastHead: String { say("Skøn", "Forecast") }
  public var realisedHead: String { say("Opnået", "Realised") }
  public var indicatorHead: String { say("Indikator", "Indicator") }
  public var unitHead: String { say("Enhed", "Unit") }
  public var targetHead: String { say("Mål", "Target") }
  public var valueHead: String { say("Værdi", "Value") }
  public func effectsCaption(_ id: String) -> String {
    say("Effekter for \(id)", "Effects of \(id)")
  }
  public func indicatorsCaption(_ id: String) -> String {
    say("Indikatorer for \(id)", "Indicators of \(id)")
  }

  public var titleHead: String { say("Titel", "Title") }
  public var standHead: String { say("Stand", "Standing") }
  /// *punkt 1.10*.
  public func item(_ id: String) -> String { say("punkt \(id)", "item \(id)") }
  /// *Før: Status*: what a column of the answer sheet held when the sheet was written.
  public func before(_ head: String) -> String { say("Før: \(head)", "Before: \(head)") }
  public var changedAtHead: String { say("Ændret ved", "Changed at") }
  public var fundingHead: String { say("Pengene kommer fra", "The money comes from") }
  public var approvedHead: String { say("Godkendt", "Approved") }
  public func changesCaption(_ id: String) -> String {
    say("Ændret budget for \(id)", "Changed budget of \(id)")
  }

  /// Captions of an initiative's tables.
  public func milestonesCaption(_ id: String) -> String {
    say("Milepæle for \(id)", "Milestones of \(id)")
  }
  public func economyCaption(_ id: String) -> String {
    say("Økonomi for \(id)", "Economy of \(id)")
  }
  public func amountsCaption(_ id: String) -> String {
    say("Beløb for \(id)", "Amounts of \(id)")
  }
  public func latestStatusCaption(_ id: String) -> String {
    say("Seneste status for \(id)", "Latest status of \(id)")
  }

  /// The open end of a money's years: *og frem*.
  public var onwards: String { say("og frem", "onwards") }

  public func source(_ source: Amount.Source) -> String {
    source == .economy ? say("økonomien", "the economy") : say("beskrivelsen", "the description")
  }

  /// Heads of the counts of the overview, each short enough for its column.
  public var countHeads: [String] {
    phrases.language == .danish
      ? [
        "Alle", "Sur", "Mellem", "Usikker", "Mangler", "Igen", "Glad", "Videreført", "Kommer",
        "Intet", "Øk. sur", "Øk. glad",
      ]
      : [
        "All", "Sad", "Neutral", "Uncertain", "Missing", "Again", "Happy", "Carried", "Upcoming",
        "None", "Ec. sad", "Ec. happy",
      ]
  }

  /// *12 initiativer i alt: 3 sure, 2 mellemfornøjede …* in one sentence for the overview.
  public func standsSo(_ tally: Tally) -> String {
    let parts = [
      phrases.initiatives(tally.total),
      say("\(tally.sad) sur", "\(tally.sad) sad"),
      say("\(tally.neutral) mellemfornøjet", "\(tally.neutral) neutral"),
      say("\(tally.needsAnswer) mangler svar", "\(tally.needsAnswer) without an answer"),
      say(
        "\(tally.happy) glad, heraf \(tally.happyDerived) videreført",
        "\(tally.happy) happy, \(tally.happyDerived) of them carried forward"),
    ]
    return parts.joined(separator: " · ")
  }

  /// The reading guide, when a municipality has none of its own. Source: `DOMAIN.md` rules 1-3.
  public var defaultGuide: String {
    say(
      """
      Hvert initiativ har milepæle, som følges op i daterede opfølgninger. En smiley på indsats \
      siger, om milepælen er nået – ikke, om målet bag den er det.

      ☺ glad: milepælen er nået. 😐 mellemfornøjet: den er ikke helt nået, men kan stadig nås i \
      budgetperioden. ☹ sur: den er ikke nået og kan ikke nås, som forudsætningerne er; der skal \
      besluttes en korrigerende handling.

      (☺) i parentes er videreført: der er ingen milepæl nu, og den forrige var nået. ! mangler \
      svar. !! har ingen milepæl nu, men den forrige var ikke nået, så der skal svares igen. ? er \
      usikker: mellemfornøjet eller sur. · kommer i en senere opfølgning. – intet at følge op.

      Økonomien har sin egen smiley: ☺ budgettet holder, eller besparelsen er opnået; ☹ det gør det \
      ikke, eller den er ikke. De to smileyer lægges aldrig sammen.
      """,
      """
      Each initiative has milestones that are followed up in dated rounds. A smiley on effort says \
      whether the milestone is reached – not whether the goal behind it is.

      ☺ happy: the milestone is reached. 😐 neutral: not fully reached, but still realistic within \
      the budget period. ☹ sad: not reached and not realistic as things are; a corrective action \
      must be decided.

      (☺) in brackets is carried forward: no milestone now, and the previous one was reached. ! has \
      no answer yet. !! has no milestone now, but the previous one was not reached, so it is to be \
      answered again. ? is uncertain: neutral or sad. · is due in a later follow-up. – nothing is \
      due.

      The economy has a smiley of its own: ☺ the budget is kept, or the saving achieved; ☹ it is \
      not. The two smileys are never added up.
      """)
  }

  public var planGuide: String {
    say(
      """
      Planen viser, hvilke milepæle hvert initiativ skal nå, og i hvilken opfølgning. \
      Administrative pejlemærker er med i planen, men følges ikke op.
      """,
      """
      The plan shows the milestones of each initiative and the follow-up in which each is due. \
      Administrative guideposts are listed, but never followed up.
      """)
  }

  public var defaultColophon: String { say("Skrevet med Milepæl.", "Written with Milepæl.") }
}

extension Phrases {
  /// The words of documents in this language.
  public var documents: DocumentWords { DocumentWords(phrases: self) }
}

extension DocumentWords {
  public var agreementTitleField: String { phrases.say("titel", "title") }
  public var descriptionField: String { phrases.say("beskrivelse", "description") }
}
