import MilepaelApp
import MilepaelCore
import MilepaelExchange
import MilepaelTestKit

/// Documents that are made up for the screen, on the shipped agreement.
enum ScreenDocument {
  private static let head = """
    Dato: 15. oktober 2019
    Tredje opfølgning på Aftale om budget 2019 for Ballerup Kommune
    Læsevejledning
    3. En stærk uddannelsesby

    """

  /// The third follow-up of two initiatives, one of them new, with what somebody has to look at.
  static let followUp =
    head
      + """
      3.16. Forberedende grunduddannelse (FGU)\tDrift\tTid\tSmiley
      Milepæl\t<p>Udvalget har fået en ny status.</p><p>Status: Skolen er åbnet, og 42 unge går på den.</p>\t3. budgetopfølgning 2019\t☺
      Økonomi\tDer er ikke afsat økonomi.
      3.40. Skolehave\tDrift\tTid\tSmiley
      Alle skoler får en have.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Børne- og Skoleudvalget\t\t
      Milepæl\t<p>Haverne er anlagt.</p><p>Status: To er forsinket.</p>\t3. budgetopfølgning 2019\t☹

      """

  /// The same with nothing that anybody could read in it.
  static let letter = "Kære alle. Vi ses på mandag."
}

extension AppDriver {
  /// Reads the document that was asked for last, as the runner would.
  mutating func readDocument(_ text: String) {
    for effect in effects.reversed() {
      guard case .readDocument(let request, let agreement, let stamp, let revision) = effect else {
        continue
      }
      let options = ImportOptions(
        kind: request.kind, followUp: request.followUp, stamp: stamp, name: request.name)
      do {
        let result = try DocumentImporter.importing(Array(text.utf8), into: agreement, options)
        send(.documentRead(request.number, result, revision: revision))
      } catch {
        send(.documentFailed(request.number, state.phrases.why(error)))
      }
      return
    }
  }

  /// Presses `I`, is offered these documents, and chooses the first.
  mutating func chooseDocument(_ paths: String...) {
    press("I")
    send(
      .documentsFound(
        paths.enumerated().map { index, path in
          FoundDocument(
            path: path, modified: Timestamp(secondsSince1970: 1_569_900_000 - index * 86_400))
        }))
    press("<Enter>")
  }
}
