import MilepaelCore
import MilepaelText

/// Makes the neutral document of a report.
struct ReportMaker {
  let options: ReportOptions
  /// What the report may show: nothing else of the agreement is known here.
  let view: Agreement
  /// The follow-up that the report is about.
  let focus: FollowUp?
  let phrases: Phrases
  let words: DocumentWords
  let register: Register

  init(_ agreement: Agreement, _ options: ReportOptions) {
    self.options = options
    let focusID = options.followUp ?? agreement.currentFollowUp?.id
    view = agreement.view(for: options)
    focus = view.followUps.first { $0.id == focusID }
    phrases = Phrases(options.language ?? agreement.language)
    words = phrases.documents
    register = Register(view, focus: focus?.id)
  }

  func document() -> ReportDocument {
    var blocks: [ReportDocument.Block] = [.items(head)]
    switch options.kind {
    case .plan:
      blocks += guide(planGuide) + [.contents, .newPage] + body
    case .followUp:
      blocks += overview + [.newPage] + guide(followUpGuide) + [.contents, .newPage] + body
    case .summary: blocks += overview
    case .meeting: blocks += agenda + meetings
    }
    return ReportDocument(
      language: phrases.language, quotedLanguage: view.language, title: PrintedText.line(title),
      subtitle: PrintedText.line(subtitle), notice: isInternal ? words.internalNotice : nil,
      blocks: blocks,
      colophon: PrintedText.normalised(options.wording.colophon ?? words.defaultColophon))
  }

  /// Whether something in it must not go out.
  private var isInternal: Bool {
    !options.isPublic && view.hasInternal(meetings: options.kind == .meeting)
  }

  private var title: String {
    if let heading = options.wording.heading { return heading }
    return switch options.kind {
    case .plan: words.planHeading(view.title)
    case .followUp: words.followUpHeading(view.title)
    case .summary: words.summaryHeading(view.title)
    case .meeting: words.meetingHeading(view.title)
    }
  }

  /// *2. budgetopfølgning 2019 · Ballerup Kommune*.
  private var subtitle: String {
    let parts = [
      options.kind == .plan ? nil : focus?.title, view.municipality,
      options.committee.map(words.excerpt),
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the document is of, from when, and whom to ask.
  private var head: [ReportDocument.Labelled] {
    let date = options.date ?? (options.kind == .plan ? nil : focus?.date)
    func line(_ label: String, _ text: String?) -> [Labelled] {
      quoted(label, text.map(PrintedText.line))
    }
    return worded(words.dateLabel, date.map(phrases.date))
      + line(words.caseNumberLabel, view.caseNumber) + line(words.agreementLabel, view.title)
      + line(words.municipalityLabel, view.municipality)
      + worded(words.budgetYearLabel, String(view.budgetYear))
      + line(words.followUpLabel, options.kind == .plan ? nil : focus?.title)
      + line(words.excerptLabel, options.committee)
      + line(words.contactLabel, view.contact?.name)
      + line(words.phoneLabel, view.contact?.phone) + line(words.emailLabel, view.contact?.email)
  }

  /// - Parameter followUps: Those of the year that the follow-up is of.
  func title(of id: FollowUpID, in followUps: [FollowUp]) -> String {
    PrintedText.line(followUps.title(of: id))
  }
}

extension ReportMaker {
  /// - Parameter columns: The heads, and their shares of the page's width in per cent.
  func table(
    _ caption: String, _ columns: [(String, Int)], _ rows: [[ReportDocument.Cell]],
    kind: ReportDocument.Table.Kind = .texts
  ) -> Block {
    .table(
      ReportDocument.Table(
        caption: caption,
        columns: columns.map { title, width in ReportDocument.Column(title, width: width) },
        rows: rows, kind: kind))
  }
}

extension Agreement {
  /// The document of a report, in no format yet.
  public func report(_ options: ReportOptions) -> ReportDocument {
    ReportMaker(self, options).document()
  }
}
