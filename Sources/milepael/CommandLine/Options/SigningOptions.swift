import ArgumentParser
import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText

/// Whose name a change is signed with.
struct SigningOptions: ParsableArguments {
  @Option(
    name: [.customLong("by"), .customLong("as")],
    help: ArgumentHelp(
      "Who says it.",
      discussion: "Else $MILEPAEL_USER, the remembered name, or the login name.",
      valueName: "name"))
  var by: String?

  /// The signature for now. Settings that cannot be read are told about, and stop nobody.
  func stamp(_ phrases: Phrases) -> Stamp {
    let (settings, error) = Settings.remembered(.process)
    if let error {
      Streams.message(phrases.lines(error.explanation(phrases)).joined(separator: "\n"))
    }
    return Stamp(
      by: Author.name(given: by, settings: settings, environment: .process), at: Clock.now())
  }
}
