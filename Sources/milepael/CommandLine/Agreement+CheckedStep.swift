import MilepaelCore

extension Agreement {
  /// The step that gives an answer; a refusal leaves with the agreement that refuses.
  func checkedStep(
    _ answer: Answer, at place: AnswerPlace, by stamp: Stamp
  ) throws(Problem) -> Step {
    do { return try step(answer, at: place, by: stamp) } catch { throw .refused(error, self) }
  }

  /// The step that opens, closes or reopens a follow-up; a refusal leaves likewise.
  func checkedStep(
    _ transition: FollowUpTransition, of id: FollowUpID, reason: String?, by stamp: Stamp
  ) throws(Problem) -> Step {
    do { return try step(transition, of: id, reason: reason, by: stamp) } catch {
      throw .refused(error, self)
    }
  }
}
