import ArgumentParser
import MilepaelCore
import MilepaelExchange
import MilepaelText

/// `milepael report STORE`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the agreement as a document: plan, follow-up, summary or meeting.",
    discussion: """
      Reports speak the agreement's language, unless --language says otherwise. Word and \
      OpenDocument are written by pandoc. A file that --output names is replaced whole; it can \
      never be the store.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: "What the document is: plan, follow-up, summary or meeting.")
  var kind: ReportKind
  @Option(
    help: ArgumentHelp(
      "The follow-up it is about: its number in the order, or its id.",
      discussion: "The current one when left out.", valueName: "n"))
  var followUp: String?
  @Option(help: "Only what this committee is responsible for: any unambiguous part of its name.")
  var committee: String?
  @Option(help: "html, markdown, csv, docx, odt or json.")
  var format = DocumentFormat.markdown
  @Option(help: ArgumentHelp("Where to write it; else standard output.", valueName: "file"))
  var output: String?
  @Flag(
    help: """
      Leave out closed items and the decisions that cite them, everything internal, who was away, \
      and whoever carries an action out and is no centre.
      """)
  var `public` = false
  @Option(
    help: ArgumentHelp(
      "Own words: a JSON object with heading, guide and colophon.", valueName: "file"))
  var wording: String?
  @Option(
    help: ArgumentHelp(
      "An own style instead of ours: a .css for HTML, a .docx or .odt for these.",
      discussion: """
        A style sheet replaces ours whole, its rules for paper too. Of a document the styles, the \
        page, its header and its footer are taken.
        """, valueName: "file"))
  var style: String?
  @Option(
    help: ArgumentHelp(
      "The day the document is dated.", discussion: "The follow-up's when left out.",
      valueName: "YYYY-MM-DD"))
  var date: String?

  func run() throws {
    try common.reporting(common.phrases.cannotReport, on: store.store) { () throws(Problem) in
      if case .pandoc = format.writer, output == nil, Streams.outputIsTerminal {
        throw .exchange(.binaryToTerminal)
      }
      let agreement = try store.agreement(common.phrases)
      var options = ReportOptions(kind: kind, isPublic: `public`, language: common.language)
      options.followUp = try Lookup.focus(followUp, in: agreement)?.id
      if let committee { options.committee = try Lookup.committee(committee, in: agreement) }
      if let date {
        guard let day = CalendarDate(date) else { throw .notADate(date) }
        options.date = day
      }
      options.wording = try ownWording()
      let bar = ProgressBar()
      defer { bar.end() }
      let words = common.phrases.writingReport(output ?? kind.rawValue)
      let bytes = try format.bytes(agreement, options, style: try ownStyle()) { done in
        bar.show(words, done)
      }
      bar.end()
      try DocumentOutput(path: output, store: store.store).write(bytes)
    }
  }

  private func ownWording() throws(Problem) -> ReportWording {
    guard let wording else { return ReportWording() }
    let bytes = try InputFile.read(wording, limit: 1 << 20)
    guard let words = ReportWording(json: bytes) else { throw .exchange(.notWording(wording)) }
    return words
  }

  private func ownStyle() throws(Problem) -> [UInt8]? {
    guard let style else { return nil }
    guard let ending = format.styleEnding, style.lowercased().hasSuffix(".\(ending)") else {
      throw .exchange(.notAStyle(style, ending: format.styleEnding))
    }
    return try InputFile.read(style, limit: 1 << 26)
  }
}
