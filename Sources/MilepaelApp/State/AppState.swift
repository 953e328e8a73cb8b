public import MilepaelCore
public import MilepaelText
public import Terminal

/// Everything the screen knows. Only `update` changes it, and the views only read it.
public struct AppState: Sendable {
  // What it is about
  public var agreement: Agreement { didSet { revision += 1 } }
  /// Grows with every change of the agreement, so that what is made from it knows whether it is stale.
  private(set) var revision = 0
  public var register: Register
  /// Made in the background after the start; until then a search waits for it.
  public var index: SearchIndex?
  public var undo = UndoLog()

  // Who is here, and when
  public var user: User
  /// Why nothing can be changed here, when it cannot.
  public var readOnly: ReadOnly?
  /// False until somebody has said who they are, or has declined to.
  public var isIntroduced = true
  public var now: Timestamp
  /// Seconds that local time is ahead of universal time.
  public var zoneSeconds: Int

  /// This run of the program, in the history; not to be met twice.
  public var session: String

  // How it looks
  public var phrases: Phrases
  public var size: Size
  public var charset: Charset

  // Where one is
  public var browse = BrowseState()
  /// A page that covers the browser; `nil` in the browser itself.
  public internal(set) var page: Page?
  /// Where one comes back to, the nearest last.
  var returns: [Return] = []
  /// The review meeting that is held, or paused.
  public internal(set) var review: Review?
  /// When this person last had the store open.
  public var lastLook: Timestamp?
  /// What the checks found last, and the state that is being checked; see ``Checked``.
  var checked: Checked?
  var checking: Int?
  /// The selected initiative's page, made once for a key and asked many times.
  var keptPage: KeptPage?
  /// The document that is looked at before it comes in, and how many have been read.
  var document: DocumentPreview?
  var documentsRead = 0
  /// Until documents are offered, or another key is pressed.
  var isLookingForDocuments = false
  /// Dialogs and editors, the topmost last. The top one sees a key first.
  public var layers: [Layer] = []
  public var notice: Notice?
  /// A text of last time that is neither taken up nor thrown away yet.
  var waitingDraft: Draft?
  public var saving: Saving
  /// The step with which the text of the draft on disk is saved.
  var draftToDrop: Int?
  /// The store's file name, as the header shows it.
  public var storeName: String

  public init(
    agreement: Agreement, user: User, now: Timestamp, zoneSeconds: Int = 0, language: Language,
    size: Size, charset: Charset = .unicode, storeName: String, session: String = "s1"
  ) {
    self.agreement = agreement
    register = Register(agreement)
    self.user = user
    self.now = now
    self.zoneSeconds = zoneSeconds
    phrases = Phrases(language)
    self.size = size
    self.charset = charset
    self.storeName = storeName
    self.session = session
    saving = Saving()
    rebuildOutline(keeping: nil)
    browse.list.selected = firstInitiativeLine ?? 0
  }

  /// The day where the user is.
  public var today: CalendarDate {
    Timestamp(secondsSince1970: now.secondsSince1970 + zoneSeconds).date
  }

  /// The follow-up that standings are asked about and that keys answer.
  public var focus: FollowUp? { agreement.followUps.first { $0.id == register.focus } }

  private var pageScope: Scope {
    switch page?.kind {
    case nil: .browse
    case .review: .review
    default: .page
    }
  }

  /// Which commands a key can give now.
  public var scope: Scope { layers.last?.scope ?? pageScope }
}

/// Why a store is only read.
public enum ReadOnly: Hashable, Sendable {
  /// The person asked for it: a screen on the wall.
  case asked
  /// The file or its folder cannot be written.
  case notWritable
}

/// Who works here: signed on every answer. Kept outside the store.
public struct User: Hashable, Sendable {
  public var name: String
  public var centre: String
  /// Whether this person keeps the agreement itself, and not only answers on it.
  public var isEditor: Bool

  public init(name: String, centre: String, isEditor: Bool = false) {
    self.name = name
    self.centre = centre
    self.isEditor = isEditor
  }
}

/// A word at the bottom of the screen.
public struct Notice: Hashable, Sendable {
  public enum Kind: Sendable { case word, refusal, failure }

  public var text: String
  public var kind: Kind

  public init(_ text: String, _ kind: Kind = .word) {
    self.text = text
    self.kind = kind
  }
}

/// Whether what is on the screen is on disk.
public struct Saving: Hashable, Sendable {
  /// Counts what was made here: the number of the last entry.
  public var made = 0
  /// The last entry that is known to be on disk.
  public var saved = 0
  /// Entries that are not known to be on disk yet, oldest first; the agreement holds them.
  public var pending: [Entry] = []
  /// Why the file does not follow the history, in words; what is recorded is safe all the same.
  public var fileFailure: String?
  public var savedAt: Timestamp?
  /// What went wrong at the last attempt, in words; `nil` when it went well.
  public var failure: String?
  /// The moment of the failure, for the dialog to be shown once.
  public var isComplete: Bool { made == saved }
}
