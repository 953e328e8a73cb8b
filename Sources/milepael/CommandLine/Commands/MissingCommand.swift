import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael missing STORE`.
struct MissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "Show who has not answered what: one list each, ready to mail.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: "For whom there is a list each.")
  var by = ReminderGrouping.centre
  @Option(help: "text, or html: one page that needs nothing beside itself.")
  var format = PageFormat.text

  func run() throws {
    try common.reporting(common.phrases.cannotRemind, on: store.store) { () throws(Problem) in
      let reminder = Reminder(try store.agreement(common.phrases), by: by.grouping)
      let phrases = common.phrases
      switch format {
      case .text:
        try Streams.output(
          ReminderText(reminder: reminder, phrases: phrases, layout: .mail).render())
      case .html:
        try Streams.output(ReminderHTML(reminder: reminder, phrases: phrases).render())
      }
    }
  }
}
