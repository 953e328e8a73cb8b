import Synchronization

/// Does one kind of work on a thread of its own, one piece at a time, and only the newest piece:
/// whoever saves while a save is running is served by the next one, which holds everything.
final class Worker<Piece: Sendable>: Sendable {
  private struct State {
    var waiting: Piece?
    var isBusy = false
  }

  private let state = Mutex(State())
  private let work: @Sendable (Piece) -> Void

  init(_ work: @escaping @Sendable (Piece) -> Void) { self.work = work }

  func give(_ piece: Piece) {
    let mustStart = state.withLock { state in
      state.waiting = piece
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if mustStart { Task.detached(priority: .userInitiated) { self.run() } }
  }

  private func run() {
    while let piece = next() { work(piece) }
  }

  private func next() -> Piece? {
    state.withLock { state in
      defer { state.waiting = nil }
      if state.waiting == nil { state.isBusy = false }
      return state.waiting
    }
  }

  /// True when nothing is waiting and nothing is being done.
  var isIdle: Bool { state.withLock { !$0.isBusy } }
}
