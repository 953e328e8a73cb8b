import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("The published schema")
struct SchemaTests {
  /// Ballerup with one passage written otherwise, where it stands first.
  static let broken: [(what: String, passage: String, instead: String)] = [
    ("another format", "\"format\": \"milepael\"", "\"format\": \"budget\""),
    ("another version", "\"version\": 1", "\"version\": 2"),
    ("a version in quotes", "\"version\": 1", "\"version\": \"1\""),
    ("no list of follow-ups", "\"followUps\": [", "\"followups\": ["),
    ("a Danish kind", "\"kind\": \"operating\"", "\"kind\": \"drift\""),
    ("a Danish smiley", "\"smiley\": \"happy\"", "\"smiley\": \"glad\""),
    ("a sign for a smiley", "\"smiley\": \"happy\"", "\"smiley\": \"☺\""),
    ("a smiley that is null", "\"smiley\": \"happy\"", "\"smiley\": null"),
    ("a date as people write it", "\"date\": \"2019-08-01\"", "\"date\": \"1. august 2019\""),
    ("a month that does not exist", "\"date\": \"2019-08-01\"", "\"date\": \"2019-13-01\""),
    ("a number that is a number", "\"number\": \"1.1\"", "\"number\": 1.1"),
    ("a number with a letter", "\"number\": \"1.1\"", "\"number\": \"1.a\""),
    ("a number of five parts", "\"number\": \"1.1\"", "\"number\": \"1.1.1.1.1\""),
    ("an amount in words", "\"amount\": 7250000", "\"amount\": \"7,25 mio. kr.\""),
    ("an amount with øre", "\"amount\": 7250000", "\"amount\": 7250000.5"),
    ("an amount without a last year", "\"to\": 2019,", ""),
    ("another kind of amount", "\"kind\": \"saving\"", "\"kind\": \"besparelse\""),
    ("a state in Danish", "\"state\": \"open\"", "\"state\": \"åben\""),
    ("an initiative without a title", "\"title\": \"Ny sundhedspolitik\",", ""),
    (
      "a guidepost that is followed up", "\"handling\": \"followedUp\"",
      "\"handling\": \"guidepost\""
    ),
    ("all in Danish", "\"involved\": \"all\"", "\"involved\": \"alle\""),
    (
      "a committee that is no list",
      "\"committees\": [\n        \"Social- og Sundhedsudvalget\"\n      ]",
      "\"committees\": \"Social- og Sundhedsudvalget\""
    ),
    ("a mark that is a word", "\"state\": \"open\"", "\"state\": \"open\", \"record\": \"åbnet\""),
    (
      "a record without who and when", "\"state\": \"open\"",
      "\"state\": \"open\", \"record\": [{ \"state\": \"open\" }]"
    ),
    (
      "a record without time", "\"state\": \"open\"",
      "\"state\": \"open\", \"record\": [{ \"state\": \"open\", \"by\": \"Karin\" }]"
    ),
    (
      "a record of another state", "\"state\": \"open\"",
      "\"state\": \"open\", \"record\": [{ \"state\": \"reopened\", \"by\": \"Karin\","
        + " \"at\": \"2019-08-01T10:00:00Z\" }]"
    ),
    (
      "a record with a day for a moment", "\"state\": \"open\"",
      "\"state\": \"open\", \"record\": [{ \"state\": \"open\", \"by\": \"Karin\","
        + " \"at\": \"2019-08-01\" }]"
    ),
    (
      "a moment in parts of a second", "\"smiley\": \"happy\"",
      "\"smiley\": \"happy\", \"by\": \"Mette\", \"at\": \"2019-08-01T10:00:00.5Z\""
    ),
    (
      "a ready mark without its centre", "\"state\": \"open\"",
      "\"state\": \"open\", \"ready\": [{ \"by\": \"Karin\", \"at\": \"2019-08-01T10:00:00Z\" }]"
    ),
    (
      "a ready mark that is a name", "\"state\": \"open\"",
      "\"state\": \"open\", \"ready\": [\"Social og Sundhed\"]"
    ),
    ("an entry without its session", "\"version\": 1", "\"version\": 1, \"recordedUpTo\": \"17\""),
    ("an entry of number 0", "\"version\": 1", "\"version\": 1, \"recordedUpTo\": \"k3f9x2-0\""),
    ("an entry in capitals", "\"version\": 1", "\"version\": 1, \"recordedUpTo\": \"K3F9-1\""),
    ("conflicts that are no list", "\"version\": 1", "\"version\": 1, \"conflicts\": {}"),
    ("a conflict about nothing", "\"version\": 1", conflict("")),
    ("another reason for a conflict", "\"version\": 1", conflict(status, reason: "merged")),
    ("a conflict in another field", "\"version\": 1", conflict(#""field": "title""#)),
    (
      "a conflict that knows no initiative", "\"version\": 1",
      conflict(#""field": "status", "followUp": "2019-3", "to": "x""#)
    ),
    (
      "a smiley that is a text", "\"version\": 1",
      conflict(
        #""field": "effortSmiley", "initiative": "1.1", "followUp": "2019-3", "to": "glad""#)
    ),
    (
      "a state from nowhere", "\"version\": 1",
      conflict(#""field": "followUpState", "followUp": "2019-3", "to": "closed""#)
    ),
    ("an edit that says more", "\"version\": 1", conflict(status + #", "because": "x""#)),
    ("who, and not when", "\"smiley\": \"happy\"", "\"smiley\": \"happy\", \"by\": \"Mette\""),
  ].map { (what: $0.0, passage: $0.1, instead: $0.2) }

  /// The same with passages that are right, or of a version to come.
  static let sound: [(what: String, passage: String, instead: String)] = [
    ("as it is", "", ""),
    ("an unknown field at the top", "\"version\": 1,", "\"version\": 1, \"new\": {},"),
    (
      "an unknown field of an answer", "\"smiley\": \"happy\"",
      "\"smiley\": \"happy\", \"confidence\": 0.8"
    ),
    (
      "a record", "\"state\": \"open\"",
      "\"state\": \"open\", \"record\": [{ \"state\": \"closed\", \"reason\": \"Frist\","
        + " \"by\": \"Karin\", \"at\": \"2019-08-01T10:00:00Z\", \"new\": 1 }]"
    ),
    (
      "a ready mark", "\"state\": \"open\"",
      "\"state\": \"open\", \"ready\": [{ \"centre\": \"Social og Sundhed\", \"by\": \"Karin\","
        + " \"at\": \"2019-08-01T10:00:00Z\", \"new\": 1 }]"
    ),
    (
      "an entry", "\"version\": 1",
      "\"version\": 1, \"recordedUpTo\": \"k3f9x2-9223372036854775807\""
    ),
    ("a conflict", "\"version\": 1", conflict(status)),
    (
      "a conflict about a ready mark", "\"version\": 1",
      conflict(#""field": "ready", "followUp": "2019-3", "centre": "Social og Sundhed""#)
    ),
    (
      "an internal status with an unknown field", "\"smiley\": \"happy\"",
      "\"smiley\": \"happy\", \"status\": { \"text\": \"x\", \"internal\": true, \"new\": 1 }"
    ),
  ].map { (what: $0.0, passage: $0.1, instead: $0.2) }

  private static let status =
    #""field": "status", "initiative": "2018/4.12", "followUp": "2019-3", "to": "x""#

  /// The version, and after it a conflict about an edit.
  private static func conflict(_ edit: String, reason: String = "changed") -> String {
    let edit = edit.isEmpty ? "" : "\"edit\": { \(edit) }, "
    return "\"version\": 1, \"conflicts\": [{ \"id\": \"a-1.0\", \"reason\": \"\(reason)\", \(edit)"
      + "\"by\": \"Bo\", \"at\": \"2019-08-01T10:00:00Z\" }]"
  }

  private func variants(
    _ changes: [(what: String, passage: String, instead: String)]
  ) throws -> [String] {
    let text = String(decoding: try Shipped.bytes("ballerup-2019.json"), as: UTF8.self)
    return try changes.map { change in
      if change.passage.isEmpty { return text }
      let place = try #require(text.range(of: change.passage), "\(change.what)")
      return text.replacingCharacters(in: place, with: change.instead)
    }
  }

  @Test func `the shipped files are valid`() throws {
    let texts = try Shipped.files.map { String(decoding: try Shipped.bytes($0), as: UTF8.self) }
    #expect(try SchemaValidator.verdicts(texts) == ["valid", "valid"])
  }

  @Test func `it refuses what is broken, and so does the program`() throws {
    let texts = try variants(Self.broken)
    for (change, (text, verdict)) in zip(
      Self.broken, zip(texts, try SchemaValidator.verdicts(texts)))
    {
      #expect(verdict != "valid", "\(change.what)")
      #expect(throws: FormatError.self, "\(change.what)") {
        try AgreementFormat.decode([UInt8](text.utf8))
      }
    }
  }

  @Test func `it allows what is right, and fields of a version to come, and so does the program`()
    throws
  {
    let texts = try variants(Self.sound)
    for (change, (text, verdict)) in zip(
      Self.sound, zip(texts, try SchemaValidator.verdicts(texts)))
    {
      #expect(verdict == "valid", "\(change.what)")
      #expect(throws: Never.self, "\(change.what)") {
        try AgreementFormat.decode([UInt8](text.utf8))
      }
    }
  }

  @Test func `what the program writes after a day's work is valid`() throws {
    var agreement = try Shipped.ballerup()
    let stamp = signed("Mette \"Æ\" Holm", "2019-10-01T08:30:00Z")
    for (index, place) in agreement.places.prefix(86).enumerated() {
      var answer = Answer()
      answer.effort = .set(EffortSmiley.allCases[index % 4])
      answer.status = .set(MarkedText("Linje et\n\nlinje to", isInternal: index % 3 == 0))
      answer.action = .set(index % 2 == 0 ? nil : "Ny plan")
      answer.decisions = .set([decision("Økonomiudvalget", "2019-09-24", index % 2 == 0 ? nil : 7)])
      answer.economy = .set(index % 2 == 0 ? .sad : .happy)
      answer.economyStatus = .set("Forbruget følger \\ planen\t")
      let step = try agreement.step(
        answer, at: AnswerPlace(agreement.id(at: place), "2019-3"), by: stamp)
      try agreement.perform(step)
    }
    for extra in agreement.extra[0].initiatives {
      var answer = Answer()
      answer.latestStatus = .set(MarkedText("Afsluttet", isInternal: true))
      let place = AnswerPlace(
        InitiativeID(extra.initiative.number, earlierYear: 2018), "2019-3")
      try agreement.perform(agreement.step(answer, at: place, by: stamp))
    }
    var clarification = Answer()
    clarification.effort = .set(.sad)
    try agreement.perform(
      agreement.step(clarification, at: AnswerPlace(id("2.3"), "2019-2"), by: stamp))
    for (transition, followUp) in [
      (FollowUpTransition.close, "2019-3"), (.reopen, "2019-2"), (.open, "2019-4"),
    ] as [(FollowUpTransition, FollowUpID)] {
      try agreement.perform(
        agreement.step(transition, of: followUp, reason: "Fristen er nået", by: stamp))
    }
    let written = AgreementFormat.encode(agreement)
    #expect(try SchemaValidator.verdicts([String(decoding: written, as: UTF8.self)]) == ["valid"])
    #expect(try AgreementFormat.decode(written) == agreement)
  }
}
