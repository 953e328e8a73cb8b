import MilepaelCore
import MilepaelExchange
import MilepaelStore

/// The one place where an import meets the store.
struct ImportedStore {
  let path: String
  private var editor: StoreEditor?

  /// Opens the store, or notes that there is none yet.
  init(_ path: String) throws(Problem) {
    self.path = path
    do { editor = StoreEditor(try Journal.open(path)) } catch {
      guard error.cause == .missing else { throw .store(error) }
    }
  }

  /// Has an import worked out from the newest state, and records what it made: one step of the
  /// history, which can be undone as a whole. A store that does not exist is made.
  ///
  /// - Parameter work: makes the new state; nothing is saved when that is the old one, or `nil`.
  /// - Returns: whether there was something new.
  mutating func importing(
    by stamp: Stamp, isDry: Bool, _ work: (Agreement?) throws(Problem) -> Agreement?
  ) throws(Problem) -> Bool {
    guard var editor else {
      guard let agreement = try work(nil) else { return false }
      if isDry { return true }
      do { _ = try AgreementFile.create(path, agreement) } catch { throw .store(error) }
      return true
    }
    if isDry {
      let old = editor.agreement
      return try work(old).map { !old.edits(to: $0).isEmpty } ?? false
    }
    let step = try editor.change(by: stamp) { (agreement) throws(Problem) in
      Step(try work(agreement).map { agreement.edits(to: $0) } ?? [])
    }
    self.editor = editor
    return !step.isEmpty
  }
}
