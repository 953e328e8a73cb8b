import ArgumentParser
import MilepaelCore
import MilepaelText
import Terminal

/// `milepael follow-up STORE N open|close|reopen`.
struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Open, close or reopen a follow-up.",
    discussion: """
      Reopening needs a reason, and so does closing while answers or their reasons are missing. \
      On a terminal it is asked for.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Argument(
    help: ArgumentHelp(
      "The follow-up: its number in the order, or its id.", valueName: "n"))
  var followUp: String
  @Argument(help: "What to do to it: open, close or reopen.")
  var transition: FollowUpTransition
  @Option(parsing: .unconditional, help: "Why; it is kept on record.")
  var reason: String?
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    let doing = phrases.cannotChange(transition, followUp)
    try common.reporting(doing, on: store.store) { () throws(Problem) in
      var editor = StoreEditor(try store.open(common.phrases))
      let found = try Lookup.followUp(followUp, among: editor.agreement.followUps)
      if transition == .close, found.state == .open { list(found, of: editor.agreement) }
      let stamp = signing.stamp(phrases)
      let why = try reasonAsked(found, editor.agreement, stamp)
      _ = try editor.change(by: stamp) { (agreement) throws(Problem) in
        return try agreement.checkedStep(transition, of: found.id, reason: why, by: stamp)
      }
      try Streams.output(phrases.done(transition, found.title, file: store.store) + "\n")
    }
  }

  /// What closing publishes as it is, and who has not said to be done.
  private func list(_ followUp: FollowUp, of agreement: Agreement) {
    let waiting = agreement.readiness(in: followUp.id).filter { $0.mark == nil }.map(\.centre)
    if !waiting.isEmpty { Streams.message(common.phrases.centresNotReady(waiting)) }
    let unfinished = agreement.unfinished(in: followUp.id)
    guard !unfinished.isEmpty else { return }
    let text = FindingsText(
      agreement: agreement, phrases: common.phrases, layout: TextLayout(width: nil))
    Streams.message(common.phrases.unfinished(followUp.title, unfinished.count))
    for line in text.lines(unfinished) { Streams.message(line) }
  }

  /// The reason that was given, or that a person at a terminal gives when one is needed.
  private func reasonAsked(
    _ followUp: FollowUp, _ agreement: Agreement, _ stamp: Stamp
  ) throws(Problem) -> String? {
    if reason != nil || !Streams.inputIsTerminal { return reason }
    do throws(Refusal) {
      _ = try agreement.step(transition, of: followUp.id, reason: nil, by: stamp)
      return nil
    } catch {
      guard case .reasonNeeded = error else { return nil }
      try Streams.output(common.phrases.askReason)
      return readLine()
    }
  }
}
