import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import MilepaelText
import Testing

@testable import milepael

/// The wording of errors and findings, in both languages.
struct WordsTests {
  private static let title: @Sendable (FollowUpID) -> String = { "\($0.value). opfølgning" }

  @Test(arguments: [
    (Finding.Kind.missing, "milepælen mangler svar", "the milestone has no answer yet"),
    (.noStatus(.neutral), "mellemfornøjet uden status", "neutral without a status"),
    (.noEconomyStatus, "sur på økonomi uden status", "sad on economy without a status"),
    (
      .sadWithoutAction, "sur uden korrigerende handling eller beslutning",
      "sad without a corrective action or a decision"
    ),
    (
      .happyButLate(word: "udsat"), "glad, men status siger »udsat«",
      "happy, but the status says “udsat”"
    ),
    (
      .again(against: FollowUpID("1")), "skal besvares igen, mod milepælen i 1. opfølgning",
      "to be answered again, against the milestone of 1. opfølgning"
    ),
    (
      .amountsDiffer(year: 2020, economy: 1_000_000, description: 2_500_000),
      "2020: økonomien siger 1 mio. kr., beskrivelsen 2,5 mio. kr.",
      "2020: the economy says 1 m kr., the description 2.5 m kr."
    ),
    (
      .nearlyKnown("Fritidsudvalgt", meant: "Fritidsudvalget"),
      "»Fritidsudvalgt« ligner »Fritidsudvalget«", "“Fritidsudvalgt” looks like “Fritidsudvalget”"
    ),
    (
      .numberGap(after: nil, before: number("6.2")),
      "kapitlets numre begynder først med 6.2", "the chapter's numbers do not begin before 6.2"
    ),
    (.duplicateNumber, "nummeret findes flere gange", "the number exists more than once"),
    (.unknownChapter("7"), "kapitel »7« findes ikke", "there is no chapter “7”"),
  ])
  func aFindingIsSaidInBothLanguages(kind: Finding.Kind, danish: String, english: String) {
    #expect(Phrases(.danish).finding(kind, title: Self.title) == danish)
    #expect(Phrases(.english).finding(kind, title: Self.title) == english)
  }

  @Test(arguments: [
    (
      StoreError.Cause.changedOnDisk,
      [
        "Kan ikke gemme aftalen: a.json",
        "Årsag: en anden har ændret filen, siden den blev læst",
        "Sikkert: Filen er, som den var.", "Gør nu: Læs filen igen, og svar igen.",
      ]
    ),
    (
      .diskFull(FileFault(.write, "a.json", code: 28)),
      [
        "Kan ikke gemme aftalen: a.json", "Årsag: disken er fuld",
        "Sikkert: Filen er, som den var.", "Gør nu: Ryd op på disken, og prøv igen.",
      ]
    ),
    (
      .io(FileFault(.sync, "a.json", code: 5)),
      [
        "Kan ikke gemme aftalen: a.json", "Årsag: systemet melder fejl 5 ved »sync«",
        "Sikkert: Filen er hel, som den var eller med det nye.",
        "Gør nu: Prøv igen; bliver det ved, så spørg it-afdelingen.",
      ]
    ),
    (
      .unwritable(FormatError(.textTooLong(limit: 1_048_576))),
      [
        "Kan ikke gemme aftalen: a.json",
        "Årsag: den ville ikke kunne læses igen: en tekst på mere end 1048576 byte",
        "Sikkert: Filen er, som den var.",
        "Gør nu: Gør teksten kortere, eller læg den i et bilag.",
      ]
    ),
  ])
  func aFailedSaveSaysWhatIsSafeAndWhatToDo(cause: StoreError.Cause, lines: [String]) {
    let error = StoreError(.saving, "a.json", cause)
    let phrases = Phrases(.danish)
    #expect(phrases.lines(error.explanation(phrases)) == lines)
  }

  @Test func onTheScreenTheAnswersAreSavedInACopyWhenTheFileWasChanged() {
    let error = StoreError(.saving, "a.json", .changedOnDisk)
    #expect(
      error.explanation(Phrases(.danish), onScreen: true).now
        == "Gem en kopi, slut, og åbn filen igen.")
    #expect(error.words(Phrases(.english)).hasSuffix("Save a copy, quit, and open the file again."))
    let opening = StoreError(.opening, "a.json", .missing)
    #expect(
      opening.explanation(Phrases(.danish), onScreen: true).now == "Se efter, om stien er rigtig.")
  }

  @Test(arguments: [
    (true, "Genåbn 2. opfølgning med en begrundelse, hvis den skal rettes."), (false, nil),
  ])
  func onlyAFollowUpOfThisAgreementIsToBeReopened(canBeReopened: Bool, now: String?) {
    let refusal = Refusal.closed(FollowUpID("2"))
    #expect(
      Phrases(.danish).now(refusal, title: Self.title) { _ in canBeReopened } == now)
  }

  @Test func whatAFailedSaveLeftBehindIsNamed() {
    let error = StoreError(.saving, "a.json", .busy, leftBehind: ".a.tmp")
    let phrases = Phrases(.english)
    #expect(
      phrases.lines(error.explanation(phrases, doing: "Cannot save the answer to 3.15")) == [
        "Cannot save the answer to 3.15: a.json",
        "Why: another program is saving in the folder and does not finish",
        "Safe: The file is as it was. A part of what was to be saved lies in .a.tmp.",
        "Do now: Try again in a moment.",
      ])
  }

  @Test(arguments: [
    (FormatError(.empty), "filen er tom"),
    (
      FormatError(
        .syntax(expected: .commaOrClosingBrace, found: UInt8(ascii: "]")),
        at: Place(line: 3, column: 7, path: JSONPath([.key("agreement")]))),
      "linje 3, tegn 7 (agreement): her ventes »,« eller »}«, men der står »]«"
    ),
    (
      FormatError(
        .syntax(expected: .value, found: nil), at: Place(line: 1, column: 2, path: JSONPath())),
      "linje 1, tegn 2: her ventes en værdi, men der står filens slutning"
    ),
    (
      FormatError(.type(expected: [.string, .object], found: .number)),
      "her ventes en tekst eller et objekt {…}, men der står et tal"
    ),
    (
      FormatError(.value(found: "2019-02-30", expected: .date)),
      "»2019-02-30« duer ikke; her ventes en dato som 2019-06-04"
    ),
    (
      FormatError(.newerFormat(found: 2, supported: 1)),
      "filen har format 2, og denne udgave kender kun 1"
    ),
  ])
  func whatIsWrongInAFileIsSaidWithItsPlace(error: FormatError, danish: String) {
    let store = StoreError(.opening, "a.json", .format(error))
    #expect(store.explanation(Phrases(.danish)).why == danish)
  }
}
