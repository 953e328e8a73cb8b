import MilepaelCore
import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Changes a store from the command line, as one session of its history.
///
/// Others may save at the same time. A change is worked out from what they have saved, while they
/// wait, so that nobody's answer is lost.
struct StoreEditor {
  private var journal: Journal
  private let session: String
  private var made = 0
  var agreement: Agreement { journal.agreement }

  init(_ journal: Journal, session: String = Session.new()) {
    self.journal = journal
    self.session = session
  }

  /// Makes a change and records it. When it returns, the change is durable and the file has it.
  ///
  /// - Parameters:
  ///   - stamp: Who makes it, and when.
  ///   - makeStep: Works out the step from the newest state. An empty step is not recorded.
  /// - Returns: The step that was recorded.
  mutating func change(
    by stamp: Stamp, _ makeStep: (Agreement) throws(Problem) -> Step
  ) throws(Problem) -> Step {
    try takeInOthers()
    // What would change nothing, or is refused, leaves the folder alone.
    let before = journal.agreement
    let first = try makeStep(before)
    if first.isEmpty { return first }
    return try HeldSignals.during { () throws(Problem) in
      try record(by: stamp) { (agreement) throws(Problem) in
        // Worked out anew only where others have saved meanwhile: an import can take seconds.
        agreement == before ? first : try makeStep(agreement)
      }
    }
  }

  private mutating func record(
    by stamp: Stamp, _ makeStep: (Agreement) throws(Problem) -> Step
  ) throws(Problem) -> Step {
    var problem: Problem?
    var made = Step([])
    let id = EntryID(session: session, number: self.made + 1)
    do throws(StoreError) {
      _ = try journal.record { agreement in
        do throws(Problem) {
          made = try makeStep(agreement)
          if let refusal = agreement.refusal(of: made) { throw .refused(refusal, agreement) }
          return made.isEmpty ? [] : [Entry(id: id, stamp: stamp, step: made)]
        } catch {
          problem = error
          return []
        }
      }
    } catch {
      throw .store(error)
    }
    if let problem { throw problem }
    if !made.isEmpty { self.made += 1 }
    try writeFile()
    return made
  }

  /// Takes in what others have saved.
  mutating func takeInOthers() throws(Problem) {
    do {
      _ = try journal.look()
      if journal.isPuzzled {
        // Perhaps a colleague's program is just writing, and will have said so in a moment.
        usleep(50_000)
        _ = try journal.look()
      }
    } catch {
      throw .store(error)
    }
  }

  private mutating func writeFile() throws(Problem) {
    do { try journal.writeFile() } catch { throw .fileIsBehind(error) }
  }
}
