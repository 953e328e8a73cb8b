import MilepaelCore
import MilepaelExchange

/// Documents in, documents out.
enum ExchangeFigures {
  static func measure(initiatives count: Int) throws -> [Figure] {
    let document = Array(MadeUpDocument.followUp(initiatives: count).utf8)
    let stamp = Stamp(by: "Mette Holm", at: Timestamp(secondsSince1970: 1_785_000_000))
    let options = ImportOptions(stamp: stamp)
    let agreement = try DocumentImporter.importing(document, into: nil, options).agreement
    // A tenth of a second for a real agreement, five for a hundred times as much.
    let limit = count <= 100 ? 100.0 : 5000.0
    func figure(_ what: String, _ bytes: Int, _ time: Duration) -> Figure {
      Figure(what: what, initiatives: count, time: time, bytes: bytes, yardstick: .within(limit))
    }
    let first = try Stopwatch.median {
      keep(try DocumentImporter.importing(document, into: nil, options))
    }
    let again = try Stopwatch.median {
      keep(try DocumentImporter.importing(document, into: agreement, options))
    }
    let step = Stopwatch.median {
      var empty = Agreement(title: "", municipality: "", budgetYear: 2026)
      do { try empty.apply(empty.edits(to: agreement)) } catch { print("no step: \(error)") }
      keep(empty)
    }
    var figures = [
      figure("import a follow-up", document.count, first),
      figure("import it again", document.count, again),
      figure("an import as one step", document.count, step),
    ]
    for format in ReportFormat.allCases {
      let report = ReportOptions(
        kind: .followUp, followUp: agreement.followUps.dropFirst().first?.id)
      let text = agreement.report(report, as: format)
      let time = Stopwatch.median { keep(agreement.report(report, as: format)) }
      figures.append(figure("write the follow-up as \(format)", text.utf8.count, time))
    }
    return figures
  }
}
