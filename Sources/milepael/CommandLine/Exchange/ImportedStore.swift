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
  /// history, which can be undone as a whole. A store that does not exist is made empty before that,
  /// so that its history begins with the import.
  ///
  /// - Parameter work: makes the new state; nothing is saved when that is the old one, or `nil`.
  /// - Returns: whether there was something new.
  mutating func importing(
    by stamp: Stamp, isDry: Bool, _ work: (Agreement?) throws(Problem) -> Agreement?
  ) throws(Problem) -> Bool {
    guard let editor else {
      guard let agreement = try work(nil) else { return false }
      if isDry { return true }
      try HeldSignals.during { () throws(Problem) in
        try record(agreement, in: try made(agreement.head), by: stamp)
      }
      return true
    }
    if isDry {
      let old = editor.agreement
      return try work(old).map { !old.edits(to: $0).isEmpty } ?? false
    }
    return try change(editor, by: stamp) { (agreement) throws(Problem) in
      try work(agreement).map { agreement.edits(to: $0) } ?? []
    }
  }

  private mutating func record(
    _ agreement: Agreement, in editor: StoreEditor, by stamp: Stamp
  ) throws(Problem) {
    _ = try change(editor, by: stamp) { (empty) throws(Problem) in empty.edits(to: agreement) }
  }

  private mutating func change(
    _ editor: StoreEditor, by stamp: Stamp, _ edits: (Agreement) throws(Problem) -> [Edit]
  ) throws(Problem) -> Bool {
    var editor = editor
    let step = try editor.change(by: stamp) { (agreement) throws(Problem) in
      Step(try edits(agreement))
    }
    self.editor = editor
    return !step.isEmpty
  }

  private func made(_ empty: Agreement) throws(Problem) -> StoreEditor {
    do throws(StoreError) {
      _ = try AgreementFile.create(path, empty)
      return StoreEditor(try Journal.open(path))
    } catch {
      throw .store(error)
    }
  }
}

extension Agreement {
  /// The same agreement without anything in it.
  fileprivate var head: Agreement {
    Agreement(
      title: title, municipality: municipality, budgetYear: budgetYear, language: language,
      caseNumber: caseNumber, contact: contact)
  }
}
