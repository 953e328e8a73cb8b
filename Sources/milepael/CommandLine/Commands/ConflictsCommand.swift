import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael conflicts STORE`.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List what two people gave different answers to, and nobody has settled yet.",
    discussion: "'milepael settle' settles one.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotShowConflicts, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      switch format {
      case .text:
        let text = ConflictsText(agreement: agreement, phrases: phrases, layout: .current)
        try Streams.output(text.render())
      case .json: try Streams.outputClean(ConflictsJSON.render(agreement))
      }
    }
  }
}
