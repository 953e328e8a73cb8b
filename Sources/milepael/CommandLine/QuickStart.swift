import MilepaelApp
import MilepaelText

/// The start that people wait for every day: `milepael NAME.json`, read here without
/// ArgumentParser, whose own work takes longer than everything else until the first screen.
///
/// Only this form, in which nothing else could be meant; ``Milepael`` reads all the rest.
enum QuickStart {
  /// The exit status, or `nil` when the arguments are not of this form.
  static func run(_ arguments: [String]) throws -> Int32? {
    guard arguments.count == 1, let argument = arguments.first, isStore(argument) else {
      return nil
    }
    let environment = Environment.process
    let choice = StoreChoice.path(argument)
    return try runScreen(
      ScreenOptions(
        store: choice, language: environment.language, colour: environment.wantsColour))
  }

  private static func isStore(_ argument: String) -> Bool {
    argument.hasSuffix(".json") && !argument.hasPrefix("-")
  }
}
