#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes the time of a piece of work.
enum Stopwatch {
  /// What is counted: the processor's time, which others at the machine do not lengthen, or for what
  /// waits for a disk the clock on the wall.
  enum Counting { case processor, wall }

  /// The median of many runs: for a third of a second, but five at least and 500 at most. One run
  /// before them warms up.
  static func median(
    _ counting: Counting = .processor, _ work: () throws -> Void
  ) rethrows -> Duration {
    try work()
    let start = now(counting)
    var times: [Duration] = []
    while times.count < 5 || times.count < 500 && now(counting) - start < .seconds(0.3) {
      let before = now(counting)
      try work()
      times.append(now(counting) - before)
    }
    return times.sorted()[times.count / 2]
  }

  private static func now(_ counting: Counting) -> Duration {
    var time = timespec()
    clock_gettime(counting == .wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// Keeps the optimiser from leaving out work whose result nobody uses.
@inline(never) func keep<Value>(_ value: Value) {}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
