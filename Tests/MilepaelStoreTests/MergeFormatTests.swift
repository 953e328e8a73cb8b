import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// What a merge leaves can be kept.
struct MergeFormatTests {
  @Test(arguments: 0..<150)
  func whatIsMergedReadsAsItWasWritten(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let base = random.next()
    let ours = try random.edits(15, of: base).result
    for theirs in [try random.edits(15, of: base).result, random.next()] {
      for base in [base, nil] {
        let merged = Agreement.merging(base: base, ours: ours, theirs: theirs).agreement
        #expect(try AgreementFormat.decode(AgreementFormat.encode(merged)) == merged)
      }
    }
  }
}
