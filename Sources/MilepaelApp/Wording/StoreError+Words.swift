import MilepaelCore
public import MilepaelStore
public import MilepaelText

extension StoreError {
  /// The error in words: for the screen's notices and the command line's messages alike.
  ///
  /// - Parameters:
  ///   - doing: What the person was doing; by default what the store was doing.
  ///   - onScreen: True where the agreement stays open with what could not be saved: it cannot be
  ///     read again there, but a copy can be saved.
  public func explanation(
    _ phrases: Phrases, doing: String? = nil, onScreen: Bool = false
  ) -> Explanation {
    let rest = leftBehind.map { " " + phrases.leftBehind($0) } ?? ""
    return Explanation(
      doing: doing ?? operation.words(phrases), file: path, why: cause.why(phrases),
      safe: safe(phrases) + rest, now: now(phrases, onScreen: onScreen))
  }

  private func now(_ phrases: Phrases, onScreen: Bool) -> String {
    if onScreen, operation == .saving, cause == .changedOnDisk { return phrases.saveCopyAndReopen }
    return cause.now(phrases)
  }

  private func safe(_ phrases: Phrases) -> String {
    switch operation {
    case .opening, .comparing, .readingHistory, .recovering: phrases.fileUntouched
    case .compacting: phrases.historyHasIt
    case .recording: phrases.notRecorded
    case .creating: phrases.nothingChanged
    case .saving:
      // The folder is synced when the new content stands already.
      if case .io(let fault) = cause, fault.operation == .sync {
        phrases.fileIsWhole
      } else {
        phrases.fileAsItWas
      }
    }
  }
}

extension StoreError.Operation {
  func words(_ phrases: Phrases) -> String {
    switch self {
    case .opening: phrases.cannotOpen
    case .creating: phrases.cannotCreate
    case .saving: phrases.cannotSave
    case .comparing: phrases.cannotCompare
    case .recording: phrases.cannotRecord
    case .readingHistory: phrases.cannotReadHistory
    case .compacting: phrases.cannotCompact
    case .recovering: phrases.cannotRecover
    }
  }
}

extension StoreError.Cause {
  /// What has gone wrong, as the end of a sentence.
  public func why(_ phrases: Phrases) -> String {
    switch self {
    case .missing: phrases.fileMissing
    case .notAFile: phrases.notAFile
    case .exists: phrases.fileExists
    case .historyThere: phrases.historyThere
    case .format(let error): error.words(phrases)
    case .unwritable(let error): phrases.unwritable(error.words(phrases))
    case .changedOnDisk: phrases.changedOnDisk
    case .olderThanHistory(let missing, let last):
      phrases.olderThanHistory(missing, by: last.by, on: phrases.date(last.at.date))
    case .noCheckpoint: phrases.noCheckpoint
    case .busy: phrases.fileBusy
    case .permission: phrases.noPermission
    case .readOnly: phrases.diskReadOnly
    case .diskFull: phrases.diskFull
    case .io(let fault): phrases.systemFault(fault.operation.rawValue, code: fault.code)
    }
  }

  func now(_ phrases: Phrases) -> String {
    switch self {
    case .missing, .notAFile: phrases.checkThePath
    case .exists: phrases.chooseAnotherName
    case .historyThere: phrases.recoverOrMoveHistory
    case .format(let error):
      if case .newerFormat = error.problem { phrases.updateTheProgram } else { phrases.mendTheFile }
    case .unwritable(let error):
      if case .textTooLong = error.problem { phrases.shortenTheText } else { phrases.reportFault }
    case .changedOnDisk: phrases.reloadAndAnswer
    case .olderThanHistory: phrases.recoverIt
    case .noCheckpoint: phrases.takeABackup
    case .busy: phrases.tryAgain
    case .permission, .readOnly: phrases.askForAccess
    case .diskFull: phrases.makeRoom
    case .io: phrases.askAdministrator
    }
  }
}
