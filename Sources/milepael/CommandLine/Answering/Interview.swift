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
  private var asked: Set<AnswerPlace> = []

  init(
    _ editor: StoreEditor, phrases: Phrases, dialogue: Dialogue,
    signature: @escaping () -> Stamp
  ) {
    self.editor = editor
    self.dialogue = dialogue
    self.phrases = phrases
    self.signature = signature
  }

  /// - Parameter questions: What to ask, found in the agreement as it was when the conversation
  ///   began. Others can add and remove initiatives while it lasts, so each is looked up anew.
  mutating func run(_ questions: [AnswerPlace]) throws(Problem) {
    for (index, question) in questions.enumerated() {
      try dialogue.say(["", phrases.itemOf(index + 1, questions.count)])
      asked.insert(question)
      guard try ask(question) else { break }
    }
    try dialogue.say(["", phrases.answeredCount(answered, left: try left(of: questions))])
  }

  /// How many still need an answer. What cannot be asked about any more is told, unless it was told
  /// when its turn came.
  private func left(of questions: [AnswerPlace]) throws(Problem) -> Int {
    var left = 0
    for question in questions {
      do throws(EditFailure) {
        if try item(question)?.standing.needsAnswer == true { left += 1 }
      } catch {
        guard !asked.contains(question) else { continue }
        try dialogue.say(phrases.why(.failed(error), title: editor.agreement.title(of:)))
      }
    }
    return left
  }

  /// False when the person, or the input, is at the end.
  private mutating func ask(_ place: AnswerPlace) throws(Problem) -> Bool {
    try editor.takeInOthers()
    let current: Reminder.Item?
    do { current = try item(place) } catch {
      // Nobody can be asked about an initiative that was taken away, or that two could be.
      try dialogue.say(phrases.why(.failed(error), title: editor.agreement.title(of:)))
      return true
    }
    guard let item = current, item.canBeAnswered else {
      // A colleague was quicker.
      try dialogue.say(phrases.answeredMeanwhile(place.initiative.description))
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
        guard try save(answer, to: place) else { return true }
        answered += 1
        return isClosed ? true : try askTexts(place, smiley)
      }
    }
  }

  /// The status, and for a sad one the corrective action. False at the end.
  private mutating func askTexts(_ place: AnswerPlace, _ smiley: Smiley) throws(Problem) -> Bool {
    let fields: [(question: String, field: WritableKeyPath<Answer, Answer.Part<MarkedText?>>)] =
      [(phrases.askStatus, \.status)] + (smiley == .sad ? [(phrases.askAction, \.action)] : [])
    for (question, field) in fields {
      guard let line = try dialogue.ask(question) else { return false }
      if Reply(line) == .quit { return false }
      let effort = effort(at: place)
      let current = field == \.status ? effort.status : effort.action
      guard let text = MarkedText(typed: line, replacing: current) else { continue }
      var answer = Answer()
      answer[keyPath: field] = .set(text)
      guard try save(answer, to: place, typed: line) else { return true }
    }
    return true
  }

  /// Saves one answer, unless somebody else has changed what it was given to. False when it was not
  /// saved.
  private mutating func save(
    _ answer: Answer, to place: AnswerPlace, typed: String? = nil
  ) throws(Problem) -> Bool {
    let seen = effort(at: place)
    let stamp = signature()
    do throws(Problem) {
      _ = try editor.change(by: stamp) { (agreement) throws(Problem) in
        let now = agreement.initiative(place.initiative)?.round(place.followUp)?.effort
        guard now ?? EffortAssessment() == seen else { throw .answeredMeanwhile(place.initiative) }
        return try agreement.checkedStep(answer, at: place, by: stamp)
      }
    } catch {
      if let typed { Streams.message(phrases.notSaved(typed)) }
      // The next question can still be asked; a file that cannot be saved ends the conversation.
      switch error {
      case .answeredMeanwhile, .refused: break
      default: throw error
      }
      try dialogue.say(
        phrases.lines(
          error.explanation(
            doing: phrases.cannotSet(place.initiative.description), file: nil, phrases: phrases)))
      return false
    }
    try dialogue.say(phrases.savedNow)
    return true
  }

  private func effort(at place: AnswerPlace) -> EffortAssessment {
    editor.agreement.initiative(place.initiative)?.round(place.followUp)?.effort
      ?? EffortAssessment()
  }

  private func item(_ place: AnswerPlace) throws(EditFailure) -> Reminder.Item? {
    try Reminder.Item(place, in: editor.agreement)
  }
}
