import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText
import Terminal

/// One sitting at the screen: reads keys, updates the state, draws it, and has effects done.
///
/// Everything here runs on the main thread; saving, drafts and the search's index are made on
/// others, which answer through the mailbox.
final class ScreenSession {
  private var state: AppState
  private let screen: Screen
  private let waiter: Waiter
  private let mailbox: Mailbox
  private let saver: Worker<FileKeeper.Piece>
  private let drafts: Worker<DraftPiece>?
  private let reviews: Worker<ReviewPiece>?
  private let reviewFile: ReviewFile?
  private let looks: Worker<Look>?
  private let copier: Worker<Agreement>
  private let publisher: Worker<Piece>
  private let keeper: FileKeeper
  private let documents: ScreenDocuments
  private let theme: Theme
  private let draftFile: DraftFile?
  private let settings: SettingsKeeper
  private var rhythm = Rhythm()
  private var ending = Ending.notYet
  private var isLastLookKept = false
  private var unseen = UnseenFailures()
  /// What is left to be said after the terminal is given back.
  private(set) var lastWords: [String] = []

  /// Why the session ends.
  private enum Ending {
    case notYet
    /// By `q`: when saving then fails, the person is told and goes on.
    case asked
    /// The person was told that something is unsaved, and leaves it.
    case confirmed
    /// The terminal is gone, or the process is told to end: nobody can be asked.
    case forced
  }

  /// That somebody looked, and when.
  struct Look: Sendable {
    let name: String
    let moment: Timestamp
  }

  /// A document to be written, and what of.
  struct Piece: Sendable {
    let publication: Publication
    let agreement: Agreement
  }

  enum ReviewPiece: Sendable {
    case keep(Review)
    case drop
  }

  enum DraftPiece: Sendable {
    case keep(Draft)
    case drop
    case setAside
  }

  init(
    journal: Journal, state: AppState, screen: Screen, waiter: Waiter, theme: Theme,
    settings: SettingsKeeper, draftFile: DraftFile?, reviewFile: ReviewFile?, lookFile: LookFile?
  ) {
    self.state = state
    self.screen = screen
    self.waiter = waiter
    self.theme = theme
    self.settings = settings
    self.draftFile = draftFile
    self.reviewFile = reviewFile
    let mailbox = Mailbox(waiter.waker)
    self.mailbox = mailbox
    let keeper = FileKeeper(journal, language: state.phrases.language)
    let phrases = state.phrases
    reviews = reviewFile.map { file in
      let failing = FirstTime()
      return Worker { pieces in
        switch pieces.last {
        case .keep(let review):
          guard let number = file.keep(review), failing.isNow() else { return }
          mailbox.put(.told(phrases.reviewNotKept(code: number)))
        case .drop: file.drop()
        case nil: break
        }
      }
    }
    looks = lookFile.map { file in
      Worker { looks in
        guard let look = looks.last, let number = file.keep(look.name, look.moment) else { return }
        mailbox.put(.told(phrases.lastLookNotKept(code: number)))
      }
    }
    saver = Worker { pieces in keeper.work(pieces).forEach(mailbox.put) }
    drafts = draftFile.map { file in
      let failing = FirstTime()
      return Worker { pieces in
        for (index, piece) in pieces.enumerated() {
          switch piece {
          case .keep(let draft):
            // Of several texts the newest counts: the ones before it are parts of it.
            if case .keep? = pieces[(index + 1)...].first { continue }
            guard let number = file.keep(draft), failing.isNow() else { continue }
            mailbox.put(.told(phrases.draftNotKept(code: number)))
          case .drop: file.drop()
          case .setAside: file.setAside()
          }
        }
      }
    }
    copier = Worker { agreements in
      if let agreement = agreements.last { mailbox.put(keeper.saveCopy(agreement).message) }
    }
    let documents = ScreenDocuments(store: keeper.path, phrases: phrases)
    publisher = Worker { pieces in
      for piece in pieces { mailbox.put(documents.write(piece.publication, of: piece.agreement)) }
    }
    self.keeper = keeper
    self.documents = documents
  }

  /// Runs until the person quits or the terminal is gone.
  func run() {
    if let review = reviewFile?.read() { receive(.reviewFound(review)) }
    if let draft = draftFile?.read() { receive(.draftFound(draft)) }
    draw()
    findUndo()
    while !isDone {
      let reason = waiter.wait(
        milliseconds: ending == .notYet ? rhythm.pause : 20, isListening: ending == .notYet)
      receive(.clock(Clock.now()))
      for piece in rhythm.due() { saver.give(piece) }
      if rhythm.mustRetry() { receive(.retry) }
      if rhythm.mustKeepLook() { keepLook() }
      if reason.contains(.continued) { screen.comeBack() }
      if reason.contains(.stop) { screen.suspend() }
      if !reason.intersection([.terminate, .hangUp]).isEmpty { ending = .forced }
      if ending == .forced { return end() }
      if reason.contains(.input) || reason.contains(.resize) { takeInput() }
      if ending == .forced { return end() }
      takeMail()
      draw()
      if ending != .notYet { keepLastLook() }
    }
    let failure = state.saving.isComplete ? state.saving.fileFailure : state.saving.failure
    lastWords = [failure].compactMap(\.self) + unseen.words
  }

  /// The next sitting shows what has changed since this moment.
  private func keepLook() { looks?.give(Look(name: state.user.name, moment: state.now)) }

  /// The same at the end, once.
  private func keepLastLook() {
    guard !isLastLookKept else { return }
    isLastLookKept = true
    keepLook()
  }

