import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael recover STORE`.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Build a broken or older file anew from its history.",
    discussion: """
      Says what is wrong and what would be built from what, and asks. The old file is kept beside \
      the new one. With --keep-file, a file that is older than its history is kept as it is, and \
      the history says who wanted that.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Flag(help: "Do it without asking.")
  var yes = false
  @Flag(help: "Keep the file as it is: what it lacks stays in the history only.")
  var keepFile = false
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotRecover, on: store.store) { () throws(Problem) in
      guard let trouble = trouble() else {
        return try Dialogue().say(phrases.nothingToRecover(store.store))
      }
      if keepFile { try keep(trouble) } else { try recover(trouble) }
    }
  }

  private func trouble() -> StoreError? {
    do throws(StoreError) {
      _ = try Journal.open(store.store)
      return nil
    } catch {
      return error
    }
  }

  private func recover(_ trouble: StoreError) throws(Problem) {
    guard let offer = RecoveryOffer(for: trouble, store.store, phrases: common.phrases) else {
      // Its own error says what is missing; the trouble says it where nothing can be planned at all.
      guard trouble.canBeRecovered else { throw .store(trouble) }
      do { _ = try Recovery.plan(store.store) } catch { throw .store(error) }
      throw .store(trouble)
    }
    guard try isWanted(offer.lines, common.phrases.askRecover) else { return }
    let done: [String]
    do { done = try offer.carryOut() } catch { throw .store(error) }
    for line in done { try Dialogue().say(line) }
  }

  private func keep(_ trouble: StoreError) throws(Problem) {
    // Only a file that can be read can be the truth.
    guard case .olderThanHistory = trouble.cause else { throw .store(trouble) }
    let phrases = common.phrases
    let lines = [
      phrases.fileIsBroken(store.store, RecoveryOffer.why(trouble, phrases)),
      phrases.keepPlan(store.store),
    ]
    guard try isWanted(lines, phrases.askKeep) else { return }
    let entry = Entry(
      id: EntryID(session: Session.new(), number: 1), stamp: signing.stamp(phrases), edits: [],
      reason: phrases.keptOnRecord)
    do {
      try Journal.keepFile(store.store, as: entry, at: Clock.now())
    } catch {
      throw .store(error)
    }
    try Dialogue().say(phrases.kept(store.store))
  }

  /// Tells, and asks whoever is there.
  private func isWanted(_ lines: [String], _ question: String) throws(Problem) -> Bool {
    let dialogue = Dialogue()
    if yes {
      for line in lines { try dialogue.say(line) }
      return true
    }
    guard Streams.inputIsTerminal else {
      for line in lines { Streams.message(line) }
      throw .yesIsNeeded
    }
    for line in lines { try dialogue.say(line) }
    if let reply = try dialogue.ask(question), Phrases.isYes(reply) { return true }
    try dialogue.say(common.phrases.notRecovered)
    return false
  }
}
