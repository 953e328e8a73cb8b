import MilepaelStore
import MilepaelText

extension FormatError {
  /// What is wrong, and where.
  func words(_ phrases: Phrases) -> String {
    guard let place else { return problem.words(phrases) }
    let spot = phrases.place(
      line: place.line, column: place.column, path: place.path.description)
    return "\(spot): \(problem.words(phrases))"
  }
}

extension FormatError.Problem {
  func words(_ phrases: Phrases) -> String {
    switch self {
    case .empty: phrases.fileEmpty
    case .tooLarge(let limit, let size): phrases.fileTooLarge(limit: limit, size: size)
    case .tooDeep(let limit): phrases.tooDeep(limit: limit)
    case .textTooLong(let limit): phrases.textTooLong(limit: limit)
    case .tooManyElements(let limit): phrases.tooManyElements(limit: limit)
    case .notUTF8: phrases.notUTF8
    case .loneSurrogate: phrases.loneSurrogate
    case .syntax(let expected, let found):
      phrases.syntax(expected: expected.words(phrases), found: Self.words(found, phrases))
    case .type(let expected, let found):
      phrases.syntax(
        expected: expected.map { $0.words(phrases) }.joined(separator: " \(phrases.or) "),
        found: found.words(phrases))
    case .value(let found, let expected):
      phrases.wrongValue(found: found, expected: expected.words(phrases))
    case .missingKey(let key): phrases.missingKey(key)
    case .duplicateKey(let key): phrases.duplicateKey(key)
    case .duplicateFollowUp(let id): phrases.duplicateFollowUp(id)
    case .misplacedKey(let key): phrases.misplacedKey(key)
    case .newerFormat(let found, let supported):
      phrases.newerFormat(found: found, supported: supported)
    }
  }

  /// A byte of the file: itself when it can be seen, else its number.
  private static func words(_ byte: UInt8?, _ phrases: Phrases) -> String {
    guard let byte else { return phrases.endOfFile }
    if (0x21..<0x7F).contains(byte) { return "»\(Character(Unicode.Scalar(byte)))«" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}

extension FormatError.Expectation {
  func words(_ phrases: Phrases) -> String {
    switch self {
    case .oneOf(let words): phrases.oneOf(words)
    case .date: phrases.aDate
    case .timestamp: phrases.aTimestamp
    case .initiativeNumber: phrases.anInitiativeNumber
    case .initiativeID: phrases.anInitiativeID
    case .entryID: phrases.anEntryID
    case .lineSum: phrases.theLineSum
    case .wholeNumber(let range): phrases.wholeNumber(range)
    case .number: phrases.aNumber
    case .lowestAndHighest: phrases.lowestAndHighest
    }
  }
}

extension JSONKind {
  func words(_ phrases: Phrases) -> String {
    switch self {
    case .object: phrases.anObject
    case .array: phrases.anArray
    case .string: phrases.aText
    case .number: phrases.aNumber
    case .boolean: phrases.aBoolean
    case .null: phrases.aNull
    }
  }
}

extension JSONExpectation {
  func words(_ phrases: Phrases) -> String {
    switch self {
    case .value: phrases.aValue
    case .key: phrases.aKey
    case .colon: "»:«"
    case .commaOrClosingBrace: "»,« \(phrases.or) »}«"
    case .commaOrClosingBracket: "»,« \(phrases.or) »]«"
    case .digit: phrases.aDigit
    case .escape: phrases.anEscape
    case .hexDigit: phrases.hexDigits
    case .surrogatePair: phrases.surrogatePair
    case .textOrClosingQuote: phrases.textOrQuote
    case .endOfFile: phrases.endOfFile
    }
  }
}
