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
      blocks += guide(default: words.planGuide) + [.contents, .newPage] + body
    case .followUp:
      blocks +=
        overview + guide(default: words.defaultGuide) + [.newPage, .contents, .newPage]
        + body
    case .summary: blocks += overview
    case .meeting: blocks += agenda + meetings
    }
    return ReportDocument(
      language: phrases.language, title: PrintedText.line(title), blocks: blocks,
      colophon: PrintedText.normalised(options.wording.colophon ?? words.defaultColophon))
  }

  private var title: String {
    if let heading = options.wording.heading { return heading }
    let round = focus?.title ?? ""
    return switch options.kind {
    case .plan: words.planHeading(view.title)
    case .followUp: words.followUpHeading(view.title, round)
    case .summary: words.summaryHeading(view.title, round)
    case .meeting: words.meetingHeading(view.title, round)
    }
  }

  /// What the document is of, from when, and whom to ask.
  private var head: [ReportDocument.Labelled] {
    let date = options.date ?? (options.kind == .plan ? nil : focus?.date)
    let items: [(String, String?)] = [
      (words.dateLabel, date.map(phrases.date)),
      (words.caseNumberLabel, view.caseNumber),
      (words.agreementLabel, view.title),
      (words.municipalityLabel, view.municipality),
      (words.budgetYearLabel, String(view.budgetYear)),
      (words.followUpLabel, options.kind == .plan ? nil : focus?.title),
      (words.excerptLabel, options.committee),
      (words.contactLabel, view.contact?.name),
      (words.phoneLabel, view.contact?.phone),
      (words.emailLabel, view.contact?.email),
    ]
    return items.compactMap { label, text in
      let line = PrintedText.line(text ?? "")
      return line.isEmpty ? nil : ReportDocument.Labelled(label, line)
    }
  }

  private func guide(default text: String) -> [ReportDocument.Block] {
    let guide = PrintedText.normalised(options.wording.guide ?? text)
    return [.heading(level: 2, text: words.readingGuide)]
      + PrintedText.paragraphs(guide).map(ReportDocument.Block.paragraph)
  }

  func title(of id: FollowUpID) -> String {
    view.followUps.first { $0.id == id }?.title ?? id.value
  }
}

extension Agreement {
  /// What a report with these options may show, and nothing else.
  public func view(for options: ReportOptions) -> Agreement {
    var view = options.isPublic ? published : self
    if options.kind != .plan { view = view.asOf(options.followUp ?? currentFollowUp?.id) }
    if let committee = options.committee { view = view.excerpt(of: committee) }
    return view
  }

  /// The document of a report, in no format yet.
  public func report(_ options: ReportOptions) -> ReportDocument {
    ReportMaker(self, options).document()
  }
}
