import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelText
import Terminal

/// Runs the screen until the person quits, and returns the exit status.
func runScreen(_ options: ScreenOptions) throws -> Int32 {
  let phrases = Phrases(options.language)
  switch options.store {
  case .path(let path): return try openScreen(path, options, phrases)
  case .pick(let paths):
    guard let path = try pickStore(paths, options, phrases) else { return 0 }
    return try openScreen(path, options, phrases)
  }
}

private func openScreen(
  _ path: String, _ options: ScreenOptions, _ phrases: Phrases
) throws -> Int32 {
  // The store is read before the terminal is taken over: its error is an ordinary message.
  let journal = try openRecovering(path, phrases)
  let environment = Environment.process
  let keeper = SettingsKeeper(environment, phrases: phrases)
  let (screen, waiter) = try takeTerminal(options, phrases)
  var state = AppState(
    agreement: journal.agreement, user: keeper.user, now: Clock.now(),
    zoneSeconds: Clock.zoneSeconds, language: options.language, size: screen.size,
    charset: screen.charset, storeName: path.split(separator: "/").last.map(String.init) ?? path,
    session: Session.new())
  let lookFile = LookFile(store: path, environment: environment)
  state.lastLook = lookFile?.read(keeper.user.name)
  state.readOnly =
    options.isReadOnly ? .asked : StoreChoice.isReadOnly(path) ? .notWritable : nil
  // Who only reads signs nothing.
  if keeper.isFirstTime, state.readOnly == nil { state.introduce() }
  // The command is longer than a line of the screen: it is told once more when the screen is closed.
  let copies = SyncCopies.words(beside: path, phrases)
  if let copy = SyncCopies.beside(path).first {
    state.notice = Notice(phrases.syncCopyOnScreen(copy), .refusal)
  }
  let isReadOnly = state.readOnly != nil
  let session = ScreenSession(
    journal: journal, state: state, screen: screen, waiter: waiter,
    theme: options.colour ? .standard : Theme.standard.withoutColour(), settings: keeper,
    // What was begun is offered where it can be finished.
    draftFile: isReadOnly ? nil : DraftFile(store: path, environment: environment),
    reviewFile: isReadOnly ? nil : ReviewFile(store: path, environment: environment),
    lookFile: lookFile)
  session.run()
  screen.close()
  for words in copies { Streams.message(words) }
  for words in session.lastWords { Streams.message(words) }
  return session.lastWords.isEmpty ? 0 : 1
}

/// Opens the terminal and its signals; a failure is told as every other one.
func takeTerminal(_ options: ScreenOptions, _ phrases: Phrases) throws -> (Screen, Waiter) {
  do throws(ScreenError) {
    let waiter = try Waiter()
    return (try Screen(colour: options.colour), waiter)
  } catch {
    let words =
      switch error {
      case .notATerminal: phrases.notATerminal
      case .unknownTerminal(let name): phrases.unknownTerminal(name)
      case .cannotStart: phrases.cannotStartScreen
      }
    throw Failure(text: words, status: 1)
  }
}
