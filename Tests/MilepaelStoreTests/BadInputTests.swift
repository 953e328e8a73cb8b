import MilepaelCore
import MilepaelStore
import Testing

/// A change of the sample, and what must be said of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  var piece: String
  var other: String
  var problem: FormatError.Problem
  var line: Int
  var column: Int
  var path: String

  init(
    _ piece: String, _ other: String, _ problem: FormatError.Problem, _ line: Int, _ column: Int,
    _ path: String
  ) {
    self.piece = piece
    self.other = other
    self.problem = problem
    self.line = line
    self.column = column
    self.path = path
  }

  var testDescription: String { "\(piece) → \(other)" }

  func check(in sample: String) {
    let error = #expect(throws: FormatError.self) { try decode(sample.changing(piece, to: other)) }
    #expect(error?.problem == problem)
    #expect(error?.place?.line == line)
    #expect(error?.place?.column == column)
    #expect(error?.place?.path.description == path)
  }
}

@Suite("Bad input is named with its place")
struct BadInputTests {
  @Test(
    "What is no JSON",
    arguments: [
      BadInput(
        "\"version\": 1", "\"version\" 1",
        .syntax(expected: .colon, found: UInt8(ascii: "1")), 3, 13, "version"),
      BadInput(
        "\"centres\": []", "\"centres\" []", .syntax(expected: .colon, found: UInt8(ascii: "[")),
        10,
        13, "centres"),
      BadInput(
        "[],", "[]", .syntax(expected: .commaOrClosingBrace, found: UInt8(ascii: "\"")), 11, 3,
        "centres"),
      BadInput(
        "[]", "[1", .type(expected: [.object], found: .number), 10, 15, "centres[0]"),
      BadInput(
        "\"initiatives\": []\n}", "\"initiatives\": [", .syntax(expected: .value, found: nil), 15,
        1,
        "initiatives[0]"),
      BadInput(
        "\"initiatives\": []\n}", "\"initiatives\": []",
        .syntax(expected: .commaOrClosingBrace, found: nil), 15, 1, "initiatives"),
      BadInput(
        "\"initiatives\": []", "\"initiatives\": [],",
        .syntax(expected: .key, found: UInt8(ascii: "}")), 15, 1, ""),
      BadInput(
        "\"initiatives\": []\n}", "\"initiatives\": []\n} x",
        .syntax(expected: .endOfFile, found: UInt8(ascii: "x")), 15, 3, ""),
      BadInput(
        "\"initiatives\": []\n}", "\"initiatives\": []\n}{}",
        .syntax(expected: .endOfFile, found: UInt8(ascii: "{")), 15, 2, ""),
      BadInput(
        "\"initiatives\": []\n}", "\"initiatives\": []\n}\u{0}",
        .syntax(expected: .endOfFile, found: 0), 15, 2, ""),
      BadInput("{", "<", .syntax(expected: .value, found: UInt8(ascii: "<")), 1, 1, ""),
      BadInput("{", "[", .type(expected: [.object], found: .array), 1, 1, ""),
      BadInput("{", "\u{0}{", .syntax(expected: .value, found: 0), 1, 1, ""),
      BadInput(
        "\"Aftale\"", "\"Aftale", .syntax(expected: .textOrClosingQuote, found: 0x0A), 5, 22,
        "agreement.title"),
      BadInput(
        "\"Aftale\"", "\"Af\u{1b}tale\"", .syntax(expected: .textOrClosingQuote, found: 0x1B), 5,
        17,
        "agreement.title"),
      BadInput(
        "\"Aftale\"", #""æøå\x""#, .syntax(expected: .escape, found: UInt8(ascii: "x")), 5, 19,
        "agreement.title"),
      BadInput(
        "\"Aftale\"", #""\u00g0""#, .syntax(expected: .hexDigit, found: UInt8(ascii: "g")), 5, 19,
        "agreement.title"),
      BadInput("\"Aftale\"", #""\ud83d""#, .loneSurrogate, 5, 15, "agreement.title"),
      BadInput("\"Aftale\"", #""a\ude10""#, .loneSurrogate, 5, 16, "agreement.title"),
      BadInput("\"Aftale\"", #""\ud83d\u0041""#, .loneSurrogate, 5, 15, "agreement.title"),
      BadInput("2019", "-", .syntax(expected: .digit, found: 0x2C), 7, 20, "agreement.budgetYear"),
      BadInput(
        "2019", "02019", .value(found: "02019", expected: .wholeNumber(1...9999)), 7, 19,
        "agreement.budgetYear"),
      BadInput(
        "2019", "2019.", .syntax(expected: .digit, found: 0x2C), 7, 24, "agreement.budgetYear"),
      BadInput(
        "2019", "nil", .syntax(expected: .value, found: UInt8(ascii: "n")), 7, 19,
        "agreement.budgetYear"),
    ])
  func syntax(bad: BadInput) {
    bad.check(in: minimal)
  }

  @Test(
    "What is JSON, and no agreement",
    arguments: [
      BadInput(
        "\"milepael\"", "\"other\"", .value(found: "other", expected: .oneOf(["milepael"])), 2, 13,
        "format"),
      BadInput("  \"format\": \"milepael\",\n", "", .missingKey("format"), 1, 1, ""),
      BadInput("  \"version\": 1,\n", "", .missingKey("version"), 1, 1, ""),
      BadInput(
        "\"version\": 1", "\"version\": 2", .newerFormat(found: 2, supported: 1), 3, 14, "version"),
      BadInput(
        "\"version\": 1", "\"version\": 0",
        .value(found: "0", expected: .wholeNumber(1 ... .max)), 3, 14, "version"),
      BadInput(
        "\"version\": 1", "\"version\": \"1\"", .type(expected: [.number], found: .string), 3, 14,
        "version"),
      BadInput(
        "    \"title\": \"Aftale\",\n", "", .missingKey("title"), 4, 16, "agreement"),
      BadInput(
        "\"Aftale\"", "17", .type(expected: [.string], found: .number), 5, 14, "agreement.title"),
      BadInput(
        "\"Aftale\"", "null", .type(expected: [.string], found: .null), 5, 14, "agreement.title"),
      BadInput(
        "2019", "\"2019\"", .type(expected: [.number], found: .string), 7, 19,
        "agreement.budgetYear"),
      BadInput(
        "2019", "2019.5", .value(found: "2019.5", expected: .wholeNumber(1...9999)), 7, 19,
        "agreement.budgetYear"),
      BadInput(
        "2019", "99999999999999999999",
        .value(found: "99999999999999999999", expected: .wholeNumber(1...9999)), 7, 19,
        "agreement.budgetYear"),
      BadInput(
        "\"da\"", "\"de\"", .value(found: "de", expected: .oneOf(["da", "en"])), 8, 17,
        "agreement.language"),
      BadInput(
        "\"Aftale\"", "\"Aftale\", \"title\": \"To\"", .duplicateKey("title"), 5, 24,
        "agreement.title"),
      BadInput(
        "\"Aftale\"", #""Aftale", "\u0074itle": "To""#, .duplicateKey("title"), 5, 24,
        "agreement.title"),
      BadInput(
        "\"Aftale\"", #""Aftale", "x": 1, "x": 1"#, .duplicateKey("x"), 5, 32, "agreement.x"),
      BadInput(
        "\"Aftale\"", #""Aftale", "x": [{"y": 1, "y": 1}]"#, .duplicateKey("y"), 5, 39,
        "agreement.x[0].y"),
      BadInput("[]", "{}", .type(expected: [.array], found: .object), 10, 14, "centres"),
    ])
  func meaning(bad: BadInput) {
    bad.check(in: minimal)
  }

  @Test(
    "What is wrong deep inside",
    arguments: [
      BadInput(
        "\"smiley\": \"uncertain\"", "\"smiley\": \"glad\"",
        .value(found: "glad", expected: .oneOf(["happy", "neutral", "sad", "uncertain"])), 135, 23,
        "initiatives[0].followUps.2019-1.effort.smiley"),
      BadInput(
        "\"smiley\": \"sad\"", "\"smiley\": \"neutral\"",
        .value(found: "neutral", expected: .oneOf(["happy", "sad"])), 158, 23,
        "initiatives[0].followUps.2019-1.economy.smiley"),
      BadInput(
        "\"date\": \"2019-04-01\"", "\"date\": \"2019-02-29\"",
        .value(found: "2019-02-29", expected: .date), 40, 15, "followUps[0].date"),
      BadInput(
        "\"at\": \"2019-08-01T10:00:00Z\"", "\"at\": \"2019-08-01 10:00\"",
        .value(found: "2019-08-01 10:00", expected: .timestamp), 155, 19,
        "initiatives[0].followUps.2019-1.effort.at"),
      BadInput(
        ",\n            \"at\": \"2019-08-01T10:00:00Z\"", "", .missingKey("at"), 134, 21,
        "initiatives[0].followUps.2019-1.effort"),
      BadInput(
        "\"4.09\"", "\"4.x\"", .value(found: "4.x", expected: .initiativeNumber), 84, 17,
        "initiatives[0].number"),
      BadInput(
        "\"2018/4.12\"", "\"18/4.12\"", .value(found: "18/4.12", expected: .initiativeID), 109, 9,
        "initiatives[0].links[1]"),
      BadInput(
        "\"involved\": \"all\"", "\"involved\": \"none\"",
        .value(found: "none", expected: .oneOf(["all"])), 99, 19, "initiatives[0].involved"),
      BadInput(
        "\"involved\": \"all\"", "\"involved\": 1",
        .type(expected: [.array, .string], found: .number), 99, 19, "initiatives[0].involved"),
      BadInput(
        "\"Åben bemærkning\"", "[]", .type(expected: [.string, .object], found: .array), 101, 9,
        "initiatives[0].remarks[0]"),
      BadInput(
        "\"to\": null,", "", .missingKey("to"), 168, 11, "initiatives[0].economy.amounts[0]"),
      BadInput(
        "\"amount\": 500000", "\"amount\": -500000",
        .value(found: "-500000", expected: .wholeNumber(0 ... .max)), 171, 23,
        "initiatives[0].economy.amounts[0].amount"),
      BadInput(
        "\"amount\": 500000", "\"amount\": 0.5",
        .value(found: "0.5", expected: .wholeNumber(0 ... .max)), 171, 23,
        "initiatives[0].economy.amounts[0].amount"),
      BadInput(
        ",\n            \"source\": \"economy\"", "", .missingKey("source"), 168, 11,
        "initiatives[0].economy.amounts[0]"),
      BadInput(
        "70\n", "60\n", .value(found: "[65, 60]", expected: .lowestAndHighest), 202, 34,
        "initiatives[0].effects[0].years[0].forecastPercent"),
      BadInput(
        "\"target\": 4.2", "\"target\": 1e999", .value(found: "1e999", expected: .number), 215, 21,
        "initiatives[0].indicators[0].target"),
      BadInput(
        "\"handling\": \"followedUp\"", "\"handling\": \"guidepost\"", .misplacedKey("followUps"),
        115, 7, "initiatives[0].followUps"),
      BadInput(
        "\"id\": \"2019-2\"", "\"id\": \"2019-1\"", .duplicateFollowUp("2019-1"), 57, 5,
        "followUps[1]"),
      BadInput(
        "\"2019-1\": {", "\"2019-1\": {}, \"2019-1\": {", .duplicateKey("2019-1"), 116, 23,
        "initiatives[0].followUps.2019-1"),
      BadInput(
        "\"links\": [", "\"latestStatus\": {}, \"links\": [", .misplacedKey("latestStatus"), 107, 7,
        "initiatives[0].latestStatus"),
      BadInput(
        "\"at\": \"2019-09-20T07:30:00Z\"", "\"at\": \"2019-09-20\"",
        .value(found: "2019-09-20", expected: .timestamp), 65, 17,
        "followUps[1].ready[0].at"),
      BadInput(
        "\"centre\": \"Social og Sundhed\",\n          \"by\"", "\"by\"", .missingKey("centre"), 62,
        9,
        "followUps[1].ready[0]"),
      BadInput(
        "\"reason\": \"changed\"", "\"reason\": \"merged\"",
        .value(found: "merged", expected: .oneOf(["changed", "closed", "gone"])), 306, 17,
        "conflicts[0].reason"),
      BadInput(
        "\"field\": \"status\"", "\"field\": \"title\"",
        .value(found: "title", expected: .oneOf(Edit.Field.allCases.map(\.rawValue))), 308, 18,
        "conflicts[0].edit.field"),
      BadInput(
        "\"field\": \"status\",", "\"field\": \"status\", \"unknown\": 1,",
        .misplacedKey("unknown"), 307, 15,
        "conflicts[0].edit"),
      BadInput(
        "\"initiative\": \"4.09\",\n        ", "", .missingKey("initiative"), 307, 15,
        "conflicts[0].edit"),
      BadInput(
        "\"from\": \"Den er på vej.\"", "\"from\": 7",
        .type(expected: [.string, .object], found: .number), 311, 17,
        "conflicts[0].edit.from"),
      BadInput(
        "\"recordedUpTo\": \"q81m-1204\"", "\"recordedUpTo\": \"q81m-0\"",
        .value(found: "q81m-0", expected: .entryID), 325, 19,
        "recordedUpTo"),
      BadInput(
        "\"recordedUpTo\": \"q81m-1204\"", "\"recordedUpTo\": \"Q81M-1204\"",
        .value(found: "Q81M-1204", expected: .entryID), 325, 19,
        "recordedUpTo"),
    ])
  func deep(bad: BadInput) {
    bad.check(in: everyKey)
  }

  @Test("A file with nothing in it", arguments: ["", " ", "\n\n\t", "\u{feff}"])
  func empty(text: String) {
    #expect(throws: FormatError(.empty)) { try decode(text) }
  }

  @Test("A newer version is named before anything else that an older program finds wrong")
  func newerVersion() {
    let file = #"{"initiatives": {"new": "shape"}, "format": "milepael", "version": 7}"#
    #expect(
      throws: FormatError(
        .newerFormat(found: 7, supported: 1),
        at: Place(line: 1, column: 68, path: JSONPath([.key("version")])))
    ) { try decode(file) }
  }

  @Test(
    "Bytes that are no UTF-8",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func notUTF8(wrong: [UInt8]) throws {
    for piece in ["Aftale", "Odense"] {
      let parts = try #require(minimal.parted(by: piece))
      let bytes = Array(parts.0.utf8) + Array("æ ".utf8) + wrong + Array(parts.1.utf8)
      let error = #expect(throws: FormatError.self) { try AgreementFormat.decode(bytes) }
      #expect(error?.problem == .notUTF8)
      #expect(error?.place?.line == (piece == "Aftale" ? 5 : 6))
      #expect(error?.place?.column == (piece == "Aftale" ? 17 : 24))
    }
  }

  @Test("UTF-16, as some editors save it, is no UTF-8")
  func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE] + minimal.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let error = #expect(throws: FormatError.self) { try AgreementFormat.decode(bytes) }
    #expect(error?.place == Place(line: 1, column: 1))
    #expect(error?.problem == .notUTF8)
  }
}

extension String {
  fileprivate func parted(by piece: String) -> (String, String)? {
    let parts = changing(piece, to: "\u{1}").split(separator: "\u{1}")
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
