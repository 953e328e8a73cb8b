import MilepaelText
import Testing

@Suite("The Danish order")
struct DanishOrderTests {
  @Test(arguments: [
    ["Zebra", "Ældre", "Økonomi", "Ålborg"],
    ["Arbejdsmarked", "By, Erhverv og Miljø", "Børne- og Ungerådgivning", "Ejendomme"],
    ["alle", "allé", "Allerød"], ["Bo", "bo", "Bø"], ["a", "ab", "b"], ["", "a"],
    ["Sod", "Soda", "Sød", "Sår"], ["Tyr", "Tyskland", "Tønder", "Tår"],
    ["Malmo", "Malmö", "Malmå"],
    ["Øl", "A\u{30A}l"],
    ["Cafe", "Cafe\u{301}", "Cafeer"], ["Kôdak", "Kodal"],
  ])
  func `after z come æ, ø and å, and case and accents do not count`(sorted: [String]) {
    #expect(sorted.reversed().sorted(by: DanishOrder.isBefore) == sorted)
  }

  @Test func `ü stands with y`() {
    let sorted = ["Mykle", "Müller", "Mynte", "Mæt"]
    #expect(sorted.reversed().sorted(by: DanishOrder.isBefore) == sorted)
  }

  @Test func `nothing comes before itself, and two spellings are in a firm order`() {
    for word in ["", "a", "Å", "Økonomi"] { #expect(!DanishOrder.isBefore(word, word)) }
    #expect(
      DanishOrder.isBefore("Økonomi", "økonomi") != DanishOrder.isBefore("økonomi", "Økonomi"))
  }
}
