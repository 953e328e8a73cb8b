import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael set STORE NUMBER --follow-up N …`.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Answer: set smileys, statuses, a corrective action, decisions.",
    discussion: """
      Only what is given is changed; an empty text takes away. Ends when the answer is safe on \
      disk, and says so. A closed follow-up refuses, but for settling an uncertain smiley as \
      neutral or sad.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @OptionGroup var initiative: NumberArgument
  @Option(
    help: ArgumentHelp(
      "The follow-up: its number in the order, or its id.",
      discussion: """
        For an initiative of an extra follow-up one of its own agreement, but with \
        --latest-status one of this agreement.
        """, valueName: "n"))
  var followUp: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    let doing = phrases.cannotSet(initiative.number)
    try common.reporting(doing, on: store.store) { () throws(Problem) in
      try answer.checkUsage()
      var editor = StoreEditor(try store.open(common.phrases))
      let stamp = signing.stamp(phrases)
      let step = try editor.change(by: stamp) { (agreement) throws(Problem) in
        let position = try Lookup.initiative(initiative.number, in: agreement)
        let place = try answer.answerPlace(at: position, followUp: followUp, in: agreement)
        let given = try answer.answer(for: place, in: agreement)
        return try agreement.checkedStep(given, at: place, by: stamp)
      }
      try Streams.output(confirmation(step, in: editor.agreement) + "\n")
    }
  }

  private func confirmation(_ step: Step, in agreement: Agreement) throws(Problem) -> String {
    let position = try Lookup.initiative(initiative.number, in: agreement)
    let place = try answer.answerPlace(at: position, followUp: followUp, in: agreement)
    let (number, title) = (place.initiative.description, agreement.title(of: place.followUp))
    return step.isEmpty
      ? common.phrases.alreadySo(number, followUp: title, file: store.store)
      : common.phrases.saved(number, followUp: title, file: store.store)
  }
}
