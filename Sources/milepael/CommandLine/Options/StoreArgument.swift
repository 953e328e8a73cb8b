import ArgumentParser
import MilepaelCore
import MilepaelStore

/// The agreement that a subcommand works on.
struct StoreArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The agreement's JSON file.", valueName: "store"),
    completion: .file(extensions: ["json"]))
  var store: String

  /// The store with its history.
  func open() throws(Problem) -> Journal {
    do { return try Journal.open(store) } catch { throw .store(error) }
  }

  /// The agreement, for those who only read.
  func agreement() throws(Problem) -> Agreement { try open().agreement }
}
