import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for whatever comes first: input, a signal, or a call from another thread. One at a time,
/// for signals belong to the process.
public final class Waiter: Sendable {
  /// Why waiting ended; empty when the time was up.
  public struct Reason: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// The terminal's size changed (SIGWINCH); `Screen.nextEvents` tells the new one.
    public static let resize = signal(CN_RESIZED)
    /// The process is asked to end (SIGTERM, SIGQUIT).
    public static let terminate = signal(CN_TERMINATE)
    /// The terminal is gone (SIGHUP).
    public static let hangUp = signal(CN_HANG_UP)
    /// The process was stopped and goes on (SIGCONT); the screen must `comeBack`.
    public static let continued = signal(CN_CONTINUED)
    /// SIGINT, which no key sends while there is a screen.
    public static let interrupt = signal(CN_INTERRUPT)
    /// The process is asked to stop (SIGTSTP); the screen can `suspend`.
    public static let stop = signal(CN_STOP)
    /// There is input to read, or its end.
    public static let input = Reason(rawValue: 1 << 16)
    /// `Waker.wake` was called, once or more often.
    public static let wake = Reason(rawValue: 1 << 17)

    private static func signal(_ bit: Int) -> Reason {
      Reason(rawValue: UInt32(bit))
    }
  }

  /// Ends the waiting, from any thread.
  public let waker: Waker

  private let bell: Pipe

  /// From now on the signals above do not end or stop the process, but end the waiting.
  ///
  /// - Throws: `cannotStart` when there is a waiter already, or no descriptors are left.
  public init() throws(ScreenError) {
    guard let bell = Pipe(), let wake = Pipe() else { throw .cannotStart }
    guard cn_watch_signals(bell.writing) else { throw .cannotStart }
    self.bell = bell
    waker = Waker(wake)
  }

  deinit {
    cn_unwatch_signals()
  }

  /// Waits until there is a reason to go on.
  ///
  /// - Parameters:
  ///   - milliseconds: how long at most; nil for ever, 0 only looks.
  ///   - isListening: false leaves the input alone. The end of it, when the terminal is gone, would
  ///     else end every waiting at once.
  public func wait(milliseconds: Int? = nil, isListening: Bool = true) -> Reason {
    // A descriptor below zero is passed over.
    let input = isListening ? STDIN_FILENO : -1
    var requests = [input, bell.reading, waker.pipe.reading].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let ready = poll(&requests, nfds_t(requests.count), limit)
    var reason: Reason = []
    // Interrupted by a signal: the answers mean nothing, and the bell rings.
    if ready > 0 {
      if requests[0].revents != 0 { reason.insert(.input) }
      if requests[1].revents != 0 { bell.drain() }
      if requests[2].revents != 0 {
        waker.pipe.drain()
        reason.insert(.wake)
      }
    }
    reason.formUnion(Reason(rawValue: cn_take_signals()))
    return reason
  }
}

/// Ends the waiting of a `Waiter`, from any thread.
public struct Waker: Sendable {
  let pipe: Pipe

  init(_ pipe: Pipe) {
    self.pipe = pipe
  }

  public func wake() {
    pipe.ring()
  }
}
