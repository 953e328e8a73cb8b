import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("Inputs that are almost right")
struct FuzzTests {
  @Test("No law is broken, and some inputs are taken in, others not", arguments: Fuzz.allCases)
  func short(fuzz: Fuzz) throws {
    var target = try fuzz.target(seed: 7)
    var taken = 0
    let count = 400
    for _ in 0..<count where try target.tryNext() { taken += 1 }
    #expect(taken > 0)
    #expect(taken < count)
  }

  @Test("The same seed makes the same inputs", arguments: Fuzz.allCases)
  func sameSeed(fuzz: Fuzz) throws {
    var first = try fuzz.target(seed: 3)
    var second = try fuzz.target(seed: 3)
    for _ in 0..<50 { #expect(try first.tryNext() == second.tryNext()) }
  }

  @Test("A contact of whom nothing is known is not lost")
  func emptyContact() throws {
    var agreement = try decode(minimal)
    agreement.contact = Contact()
    #expect(try AgreementFormat.decode(AgreementFormat.encode(agreement)) == agreement)
  }
}
