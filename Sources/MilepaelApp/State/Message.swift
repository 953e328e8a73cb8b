public import MilepaelCore
public import MilepaelExchange
public import Terminal

/// Something that happened, from a person or from the world.
public enum Message: Sendable {
  case key(Key)
  case paste(String)
  case resize(Size)
  /// The time, sent before every batch of input.
  case clock(Timestamp)
  case command(CommandID)
  /// Entries are on disk as they stand there, and what others had saved before them.
  case recorded([Entry], others: [Entry], at: Timestamp)
  /// Others have saved.
  case othersSaved([Entry])
  /// The file was changed by other means than the history, and this is what it holds.
  case reloaded(Agreement)
  /// The file holds what was recorded.
  case fileWritten
  /// The file could not be written, or is gone; what was recorded is safe in the history.
  case fileFailed(String, isChangedOnDisk: Bool)
  /// What the person can undo of earlier sittings.
  case undoFound(UndoLog)
  /// The history, as it was asked for.
  case historyRead([Entry], about: InitiativeID?)
  /// A meeting that was not ended when the program last was.
  case reviewFound(Review)
  /// What another editor has made of the text.
  case editedOutside(String)
  /// Something in words, for the bottom line.
  case told(String)
  /// It could not be saved; the words say why, what is safe and what to do.
  case saveFailed(String)
  /// Some time has passed since that.
  case retry
  case copySaved(path: String)
  case copyFailed(String)
  case indexed(SearchIndex)
  /// The checks have been made.
  case checked(Checked)
  /// A text that was being written when the program last ended.
  case draftFound(Draft)
  case settingsFailed(String)
  /// Documents that lie beside the agreement, the newest first.
  case documentsFound([FoundDocument])
  /// How much of a document is read, from 0 to 1.
  case documentProgress(Int, Double)
  /// What a document would make of the agreement as it was at a revision.
  case documentRead(Int, ImportResult, revision: Int)
  /// Why a document cannot be read, in words.
  case documentFailed(Int, String)
}

/// Something to be done outside, by the runner. Update only asks for it.
public enum SideEffect: Sendable {
  /// Record entries, which is what saves them.
  case record([Entry])
  /// Keep how far a meeting has come, for after a restart.
  case keepReview(Review)
  case dropReview
  /// Save minutes beside the store, under a name that is free.
  case saveMinutes(name: String, markdown: String, html: String)
  case readHistory(about: InitiativeID?)
  /// Lets the person write in `$EDITOR`.
  case editOutside(String)
  case saveCopy(Agreement)
  /// Put what the history leads to in the place of the file, which is kept beside it.
  case writeOver
  case makeIndex(Agreement, [InitiativePlace])
  /// Check a state of the agreement; it comes back as ``Message/checked(_:)``.
  case check(Agreement, revision: Int)
  case keepDraft(Draft)
  case dropDraft
  /// Keep the draft under another name, until the next one is thrown away: no way is without a way
  /// back.
  case setDraftAside
  case saveSettings(User)
  /// Write a document beside the agreement; what became of it is told.
  case publish(Publication, Agreement)
  /// Look for documents beside the agreement.
  case findDocuments
  /// Read a document, and work out what it would make of the agreement. Nothing is changed.
  case readDocument(DocumentPreview.Request, Agreement, Stamp, revision: Int)
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
    // Of the agreement itself
    case milestone, description, carriedOutBy, economyText, remark

    /// Whether it is a centre's answer; else it is a text of the agreement itself.
    var isAnswer: Bool {
      switch self {
      case .status, .action, .economyStatus, .latestStatus: true
      case .milestone, .description, .carriedOutBy, .economyText, .remark: false
      }
    }

    /// Whether the text can be marked as internal.
    var canBeInternal: Bool { isAnswer || self == .remark }
  }

  public let name: Name
  /// For a text of the initiative as a whole the follow-up has an empty id.
  public let place: AnswerPlace

  public init(_ name: Name, _ place: AnswerPlace) {
    self.name = name
    self.place = place
  }
}
