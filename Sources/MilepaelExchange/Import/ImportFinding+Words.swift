import MilepaelCore
public import MilepaelText

/// What an import says of itself, in words.
extension Phrases {
  /// A finding, without its initiative and its line; `title` gives a follow-up's title.
  public func importFinding(
    _ kind: ImportFinding.Kind, title: (FollowUpID) -> String
  ) -> String {
    switch kind {
    case .uncertainSmiley(let followUp): importUncertainSmiley(followUp)
    case .chapterTitle(let id, let store, let document):
      importChapterTitle(id, store: store, document: document)
    case .severalCentres(let first, let others): importSeveralCentres(first, others)
    case .twoSmileys(let followUp): importTwoSmileys(followUp)
    case .keptWhole(let name): importKeptWhole(name)
    case .readAs(let written, let meant): importReadAs(written, meant)
    case .guessedDecision(let decision): importGuessedDecision(self.decision(decision))
    case .noKind: importNoKind
    case .guessedHead(let title): importGuessedHead(title)
    case .noPlace(let text), .preamble(let text): importNoPlace(text)
    case .presentation(let paragraphs, let item): caseText(paragraphs, item: item)
    case .closedPart: importClosedPart
    case .takenAsClosed(let item): importTakenAsClosed(item)
    case .closedSince(let item): importClosedSince(item)
    case .unknownCommittee(let name): importUnknownCommittee(name)
    case .noCommittee: importNoCommittee
    case .noCentre: importNoCentre
    case .happyButLate(let word): importHappyButLate(word)
    case .unreadAmount(let text): importUnreadAmount(text)
    case .unreadSmiley(let word): importUnreadSmiley(word)
    case .noNumber(let title): importNoNumber(title)
    case .numberTwice: importNumberTwice
    case .noMilestones: importNoMilestones
    case .closed(let field, let store, let document):
      importClosed(name(of: field, title: title), store: store, document: document)
    case .conflict(let field, let store, let document):
      importConflict(name(of: field, title: title), store: store, document: document)
    case .onlyInStore(let field, let text):
      importOnlyInStore(name(of: field, title: title), text)
    }
  }

  /// What a field is called, with its follow-up.
  public func name(of field: ImportedField, title: (FollowUpID) -> String) -> String {
    switch field {
    case .title: documents.agreementTitleField
    case .description: documents.descriptionField
    case .kind: kindOfMoney
    case .chapter: chapter
    case .centre: centre
    case .committees: committee
    case .contributors: contributors
    case .involved: involved
    case .carriedOutBy: carriedOutBy
    case .remarks: remark
    case .links: links
    case .handling: documents.handlingLabel
    case .economyText, .amounts: economy
    case .milestone(let id): "\(milestone), \(title(id))"
    case .effort(let id): "smiley, \(title(id))"
    case .status(let id): "\(status), \(title(id))"
    case .action(let id): "\(action), \(title(id))"
    case .decisions(let id): "\(decision), \(title(id))"
    case .economy(let id): "\(economy), \(title(id))"
    case .economyStatus(let id): "\(documents.economyStatusHead), \(title(id))"
    case .latestStatus(let id): "\(latestStatus), \(title(id))"
    case .withdrawn: documents.withdrawnLabel
    case .budgetChange(let id): "\(budgetChange), \(title(id))"
    case .effects: effect
    case .indicators: indicator
    case .assignment(let id): "\(documents.assignedLabel), \(title(id))"
    case .formerMilestone(let id): "\(documents.formerWordingLabel), \(title(id))"
    case .withdrawnMilestone(let id):
      "\(milestone), \(title(id)): \(documents.withdrawnLabel)"
    }
  }

  public func documentKind(_ kind: DocumentKind) -> String {
    switch kind {
    case .plan: planDocument
    case .followUp: followUpDocument
    case .minutes: minutesDocument
    case .answers: answersDocument
    }
  }

  /// What a document holds: *2. budgetopfølgning 2019: 90 initiativer, 229 milepæle, 142 svar*.
  public func importCounts(_ report: ImportReport) -> String {
    if report.kind == .minutes { return importMeetings(report.meetings) }
    if report.kind == .answers { return importAnswers(report.initiatives, report.answers) }
    let counts = importCounts(
      initiatives: report.initiatives, milestones: report.milestones, answers: report.answers)
    return report.followUp.map { "\($0): \(counts)" } ?? counts
  }

  public func importGroup(_ group: ImportFinding.Group) -> String {
    switch group {
    case .uncertain: importUncertainHead
    case .notUnderstood: importNotUnderstoodHead
    case .looksWrong: importLooksWrongHead
    case .notApplied: importNotAppliedHead
    case .leftInDocument: importLeftInDocumentHead
    }
  }

  /// Why a document cannot be imported.
  public func why(_ error: ImportError) -> String {
    switch error {
    case .empty: importEmpty
    case .binary: importBinary
    case .pdf: importPDF
    case .spreadsheet: importSpreadsheet
    case .packed: importPacked
    case .oldOffice: importOldOffice
    case .richText: importRichText
    case .tooDeep: importTooDeep
    case .tooLarge(let bytes, let limit): importTooLarge(bytes, limit)
    case .textTooLong(let line): importTextTooLong(line)
    case .brokenJSON(let line): importBrokenJSON(line)
    case .foreignJSON: importForeignJSON
    case .newerVersion(let version): importNewerVersion(version)
    case .nothingFound: importNothingFound
    case .otherYear(let document, let store): importOtherYear(document, store)
    case .noYear: importNoYear
    case .noNumbers(let title): importNoNumbers(title)
    case .noStore: importNoStore
    case .noSuchFollowUp(let name, _): importNoSuchFollowUp(name)
    }
  }

  /// What to do about it.
  ///
  /// - Parameter onScreen: Whether the document is chosen on the screen, and not named by options.
  public func now(_ error: ImportError, onScreen: Bool = false) -> String {
    switch error {
    case .binary, .packed: importExtractText
    case .pdf: importExtractPDF
    case .spreadsheet: importSaveAsCSV
    case .oldOffice, .richText, .tooDeep: importSaveAsWord
    case .noSuchFollowUp(_, let known) where !known.isEmpty: chooseAmong(known)
    case .otherYear, .noStore, .noYear: onScreen ? importOpenAnother : importNameAnotherStore
    case .newerVersion: importUpdate
    default: onScreen ? importReadAnother : importCheckTheDocument
    }
  }
}
