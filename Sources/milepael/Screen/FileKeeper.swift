import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText
import Synchronization

/// Holds the open store for the thread that works on it, and puts what happened into words.
///
/// What it is given is done in order: records, looks at what others have saved, writings of the file.
final class FileKeeper: Sendable {
  enum Piece: Hashable, Sendable {
    case record([Entry])
    case look
    case writeFile
    case writeOver

    var entries: [Entry] {
      if case .record(let entries) = self { entries } else { [] }
    }
  }

  private let journal: Mutex<Journal>
  private let language: Language
  let path: String

  init(_ journal: Journal, language: Language) {
    path = journal.path
    self.journal = Mutex(journal)
    self.language = language
  }

  /// Does everything that waits; entries are recorded together.
  func work(_ pieces: [Piece]) -> [Message] {
    journal.withLock { journal in
      let entries = pieces.flatMap(\.entries)
      var messages = entries.isEmpty ? [] : [record(entries, &journal)]
      // To look first takes in what others have written to the file, too.
      if pieces.contains(.look) || pieces.contains(.writeFile) { messages += look(&journal) }
      if pieces.contains(.writeFile) { messages += writeFile(&journal) }
      if pieces.contains(.writeOver) { messages.append(writeOver(&journal)) }
      return messages
    }
  }

  private func record(_ entries: [Entry], _ journal: inout Journal) -> Message {
    do throws(StoreError) {
      let recorded = try journal.record(entries)
      return .recorded(recorded.own, others: recorded.others, at: Clock.now())
    } catch {
      return .saveFailed(words(error))
    }
  }

  private func look(_ journal: inout Journal) -> [Message] {
    do throws(StoreError) {
      switch try journal.look() {
      case .nothing: return []
      case .entries(let others): return [.othersSaved(others)]
      case .reloaded: return [.reloaded(journal.agreement)]
      }
    } catch {
      return [fileFailed(error)]
    }
  }

  private func writeFile(_ journal: inout Journal) -> [Message] {
    guard journal.fileIsBehind else { return [.fileWritten] }
    do throws(StoreError) {
      try journal.writeFile()
    } catch {
      return [fileFailed(error)]
    }
    do throws(StoreError) {
      _ = try journal.compact(ifLongerThan: Journal.compactionSize, on: Clock.now().date)
      return [.fileWritten]
    } catch {
      return [.fileWritten, fileFailed(error)]
    }
  }

  private func writeOver(_ journal: inout Journal) -> Message {
    do throws(StoreError) {
      try journal.writeOver(at: Clock.now())
      return .fileWritten
    } catch {
      return fileFailed(error)
    }
  }

  private func fileFailed(_ error: StoreError) -> Message {
    let isReplaced =
      switch error.cause {
      case .changedOnDisk, .olderThanHistory: true
      default: false
      }
    return .fileFailed(words(error), isChangedOnDisk: isReplaced)
  }

  /// The whole history, for whoever wants to read it.
  func readHistory(about initiative: InitiativeID?) -> Message {
    do throws(StoreError) {
      return .historyRead(try HistoryLog.read(path).entries, about: initiative)
    } catch {
      return .copyFailed(words(error))
    }
  }

  /// What a person can undo of earlier sittings; none where the history cannot be read, which is
  /// told when something is to be recorded in it.
  func undoLog(of name: String, except session: String) -> UndoLog {
    do throws(StoreError) {
      let entries = try HistoryLog.recent(path).filter { $0.id.session != session }
      return UndoLog(of: name, in: entries)
    } catch {
      return UndoLog()
    }
  }

  /// Saves a copy beside the store, under a name that is free.
  func saveCopy(_ agreement: Agreement) -> Copy {
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    let moment = Clock.now().description.filter(\.isNumber)
    let copy = "\(stem).\(Phrases(language).copyName)-\(moment).json"
    // The copy is a store of its own: it has no part in the history of this one.
    var agreement = agreement
    agreement.recordedUpTo = nil
    do throws(StoreError) {
      _ = try AgreementFile.create(copy, agreement)
      return Copy(message: .copySaved(path: copy), words: Phrases(language).copySaved(copy))
    } catch {
      return Copy(message: .copyFailed(words(error)), words: words(error))
    }
  }

  /// What became of a copy, for the screen and for after it.
  struct Copy: Sendable {
    let message: Message
    let words: String
  }

  private func words(_ error: StoreError) -> String {
    error.words(Phrases(language))
  }
}
