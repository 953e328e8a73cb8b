public import MilepaelCore

/// The words of the editor's menus and forms, with which an agreement is entered and kept.
extension Phrases {
  public var editingTitle: String { say("Redigér aftalen", "Edit the agreement") }
  public var editingExplained: String {
    say(
      "Her ændres selve aftalen: initiativer, milepæle, kapitler, udvalg, centre og penge. Det er budgetkontorets arbejde; svar gives uden. Alt kan fortrydes med u og står i historikken.",
      "This changes the agreement itself: initiatives, milestones, chapters, committees, centres and money. It is the budget office's work; answers are given without. Everything can be undone with u and stands in the history."
    )
  }
  public var startEditing: String { say("Begynd at redigere", "Begin to edit") }
  public var leaveEditing: String { say("Kun se og svare", "Only look and answer") }
  public var stopEditing: String { say("Slå redigering fra", "Switch editing off") }
  public var editingStopped: String { say("Redigering er slået fra.", "Editing is switched off.") }
  public var cannotBeInternal: String {
    say("Aftalens egne tekster er offentlige.", "The agreement's own texts are public.")
  }
  public var rewordingExplained: String {
    say(
      "Den hidtidige ordlyd gemmes med dato og begrundelse.",
      "The former wording is kept with date and reason.")
  }
  public func changed(_ place: String) -> String { say("Ændret: ", "Changed: ") + place }

  // The menus.
  public var change: String { say("Ret", "Change") }
  public var rename: String { say("Omdøb", "Rename") }
  public var remove: String { say("Slet", "Remove") }
  public var dissolve: String {
    say("Nedlæg, og lad et andet overtage", "Close down, with an heir")
  }
  public func heirOf(_ name: String) -> String {
    say("Hvem overtager fra \(name)?", "Who takes over from \(name)?")
  }
  public var heirExplained: String {
    say(
      "Det gamle navn fører til det nye fra i dag; intet initiativ skal rettes.",
      "The old name leads to the new one from today; no initiative has to be changed.")
  }
  public var titlesLabel: String {
    say("Titel, kapitel, slags og sammenhæng", "Title, chapter, kind and links")
  }
  public var responsibleLabel: String {
    say("Ansvarlige, bidrag og inddragelse", "Responsible, contributing, involved")
  }
  public var amountsLabel: String { say("Beløb", "Amounts") }
  public var economyTextLabel: String { say("Økonomi i ord", "Economy in words") }
  public var effectsLabel: String { say("Effekt af investeringen", "Effect of the investment") }
  public var indicatorsLabel: String { say("Indikatorer", "Indicators") }
  public var newEffect: String { say("Ny effekt", "New effect") }
  public func newYear(of title: String) -> String { say("\(title): nyt år", "\(title): new year") }
  public var newIndicator: String { say("Ny indikator", "New indicator") }
  public func newReading(of title: String) -> String {
    say("\(title): ny aflæsning", "\(title): new reading")
  }
  public var newRemark: String { say("Ny bemærkning", "New remark") }
  public func removeRemark(_ text: String) -> String {
    say("Slet bemærkning: \(text)", "Remove remark: \(text)")
  }
  public var makeGuidepost: String {
    say("Gør til administrativt pejlemærke", "Make it an administrative guidepost")
  }
  public var followAgain: String { say("Følg op på det igen", "Follow it up again") }
  public var withdrawInitiative: String {
    say("Lad initiativet udgå", "Withdraw the initiative")
  }
  public var restoreInitiative: String {
    say("Genoptag initiativet", "Take the initiative up again")
  }
  public var removeInitiative: String {
    say("Slet initiativet (kun uden svar)", "Remove the initiative (only without answers)")
  }
  public var newInitiative: String { say("Nyt initiativ", "New initiative") }
  public var chaptersLabel: String { say("Kapitler", "Chapters") }
  public var newChapter: String { say("Nyt kapitel", "New chapter") }
  public func chapterTitled(_ id: String) -> String { say("Kapitel \(id)", "Chapter \(id)") }
  public func bodies(_ group: BodyGroup) -> String {
    switch group {
    case .centres: say("Centre", "Centres")
    case .committees: say("Udvalg", "Committees")
    }
  }
  public func newBody(_ group: BodyGroup) -> String {
    switch group {
    case .centres: say("Nyt center", "New centre")
    case .committees: say("Nyt udvalg", "New committee")
    }
  }
  public var followUpsLabel: String { say("Opfølgninger", "Follow-ups") }
  public var newFollowUp: String { say("Ny opfølgning", "New follow-up") }
  public var headLabel: String {
    say("Aftalens titel, år og kontakt", "The agreement's title, year and contact")
  }
  public var milestoneHeading: String { say("Milepæl", "Milestone") }
  public var wordMilestone: String { say("Skriv eller omformulér", "Write or re-word") }
  public var moveMilestone: String {
    say("Flyt til en anden opfølgning", "Move to another follow-up")
  }
  public var withdrawMilestone: String { say("Lad milepælen udgå", "Withdraw the milestone") }
  public var restoreMilestone: String { say("Genoptag milepælen", "Take the milestone up again") }

