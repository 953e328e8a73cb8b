import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael ready STORE N`.
struct ReadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ready",
    abstract: "Mark a centre's answers of an open follow-up as ready.",
    discussion: "Closing a follow-up lists the centres that have not.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Argument(
    help: ArgumentHelp(
      "The follow-up: its number in the order, or its id.", valueName: "n"))
  var followUp: String
  @Option(
    help: ArgumentHelp(
      "The centre: any unambiguous part of its name.",
      discussion: "Else $MILEPAEL_CENTRE, else the remembered centre."))
  var centre: String?
  @Flag(help: "Take the mark away again.")
  var not = false
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotMark(followUp), on: store.store) { () throws(Problem) in
      var editor = StoreEditor(try store.open(common.phrases))
      let found = try Lookup.followUp(followUp, among: editor.agreement.followUps)
      guard let name = try OwnCentre.find(centre, in: editor.agreement) else { throw .noOwnCentre }
      let stamp = signing.stamp(phrases)
      let step = try editor.change(by: stamp) { (agreement) throws(Problem) in
        do throws(Refusal) {
          return try agreement.step(marking: name, ready: !not, in: found.id, by: stamp)
        } catch {
          throw .refused(error, agreement)
        }
      }
      let done =
        step.isEmpty
        ? phrases.alreadyMarked(name, ready: !not, found.title)
        : phrases.marked(name, ready: !not, found.title, file: store.store)
      try Streams.output(done + "\n")
    }
  }
}
