import ArgumentParser
import MilepaelCore

/// The parts of an answer that are to be set. An empty text takes away.
struct AnswerOptions: ParsableArguments {
  @Option(help: "The smiley on effort; none takes it away.")
  var effort: SmileyChoice<Smiley>?
  @Option(help: "The smiley on economy; none takes it away.")
  var economy: SmileyChoice<EconomySmiley>?
  @Option(parsing: .unconditional, help: "The text that explains the smiley.")
  var status: String?
  @Option(parsing: .unconditional, help: "The text that explains the smiley on economy.")
  var economyStatus: String?
  @Option(
    parsing: .unconditional,
    help: "What has happened since, on an initiative of an extra follow-up.")
  var latestStatus: String?
  @Option(parsing: .unconditional, help: "The corrective action.")
  var action: String?
  @Option(parsing: .unconditional, help: "Who carries the corrective action out.")
  var actionBy: String?
  @Option(
    help: ArgumentHelp("The day by which it is to be done.", valueName: "YYYY-MM-DD"))
  var actionDue: String?
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A decision that the status rests on; may be repeated, and replaces those before.",
      discussion: "An empty one takes them away. With --latest-status those that it rests on.",
      valueName: "committee; date; item"))
  var decision: [String] = []

  private var setsAssessment: Bool {
    effort != nil || economy != nil || status != nil || economyStatus != nil || action != nil
      || actionBy != nil || actionDue != nil || !decision.isEmpty && latestStatus == nil
  }

  /// Refuses an answer that says nothing, or that belongs to two follow-ups.
  func checkUsage() throws(Problem) {
    guard setsAssessment || latestStatus != nil else { throw .nothingToSet }
    if setsAssessment, latestStatus != nil { throw .mixedFollowUps }
  }

  /// Where the answer belongs: a latest status in a round of this agreement, the rest in one of the
  /// initiative's own.
  func answerPlace(
    at place: InitiativePlace, followUp typed: String, in agreement: Agreement
  ) throws(Problem) -> AnswerPlace {
    let followUps = latestStatus == nil ? agreement.followUps(at: place) : agreement.followUps
    let followUp = try Lookup.followUp(typed, among: followUps)
    return AnswerPlace(agreement.id(at: place), followUp.id)
  }

  /// The answer, with the mark *internal* of each text as it is.
  func answer(for place: AnswerPlace, in agreement: Agreement) throws(Problem) -> Answer {
    let round = agreement.initiative(place.initiative)?.round(place.followUp) ?? .empty
    var answer = Answer()
    if let effort { answer.effort = .set(effort.smiley.map(EffortSmiley.settled)) }
    if let economy { answer.economy = .set(economy.smiley) }
    answer.status = part(status, replacing: round.effort.status)
    answer.action = part(action, replacing: round.effort.action)
    answer.assignment = try assignment(replacing: round.effort.assignment)
    answer.economyStatus = part(economyStatus, replacing: round.economy.status)
    answer.latestStatus = part(
      latestStatus, replacing: agreement.latestStatus(at: place)?.text)
    if !decision.isEmpty {
      let decisions = Answer.Part.set(try Lookup.decisions(decision, in: agreement))
      if latestStatus == nil {
        answer.decisions = decisions
      } else {
        answer.latestDecisions = decisions
      }
    }
    return answer
  }

  /// Who and by when; an empty text takes either away.
  private func assignment(
    replacing current: Assignment?
  ) throws(Problem) -> Answer.Part<Assignment?> {
    guard actionBy != nil || actionDue != nil else { return .keep }
    var assignment = current ?? Assignment()
    if let actionBy {
      assignment.responsible = actionBy.allSatisfy(\.isWhitespace) ? nil : actionBy
    }
    if let actionDue {
      let date = CalendarDate(actionDue)
      if date == nil, !actionDue.isEmpty { throw .notADate(actionDue) }
      assignment.due = date
    }
    return .set(assignment.isEmpty ? nil : assignment)
  }

  private func part(
    _ typed: String?, replacing current: MarkedText?
  ) -> Answer.Part<MarkedText?> {
    guard let typed else { return .keep }
    return .set(MarkedText(typed: typed, replacing: current))
  }
}

extension MarkedText {
  /// A typed text, with the mark of the one it replaces; `nil` when nothing was typed.
  init?(typed: String, replacing current: MarkedText?) {
    if typed.allSatisfy(\.isWhitespace) { return nil }
    self.init(typed, isInternal: current?.isInternal ?? false)
  }
}

extension Agreement {
  /// The latest status of an extra initiative in a round of this agreement.
  fileprivate func latestStatus(at place: AnswerPlace) -> LatestStatus? {
    guard case .extra(let year, let index) = self.place(of: place.initiative) else { return nil }
    return extra[year].initiatives[index].latestStatuses[place.followUp]
  }
}
