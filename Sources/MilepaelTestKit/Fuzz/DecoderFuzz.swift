import MilepaelCore
import MilepaelStore

/// The store's decoder: what it takes in, it can write, and reads as the same again.
struct DecoderFuzz: FuzzTarget {
  private var random: RandomAgreement
  private var pool: [[UInt8]]

  init(seed: UInt64) throws {
    random = RandomAgreement(seed: seed, initiatives: 1)
    pool = []
    // Short ones: what is tried often finds more than what is long.
    while pool.count < 64 {
      var agreement = random.next()
      agreement = try random.edits(20, of: agreement).result
      let bytes = AgreementFormat.encode(agreement)
      if bytes.count < 6000 { pool.append(bytes) }
    }
  }

  mutating func tryNext() throws -> Bool {
    let input = Mutator.mutate(random.oneOf(pool), with: random.oneOf(pool), &random)
    let agreement: Agreement
    do throws(FormatError) {
      agreement = try AgreementFormat.decode(input)
    } catch {
      guard error.problem == .empty || error.place != nil else {
        throw FuzzFinding("the error has no place", input)
      }
      return false
    }
    let written = AgreementFormat.encode(agreement)
    let again = try AgreementFormat.decode(written)
    guard again == agreement else {
      let places = Difference.between(agreement, again).map { "\($0.place)" }
      throw FuzzFinding(
        "what is written is read as something else at \(places.joined(separator: ", "))", input)
    }
    guard written.count < 4 * input.count + 1000 else {
      throw FuzzFinding("what is written is far longer than what was read", input)
    }
    return true
  }
}
