import Synchronization

/// Does one kind of work on a thread of its own, in order: everything that was given meanwhile is one
/// batch.
final class Worker<Piece: Sendable>: Sendable {
  private struct State {
    var waiting: [Piece] = []
    var isBusy = false
  }

  private let state = Mutex(State())
  private let work: @Sendable ([Piece]) -> Void

  init(_ work: @escaping @Sendable ([Piece]) -> Void) { self.work = work }

  func give(_ piece: Piece) {
    let mustStart = state.withLock { state in
      state.waiting.append(piece)
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if mustStart { Task.detached(priority: .userInitiated) { self.run() } }
  }

  private func run() {
    while let batch = next() { work(batch) }
  }

  private func next() -> [Piece]? {
    state.withLock { state in
      if state.waiting.isEmpty { state.isBusy = false }
      defer { state.waiting = [] }
      return state.waiting.isEmpty ? nil : state.waiting
    }
  }

  /// True when nothing is waiting and nothing is being done.
  var isIdle: Bool { state.withLock { !$0.isBusy } }
}
