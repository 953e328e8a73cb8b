public import MilepaelCore

/// Headings, heads and labels of the documents that go out. The importer knows them too, so that
/// what went out can come back.
public struct DocumentWords: Hashable, Sendable {
  let phrases: Phrases

  func say(_ danish: String, _ english: String) -> String { phrases.say(danish, english) }

  public var overview: String { say("Overblik", "Overview") }
  public var readingGuide: String { say("Læsevejledning", "Reading guide") }
  public var contentsHeading: String { say("Indhold", "Contents") }
  /// *Gået tilbage siden 1. budgetopfølgning 2019*.
  public func gotWorse(since followUp: String) -> String {
    say("Gået tilbage siden \(followUp)", "Got worse since \(followUp)")
  }
  public var whatIsMissing: String { say("Mangler svar", "Needs an answer") }
  public var moneyAtRisk: String {
    say("Initiativer med sur smiley på økonomi", "Initiatives with a sad smiley on economy")
  }
  public var byChapter: String { say("Fordelt på kapitler", "By chapter") }
  public var byCommittee: String { say("Fordelt på udvalg", "By committee") }
  public var meetingsHeading: String { say("Møder og beslutninger", "Meetings and decisions") }
  /// Above the names of a table of counts.
  public func groupHead(_ grouping: Grouping) -> String {
    let word =
      switch grouping {
      case .chapter: phrases.chapter
      case .committee: phrases.committee
      case .centre: phrases.centre
      case .smiley: "smiley"
      }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
  public var countedTwice: String {
    say(
      "Initiativer med flere udvalg tælles under hvert.",
      "Initiatives with several committees are counted under each.")
  }
  public var internalNotice: String {
    say(
      "Indeholder interne oplysninger – ikke til offentliggørelse",
      "Contains internal information – not for publication")
  }
  public var noInitiatives: String {
    say("Aftalen har ingen initiativer endnu.", "The agreement has no initiatives yet.")
  }
  public var nothingHere: String { say("Ingen.", "None.") }

  /// *Udmøntning af Aftale om budget 2019*.
  public func planHeading(_ agreement: String) -> String {
    say("Udmøntning af \(agreement)", "Implementation of \(agreement)")
  }
  public func followUpHeading(_ agreement: String) -> String {
    say("Opfølgning på \(agreement)", "Follow-up on \(agreement)")
  }
  public func summaryHeading(_ agreement: String) -> String {
    say("Overblik over \(agreement)", "Overview of \(agreement)")
  }
  public func meetingHeading(_ agreement: String) -> String {
    say("Mødeoplæg: \(agreement)", "For the meeting: \(agreement)")
  }
  /// *Uddrag for Teknik- og Miljøudvalget*.
  public func excerpt(_ committee: String) -> String { "\(excerptLabel) \(committee)" }

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
  public var excerptLabel: String { say("Uddrag for", "Excerpt for") }

  // Labels of an initiative.
  public var kindLabel: String { say("Drift/anlæg", "Operating/capital") }
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
  public var fromHead: String { say("Fra år", "From year") }
  public var toHead: String { say("Til år", "To year") }
  public var amountKindHead: String { say("Art", "Kind") }
  public var amountSourceHead: String { say("Kilde", "Source") }
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
  public var fundingHead: String { say("Finansiering", "Funding") }
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

  /// An amount that stands in both places: *økonomien og beskrivelsen*.
  public var bothSources: String {
    source(.economy) + say(" og ", " and ") + source(.description)
  }

  /// Heads of the counts of the overview, each short enough for its column.
  public var countHeads: [String] {
    phrases.language == .danish
      ? [
        "I alt", "Sur", "Mellemfornøjet", "Usikker", "Mangler svar", "Besvares igen", "Glad",
        "Videreført", "Senere", "Ingen milepæl", "Økonomi sur", "Økonomi glad",
      ]
      : [
        "In all", "Sad", "Neutral", "Uncertain", "No answer", "Answer again", "Happy",
        "Carried forward", "Later", "No milestone", "Economy sad", "Economy happy",
      ]
  }

  /// *12 initiativer: 3 sure, 2 mellemfornøjede, 6 glade og 1 uden milepæl.* The parts add up, and are
  /// the columns of the tables.
  public func standsSo(_ tally: Tally) -> String {
    let parts: [(Int, String)] = [
      (tally.sad, say(tally.sad == 1 ? "sur" : "sure", "sad")),
      (tally.neutral, say(tally.neutral == 1 ? "mellemfornøjet" : "mellemfornøjede", "neutral")),
      (tally.uncertain, say(tally.uncertain == 1 ? "usikker" : "usikre", "uncertain")),
      (tally.missing, say("mangler svar", "without an answer")),
      (tally.again, say("skal besvares igen", "to be answered again")),
      (tally.happyReported, say(tally.happyReported == 1 ? "glad" : "glade", "happy")),
      (
        tally.happyDerived,
        say(
          tally.happyDerived == 1 ? "videreført som glad" : "videreført som glade",
          "carried forward as happy")
      ),
      (tally.upcoming, say("kommer senere", "due later")),
      (tally.notDue, say("uden milepæl", "without a milestone")),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let head = phrases.initiatives(tally.total)
    guard let last = said.last else { return head + "." }
    let list =
      said.count == 1
      ? last
      : said.dropLast().joined(separator: ", ") + say(" og ", " and ") + last
    return "\(head): \(list)."
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
