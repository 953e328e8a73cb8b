import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText
import Synchronization

/// Holds the open store for the thread that saves, and puts what happened into words.
final class FileKeeper: Sendable {
  private let file: Mutex<AgreementFile>
  private let language: Language

  init(_ file: AgreementFile, language: Language) {
    self.file = Mutex(file)
    self.language = language
  }

  func save(_ agreement: Agreement, upTo step: Int) -> Message {
    file.withLock { file in
      do throws(StoreError) {
        try file.save(agreement)
        return .saved(upTo: step, at: Clock.now())
      } catch {
        return .saveFailed(words(error), isChangedOnDisk: error.cause == .changedOnDisk)
      }
    }
  }

  /// Saves a copy beside the store, under a name that is free.
  func saveCopy(_ agreement: Agreement) -> Copy {
    let path = file.withLock { $0.path }
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    let moment = Clock.now().description.filter(\.isNumber)
    let copy = "\(stem).\(Phrases(language).copyName)-\(moment).json"
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
