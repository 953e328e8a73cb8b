import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// The agreement that a subcommand works on.
struct StoreArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The agreement's JSON file.", valueName: "store"),
    completion: .file(extensions: ["json"]))
  var store: String

  /// The store with its history. Copies of it that a folder sync has left are named.
  func open(_ phrases: Phrases) throws(Problem) -> Journal {
    for words in SyncCopies.words(beside: store, phrases) { Streams.message(words) }
    do { return try Journal.open(store) } catch { throw .store(error) }
  }

  /// The agreement, for those who only read.
  func agreement(_ phrases: Phrases) throws(Problem) -> Agreement { try open(phrases).agreement }
}
