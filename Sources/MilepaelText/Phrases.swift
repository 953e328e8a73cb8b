public import MilepaelCore

/// The words of the screen, of messages and of reports, in one of the two languages.
///
/// Each phrase stands once, Danish and English side by side, in the extension for its subject. The
/// words are those of the documents (`DOMAIN.md`, *Words*).
public struct Phrases: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The phrase in this language.
  func say(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  /// One thing or several: *1 punkt*, *3 punkter*.
  func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }
}
