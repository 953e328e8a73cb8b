import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `milepael new STORE`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make an agreement from nothing.",
    discussion: """
      On a terminal, what is left out is asked for. Without --follow-up it gets three budget \
      follow-ups and one at the turn of the year, all of them planned. A file that exists is never \
      touched. --language is also the agreement's: Danish when left out.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The JSON file to make.", valueName: "store"),
    completion: .file(extensions: ["json"]))
  var store: String
  @Option(help: ArgumentHelp("The municipality.", valueName: "name"))
  var municipality: String?
  @Option(help: "The budget year.")
  var year: Int?
  @Option(help: "The agreement's title.")
  var title: String?
  @Option(
    help: ArgumentHelp(
      "A follow-up, in their order; the date may be left out.", valueName: "title=date"))
  var followUp: [String] = []
  @Option(help: ArgumentHelp("A committee.", valueName: "name"))
  var committee: [String] = []
  @Option(help: ArgumentHelp("A centre.", valueName: "name"))
  var centre: [String] = []
  @Option(help: ArgumentHelp("The case number.", valueName: "number"))
  var caseNumber: String?

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotMakeNew, on: store) { () throws(Problem) in
      // Nobody is to be asked for what cannot be made.
      if access(store, F_OK) == 0 { throw .store(StoreError(.creating, store, .exists)) }
      var new = NewAgreement(
        municipality: municipality, year: year, title: title, followUps: followUp,
        committees: committee, centres: centre, caseNumber: caseNumber,
        language: common.language ?? .danish)
      if Streams.inputIsTerminal {
        new = try NewDialogue(phrases: phrases, dialogue: Dialogue()).complete(new)
      }
      let agreement = try new.agreement()
      do throws(StoreError) { _ = try AgreementFile.create(store, agreement) } catch {
        throw .store(error)
      }
      try Streams.output(phrases.made(agreement, file: store) + "\n" + phrases.openIt(store) + "\n")
    }
  }
}
