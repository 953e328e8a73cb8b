public import MilepaelCore
public import Terminal

/// Something that happened, from a person or from the world.
public enum Message: Sendable {
  case key(Key)
  case paste(String)
  case resize(Size)
  /// The time, sent before every batch of input.
  case clock(Timestamp)
  case command(CommandID)
  /// The agreement was saved up to a step.
  case saved(upTo: Int, at: Timestamp)
  /// It could not be saved; the words say why, what is safe and what to do.
  case saveFailed(String, isChangedOnDisk: Bool)
  case copySaved(path: String)
  case copyFailed(String)
  case indexed(SearchIndex)
  /// A text that was being written when the program last ended.
  case draftFound(Draft)
  case settingsFailed(String)
}

/// Something to be done outside, by the runner. Update only asks for it.
public enum SideEffect: Sendable {
  /// Save the agreement, which holds every step up to the number.
  case save(Agreement, upTo: Int)
  case saveCopy(Agreement)
  case makeIndex(Agreement, [InitiativePlace])
  case keepDraft(Draft)
  case dropDraft
  /// Keep the draft under another name, until the next one is thrown away: no way is without a way
  /// back.
  case setDraftAside
  case saveSettings(User)
  case redraw
  case suspend
  /// The person wants to leave; `evenUnsaved` when it was said so.
  case quit(evenUnsaved: Bool)
}

/// A text that is being written, kept on disk so that nothing typed is lost.
public struct Draft: Hashable, Sendable {
  public var field: TextField
  public var text: String
  public var isInternal: Bool

  public init(field: TextField, text: String, isInternal: Bool) {
    self.field = field
    self.text = text
    self.isInternal = isInternal
  }
}

/// A field of text that can be written in place.
public struct TextField: Hashable, Sendable {
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case status, action, economyStatus, latestStatus
  }

  public let name: Name
  public let place: AnswerPlace

  public init(_ name: Name, _ place: AnswerPlace) {
    self.name = name
    self.place = place
  }
}
