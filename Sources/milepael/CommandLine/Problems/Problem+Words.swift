import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText

extension Problem {
  /// The problem in words.
  ///
  /// - Parameters:
  ///   - doing: What the subcommand was doing.
  ///   - file: The store it was done on.
  func explanation(doing: String, file: String?, phrases: Phrases) -> Explanation {
    if case .store(let error) = self { return error.explanation(phrases, doing: doing) }
    if case .fileIsBehind(let error) = self {
      var explanation = error.explanation(phrases)
      explanation.safe = phrases.historyHasIt
      return explanation
    }
    return Explanation(
      doing: doing, file: file, why: why(phrases), safe: phrases.nothingChanged, now: now(phrases))
  }

  private func why(_ phrases: Phrases) -> String {
    switch self {
    case .store(let error), .fileIsBehind(let error): error.explanation(phrases).why
    case .refused(let refusal, let agreement): phrases.why(refusal, title: agreement.title(of:))
    case .answeredMeanwhile(let id): phrases.answeredMeanwhile(id.description)
    case .output(let number): phrases.outputFailed(code: number)
    case .exchange(let problem): problem.why(phrases)
    case .rollOver(let failure): failure.why(phrases)
    case .new(let problem): problem.why(phrases)
    case .noBody(.committee, let typed, _): phrases.unknownCommittee(typed)
    case .noBody(.centre, let typed, _): phrases.unknownCentre(typed)
    case .severalBodies(.committee, let typed, _): phrases.ambiguousCommittee(typed)
    case .severalBodies(.centre, let typed, _): phrases.ambiguousCentre(typed)
    case .notANumber(let typed): phrases.notANumber(typed)
    case .noInitiative(let typed, let alike):
      alike.isEmpty ? phrases.unknownNumber(typed) : phrases.onlyInAnotherYear(typed)
    case .severalInitiatives(let typed, let ids):
      Set(ids).count == 1
        ? phrases.why(.failed(.ambiguous(ids[0])), title: \.value) : phrases.ambiguousNumber(typed)
    case .noFollowUp(let typed, _): phrases.unknownFollowUp(typed)
    case .notADecision(let typed): phrases.notADecision(typed)
    case .notADate(let typed): phrases.notADate(typed)
    case .noConflict(let typed, _): phrases.unknownConflict(typed)
    case .noOwnCentre: phrases.ownCentreUnknown
    case .yesIsNeeded: phrases.yesIsNeeded
    case .nothingToSet: phrases.nothingToSet
    case .mixedFollowUps: phrases.mixedFollowUps
    case .noFollowUps: phrases.noFollowUps
    case .noStore(let folder): phrases.noAgreementIn(folder)
    case .noDemo: phrases.noDemo
    case .noHome: phrases.noHome
    }
  }

  private func now(_ phrases: Phrases) -> String? {
    switch self {
    case .store(let error), .fileIsBehind(let error): error.explanation(phrases).now
    case .refused(let refusal, let agreement):
      phrases.now(refusal, title: agreement.title(of:)) { id in
        agreement.followUps.contains { $0.id == id }
      }
    case .answeredMeanwhile: phrases.seeAndAnswerAgain
    case .output: phrases.checkTheOutput
    case .exchange(let problem): problem.now(phrases)
    case .rollOver(let failure): failure.now(phrases)
    case .new(let problem): problem.now(phrases)
    case .noBody(_, _, let candidates), .severalBodies(_, _, let candidates):
      phrases.chooseAmong(candidates)
    case .notANumber: phrases.writeANumber
    case .noInitiative(_, let alike):
      alike.isEmpty
        ? phrases.seeTheNumbers("milepael list") : phrases.write(alike.map(\.description))
    case .severalInitiatives(_, let ids):
      Set(ids).count == 1 ? phrases.numberEachApart : phrases.write(ids.map(\.description))
    case .noFollowUp(_, let candidates):
      phrases.chooseAmong(
        candidates.enumerated().map { "\($0.offset + 1) (\($0.element.id), \($0.element.title))" })
    case .notADecision: phrases.writeADecision
    case .notADate: phrases.writeADate
    case .noConflict(_, let ids): ids.isEmpty ? phrases.noConflicts : phrases.write(ids)
    case .noOwnCentre: phrases.nameTheCentre
    case .yesIsNeeded: phrases.sayYes
    case .nothingToSet: phrases.nameSomethingToSet
    case .mixedFollowUps: phrases.setApart
    case .noFollowUps: nil
    case .noStore: phrases.nameAnAgreement
    case .noDemo: phrases.startInTheProject
    case .noHome: phrases.setHome
    }
  }
}
