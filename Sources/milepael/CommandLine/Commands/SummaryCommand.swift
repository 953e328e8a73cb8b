import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael summary STORE`.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Print the overview: by committee, centre and chapter, worst first.",
    discussion: """
      Effort, and beside it the economy with the kroner at risk, what has moved since the follow-up \
      before, who has not answered, and what the checks find. An initiative with several committees stands under each of them, and counts once in all. \
      Guideposts and extra follow-ups stand apart.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: "Only by this; by all three when left out.")
  var by: SummaryGrouping?
  @Option(
    help: ArgumentHelp(
      "The follow-up to judge at: its number in the order, or its id.",
      discussion: "The current one when left out.", valueName: "n"))
  var followUp: String?
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text

  func run() throws {
    try common.reporting(common.phrases.cannotSummarise, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      let focus = try Lookup.focus(followUp, in: agreement)
      let summary = Summary(agreement, focus: focus, by: by?.grouping)
      let today = Clock.today
      switch format {
      case .text:
        let text = SummaryText(
          summary: summary, phrases: common.phrases, layout: .current, today: today)
        try Streams.output(text.render())
      case .json: try Streams.outputClean(SummaryJSON.render(summary, today: today))
      }
    }
  }
}
