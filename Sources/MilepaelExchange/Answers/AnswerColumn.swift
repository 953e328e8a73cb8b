import MilepaelCore
import MilepaelText

/// A column of the answer sheet in which somebody answers.
enum AnswerColumn: String, CaseIterable, Sendable {
  case effort, status, action, economy, economyStatus, latestStatus

  func head(_ words: DocumentWords) -> String {
    switch self {
    case .effort: words.effortHead
    case .status: words.statusHead
    case .action: words.actionLabel
    case .economy: words.economyHead
    case .economyStatus: words.economyStatusHead
    case .latestStatus: words.latestStatusHead
    }
  }

  func field(_ followUp: FollowUpID) -> ImportedField {
    switch self {
    case .effort: .effort(followUp)
    case .status: .status(followUp)
    case .action: .action(followUp)
    case .economy: .economy(followUp)
    case .economyStatus: .economyStatus(followUp)
    case .latestStatus: .latestStatus(followUp)
    }
  }

  /// What the store says there, as the sheet shows it.
  func value(in round: Round, latest: LatestStatus?, _ phrases: Phrases) -> String {
    switch self {
    case .effort: round.effort.smiley.map { Self.word($0, phrases) } ?? ""
    case .status: PrintedText.normalised(round.effort.status?.text ?? "")
    case .action: PrintedText.normalised(round.effort.action?.text ?? "")
    case .economy: round.economy.smiley.map { phrases.smiley($0.smiley) } ?? ""
    case .economyStatus: PrintedText.normalised(round.economy.status?.text ?? "")
    case .latestStatus: PrintedText.normalised(latest?.text.text ?? "")
    }
  }

  /// Whether the text that stands there is for those who work with it only.
  func isInternal(in round: Round, latest: LatestStatus?) -> Bool {
    switch self {
    case .effort, .economy: false
    case .status: round.effort.status?.isInternal ?? false
    case .action: round.effort.action?.isInternal ?? false
    case .economyStatus: round.economy.status?.isInternal ?? false
    case .latestStatus: latest?.text.isInternal ?? false
    }
  }

  static func word(_ smiley: EffortSmiley, _ phrases: Phrases) -> String {
    smiley.settled.map(phrases.smiley) ?? phrases.standing(Standing.Name.uncertain)
  }
}
