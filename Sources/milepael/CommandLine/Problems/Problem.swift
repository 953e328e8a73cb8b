import MilepaelCore
import MilepaelStore

/// Why a subcommand stops. Pure data; its words are in `Problem+Words.swift` and `MilepaelText`.
enum Problem: Error {
  case store(StoreError)
  /// What was recorded is safe in the history, and the file could not follow.
  case fileIsBehind(StoreError)
  /// The rules do not allow it. The agreement gives the follow-ups their titles.
  case refused(Refusal, Agreement)
  /// Somebody else answered the same while the question was open.
  case answeredMeanwhile(InitiativeID)
  /// A document could not be written or read.
  case exchange(ExchangeProblem)
  /// Nothing can be carried over to the next agreement.
  case rollOver(RollOverFailure)
  /// An agreement cannot be made of what was typed.
  case new(NewProblem)
  /// Standard output took no more.
  case output(errno: Int32)

  // What was typed does not fit.
  case noBody(BodyKind, typed: String, candidates: [String])
  case severalBodies(BodyKind, typed: String, candidates: [String])
  case notANumber(String)
  /// `alike`: initiatives with this number in another year.
  case noInitiative(typed: String, alike: [InitiativeID])
  /// The ids are the same where a number was given twice.
  case severalInitiatives(typed: String, [InitiativeID])
  case noFollowUp(typed: String, candidates: [FollowUp])
  case notADecision(String)
  case notADate(String)
  /// No open conflict has this id.
  case noConflict(typed: String, candidates: [String])
  /// A centre's mark is to be set, and nobody said which centre's.
  case noOwnCentre
  case nothingToSet
  /// A latest status and an assessment belong to follow-ups of different agreements.
  case mixedFollowUps
  case noFollowUps
  /// Neither an argument nor a variable names an agreement, and the folder has none.
  case noStore(folder: String)
  /// The shipped agreement is not beside the program.
  case noDemo
  /// There is no home to keep the demo in.
  case noHome
  /// Something is only done when a person agrees, and nobody can be asked.
  case yesIsNeeded

  /// The exit status: 64 for wrong usage (`EX_USAGE`), 1 for everything else.
  var status: Int32 {
    switch self {
    case .noBody, .severalBodies, .notANumber, .noInitiative, .severalInitiatives, .noFollowUp,
      .notADecision, .notADate, .noConflict, .noOwnCentre, .nothingToSet, .mixedFollowUps, .noStore,
      .new:
      64
    case .exchange(let problem): problem.status
    case .rollOver(let failure): failure.status
    case .store, .fileIsBehind, .refused, .answeredMeanwhile, .output, .noFollowUps,
      .noDemo, .noHome, .yesIsNeeded:
      1
    }
  }
}

/// A problem in words, for whoever ends the program.
struct Failure: Error {
  let text: String
  let status: Int32
}
