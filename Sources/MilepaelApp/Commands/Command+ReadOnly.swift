import MilepaelText

extension CommandID {
  /// Whether it changes the store or writes beside it, so that it cannot be given where the store is
  /// only read.
  var changesStore: Bool {
    switch self {
    case .happy, .neutral, .sad, .clear, .economy, .status, .action, .decision, .latestStatus,
      .undo, .redo, .linkDecision, .followUpState, .ready, .conflicts, .editAgreement,
      .importDocument, .publish,
      .reviewMeeting:
      true
    default: false
    }
  }
}

extension AppState {
  /// Why a command cannot be given where the store is only read; `nil` when it can.
  func readOnlyReason(_ command: CommandID) -> String? {
    guard let readOnly, command.changesStore else { return nil }
    switch readOnly {
    case .asked: return phrases.readOnlyAsked
    case .notWritable: return phrases.readOnlyFile
    }
  }
}
