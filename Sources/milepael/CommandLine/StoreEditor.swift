import MilepaelCore
import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Changes an agreement and its file together.
///
/// Others may save the same file at the same time. Then the change is worked out anew from what they
/// have saved, so that nobody's answer is lost.
struct StoreEditor {
  private static let attempts = 100

  private(set) var file: AgreementFile
  var agreement: Agreement { file.agreement }

  init(_ file: AgreementFile) { self.file = file }

  /// Makes a change and saves it. When it returns, the change is durable.
  ///
  /// - Parameter makeStep: Works out the step from the agreement as it is on disk; called again when
  ///   that has changed. An empty step is not saved.
  /// - Returns: The step that was saved.
  mutating func change(
    _ makeStep: (Agreement) throws(Problem) -> Step
  ) throws(Problem) -> Step {
    for attempt in 0..<Self.attempts {
      let step = try makeStep(file.agreement)
      if step.isEmpty { return step }
      var next = file.agreement
      do { try next.perform(step) } catch { throw .refused(error, file.agreement) }
      if try saves(next) { return step }
      // A moment that differs from process to process, so that they do not keep meeting.
      usleep(UInt32.random(in: 500...2_000) * UInt32(min(attempt + 1, 10)))
      try reload()
    }
    throw .neverUnchanged(attempts: Self.attempts)
  }

  /// Reads the file anew when somebody else has changed it.
  mutating func reloadIfChanged() throws(Problem) {
    let hasChanged: Bool
    do { hasChanged = try file.hasChangedOnDisk() } catch { throw .store(error) }
    if hasChanged { try reload() }
  }

  /// Reads the file anew.
  mutating func reload() throws(Problem) {
    do { file = try AgreementFile.load(file.path) } catch { throw .store(error) }
  }

  /// False when somebody else has changed the file meanwhile.
  private mutating func saves(_ agreement: Agreement) throws(Problem) -> Bool {
    do {
      try file.save(agreement)
      return true
    } catch {
      if case .changedOnDisk = error.cause { return false }
      throw .store(error)
    }
  }
}
