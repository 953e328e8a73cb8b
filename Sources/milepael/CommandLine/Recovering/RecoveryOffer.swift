import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText

/// What can be done about a file that is broken, gone, or older than its history: it is told, asked
/// and done the same way by `milepael recover` and before the screen opens.
struct RecoveryOffer {
  let path: String
  let trouble: StoreError
  let recovery: Recovery
  let phrases: Phrases

  /// `nil` when the history is no help: the error itself says what to do.
  init?(for trouble: StoreError, _ path: String, phrases: Phrases) {
    guard trouble.canBeRecovered else { return nil }
    do throws(StoreError) {
      recovery = try Recovery.plan(path)
    } catch {
      return nil
    }
    self.path = path
    self.trouble = trouble
    self.phrases = phrases
  }

  /// What is wrong, and what would be done about it.
  var lines: [String] {
    let checkpoint = HistoryNames(store: path).checkpoint
    return [
      phrases.fileIsBroken(path, Self.why(trouble, phrases)),
      phrases.recoveryPlan(
        from: checkpoint, entries: recovery.entries, last: recovery.last?.stamp),
    ]
      + recovery.unreadable.map { phrases.unreadableLine($0.file, $0.line) }
      + [phrases.oldFileIsKept]
  }

  static func why(_ trouble: StoreError, _ phrases: Phrases) -> String {
    trouble.explanation(phrases).why
  }

  /// Builds the file anew; what became of the old one is in the words.
  func carryOut() throws(StoreError) -> [String] {
    let kept = try recovery.carryOut(at: Clock.now())
    return [phrases.recovered(path)] + (kept.map { [phrases.keptAs($0)] } ?? [])
  }
}

extension StoreError {
  /// Whether the file itself is the trouble, and its history can know better.
  var canBeRecovered: Bool {
    switch cause {
    case .missing, .olderThanHistory: true
    case .format(let error):
      if case .newerFormat = error.problem { false } else { true }
    default: false
    }
  }
}
