import MilepaelCore
import MilepaelExchange
import MilepaelStore

/// The one place where an import meets the store.
struct ImportedStore {
  let path: String
  private var file: AgreementFile?

  /// Opens the store, or notes that there is none yet.
  init(_ path: String) throws(Problem) {
    self.path = path
    do { file = try AgreementFile.load(path) } catch {
      guard error.cause == .missing else { throw .store(error) }
    }
  }

  /// `nil` where there is no store yet.
  var agreement: Agreement? { file?.agreement }

  /// Saves what an import made, whole.
  ///
  /// - Returns: False when somebody else has changed the store meanwhile; it is then opened anew, and
  ///   the import is to be worked out again.
  mutating func saves(_ agreement: Agreement) throws(Problem) -> Bool {
    do {
      if var file {
        try file.save(agreement)
        self.file = file
      } else {
        file = try AgreementFile.create(path, agreement)
      }
      return true
    } catch {
      guard error.cause == .changedOnDisk || error.cause == .exists else { throw .store(error) }
    }
    do { file = try AgreementFile.load(path) } catch { throw .store(error) }
    return false
  }
}
