import MilepaelCore
import MilepaelText

extension RollOverFailure {
  /// 64 for what names nothing, or means two things; 1 for what the rules refuse.
  var status: Int32 {
    switch self {
    case .noSuchFollowUp, .noSuchInitiative, .addedAndRemoved: 64
    case .nothingToJudge, .guidepost, .notEarlier: 1
    }
  }

  func why(_ phrases: Phrases) -> String {
    switch self {
    case .nothingToJudge: phrases.nothingToJudge
    case .noSuchFollowUp(let id): phrases.unknownFollowUp(id.value)
    case .noSuchInitiative(let id): phrases.unknownNumber(id.description)
    case .guidepost(let id): phrases.why(.failed(.guidepost(id)), title: \.value)
    case .addedAndRemoved(let id): phrases.addedAndRemoved(id.description)
    case .notEarlier(let year, let next): phrases.notEarlier(year, next: next)
    }
  }

  func now(_ phrases: Phrases) -> String {
    switch self {
    case .nothingToJudge: phrases.closeARound
    case .noSuchFollowUp, .noSuchInitiative: phrases.seeTheNumbers("milepael list")
    case .guidepost, .addedAndRemoved: phrases.leaveItOut
    case .notEarlier: phrases.nameTheEarlierFirst
    }
  }
}
