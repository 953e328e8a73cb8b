public import MilepaelCore

/// Reads a document into an agreement. Pure: bytes in, values out.
public enum DocumentImporter {
  /// The largest document that is read, in bytes.
  public static let limit = 64 << 20

  /// What a document would make of a store.
  ///
  /// - Parameters:
  ///   - bytes: Text as extracted from a PDF, pandoc's JSON of any other document (`pandoc -t json`),
  ///     or a report JSON of ours.
  ///   - existing: The store's agreement; `nil` where there is none yet.
  ///   - progress: Is told how much is done, from 0 to 1 and never back, for long documents.
  /// - Throws: ``ImportError`` when it cannot be read at all, or holds nothing that was looked for.
  public static func importing(
    _ bytes: [UInt8], into existing: Agreement?, _ options: ImportOptions,
    progress: (Double) -> Void = { _ in }
  ) throws(ImportError) -> ImportResult {
    guard bytes.count <= limit else {
      throw .tooLarge(bytes: bytes.count, limit: limit)
    }
    let source = try Source(bytes)
    progress(0.2)
    if let wanted = options.kind, !source.canBe(wanted) { throw .nothingFound(wanted) }
    try TextLimit.check(source)
    switch source {
    case .parts(let parts):
      return try importing(parts, into: existing, options, progress)
    case .answers(let rows):
      guard let existing else { throw .noStore(.answers) }
      guard !rows.isEmpty else { throw .nothingFound(.answers) }
      try check(options, existing)
      return AnswerImport.importing(rows, into: existing, options.stamp)
    case .report(let value):
      let draft = try ReportReader.read(value)
      return try importing(draft, into: existing, options, kind: draft.kind, progress)
    }
  }

  /// A follow-up that is named has to be there, whatever the document is about.
  private static func check(_ options: ImportOptions, _ existing: Agreement?) throws(ImportError) {
    guard let wanted = options.followUp, let existing else { return }
    let rounds = RoundList([], year: existing.budgetYear, existing: existing.followUps)
    if rounds.named(wanted) == nil {
      throw .noSuchFollowUp(wanted, known: existing.followUps.map(\.title))
    }
  }

  private static func importing(
    _ parts: [SourcePart], into existing: Agreement?, _ options: ImportOptions,
    _ progress: (Double) -> Void
  ) throws(ImportError) -> ImportResult {
    if options.kind == .minutes || options.kind == nil, let minutes = MinutesReader.read(parts) {
      try TextLimit.check(minutes)
      try check(options, existing)
      return try MinutesImport.importing(minutes, into: existing, options)
    }
    if options.kind == .minutes { throw .nothingFound(.minutes) }
    let draft = DraftReader.read(parts) { progress(0.2 + 0.35 * $0) }
    guard !draft.initiatives.isEmpty else {
      for finding in draft.findings {
        if case .noNumber(let title) = finding.kind { throw .noNumbers(title) }
      }
      throw .nothingFound(options.kind)
    }
    return try importing(draft, into: existing, options, kind: draft.kind, progress)
  }

  private static func importing(
    _ draft: Draft, into existing: Agreement?, _ options: ImportOptions, kind: DocumentKind,
    _ progress: (Double) -> Void
  ) throws(ImportError) -> ImportResult {
    try TextLimit.check(draft)
    if let existing, let year = draft.budgetYear, year != existing.budgetYear {
      throw .otherYear(document: year, store: existing.budgetYear)
    }
    guard existing != nil || draft.year != nil else { throw .noYear }
    progress(0.55)
    var options = options
    options.kind = options.kind ?? kind
    let resolved = DraftResolver.resolve(draft, into: existing, options) {
      progress(0.55 + 0.4 * $0)
    }
    if let wanted = options.followUp, !resolved.hasNamed {
      throw .noSuchFollowUp(wanted, known: resolved.agreement.followUps.map(\.title))
    }
    var result = AgreementMerge.merge(
      resolved, into: existing, options, kind: options.kind ?? kind)
    progress(1)
    result.report.followUp = result.agreement.followUps.first { $0.id == resolved.focus }?.title
    return result
  }
}

extension Draft {
  /// A document in which somebody answered is a follow-up.
  var kind: DocumentKind {
    let isAnswered = initiatives.contains { initiative in
      initiative.economy.smiley != nil || !initiative.economy.rounds.isEmpty
        || initiative.rounds.contains { $0.smiley != nil || $0.answer.status != nil }
    }
    return isAnswered ? .followUp : .plan
  }
}

extension Draft {
  /// The year of the budget: as the head says, else of most follow-ups, else of the day.
  var year: Int? {
    if let budgetYear { return budgetYear }
    let titles = initiatives.filter { $0.earlierYear == nil }.flatMap { $0.rounds.map(\.followUp) }
    let years = titles.compactMap(RoundTitle.year).map { ($0, 1) }
    return Dictionary(years, uniquingKeysWith: +)
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? date?.year
  }
}

extension Source {
  /// Whether what it is can be a document of a kind.
  fileprivate func canBe(_ kind: DocumentKind) -> Bool {
    switch (self, kind) {
    case (.answers, .answers), (.parts, .minutes): true
    case (.parts, .plan), (.parts, .followUp), (.report, .plan), (.report, .followUp): true
    case (.answers, _), (.parts, .answers), (.report, _): false
    }
  }
}