  // The forms.
  public var numberLabel: String { say("nummer", "number") }
  public var titleLabel: String { say("titel", "title") }
  public var shortTitleLabel: String { say("kort titel", "short title") }
  public var chapterLabel: String { say("kapitel", "chapter") }
  public var sectionLabel: String { say("afsnit", "section") }
  public var sectionsLabel: String { say("afsnit", "sections") }
  public var sectionsExplained: String {
    say("Skilles med semikolon; kan udelades.", "Parted by semicolons; may be left out.")
  }
  public var moneyKindLabel: String { say("slags", "kind") }
  public var contributingLabel: String { say("bidrag", "contributing") }
  public var involvedBodiesLabel: String { say("inddraget", "involved") }
  public var severalExplained: String {
    say(
      "En entydig del af navnet er nok; flere skilles med semikolon.",
      "Any unambiguous part of the name will do; several are parted by semicolons.")
  }
  public var renameExplained: String {
    say(
      "Det hidtidige navn bliver ved at føre hertil.", "The former name goes on leading here.")
  }
  public var moveToLabel: String { say("til opfølgning", "to follow-up") }
  public var withdrawnFromLabel: String { say("fra opfølgning", "from follow-up") }
  public var answersDueLabel: String { say("svarfrist", "answers due") }
  public var municipalityLabel: String { say("kommune", "municipality") }
  public var budgetYearLabel: String { say("budgetår", "budget year") }
  public var caseNumberLabel: String { say("sagsnummer", "case number") }
  public var contactLabel: String { say("kontakt", "contact") }
  public var phoneLabel: String { say("telefon", "phone") }
  public var emailLabel: String { say("e-mail", "e-mail") }
  public var yearLabel: String { say("år", "year") }
  public var expectedLabel: String { say("ventet", "expected") }
  public var forecastLabel: String { say("skønnet, %", "forecast, %") }
  public var realisedLabel: String { say("opnået", "realised") }
  public var unitLabel: String { say("enhed", "unit") }
  public var targetLabel: String { say("mål", "target") }
  public var valueLabel: String { say("værdi", "value") }
  public var kronerExplained: String {
    say("Som 2.800.000 eller 2,8 mio.", "As 2,800,000 or 2.8m.")
  }
  public var percentExplained: String { say("Som 65 eller 65-70.", "As 65 or 65-70.") }
  public var emptyRemovesExplained: String {
    say("Uden tal slettes linjen.", "Without figures the line is removed.")
  }
  public var amountsExplained: String {
    say(
      "Som 2019: 500.000; 2020-2022: 1,5 mio.; 2023-: 250.000 besparelse.",
      "As 2019: 500,000; 2020-2022: 1.5m; 2023-: 250,000 saving.")
  }
  public var assignmentTitle: String {
    say("Hvem gør det, og hvornår?", "Who does it, and by when?")
  }
  public var assignedWordsLabel: String { say("Hvem og hvornår:", "Who and by when:") }
  public var assignmentLabel: String { say("hvem og hvornår", "who and by when") }
  public var assignedLabel: String { say("hvem", "who") }
  public var assignmentDueLabel: String { say("senest", "by") }

