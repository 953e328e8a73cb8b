import MilepaelCore
import MilepaelText

/// What a document says, as an agreement by itself.
struct Resolved {
  var agreement: Agreement
  /// The follow-ups in which it prints that somebody answered, or should have.
  var answered: Set<FollowUpID>
  /// The one that it is about.
  var focus: FollowUpID?
  /// Whether the follow-up that a person named is there; so it is when none was named.
  var hasNamed: Bool
  /// The day that stands in its head.
  var date: CalendarDate?
  var findings: [ImportFinding]
}

/// Makes an agreement of what a document says: names lead to bodies, rows to follow-ups, running text
/// to amounts, links and decisions.
struct DraftResolver {
  let draft: Draft
  let existing: Agreement?
  let options: ImportOptions
  var names: Names
  var findings: [ImportFinding]
  var own: RoundList
  var earlier: [Int: RoundList] = [:]
  let budgetYear: Int
  /// The follow-up of this agreement that the document is about.
  var focus: FollowUpID?
  /// The follow-ups in which the document prints that somebody answered, or should have.
  var asked: Set<FollowUpID> = []

  static func resolve(
    _ draft: Draft, into existing: Agreement?, _ options: ImportOptions,
    _ progress: (Double) -> Void
  ) -> Resolved {
    var resolver = DraftResolver(draft, existing, options)
    let agreement = resolver.agreement(progress)
    return Resolved(
      agreement: agreement, answered: resolver.asked, focus: resolver.focus,
      hasNamed: options.followUp.map { resolver.own.named($0) != nil } ?? true, date: draft.date,
      findings: resolver.findings)
  }

  private init(
    _ draft: Draft, _ existing: Agreement?, _ options: ImportOptions
  ) {
    self.draft = draft
    self.existing = existing
    self.options = options
    findings = draft.findings
    names = Names(draft, existing: existing)
    let mine = draft.initiatives.filter { $0.earlierYear == nil }
    let titles = mine.map(Self.titles)
    // Without either the importer has refused the document.
    budgetYear = draft.budgetYear ?? existing?.budgetYear ?? draft.year ?? 1
    own = RoundList(titles, year: budgetYear, existing: existing?.followUps ?? [])
    own.renumber(keeping: existing?.followUps ?? [])
    tellAliases(own, mine)
    for agreement in draft.earlier {
      let theirs = draft.initiatives.filter { $0.earlierYear == agreement.budgetYear }
      let known = existing?.extra.first { $0.budgetYear == agreement.budgetYear }?.followUps ?? []
      var rounds = RoundList(
        theirs.map(Self.titles),
        year: agreement.budgetYear, existing: known)
      rounds.renumber(keeping: known)
      earlier[agreement.budgetYear] = rounds
      tellAliases(rounds, theirs)
    }
    focus = options.kind == .plan ? nil : followUpInFocus(mine)
  }

  /// A follow-up whose title is spelt otherwise somewhere is told at the first place.
  private mutating func tellAliases(_ rounds: RoundList, _ initiatives: [DraftInitiative]) {
    for (written, meant) in rounds.misspelt {
      for initiative in initiatives {
        guard let row = initiative.rounds.first(where: { $0.followUp == written }) else { continue }
        let id = InitiativeID(initiative.number, earlierYear: initiative.earlierYear)
        findings.append(ImportFinding(.readAs(written, meant), id, line: row.line))
        break
      }
    }
  }

  /// What the person says, else what the document says, else the last that has a smiley.
  private func followUpInFocus(_ mine: [DraftInitiative]) -> FollowUpID? {
    // What a person names and is not there is an error, and nothing is guessed instead.
    if let name = options.followUp { return own.named(name) }
    if let name = draft.followUp, let id = own.named(name) { return id }
    let answered = Set(
      mine.flatMap(\.rounds).filter { $0.smiley?.face ?? .none != .none }
        .compactMap { own.id(of: $0.followUp) })
    return own.followUps.last { answered.contains($0.id) }?.id
  }

