import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael list STORE`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List initiatives and how they stand.",
    discussion: """
      Everything that is given must hold. Guideposts are listed too. Initiatives of an extra \
      follow-up are judged at the last follow-up of their own agreement.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @OptionGroup var filters: FilterOptions
  @Option(help: "text for people, json for scripts, csv for spreadsheets.")
  var format = ListFormat.text

  func run() throws {
    try common.reporting(common.phrases.cannotList, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      let focus = try Lookup.focus(filters.followUp, in: agreement)
      let listing = Listing(agreement, focus: focus, filter: try filters.filter(for: agreement))
      switch format {
      case .text:
        let text = ListText(listing: listing, phrases: common.phrases, layout: .current)
        try Streams.output(text.render())
      case .json: try Streams.outputClean(ListJSON.render(listing))
      // Its lines end with CRLF, which are two line ends to everybody else.
      case .csv: try Streams.outputClean(ListCSV.render(listing))
      }
    }
  }
}
