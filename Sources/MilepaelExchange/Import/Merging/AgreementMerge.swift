import MilepaelCore
import MilepaelText

/// Puts what a document says into a store's agreement: what is new comes in, what differs is changed
/// and told, and what is closed stays as it was published.
///
/// Nothing that the store has and the document has not is taken away. So the same document a second
/// time changes nothing.
struct AgreementMerge {
  var agreement: Agreement
  var report: ImportReport
  let phrases: Phrases
  let options: ImportOptions
  /// The day of the document, where it says one.
  let date: CalendarDate?

  static func merge(
    _ resolved: Resolved, into existing: Agreement?, _ options: ImportOptions, kind: DocumentKind
  ) -> ImportResult {
    var report = ImportReport(kind: kind)
    report.findings = resolved.findings
    let language = existing?.language ?? resolved.agreement.language
    var merge = AgreementMerge(
      agreement: existing ?? resolved.agreement.withoutInitiatives, report: report,
      phrases: Phrases(language), options: options,
      date: resolved.date)
    merge.count(resolved.agreement)
    if existing != nil { merge.frame(resolved.agreement) }
    for place in resolved.agreement.places { merge.initiative(at: place, of: resolved.agreement) }
    merge.close(resolved.answered, options)
    return ImportResult(agreement: merge.agreement, report: merge.report)
  }

  private mutating func count(_ document: Agreement) {
    report.initiatives = document.places.count
    for place in document.places {
      let rounds = document[place].followedUp?.rounds.values.map { $0 } ?? []
      report.milestones += rounds.filter { $0.milestone != nil }.count
      report.answers +=
        rounds.filter { $0.effort.smiley != nil || $0.effort.status != nil }.count
        + rounds.filter { $0.economy.smiley != nil }.count
    }
  }

  // MARK: Head, bodies, rounds and chapters

  private mutating func frame(_ document: Agreement) {
    if agreement.caseNumber == nil { agreement.caseNumber = document.caseNumber }
    if agreement.contact == nil { agreement.contact = document.contact }
    if agreement.municipality.isEmpty { agreement.municipality = document.municipality }
    let committees = Directory(agreement.committees)
    agreement.committees += document.committees.filter { !committees.isLikeListed($0.name) }
    let centres = Directory(agreement.centres)
    agreement.centres += document.centres.filter { !centres.isLikeListed($0.name) }
    agreement.followUps.takeIn(document.followUps)
    tellRenamed(agreement.chapters, document.chapters)
    agreement.chapters.takeIn(document.chapters)
    for earlier in document.extra {
      if let index = agreement.extra.firstIndex(where: { $0.budgetYear == earlier.budgetYear }) {
        agreement.extra[index].followUps.takeIn(earlier.followUps)
        agreement.extra[index].chapters.takeIn(earlier.chapters)
      } else {
        var empty = earlier
        empty.initiatives = []
        agreement.extra.append(empty)
        agreement.extra.sort { $0.budgetYear > $1.budgetYear }
      }
    }
  }

  /// A chapter keeps the title that the store has; that the document's differs is told.
  private mutating func tellRenamed(_ mine: [Chapter], _ theirs: [Chapter]) {
    for chapter in theirs where !chapter.title.isEmpty {
      guard let known = mine.first(where: { $0.id == chapter.id }), !known.title.isEmpty,
        !PrintedText.same(known.title, chapter.title)
      else { continue }
      report.findings.append(
        ImportFinding(.chapterTitle(chapter.id, store: known.title, document: chapter.title)))
    }
  }

  private mutating func initiative(at place: InitiativePlace, of document: Agreement) {
    let id = document.id(at: place)
    let coming = document[place]
    var latest: [FollowUpID: LatestStatus] = [:]
    if case .extra(let year, let index) = place {
      latest = document.extra[year].initiatives[index].latestStatuses
    }
    if let known = agreement.place(of: id) {
      update(known, id, coming)
      if case .extra(let year, let index) = known { update(latest, id, year, index) }
    } else {
      report.added.append(id)
      insert(coming, id, latest)
    }
  }

  /// At its place in the order of the numbers, so that the file stays in order.
  private mutating func insert(
    _ initiative: Initiative, _ id: InitiativeID, _ latest: [FollowUpID: LatestStatus]
  ) {
    guard let year = id.earlierYear else {
      let index = agreement.initiatives.lastIndex { $0.number < initiative.number }
      agreement.initiatives.insert(initiative, at: index.map { $0 + 1 } ?? 0)
      return
    }
    guard let earlier = agreement.extra.firstIndex(where: { $0.budgetYear == year }) else { return }
    let index = agreement.extra[earlier].initiatives.lastIndex {
      $0.initiative.number < initiative.number
    }
    agreement.extra[earlier].initiatives.insert(
      ExtraInitiative(initiative, latestStatuses: latest), at: index.map { $0 + 1 } ?? 0)
  }

  // MARK: Closing

  /// A follow-up whose smileys the document prints is published, and with that closed.
  private mutating func close(_ answered: Set<FollowUpID>, _ options: ImportOptions) {
    for index in agreement.followUps.indices
    where answered.contains(agreement.followUps[index].id)
      && agreement.followUps[index].state != .closed
    {
      agreement.followUps[index].state = .closed
      agreement.followUps[index].record.append(
        StateChange(
          state: .closed, reason: phrases.publishedAs(options.name), stamp: options.stamp))
      report.closed.append(agreement.followUps[index].title)
    }
    for earlier in agreement.extra.indices {
      for index in agreement.extra[earlier].followUps.indices
      where agreement.extra[earlier].followUps[index].state != .closed {
        agreement.extra[earlier].followUps[index].state = .closed
      }
    }
  }
}

extension Agreement {
  /// What an import begins with where there is no store.
  var withoutInitiatives: Agreement {
    var empty = self
    empty.initiatives = []
    for index in empty.extra.indices { empty.extra[index].initiatives = [] }
    return empty
  }
}

extension [FollowUp] {
  /// Adds what is not there yet, each after the one that it follows.
  fileprivate mutating func takeIn(_ others: [FollowUp]) {
    var previous: Int?
    for other in others {
      if let index = firstIndex(where: { $0.id == other.id }) {
        if self[index].date == nil { self[index].date = other.date }
        previous = index
      } else {
        let index = previous.map { $0 + 1 } ?? 0
        insert(other, at: index)
        previous = index
      }
    }
  }
}

extension [Chapter] {
  fileprivate mutating func takeIn(_ others: [Chapter]) {
    for other in others {
      guard let index = firstIndex(where: { $0.id == other.id }) else {
        append(other)
        continue
      }
      if self[index].title.isEmpty { self[index].title = other.title }
      for section in other.sections
      where !self[index].sections.contains(where: { $0.title == section.title }) {
        var section = section
        let isTaken = self[index].sections.contains { $0.id == section.id }
        if isTaken { section.id += "-\(self[index].sections.count + 1)" }
        self[index].sections.append(section)
      }
    }
  }
}