  private mutating func agreement(_ progress: (Double) -> Void) -> Agreement {
    let language = existing?.language ?? .danish
    var agreement = Agreement(
      title: draft.title ?? existing?.title ?? Phrases(language).agreementTitle(budgetYear),
      municipality: draft.municipality ?? existing?.municipality ?? "",
      budgetYear: budgetYear, language: language,
      caseNumber: draft.caseNumber, contact: draft.contact == Contact() ? nil : draft.contact)
    if draft.title == nil, existing == nil {
      findings.append(ImportFinding(.guessedHead(agreement.title)))
    }
    var seen: Set<InitiativeID> = []
    for (index, initiative) in draft.initiatives.enumerated() {
      progress(Double(index) / Double(draft.initiatives.count))
      let id = InitiativeID(initiative.number, earlierYear: initiative.earlierYear)
      guard seen.insert(id).inserted else {
        findings.append(ImportFinding(.numberTwice, id, line: initiative.line))
        agreement.keep(initiative.wholeText, of: id)
        continue
      }
      let (resolved, latest) = resolve(initiative, id)
      add(resolved, latest, initiative, to: &agreement)
    }
    agreement.followUps = own.followUps
    date(&agreement)
    agreement.centres = names.newCentres.sorted(by: DanishOrder.isBefore).map { Body(name: $0) }
    agreement.committees = names.newCommittees.map { Body(name: $0) }
    return agreement
  }

  /// The document's date is that of the follow-up it publishes.
  private func date(_ agreement: inout Agreement) {
    guard let focus, let date = draft.date,
      let index = agreement.followUps.firstIndex(where: { $0.id == focus }),
      agreement.followUps[index].date == nil
    else { return }
    agreement.followUps[index].date = date
  }

  private func add(
    _ initiative: Initiative, _ latest: [FollowUpID: LatestStatus], _ source: DraftInitiative,
    to agreement: inout Agreement
  ) {
    var initiative = initiative
    let chapter = source.chapter ?? DraftChapter(number: initiative.chapter, title: "")
    initiative.chapter = chapter.number
    guard let year = source.earlierYear else {
      initiative.section = Self.place(chapter, in: &agreement.chapters)
      agreement.initiatives.append(initiative)
      return
    }
    if !agreement.extra.contains(where: { $0.budgetYear == year }) {
      let title = draft.earlier.first { $0.budgetYear == year }?.title ?? "\(year)"
      agreement.extra.append(
        EarlierAgreement(
          title: title, budgetYear: year, followUps: earlier[year]?.followUps ?? []))
    }
    for index in agreement.extra.indices where agreement.extra[index].budgetYear == year {
      initiative.section = Self.place(chapter, in: &agreement.extra[index].chapters)
      agreement.extra[index].initiatives.append(
        ExtraInitiative(initiative, latestStatuses: latest))
    }
  }

  /// The titles of its follow-ups, in the order of its rows.
  private static func titles(_ initiative: DraftInitiative) -> [String] {
    let titles = initiative.rounds.map(\.followUp).filter { !$0.isEmpty }
    return titles + initiative.economy.rounds.map(\.followUp).filter { !titles.contains($0) }
  }

  /// Makes sure that a chapter and its section are listed; returns the section's id.
  private static func place(_ found: DraftChapter, in chapters: inout [Chapter]) -> String? {
    let index: Int
    if let known = chapters.firstIndex(where: { $0.id == found.number }) {
      index = known
      if chapters[index].title.isEmpty { chapters[index].title = found.title }
    } else {
      chapters.append(Chapter(id: found.number, title: found.title))
      index = chapters.count - 1
    }
    guard let section = found.section else { return nil }
    if let known = chapters[index].sections.first(where: { $0.title == section }) {
      return known.id
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let count = chapters[index].sections.count
    let id = found.number + (count < letters.count ? String(letters[count]) : "-\(count + 1)")
    chapters[index].sections.append(Chapter.Section(id: id, title: section))
    return id
  }
}

extension Agreement {
  /// Keeps a text as a remark of an initiative, once.
  fileprivate mutating func keep(_ text: String, of id: InitiativeID) {
    guard let place = place(of: id), !self[place].remarks.contains(where: { $0.text == text })
    else { return }
    self[place].remarks.append(MarkedText(text, isInternal: true))
  }
}
