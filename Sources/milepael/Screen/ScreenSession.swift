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
  private let saver: Worker<SavePiece>
  private let drafts: Worker<DraftPiece>?
  private let theme: Theme
  private let draftFile: DraftFile?
  private let settings: SettingsKeeper
  private var isQuitting = false
  /// The end of the input has come.
  private var isTerminalGone = false
  /// What is left to be said after the terminal is given back.
  private(set) var lastWords: String?

  struct SavePiece: Sendable {
    let agreement: Agreement
    let step: Int
  }

  enum DraftPiece: Sendable {
    case keep(Draft)
    case drop
  }

  init(
    file: AgreementFile, state: AppState, screen: Screen, waiter: Waiter, theme: Theme,
    settings: SettingsKeeper, draftFile: DraftFile?
  ) {
    self.state = state
    self.screen = screen
    self.waiter = waiter
    self.theme = theme
    self.settings = settings
    self.draftFile = draftFile
    let mailbox = Mailbox(waiter.waker)
    self.mailbox = mailbox
    let keeper = FileKeeper(file, language: state.phrases.language)
    saver = Worker { piece in mailbox.put(keeper.save(piece.agreement, upTo: piece.step)) }
    drafts = draftFile.map { file in
      Worker { piece in
        switch piece {
        case .keep(let draft): _ = file.keep(draft)
        case .drop: file.drop()
        }
      }
    }
    copier = { agreement in keeper.saveCopy(agreement) }
  }

  private let copier: @Sendable (Agreement) -> Message

  /// Runs until the person quits or the terminal is gone.
  func run() {
    if let draft = draftFile?.read() { receive(.draftFound(draft)) }
    draw()
    while !isDone {
      let reason = waiter.wait(milliseconds: isQuitting ? 200 : nil)
      receive(.clock(Clock.now()))
      if reason.contains(.continued) { screen.comeBack() }
      if reason.contains(.stop) { screen.suspend() }
      if !reason.intersection([.terminate, .hangUp]).isEmpty { return end() }
      if reason.contains(.input) || reason.contains(.resize) { takeInput() }
      if isTerminalGone { return end() }
      for message in mailbox.takeAll() { receive(message) }
      draw()
    }
  }

  private func draw() { screen.draw(view(state), theme: theme) }

  /// Everything typed meanwhile is taken before the screen is drawn once.
  private func takeInput() {
    for event in screen.nextEvents() {
      switch event {
      case .key(let key): receive(.key(key))
      case .paste(let text): receive(.paste(text))
      case .resize(let size): receive(.resize(size))
      case .hangUp: isTerminalGone = true
      }
    }
  }

  private func receive(_ message: Message) {
    for effect in update(&state, message) { perform(effect) }
  }

  private func perform(_ effect: SideEffect) {
    switch effect {
    case .save(let agreement, let step):
      saver.give(SavePiece(agreement: agreement, step: step))
    case .saveCopy(let agreement):
      let (mailbox, copier) = (mailbox, copier)
      Task.detached { mailbox.put(copier(agreement)) }
    case .makeIndex(let agreement, let places):
      let mailbox = mailbox
      Task.detached { mailbox.put(.indexed(SearchIndex(agreement, places: places))) }
    case .keepDraft(let draft): drafts?.give(.keep(draft))
    case .dropDraft: drafts?.give(.drop)
    case .saveSettings(let user):
      if let words = settings.save(user) { receive(.settingsFailed(words)) }
    case .redraw: screen.redrawAll()
    case .suspend: screen.suspend()
    case .quit: isQuitting = true
    }
  }

  /// Quitting waits until everything is on disk, or until it is known that it cannot be.
  private var isDone: Bool {
    guard isQuitting, saver.isIdle, drafts?.isIdle ?? true else { return false }
    if !state.saving.isComplete { lastWords = state.saving.failure }
    return state.saving.isComplete || state.saving.failure != nil
  }

  /// The terminal is going: what was typed stays as a draft, what was answered is saved.
  private func end() {
    isQuitting = true
    let limit = ContinuousClock.now + .seconds(5)
    while !isDone, ContinuousClock.now < limit {
      _ = waiter.wait(milliseconds: 50, isListening: false)
      for message in mailbox.takeAll() { receive(message) }
    }
  }
}
