/// When the store is looked at, and when its file is written: the file follows what was recorded
/// within a second, and what others save is seen within two.
struct Rhythm {
  private static let pauseBetweenLooks = Duration.milliseconds(900)
  private static let pauseBeforeWriting = Duration.milliseconds(600)

  private static let pauseAfterFault = Duration.seconds(5)

  /// A program that is killed has forgotten at most this.
  private static let pauseBetweenKeptLooks = Duration.seconds(60)

  private var nextKeptLook = ContinuousClock.now + Self.pauseBetweenKeptLooks
  private var nextLook = ContinuousClock.now + Self.pauseBetweenLooks
  private var nextWriting: ContinuousClock.Instant?
  private var nextRetry: ContinuousClock.Instant?

  /// Whether something was recorded that the file may not hold yet.
  var mustWrite: Bool { nextWriting != nil }

  /// Something was recorded: the file is to follow. What comes soon after is written with it.
  mutating func recorded() {
    if nextWriting == nil { nextWriting = .now + Self.pauseBeforeWriting }
  }

  /// The file could not be written, for a reason that may pass.
  mutating func tryLater() { nextWriting = nextWriting ?? .now + Self.pauseAfterFault }

  /// Something could not be recorded, for a reason that may pass.
  mutating func retryLater() { nextRetry = .now + Self.pauseAfterFault }

  mutating func mustRetry() -> Bool {
    guard let nextRetry, nextRetry <= .now else { return false }
    self.nextRetry = nil
    return true
  }

  /// Whether it is time to keep on disk that somebody is looking.
  mutating func mustKeepLook() -> Bool {
    guard nextKeptLook <= .now else { return false }
    nextKeptLook = .now + Self.pauseBetweenKeptLooks
    return true
  }

  mutating func wrote() { nextWriting = nil }

  /// How long nothing needs to be done, in milliseconds.
  var pause: Int {
    let next = min(nextLook, nextWriting ?? nextLook)
    let left = ContinuousClock.now.duration(to: next)
    return max(0, Int(left / .milliseconds(1)) + 1)
  }

  /// What is to be done now.
  mutating func due() -> [FileKeeper.Piece] {
    let now = ContinuousClock.now
    if let writing = nextWriting, writing <= now {
      nextWriting = nil
      nextLook = now + Self.pauseBetweenLooks
      return [.writeFile]
    }
    guard nextLook <= now else { return [] }
    nextLook = now + Self.pauseBetweenLooks
    return [.look]
  }
}
