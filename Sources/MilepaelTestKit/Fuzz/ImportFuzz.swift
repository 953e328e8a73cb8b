import MilepaelCore
import MilepaelExchange
import MilepaelStore
import MilepaelText

/// The importer: what it makes of a document, the store can hold, one step leads to it, and the same
/// document a second time has nothing new.
struct ImportFuzz: FuzzTarget {
  private var random: RandomAgreement
  private var pool: [[UInt8]]
  private var store: Agreement?

  init(seed: UInt64) throws {
    random = RandomAgreement(seed: seed)
    pool = ImportSamples.all
    let first = try Self.read(pool[1], into: nil)
    store = first.agreement
    // What we write ourselves comes in again as well.
    for format in [ReportFormat.json, .markdown] {
      let options = ReportOptions(kind: .followUp, followUp: first.agreement.followUps.first?.id)
      pool.append(Array(first.agreement.report(options, as: format).utf8))
    }
    let sheet = AnswerSheet(
      first.agreement, followUp: FollowUpID("2026-1"), centre: nil, phrases: Phrases(.danish))
    pool += [Array(sheet.csv.utf8), Array(sheet.json.utf8)]
  }

  mutating func tryNext() throws -> Bool {
    let input = Mutator.mutate(
      random.oneOf(pool), with: random.oneOf(pool), tokens: ImportSamples.tokens, &random)
    let existing = random.chance(50) ? store : nil
    let result: ImportResult
    do throws(ImportError) {
      result = try Self.read(input, into: existing)
    } catch {
      return false
    }
    let made = result.agreement
    let stored: Agreement
    do throws(FormatError) {
      stored = try AgreementFormat.decode(AgreementFormat.encode(made))
    } catch {
      throw FuzzFinding("the store cannot hold what came in: \(error)", input)
    }
    guard stored == made else {
      throw FuzzFinding("the store holds what came in as something else", input)
    }
    if let existing {
      var stepped = existing
      try stepped.apply(existing.edits(to: made))
      // The order of lists is not among the edits.
      guard stepped.edits(to: made).isEmpty else {
        let places = Difference.between(made, stepped).map { "\($0.place)" }
        throw FuzzFinding("no step leads to \(places.joined(separator: ", "))", input)
      }
    }
    let again: ImportResult
    do throws(ImportError) {
      again = try Self.read(input, into: made)
    } catch {
      throw FuzzFinding("the second time it is refused: \(error)", input)
    }
    guard again.agreement == made else {
      let places = Difference.between(made, again.agreement).map { "\($0.place)" }
      throw FuzzFinding("the second time it changes \(places.joined(separator: ", "))", input)
    }
    return true
  }

  private static func read(
    _ bytes: [UInt8], into existing: Agreement?
  ) throws(ImportError) -> ImportResult {
    try DocumentImporter.importing(
      bytes, into: existing, ImportOptions(stamp: signed("Asta"), name: "document"))
  }
}