  // What was changed, on the initiative's page.
  public var formerLabel: String { say("Før:", "Before:") }
  /// *Udvalget bad om det (Ida, 1. marts 2019)*.
  public func why(_ reason: String?, _ stamp: Stamp?) -> String {
    let by = stamp.map { "\($0.by), \(date($0.at.date))" }
    return [reason, by.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
  }
  public func former(_ former: FormerMilestone, title: (FollowUpID) -> String) -> String {
    let from = former.followUp.map { say("flyttet fra ", "moved from ") + title($0) + ". " } ?? ""
    return "»\(former.text)« – \(from)\(why(former.reason, former.stamp))"
  }
  /// Why an import has re-worded a milestone.
  public func rewordedIn(_ document: String) -> String {
    say("Ordlyden i \(document)", "The wording in \(document)")
  }
  /// Whether a reason is ``rewordedIn(_:)`` of a document, in any language.
  public static func isRewordedIn(_ reason: String) -> Bool {
    Language.allCases.contains { reason.hasPrefix(Phrases($0).rewordedIn("")) }
  }
  public var rewordedMark: String { say("omformuleret", "re-worded") }
  public var withdrawnMark: String { say("udgået", "withdrawn") }
  public func withdrawn(_ withdrawal: Withdrawal, title: (FollowUpID) -> String) -> String {
    let from = withdrawal.from.map { say(" fra ", " from ") + title($0) } ?? ""
    return
      "\(withdrawnMark.prefix(1).uppercased())\(withdrawnMark.dropFirst())\(from): \(why(withdrawal.reason, withdrawal.stamp))"
  }

  public var rewordedTitle: String {
    say("Milepæle omformuleret eller flyttet", "Milestones re-worded or moved")
  }
  public var milestonesWithdrawn: String { say("Milepæle udgået", "Milestones withdrawn") }
  public var initiativesChanged: String {
    say("Initiativer tilføjet, ændret eller udgået", "Initiatives added, changed or withdrawn")
  }
  public var moneyChanged: String { say("Penge og effekter rettet", "Money and effects edited") }
  public var budgetsChanged: String { say("Budgetændringer", "Budget changes") }
  public var statusesEdited: String { say("Status rettet", "Statuses edited") }

  public var effectsHeading: String { say("Investeringernes effekt", "Effect of the investments") }

  // What is wrong with a field.
  public func fieldOvertaken(_ text: String) -> String {
    say(
      "Imens ændret til »\(text)«. Gem igen for at bruge dit.",
      "Changed meanwhile to “\(text)”. Save again to use yours.")
  }
  public var fieldNeeded: String { say("Feltet skal udfyldes.", "The field is needed.") }
  public var numberStays: String {
    say("Nummeret kan ikke ændres.", "The number cannot be changed.")
  }
  public func notFound(_ text: String) -> String {
    say("»\(text)« findes ikke", "there is no “\(text)”")
  }
  public func noBody(_ text: String) -> String {
    text.isEmpty ? fieldNeeded : sentence(notFound(text), nil)
  }
  public func noNumber(_ text: String) -> String {
    say("»\(text)« er ikke et nummer som 3.15.", "“\(text)” is not a number such as 3.15.")
  }
  public func noKroner(_ text: String) -> String {
    say("»\(text)« er ikke et beløb.", "“\(text)” is not an amount.")
  }
  public func noYear(_ text: String) -> String {
    say("»\(text)« er ikke et år.", "“\(text)” is not a year.")
  }
  public func yearTaken(_ year: Int) -> String {
    say("\(year) er der allerede.", "\(year) is there already.")
  }
  public func noPercent(_ text: String) -> String {
    say("»\(text)« er ikke procent.", "“\(text)” is not per cent.")
  }
  public func noFigure(_ text: String) -> String {
    say("»\(text)« er ikke et tal.", "“\(text)” is not a figure.")
  }
  public var noAmounts: String {
    say(
      "Beløbene kunne ikke læses; skriv dem som i eksemplet.",
      "The amounts could not be read; write them as in the example.")
  }
  public func isBeginning(_ text: String, of kind: Kind) -> Bool {
    !text.isEmpty && TextFold.folded(self.kind(kind)).hasPrefix(TextFold.folded(text))
  }
}
