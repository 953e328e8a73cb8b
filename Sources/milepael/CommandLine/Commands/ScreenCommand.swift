import ArgumentParser
import MilepaelText

/// `milepael [STORE]`, the screen.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Open the screen; what happens when no subcommand is named.")

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The agreement's JSON file.", valueName: "store"),
    completion: .file(extensions: ["json"]))
  var store: String?
  @Flag(help: "Open a working copy of the shipped agreement.")
  var demo = false
  @Flag(help: "Only read: nothing can be changed, and what others save is shown.")
  var readOnly = false

  func validate() throws {
    if demo, store != nil {
      throw ValidationError("--demo opens a copy of its own: leave STORE out.")
    }
  }

  func run() throws {
    var choice = StoreChoice.pick([])
    try common.reporting(common.phrases.cannotStart, on: store) { () throws(Problem) in
      if demo {
        let path = try Demo.copy(.process)
        Streams.message(common.phrases.demoIsAt(path))
        choice = .path(path)
      } else {
        choice = try StoreChoice.resolve(store, environment: .process)
      }
    }
    let status = try runScreen(
      ScreenOptions(
        store: choice, language: common.phrases.language, colour: Environment.process.wantsColour,
        isReadOnly: readOnly))
    if status != 0 { throw ExitCode(status) }
  }
}
