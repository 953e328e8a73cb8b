/// What somebody answers: only the parts that are set are changed.
public struct Answer: Hashable, Sendable {
  /// A part of an answer: left as it is, or set (to `nil`: taken away).
  public enum Part<Value: Hashable & Sendable>: Hashable, Sendable {
    case keep
    case set(Value)

    func change(from current: Value) -> Change<Value>? {
      guard case .set(let value) = self, value != current else { return nil }
      return Change(from: current, to: value)
    }
  }

  public var effort: Part<EffortSmiley?> = .keep
  public var status: Part<MarkedText?> = .keep
  public var action: Part<MarkedText?> = .keep
  public var assignment: Part<Assignment?> = .keep
  public var decisions: Part<[DecisionReference]> = .keep
  public var economy: Part<EconomySmiley?> = .keep
  public var economyStatus: Part<MarkedText?> = .keep
  public var latestStatus: Part<MarkedText?> = .keep
  /// The decisions that the latest status rests on.
  public var latestDecisions: Part<[DecisionReference]> = .keep

  public init() {}
}

extension Agreement {
  /// The step that gives an answer, signed with who and when. Empty when it changes nothing.
  ///
  /// Setting a smiley never demands a status or an action: the checks, and closing a round, do.
  /// In a closed follow-up a settled uncertain smiley is marked as clarified, until it is taken back.
  public func step(_ answer: Answer, at place: AnswerPlace, by stamp: Stamp) throws(Refusal) -> Step
  {
    let position: InitiativePlace
    do { position = try onlyPlace(of: place.initiative) } catch { throw .failed(error) }
    if self[position].followedUp == nil { throw .failed(.guidepost(place.initiative)) }
    var edits = effortEdits(answer, place, position, stamp)
    edits += economyEdits(answer, place, position, stamp)
    edits += try latestStatusEdits(answer, place, position, stamp)
    let step = Step(edits)
    if let refusal = refusal(of: step) { throw refusal }
    return step
  }

  private func effortEdits(
    _ answer: Answer, _ place: AnswerPlace, _ position: InitiativePlace, _ stamp: Stamp
  ) -> [Edit] {
    let effort = self[position].round(place.followUp)?.effort ?? EffortAssessment()
    var after = effort
    var edits: [Edit] = []
    if let change = answer.effort.change(from: effort.smiley) {
      after.smiley = change.to
      edits.append(.effortSmiley(place, change))
      let isClosed =
        followUps(at: position).first { $0.id == place.followUp }?.state == .closed
      // The mark is set with a settled smiley, and goes when the smiley is uncertain again.
      if isClosed, effort.isClarified == (change.to == .uncertain) {
        edits.append(
          .clarified(place, Change(from: effort.isClarified, to: !effort.isClarified)))
        after.isClarified.toggle()
      }
    }
    if let change = answer.status.change(from: effort.status) {
      after.status = change.to
      edits.append(.status(place, change))
    }
    if let change = answer.action.change(from: effort.action) {
      after.action = change.to
      edits.append(.action(place, change))
    }
    if let change = answer.assignment.change(from: effort.assignment) {
      after.assignment = change.to
      edits.append(.assignment(place, change))
    }
    if let change = answer.decisions.change(from: effort.decisions) {
      after.decisions = change.to
      edits.append(.decisions(place, change))
    }
    guard !edits.isEmpty else { return [] }
    // An assessment in which nothing is said is not kept for its signature.
    after.stamp = nil
    let signed = after == EffortAssessment() ? nil : stamp
    return edits + signature(effort.stamp, signed) { .effortStamp(place, $0) }
  }

  private func economyEdits(
    _ answer: Answer, _ place: AnswerPlace, _ position: InitiativePlace, _ stamp: Stamp
  ) -> [Edit] {
    let economy = self[position].round(place.followUp)?.economy ?? EconomyAssessment()
    var after = economy
    var edits: [Edit] = []
    if let change = answer.economy.change(from: economy.smiley) {
      after.smiley = change.to
      edits.append(.economySmiley(place, change))
    }
    if let change = answer.economyStatus.change(from: economy.status) {
      after.status = change.to
      edits.append(.economyStatus(place, change))
    }
    guard !edits.isEmpty else { return [] }
    after.stamp = nil
    let signed = after == EconomyAssessment() ? nil : stamp
    return edits + signature(economy.stamp, signed) { .economyStamp(place, $0) }
  }

  private func latestStatusEdits(
    _ answer: Answer, _ place: AnswerPlace, _ position: InitiativePlace, _ stamp: Stamp
  ) throws(Refusal) -> [Edit] {
    if answer.latestStatus == .keep, answer.latestDecisions == .keep { return [] }
    guard case .extra(let year, let index) = position else {
      throw .failed(.notExtra(place.initiative))
    }
    let current = extra[year].initiatives[index].latestStatuses[place.followUp]
    var next = current
    if case .set(let text) = answer.latestStatus {
      next = text.map { text in
        var status = current ?? LatestStatus(text: text)
        status.text = text
        return status
      }
    }
    if case .set(let decisions) = answer.latestDecisions {
      // Decisions are what a text rests on: without one there is nothing to keep them with.
      if next == nil, !decisions.isEmpty { throw .failed(.noLatestStatus(place.initiative)) }
      next?.decisions = decisions
    }
    guard next != current else { return [] }
    next?.stamp = stamp
    return [.latestStatus(place, Change(from: current, to: next))]
  }

  private func signature(
    _ current: Stamp?, _ stamp: Stamp?, _ edit: (Change<Stamp?>) -> Edit
  ) -> [Edit] {
    current == stamp ? [] : [edit(Change(from: current, to: stamp))]
  }
}
