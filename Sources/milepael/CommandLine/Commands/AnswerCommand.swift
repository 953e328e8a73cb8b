import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael answer STORE`.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer line by line, without a screen.",
    discussion: """
      For screen readers and slow lines: each item that needs an answer is printed and asked for, \
      and each answer is saved before the next question. The end of input ends it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(
    help: ArgumentHelp(
      "Only those of this centre; an empty one means every centre.",
      discussion: "Else $MILEPAEL_CENTRE, else the remembered centre, else every centre."))
  var centre: String?
  @Option(help: "Only those of this committee: any unambiguous part of its name.")
  var committee: String?
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotAnswer, on: store.store) { () throws(Problem) in
      let editor = StoreEditor(try store.open(common.phrases))
      let agreement = editor.agreement
      guard let focus = agreement.currentFollowUp else { throw .noFollowUps }
      let centre = try OwnCentre.find(centre, in: agreement)
      let items = try items(in: agreement, centre: centre)
      let dialogue = Dialogue()
      try dialogue.say(agreement.title)
      if focus.state != .open { try dialogue.say(phrases.notOpen(focus.title, focus.state)) }
      if let centre { try dialogue.say(phrases.onlyFor(centre: centre)) }
      if items.isEmpty { return try dialogue.say(phrases.nothingMissing) }
      try dialogue.say(phrases.answering(items.count, followUp: focus.title))
      let author = signing.stamp(phrases).by
      var interview = Interview(editor, phrases: phrases, dialogue: dialogue) {
        Stamp(by: author, at: Clock.now())
      }
      try interview.run(items.map(\.question))
    }
  }

  /// What can be answered: in a closed follow-up only what is uncertain.
  private func items(
    in agreement: Agreement, centre: String?
  ) throws(Problem) -> [Reminder.Item] {
    var filter = Filter(centre: centre, standing: .needsAnswer)
    if let committee { filter.committee = try Lookup.committee(committee, in: agreement) }
    let listing = Listing(agreement, focus: agreement.currentFollowUp, filter: filter)
    return listing.rows.compactMap { Reminder.Item($0, in: listing) }
      .filter(\.canBeAnswered)
  }
}
