import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("Hostile input ends in an error, never in a crash")
struct HostileInputTests {
  @Test("A file cut off after every byte", arguments: [minimal, everyKeyUnindented])
  func truncation(file: String) {
    let bytes = Array(file.utf8)
    // Without its last byte, the line feed, the file is still whole.
    for length in 0..<(bytes.count - 1) {
      do throws(FormatError) {
        _ = try AgreementFormat.decode(Array(bytes[..<length]))
        Issue.record("read after \(length) bytes")
      } catch {
        switch error.problem {
        case .empty: if length > 0 { Issue.record("empty after \(length) bytes") }
        // A word that is cut off is named where it begins.
        case .syntax(_, found: nil), .notUTF8, .syntax(expected: .value, _): continue
        default: Issue.record("after \(length) bytes: \(error)")
        }
      }
    }
  }

  @Test("The end of a file filled with NUL, as a power failure leaves it")
  func zeros() {
    let bytes = Array(everyKeyUnindented.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let filled = bytes[..<length] + [UInt8](repeating: 0, count: bytes.count - length)
      #expect(throws: FormatError.self) { try AgreementFormat.decode(Array(filled)) }
    }
  }

  @Test("20,000 files with random changes", arguments: 0..<20)
  func mutations(seed: UInt64) throws {
    var random = RandomAgreement(seed: seed)
    var agreement = try decode(minimal)
    for _ in 0..<20 {
      agreement.initiatives = [random.initiative(rounds: [FollowUpID("1"), FollowUpID("2")])]
      let bytes = AgreementFormat.encode(agreement)
      for _ in 0..<50 {
        let mutant = mutated(bytes, &random)
        do throws(FormatError) {
          // What can still be read can be written, and is then the same.
          let agreement = try AgreementFormat.decode(mutant)
          let written = AgreementFormat.encode(agreement)
          #expect(try AgreementFormat.decode(written) == agreement)
        } catch {
          #expect(error.problem == .empty || error.place != nil)
        }
      }
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout RandomAgreement) -> [UInt8] {
    let pieces = ["\"", "\\", "{", "}", "[", "]", ",", ":", "null", "1e999", "\u{0}", "\\u", "😐"]
    var mutant = bytes
    for _ in 0..<random.int(1...3) where !mutant.isEmpty {
      let start = random.int(0...(mutant.count - 1))
      let end = min(mutant.count, start + random.int(1...20))
      switch random.int(0...4) {
      case 0: mutant[start] = UInt8(random.int(0...255))
      case 1: mutant.removeSubrange(start..<end)
      case 2: mutant.insert(contentsOf: Array(mutant[start..<end]), at: random.int(0...start))
      case 3: mutant.insert(contentsOf: Array(random.oneOf(pieces).utf8), at: start)
      default: mutant.swapAt(start, random.int(0...(mutant.count - 1)))
      }
    }
    return mutant
  }
}
