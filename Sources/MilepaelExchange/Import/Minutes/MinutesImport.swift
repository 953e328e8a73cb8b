import MilepaelCore
import MilepaelText

/// Puts minutes into an agreement: the meeting with its items, links from what cites it, and, where
/// there is no agreement yet, the plan of deliveries that the minutes hold.
struct MinutesImport {
  private var minutes: Minutes
  private var agreement: Agreement
  private var report = ImportReport(kind: .minutes)
  private let phrases: Phrases
  private let date: CalendarDate

  static func importing(
    _ minutes: Minutes, into existing: Agreement?, _ options: ImportOptions
  ) throws(ImportError) -> ImportResult {
    guard let date = minutes.date else { throw .nothingFound(.minutes) }
    var start = existing
    if start == nil { start = DeliveryPlan.agreement(of: minutes) }
    guard let agreement = start else { throw .noStore(.minutes) }
    var work = MinutesImport(minutes, agreement, date)
    work.leaveOutClosedInStore()
    if existing == nil {
      work.report.added = agreement.initiatives.map { InitiativeID($0.number) }
      work.report.initiatives = agreement.initiatives.count
      work.tell(minutes.budget.filter { DeliveryPlan.committee(of: $0) == nil })
    } else {
      work.tellPlan()
    }
    work.meeting()
    work.link()
    work.tellRest()
    return ImportResult(agreement: work.agreement, report: work.report)
  }

  private init(_ minutes: Minutes, _ agreement: Agreement, _ date: CalendarDate) {
    self.minutes = minutes
    self.agreement = agreement
    self.date = date
    phrases = Phrases(agreement.language)
  }

  /// Where the store has this meeting.
  private var position: Int? {
    let directory = Directory(agreement.committees)
    let name = directory.canonical(minutes.committee)
    return agreement.meetings.firstIndex {
      $0.date == date && directory.canonical($0.committee) == name
    }
  }

  /// What the store has closed stays so, whatever these minutes say; nothing of it is told either.
  private mutating func leaveOutClosedInStore() {
    guard let position else { return }
    let closed = Set(agreement.meetings[position].items.filter(\.isClosed).map(\.number))
    for index in minutes.items.indices where closed.contains(minutes.items[index].item.number) {
      minutes.items[index].close()
    }
  }

  /// Adds the meeting, or to the one that is there what it lacks.
  private mutating func meeting() {
    report.meetings = 1
    if Directory(agreement.committees).resolve(minutes.committee) == .unknown {
      report.findings.append(ImportFinding(.unknownCommittee(minutes.committee)))
    }
    let position = self.position
    var known =
      position.map { agreement.meetings[$0] }
      ?? Meeting(id: newID(), committee: minutes.committee, date: date, items: [])
    if known.place == nil { known.place = minutes.place }
    if known.absent.isEmpty { known.absent = minutes.away }
    var numbers: Set<Int> = []
    for read in minutes.items {
      let isFirst = numbers.insert(read.item.number).inserted
      if !isFirst, !read.item.isClosed {
        report.findings.append(ImportFinding(.noPlace(read.item.title), line: read.line))
      }
      guard let index = known.items.firstIndex(where: { $0.number == read.item.number }) else {
        known.items.append(read.item)
        continue
      }
      let isSame =
        ContentsLine.folded(known.items[index].title) == ContentsLine.folded(read.item.title)
      if !isFirst, read.item.isClosed, !isSame {
        // A closed agenda that counts from 1 anew.
        report.findings.append(ImportFinding(.closedPart, line: read.line))
        continue
      }
      if read.item.isClosed {
        close(&known.items[index], line: read.line)
        continue
      }
      if !isFirst { continue }
      // What somebody wrote of an item stays; what is missing comes in.
      if known.items[index].caseNumber == nil {
        known.items[index].caseNumber = read.item.caseNumber
      }
      if known.items[index].proposal == nil { known.items[index].proposal = read.item.proposal }
      if known.items[index].decision == nil { known.items[index].decision = read.item.decision }
      if known.items[index].appendices.isEmpty {
        known.items[index].appendices = read.item.appendices
      }
    }
    known.items.sort { $0.number < $1.number }
    report.meeting = known
    if let position {
      agreement.meetings[position] = known
    } else {
      agreement.meetings.append(known)
    }
  }

