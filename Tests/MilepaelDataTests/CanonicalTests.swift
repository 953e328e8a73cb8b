import MilepaelCore
import MilepaelStore
import Testing

@Suite("The shipped files are as the program would write them")
struct CanonicalTests {
  @Test(arguments: Shipped.files)
  func `reading and writing changes no byte`(name: String) throws {
    let bytes = try Shipped.bytes(name)
    let written = AgreementFormat.encode(try AgreementFormat.decode(bytes))
    let same = zip(bytes, written).prefix { $0 == $1 }.count
    #expect(written == bytes, "the first other byte is the one after \(same)")
  }

  @Test(arguments: Shipped.files)
  func `nothing in them is unknown to the program`(name: String) throws {
    let agreement = try Shipped.agreement(name)
    #expect(agreement.foreign.isEmpty)
    #expect(agreement.headForeign.isEmpty)
    for place in agreement.places {
      let initiative = agreement[place]
      #expect(initiative.foreign.isEmpty)
      for round in (initiative.followedUp?.rounds ?? [:]).values {
        #expect(round.foreign.isEmpty)
        #expect(round.effort.foreign.isEmpty)
        #expect(round.economy.foreign.isEmpty)
      }
    }
  }
}
