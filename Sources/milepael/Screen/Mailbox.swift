import MilepaelApp
import Synchronization
import Terminal

/// Where workers on other threads put what they have to tell; the loop wakes up and takes it.
final class Mailbox: Sendable {
  private let letters = Mutex<[Message]>([])
  private let waker: Waker

  init(_ waker: Waker) { self.waker = waker }

  func put(_ message: Message) {
    letters.withLock { $0.append(message) }
    waker.wake()
  }

  /// Everything that has come since the last time, in its order.
  func takeAll() -> [Message] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
