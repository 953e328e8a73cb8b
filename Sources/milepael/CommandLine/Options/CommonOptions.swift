import ArgumentParser
import MilepaelCore
import MilepaelText

/// What every subcommand understands.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Language of results and messages: da or en.",
      discussion: "Danish, unless LC_ALL, LC_MESSAGES or LANG says English.", valueName: "da|en"))
  var language: Language?

  /// The words of the chosen language.
  var phrases: Phrases { Phrases(language ?? Environment.process.language) }

  /// Runs the work of a subcommand; a problem leaves as a ``Failure`` in words.
  ///
  /// - Parameters:
  ///   - doing: What is being done, as the beginning of a message.
  ///   - file: The store it is done on.
  func reporting(
    _ doing: String, on file: String? = nil, _ work: () throws(Problem) -> Void
  ) throws(Failure) {
    do { try work() } catch {
      let lines = phrases.lines(error.explanation(doing: doing, file: file, phrases: phrases))
      throw Failure(text: lines.joined(separator: "\n"), status: error.status)
    }
  }
}

extension Language: ExpressibleByArgument {}