  /// What came in when the item was open does not stay when it is closed.
  private mutating func close(_ item: inout Meeting.Item, line: Int) {
    if !item.isClosed || item.hasContent {
      report.findings.append(ImportFinding(.closedSince(item: item.number), line: line))
    }
    item.close()
  }

  /// *oekonomiudvalget-2019-01-16*.
  private func newID() -> String {
    let word = TextFold.folded(minutes.committee).filter { $0.isASCII && $0.isLetter }
    let taken = Set(agreement.meetings.map(\.id))
    let first = "\(word.isEmpty ? "m" : word)-\(date)"
    let others = (2...(taken.count + 2)).lazy.map { "\(first)-\($0)" }
    return taken.contains(first) ? others.first { !taken.contains($0) } ?? first : first
  }

  /// Statuses that cite an item by day and number lead to it from now on. A closed follow-up stays
  /// as it was published.
  private mutating func link() {
    let numbers = Set(minutes.items.map(\.item.number))
    let directory = Directory(agreement.committees)
    let name = directory.canonical(minutes.committee)
    let known = Set(
      agreement.committees.flatMap(\.foldedNames) + [TextFold.folded(minutes.committee)])
    for place in agreement.places {
      guard var content = agreement[place].followedUp else { continue }
      let committees = agreement[place].committees.map(directory.canonical)
      let id = agreement.id(at: place)
      for followUp in agreement.followUps(at: place) where followUp.state != .closed {
        guard var round = content.rounds[followUp.id], let status = round.effort.status else {
          continue
        }
        for citation in CitedDecisions.all(in: status.text, known: known)
        where citation.date == date && numbers.contains(citation.item) {
          let cited = citation.committee.map(directory.canonical)
          guard cited == name || cited == nil && committees == [name],
            !round.effort.decisions.contains(where: {
              $0.date == date && $0.item == citation.item
            })
          else { continue }
          let decision = DecisionReference(
            committee: minutes.committee, date: date, item: citation.item)
          report.changes.append(
            ImportChange(
              id, .decisions(followUp.id), before: "", after: phrases.decision(decision)))
          round.effort.decisions.append(decision)
        }
        content.rounds[followUp.id] = round
      }
      agreement[place].handling = .followedUp(content)
    }
  }

  // MARK: What a store has no place for

  /// The plan of deliveries and the money of an agreement that has its own; what is in it already is
  /// not told.
  private mutating func tellPlan() {
    for delivery in minutes.deliveries where !isThere(delivery) {
      let text =
        "\(phrases.delivery(delivery.number)), \(phrases.date(delivery.date)): \(delivery.text)"
      report.findings.append(ImportFinding(.noPlace(PrintedText.line(text)), line: delivery.line))
    }
    let known = agreement.initiatives.compactMap { $0.followedUp?.economy.text }
    tell(
      minutes.budget.filter { row in
        let line = DeliveryPlan.line(row, phrases)
        return !known.contains { TextSearch.contains(line, in: $0) }
      })
  }

  private func isThere(_ delivery: Minutes.Delivery) -> Bool {
    agreement.followUps.contains { followUp in
      followUp.date == delivery.date
        && agreement.initiatives.contains { initiative in
          let milestone = initiative.round(followUp.id)?.milestone?.text ?? ""
          return PrintedText.same(milestone, delivery.text)
        }
    }
  }

  private mutating func tell(_ rows: [Minutes.BudgetRow]) {
    for row in rows {
      report.findings.append(
        ImportFinding(.noPlace(DeliveryPlan.line(row, phrases)), line: row.line))
    }
  }

  private mutating func tellRest() {
    report.findings += minutes.findings + minutes.items.flatMap(\.findings)
    for read in minutes.items where read.otherParagraphs > 0 {
      report.findings.append(
        ImportFinding(
          .presentation(paragraphs: read.otherParagraphs, item: read.item.number),
          line: read.line))
    }
  }
}
