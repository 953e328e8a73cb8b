import MilepaelApp
import MilepaelCore
import MilepaelText

/// Asks for every item that needs an answer, one after another, and saves each answer before the next
/// question.
struct Interview {
  private var editor: StoreEditor
  private let phrases: Phrases
  private let dialogue: Dialogue
  private let signature: () -> Stamp
  private var answered = 0

  init(
    _ editor: StoreEditor, phrases: Phrases, dialogue: Dialogue,
    signature: @escaping () -> Stamp
  ) {
    self.editor = editor
    self.dialogue = dialogue
    self.phrases = phrases
    self.signature = signature
  }

  /// - Parameter items: What to ask, found in the agreement as it was when the conversation began.
  mutating func run(_ items: [Reminder.Item]) throws(Problem) {
    for (index, item) in items.enumerated() {
      try dialogue.say(["", phrases.itemOf(index + 1, items.count)])
      guard try ask(item) else { break }
    }
    let left = items.filter { standing(of: $0)?.needsAnswer == true }.count
    try dialogue.say(["", phrases.answeredCount(answered, left: left)])
  }

  /// False when the person, or the input, is at the end.
  private mutating func ask(_ item: Reminder.Item) throws(Problem) -> Bool {
    try editor.reloadIfChanged()
    guard let standing = standing(of: item), standing.needsAnswer else {
      // A colleague was quicker.
      try dialogue.say(phrases.answeredMeanwhile(item.row.id.description))
      return true
    }
    let question = QuestionText(
      item: item, agreement: editor.agreement, phrases: phrases, layout: dialogue.layout)
    try dialogue.say(question.lines())
    let isClosed = item.followUp.state == .closed
    while true {
      guard let line = try dialogue.ask(isClosed ? phrases.askSettled : phrases.askSmiley) else {
        return false
      }
      switch Reply(line) {
      case .quit: return false
      case .skip:
        try dialogue.say(phrases.skipped)
        return true
      case .help: try dialogue.say(phrases.answeringHelp)
      case .unknown(let typed): try dialogue.say(phrases.notUnderstood(typed))
      case .smiley(.happy) where isClosed: try dialogue.say(phrases.notUnderstood(line))
      case .smiley(let smiley):
        var answer = Answer()
        answer.effort = .set(.settled(smiley))
        guard try save(answer, to: item) else { return true }
        answered += 1
        return isClosed ? true : try askTexts(item, smiley)
      }
    }
  }

  /// The status, and for a sad one the corrective action. False at the end.
  private mutating func askTexts(_ item: Reminder.Item, _ smiley: Smiley) throws(Problem) -> Bool {
    let fields: [(question: String, field: WritableKeyPath<Answer, Answer.Part<MarkedText?>>)] =
      [(phrases.askStatus, \.status)] + (smiley == .sad ? [(phrases.askAction, \.action)] : [])
    for (question, field) in fields {
      guard let line = try dialogue.ask(question) else { return false }
      if Reply(line) == .quit { return false }
      let effort = effort(of: item)
      let current = field == \.status ? effort.status : effort.action
      guard let text = MarkedText(typed: line, replacing: current) else { continue }
      var answer = Answer()
      answer[keyPath: field] = .set(text)
      guard try save(answer, to: item, typed: line) else { return true }
    }
    return true
  }

  /// Saves one answer, unless somebody else has changed what it was given to. False when it was not
  /// saved.
  private mutating func save(
    _ answer: Answer, to item: Reminder.Item, typed: String? = nil
  ) throws(Problem) -> Bool {
    let seen = effort(of: item)
    let place = AnswerPlace(item.row.id, item.followUp.id)
    let stamp = signature()
    do throws(Problem) {
      _ = try editor.change { (agreement) throws(Problem) in
        let now = agreement.initiative(place.initiative)?.round(place.followUp)?.effort
        guard now ?? EffortAssessment() == seen else { throw .answeredMeanwhile(place.initiative) }
        return try agreement.checkedStep(answer, at: place, by: stamp)
      }
    } catch {
      if let typed { Streams.message(phrases.notSaved(typed)) }
      // The next question can still be asked; a file that cannot be saved ends the conversation.
      guard case .answeredMeanwhile = error else { throw error }
      try dialogue.say(
        phrases.lines(
          error.explanation(
            doing: phrases.cannotSet(item.row.id.description), file: nil, phrases: phrases)))
      return false
    }
    try dialogue.say(phrases.savedNow)
    return true
  }

  private func effort(of item: Reminder.Item) -> EffortAssessment {
    editor.agreement[item.row.place].round(item.followUp.id)?.effort ?? EffortAssessment()
  }

  private func standing(of item: Reminder.Item) -> Standing? {
    let agreement = editor.agreement
    let followUps = agreement.followUps(at: item.row.place)
    return zip(followUps, agreement.standings(at: item.row.place))
      .first { $0.0.id == item.followUp.id }?.1
  }
}
