import ArgumentParser
import MilepaelCore
import MilepaelExchange
import MilepaelText

/// `milepael import DOCUMENT… --into STORE`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read plans, follow-ups, minutes and answer sheets into an agreement.",
    discussion: """
      Text as extracted from a PDF, Word, OpenDocument, HTML and Markdown (by pandoc), reports in \
      JSON and answer sheets in CSV. A store that does not exist is created. What is closed stays \
      as it was published. All documents are one step: when one cannot be read, nothing is changed.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("The documents, in the order to read them.", valueName: "document"))
  var documents: [String]
  @Option(help: ArgumentHelp("The agreement's JSON file.", valueName: "store"))
  var into: String
  @Option(help: "What the documents are; found out when left out.")
  var kind: DocumentKind?
  @Option(
    help: ArgumentHelp(
      "The follow-up they are about: its number in the order, or its id.",
      discussion: "Found out when left out.", valueName: "n"))
  var followUp: String?
  @Flag(help: "Show what would come in, and save nothing.")
  var dryRun = false
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    let bar = ProgressBar()
    defer { bar.end() }
    var sources: [(name: String, bytes: [UInt8])] = []
    for (index, path) in documents.enumerated() {
      let words = phrases.importDocument(path, index + 1, of: documents.count)
      try common.reporting(phrases.cannotImport, on: path) { () throws(Problem) in
        sources.append((path, try DocumentSource.read(path) { bar.show(words, nil) }))
      }
    }
    try common.reporting(phrases.cannotImportInto, on: into) { () throws(Problem) in
      let stamp = signing.stamp(phrases)
      var store = try ImportedStore(into)
      var results: [Named] = []
      let isNew = try store.importing(by: stamp, isDry: dryRun) { (existing) throws(Problem) in
        let (agreement, made) = try imported(sources, existing, stamp, bar)
        results = made
        bar.show(phrases.savingIn(into), nil)
        return agreement
      }
      bar.end()
      try tell(results, isNew: isNew)
    }
  }

  private typealias Named = (name: String, result: ImportResult)

  /// One document after the other, each into what the one before made.
  private func imported(
    _ sources: [(name: String, bytes: [UInt8])], _ existing: Agreement?, _ stamp: Stamp,
    _ bar: ProgressBar
  ) throws(Problem) -> (Agreement?, [Named]) {
    var agreement = existing
    var results: [Named] = []
    for (index, (path, bytes)) in sources.enumerated() {
      let words = common.phrases.importDocument(path, index + 1, of: sources.count)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let options = ImportOptions(kind: kind, followUp: followUp, stamp: stamp, name: name)
      let result: ImportResult
      do throws(ImportError) {
        result = try DocumentImporter.importing(bytes, into: agreement, options) { done in
          bar.show(words, done)
        }
      } catch {
        throw .exchange(.notImported(path, error))
      }
      agreement = result.agreement
      results.append((path, result))
    }
    return (agreement, results)
  }

  private func tell(_ results: [Named], isNew: Bool) throws(Problem) {
    let phrases = common.phrases
    let leftOut = results.contains { $0.result.report.leftOut }
    let nothing = leftOut ? phrases.importNothingTaken : phrases.importNothingNew
    let done = dryRun ? phrases.importDryRun : isNew ? phrases.importSaved(into) : nothing
    let waiting = results.last?.result.agreement.conflicts.count ?? 0
    switch format {
    case .text:
      let texts = results.map { name, result in
        ImportText(result: result, name: name, phrases: phrases, layout: .current).render()
      }
      let conflicts = waiting == 0 ? "" : phrases.importConflictsWait(waiting, into) + "\n"
      try Streams.output(texts.joined(separator: "\n") + done + "\n" + conflicts)
    case .json:
      let values = results.map { name, result in
        ImportJSON.value(result, name: name, phrases: phrases)
      }
      try Streams.outputClean(
        JSONText.fields([
          ("saved", .boolean(!dryRun && isNew)), ("documents", .array(values)),
        ]).written)
    }
  }
}

extension DocumentKind: ExpressibleByArgument {}
