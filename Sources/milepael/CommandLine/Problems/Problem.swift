import MilepaelCore
import MilepaelStore

/// Why a subcommand stops. Pure data; its words are in `Problem+Words.swift` and `MilepaelText`.
enum Problem: Error {
  case store(StoreError)
  /// The rules do not allow it. The agreement gives the follow-ups their titles.
  case refused(Refusal, Agreement)
  /// The file kept being changed by others while it was tried to save.
  case neverUnchanged(attempts: Int)
  /// Somebody else answered the same while the question was open.
  case answeredMeanwhile(InitiativeID)
  /// A document could not be written or read.
  case exchange(ExchangeProblem)
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

  /// The exit status: 64 for wrong usage (`EX_USAGE`), 1 for everything else.
  var status: Int32 {
    switch self {
    case .noBody, .severalBodies, .notANumber, .noInitiative, .severalInitiatives, .noFollowUp,
      .notADecision, .nothingToSet, .mixedFollowUps, .noStore:
      64
    case .exchange(let problem): problem.status
    case .store, .refused, .neverUnchanged, .answeredMeanwhile, .output, .noFollowUps,
      .noDemo, .noHome:
      1
    }
  }
}

/// A problem in words, for whoever ends the program.
struct Failure: Error {
  let text: String
  let status: Int32
}
