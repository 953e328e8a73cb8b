import MilepaelCore
import Testing

@Suite("Folding text for search")
struct TextFoldTests {
  @Test(arguments: [
    ("Måløv", "maaloev"), ("MÅLØV", "maaloev"), ("Ældre", "aeldre"),
    ("Skoler 1.000", "skoler 1.000"),
    ("Allé", "alle"), ("Zürich", "zurich"), ("Malmö", "malmoe"),
    ("naïve Crêpes à la", "naive crepes a la"),
    ("2018–2019", "2018-2019"), ("500\u{A0}kr.", "500 kr."), ("", ""), ("😐", "😐"),
    ("ΑΒΓ", "αβγ"),
  ])
  func `case, accents and Danish letters are folded`(text: String, folded: String) {
    #expect(TextFold.folded(text) == folded)
  }

  @Test(arguments: [
    ("Må", "Ma\u{30A}"), ("Å", "A\u{30A}"), ("é", "e\u{301}"), ("ö", "o\u{308}"), ("Ö", "O\u{308}"),
    ("ä", "a\u{308}"), ("ü", "u\u{308}"), ("ë", "e\u{308}"), ("ô", "o\u{302}"), ("à", "a\u{300}"),
  ])
  func `a letter written apart from its accent is the same letter`(together: String, apart: String)
  {
    #expect(TextFold.bytes(of: together) == TextFold.bytes(of: apart))
  }

  @Test(arguments: ["\u{30A}", "\u{308}", "\n\u{30A}", "\u{308}o"])
  func `an accent without its letter is nothing`(text: String) {
    #expect(
      TextFold.folded(text) == String(text.unicodeScalars.filter { $0.isASCII }.map(Character.init))
    )
  }
}
