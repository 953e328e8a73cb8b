import ArgumentParser
import MilepaelCore
import MilepaelExchange
import MilepaelText

/// `milepael export STORE`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write an answer sheet that a centre fills in, for 'milepael import'.",
    discussion: """
      One row a milestone that can be answered, for spreadsheets (UTF-8, semicolons) or scripts. \
      The columns before keep what the store said, so that a changed cell is seen; leave them.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(
    help: ArgumentHelp(
      "The follow-up to answer in: its number in the order, or its id.",
      discussion: "The current one when left out.", valueName: "n"))
  var followUp: String?
  @Option(help: "Only this centre's: any unambiguous part of its name.")
  var centre: String?
  @Option(help: "csv for spreadsheets, json for scripts.")
  var format = SheetFormat.csv
  @Option(help: ArgumentHelp("Where to write it; else standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try common.reporting(common.phrases.cannotExport, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      guard let focus = try Lookup.focus(followUp, in: agreement) else { throw .noFollowUps }
      let name: String? =
        if let centre { try Lookup.centre(centre, in: agreement) } else { nil }
      let sheet = AnswerSheet(
        agreement, followUp: focus.id, centre: name,
        phrases: Phrases(common.language ?? agreement.language))
      let text = format == .csv ? sheet.csv : sheet.json
      try DocumentOutput(path: output, store: store.store).write(Array(text.utf8))
    }
  }
}
