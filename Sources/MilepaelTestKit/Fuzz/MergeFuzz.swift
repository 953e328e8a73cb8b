import MilepaelCore
import MilepaelStore

/// The merge of three files, however little they have to do with each other: what comes out can be
/// read, and two who say the same do not quarrel.
struct MergeFuzz: FuzzTarget {
  private struct Triple {
    var base: [UInt8]
    var ours: [UInt8]
    var theirs: [UInt8]
  }

  private var random: RandomAgreement
  private var pool: [Triple] = []

  init(seed: UInt64) throws {
    random = RandomAgreement(seed: seed, initiatives: 1)
    while pool.count < 48 {
      let base = random.next()
      let triple = Triple(
        base: AgreementFormat.encode(base),
        ours: AgreementFormat.encode(try random.edits(8, of: base).result),
        theirs: AgreementFormat.encode(try random.edits(8, of: base).result))
      if triple.base.count < 6000 { pool.append(triple) }
    }
  }

  mutating func tryNext() throws -> Bool {
    var triple = random.oneOf(pool)
    let other = random.oneOf(pool)
    switch random.int(0...5) {
    case 0: triple.base = Mutator.mutate(triple.base, with: other.ours, &random)
    case 1: triple.ours = Mutator.mutate(triple.ours, with: triple.theirs, &random)
    case 2: triple.theirs = Mutator.mutate(triple.theirs, with: triple.ours, &random)
    case 3: triple.base = []
    case 4: triple.theirs = other.theirs
    default: break
    }
    guard
      let merged = MergeHook.merge(base: triple.base, ours: triple.ours, theirs: triple.theirs)
    else { return false }
    guard merged.count < 4 * (triple.base.count + triple.ours.count + triple.theirs.count) + 4000
    else { throw FuzzFinding("the result is far longer than what went in", triple.ours) }
    let result: Agreement
    do throws(FormatError) {
      result = try AgreementFormat.decode(merged)
    } catch {
      throw FuzzFinding("the result cannot be read: \(error)", triple.ours)
    }
    if random.chance(10) {
      let again = Agreement.merging(base: result, ours: result, theirs: result)
      guard again.agreement == result, again.conflicts.isEmpty else {
        throw FuzzFinding("who says the same quarrels", merged)
      }
    }
    return true
  }
}
