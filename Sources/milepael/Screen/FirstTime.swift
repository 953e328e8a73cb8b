import Synchronization

/// Something that is told once and not again each time that it happens.
final class FirstTime: Sendable {
  private let hasBeen = Mutex(false)

  /// True when asked for the first time.
  func isNow() -> Bool {
    hasBeen.withLock { hasBeen in
      defer { hasBeen = true }
      return !hasBeen
    }
  }
}