  private func takeMail() {
    for message in mailbox.takeAll() {
      switch message {
      case .recorded: rhythm.recorded()
      case .saveFailed where ending == .notYet: rhythm.retryLater()
      case .fileFailed where ending == .notYet: rhythm.tryLater()
      default: break
      }
      receive(message)
    }
    // It could not be saved after all: the dialog that says so is worth staying for.
    if ending == .asked, state.saving.failure != nil, !state.saving.isComplete { ending = .notYet }
  }

  private func draw() {
    screen.draw(view(state), theme: theme)
    // What is drawn while the program ends is gone before it can be read.
    if ending == .notYet { unseen.wereSeen() }
  }

  /// Everything typed meanwhile is taken before the screen is drawn once. What was typed after the
  /// key that ends the program was not meant for it.
  private func takeInput() {
    for event in screen.nextEvents() where ending == .notYet {
      switch event {
      case .key(let key): receive(.key(key))
      case .paste(let text): receive(.paste(text))
      case .resize(let size): receive(.resize(size))
      case .hangUp: ending = .forced
      }
    }
  }

  private func receive(_ message: Message) {
    unseen.take(message)
    for effect in update(&state, message) { perform(effect) }
  }

  private func perform(_ effect: SideEffect) {
    switch effect {
    case .record(let entries): saver.give(.record(entries))
    case .keepReview(let review): reviews?.give(.keep(review))
    case .dropReview: reviews?.give(.drop)
    case .saveMinutes(let name, let markdown, let html):
      let file = MinutesFile(store: keeper.path, phrases: state.phrases)
      let (words, isSaved) = file.save(name: name, markdown: markdown, html: html)
      receive(isSaved ? .told(words) : .copyFailed(words))
    case .readHistory(let initiative):
      let (mailbox, keeper) = (mailbox, keeper)
      Task.detached { mailbox.put(keeper.readHistory(about: initiative)) }
    case .editOutside(let text): editOutside(text)
    case .writeOver: saver.give(.writeOver)
    case .saveCopy(let agreement): copier.give(agreement)
    case .check(let agreement, let revision):
      let mailbox = mailbox
      Task.detached { mailbox.put(.checked(Checked(agreement, revision: revision))) }
    case .makeIndex(let agreement, let places):
      let mailbox = mailbox
      Task.detached { mailbox.put(.indexed(SearchIndex(agreement, places: places))) }
    case .keepDraft(let draft): drafts?.give(.keep(draft))
    case .dropDraft: drafts?.give(.drop)
    case .setDraftAside: drafts?.give(.setAside)
    case .saveSettings(let user):
      if let words = settings.save(user) { receive(.settingsFailed(words)) }
    case .publish(let publication, let agreement):
      publisher.give(Piece(publication: publication, agreement: agreement))
    case .findDocuments:
      let (mailbox, documents) = (mailbox, documents)
      Task.detached { mailbox.put(.documentsFound(documents.found())) }
    case .readDocument(let request, let agreement, let stamp, let revision):
      let (mailbox, documents) = (mailbox, documents)
      Task.detached {
        var told = 0
        let message = documents.read(request, into: agreement, by: stamp, revision: revision) {
          // The screen shows whole per cents, and is drawn for each.
          let percent = Int($0 * 100)
          if percent > told { mailbox.put(.documentProgress(request.number, $0)) }
          told = max(told, percent)
        }
        mailbox.put(message)
      }
    case .redraw: screen.redrawAll()
    case .suspend: screen.suspend()
    case .quit(let evenUnsaved): ending = evenUnsaved ? .confirmed : .asked
    }
  }

  /// The terminal belongs to the other editor as long as that takes.
  private func editOutside(_ text: String) {
    let editor = OutsideEditor(environment: .process, phrases: state.phrases)
    screen.leave()
    let outcome = editor.edit(text)
    screen.comeBack()
    switch outcome {
    case .text(let text): receive(.editedOutside(text))
    case .failed(let text, let words):
      if let text { receive(.editedOutside(text)) }
      receive(.told(words))
    }
  }

  /// Reads in the background what can be undone of earlier sittings.
  private func findUndo() {
    let (mailbox, keeper) = (mailbox, keeper)
    let (name, session) = (state.user.name, state.session)
    Task.detached { mailbox.put(.undoFound(keeper.undoLog(of: name, except: session))) }
  }

  /// Quitting waits until everything is on disk, or until it is known that it cannot be.
  private var isDone: Bool {
    guard ending != .notYet, isIdle else { return false }
    takeMail()
    guard ending == .confirmed || state.saving.isComplete else { return false }
    // The file follows before the program ends; where it cannot, the history has everything.
    if rhythm.mustWrite {
      saver.give(.writeFile)
      rhythm.wrote()
      return false
    }
    return isIdle
  }

  private var isIdle: Bool {
    saver.isIdle && copier.isIdle && publisher.isIdle && (drafts?.isIdle ?? true)
      && (reviews?.isIdle ?? true)
      && (looks?.isIdle ?? true)
  }

  /// The terminal is going: what was typed stays as a draft, what was answered is saved, and when it
  /// cannot be, it goes into a copy beside the store.
  private func end() {
    keepLastLook()
    let deadline = ContinuousClock.now + .seconds(10)
    while !isIdle, ContinuousClock.now < deadline {
      _ = waiter.wait(milliseconds: 50, isListening: false)
    }
    takeMail()
    if rhythm.mustWrite {
      saver.give(.writeFile)
      rhythm.wrote()
      return end()
    }
    lastWords = unseen.words
    guard !state.saving.isComplete else { return }
    let copy = keeper.saveCopy(state.agreement).words
    lastWords = [state.saving.failure, copy].compactMap(\.self) + lastWords
  }
}
