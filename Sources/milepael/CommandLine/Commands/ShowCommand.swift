import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael show STORE NUMBER`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one initiative with everything that is said of it.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @OptionGroup var initiative: NumberArgument
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text

  func run() throws {
    let doing = common.phrases.cannotShow(initiative.number)
    try common.reporting(doing, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      let place = try Lookup.initiative(initiative.number, in: agreement)
      switch format {
      case .text:
        let text = ShowText(
          agreement: agreement, place: place, phrases: common.phrases, layout: .current)
        try Streams.output(text.render())
      case .json: try Streams.outputClean(ShowJSON.render(agreement, at: place))
      }
    }
  }
}
