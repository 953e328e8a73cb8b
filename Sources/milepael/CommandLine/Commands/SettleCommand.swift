import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael settle STORE ID keep|take`.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Settle a conflict: keep what stands, or take what was wanted instead.",
    discussion: "'milepael conflicts' lists them. What is not chosen stays in the history.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Argument(help: ArgumentHelp("The conflict's id.", valueName: "id"))
  var id: String
  @Argument(help: "keep or take.")
  var choice: SettlementChoice
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotSettle(id), on: store.store) { () throws(Problem) in
      var editor = StoreEditor(try store.open(common.phrases))
      let stamp = signing.stamp(phrases)
      _ = try editor.change(by: stamp) { (agreement) throws(Problem) in
        guard let conflict = agreement.conflicts.first(where: { $0.id == id }) else {
          throw .noConflict(typed: id, candidates: agreement.conflicts.map(\.id))
        }
        do throws(Refusal) {
          return try agreement.step(settling: conflict, choice.settlement, by: stamp)
        } catch {
          throw .refused(error, agreement)
        }
      }
      try Streams.output(phrases.settledIn(id, choice.settlement, file: store.store) + "\n")
    }
  }
}
