import MilepaelApp
import MilepaelStore
import MilepaelText

extension StoreError {
  /// The whole message: what was being done, on which file, why it failed, what is safe, what to do.
  func words(_ phrases: Phrases) -> String {
    phrases.lines(explanation(phrases, onScreen: true)).joined(separator: "\n")
  }
}
