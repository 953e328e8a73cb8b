import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Which sums a text gives to which years.
struct AmountReaderTests {
  private func amounts(_ text: String) -> [Amount] {
    AmountReader(source: .economy, budgetYear: 2026).amounts(in: text)
  }

  @Test func `a sum without a year is of the budget's year`() {
    #expect(
      amounts("Der er afsat 0,8 mio. kr.") == [Amount(from: 2026, to: 2026, kroner: 800_000)])
  }

  @Test func `a sum that no store can hold is none, also with a half`() {
    #expect(
      amounts("Der er afsat 1½ mio. kr. i 2026.") == [
        Amount(from: 2026, to: 2026, kroner: 1_500_000)
      ])
    #expect(amounts("Der er afsat 9223372036854,7½ mio. kr. i 2026.") == [])
    #expect(amounts("Der er afsat 9223372036854775807½ kr. i 2026.") == [])
  }

  @Test func `each sum has the years after it`() {
    #expect(
      amounts("Der afsættes 2 mio. kr. i årene 2026, 2027 og 2028 samt 1 mio. kr. i 2029.") == [
        Amount(from: 2026, to: 2028, kroner: 2_000_000),
        Amount(from: 2029, to: 2029, kroner: 1_000_000),
      ])
  }

  @Test func `what a sum per year recapitulates does not count twice`() {
    #expect(
      amounts(
        "Der er afsat 0,5 mio. kr. til skiltene.\n\nDer er således 0,7 mio. kr. i 2026 og 2027."
      ) == [Amount(from: 2026, to: 2027, kroner: 700_000)])
  }

  @Test func `what comes after the sums per year still counts`() {
    #expect(
      amounts(
        "Der er således 0,7 mio. kr. i 2026 og 2027. Der er afsat 0,2 mio. kr. til kunst.") == [
          Amount(from: 2026, to: 2027, kroner: 700_000),
          Amount(from: 2026, to: 2026, kroner: 200_000),
        ])
  }

  @Test func `the parts stand for the whole, and come from where it comes from`() {
    #expect(
      amounts(
        """
        I budgetaftalen for 2025 blev der bevilget i alt 3 mio. kr. Midlerne disponeres således:

        1 mio. kr. i 2026, 1 mio. kr. i 2027 og 1 mio. kr. i 2028.
        """) == [
          Amount(from: 2026, to: 2026, kroner: 1_000_000, kind: .earlier),
          Amount(from: 2027, to: 2027, kroner: 1_000_000, kind: .earlier),
          Amount(from: 2028, to: 2028, kroner: 1_000_000, kind: .earlier),
        ])
  }

  @Test func `parts that do not sum up to it stand beside the whole`() {
    #expect(
      amounts("Der er afsat 9 mio. kr. Der afsættes 1 mio. kr. i 2027 og 2 mio. kr. i 2028.") == [
        Amount(from: 2026, to: 2026, kroner: 9_000_000),
        Amount(from: 2027, to: 2027, kroner: 1_000_000),
        Amount(from: 2028, to: 2028, kroner: 2_000_000),
      ])
  }

  @Test func `a pool for some years is one sum`() {
    #expect(
      amounts("Der er reserveret en pulje på 1,5 mio. kr. i 2026-2027.") == [
        Amount(from: 2026, to: 2026, kroner: 1_500_000)
      ])
    #expect(
      amounts("Der er afsat en pulje på 1,5 mio. kr. årligt i 2026-2027.") == [
        Amount(from: 2026, to: 2027, kroner: 1_500_000)
      ])
  }

  @Test func `the economy row repeats money of which the description says that it is older`() throws
  {
    let text = """
      Opfølgning på Aftale om budget 2026
      2.1. Bump\tDrift\tTid\tSmiley
      Inden for det allerede afsatte budget i 2026 prioriteres 0,8 mio. kr. i 2026.\tAnsvarligt \
      center: Vej Ansvarligt udvalg: Økonomiudvalget\t\t
      Milepæl\tDe er lagt.\t1. opfølgning 2026\t
      Økonomi\tDer er afsat 0,8 mio. kr.\t\t
      """
    let result = try DocumentImporter.importing(
      Array(text.utf8), into: nil, ImportOptions(stamp: signed("Asta")))
    #expect(
      result.agreement.initiative(id("2.1"))?.followedUp?.economy.amounts == [
        Amount(from: 2026, to: 2026, kroner: 800_000, kind: .earlier),
        Amount(from: 2026, to: 2026, kroner: 800_000, kind: .earlier, source: .description),
      ])
  }

  @Test(arguments: [
    ("Der afsættes 1½ mio. kr. i 2026.", 1_500_000), ("Der afsættes ½ mio. kr. i 2026.", 500_000),
    ("Der afsættes kr. 500.000 i 2026.", 500_000), ("Der afsættes 2 millioner kroner.", 2_000_000),
    ("Der afsættes 1,2 milliarder kroner.", 1_200_000_000),
    ("Der afsættes 75 tusind kroner.", 75_000), ("1,5 mio. kr. i 2026", 1_500_000),
    ("1,5 mio. kr.", 1_500_000), ("2026: 0,7 mio. kr.", 700_000),
  ])
  func `a sum can be written in many ways`(text: String, kroner: Int) {
    #expect(amounts(text) == [Amount(from: 2026, to: 2026, kroner: kroner)])
  }

  @Test func `a year after a sum is no sum`() {
    #expect(
      amounts("Der afsættes 2 mio. kr. 2027 og 1 mio. kr. 2028.") == [
        Amount(from: 2027, to: 2027, kroner: 2_000_000),
        Amount(from: 2028, to: 2028, kroner: 1_000_000),
      ])
  }

  @Test func `what comes thereafter goes on from the next year`() {
    #expect(
      amounts("1 mio. kr. i 2026 og 2 mio. kr. årligt herefter") == [
        Amount(from: 2026, to: 2026, kroner: 1_000_000),
        Amount(from: 2027, to: nil, kroner: 2_000_000),
      ])
  }

  @Test func `a sum of which something else is said is not set aside`() {
    #expect(amounts("Prisen er steget med 1,5 mio. kr. i 2026.") == [])
  }
}
