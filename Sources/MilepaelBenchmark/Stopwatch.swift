/// Takes the time of a piece of work.
enum Stopwatch {
  /// The median of many runs: for a third of a second, but five at least and 500 at most. One run
  /// before them warms up.
  static func median(_ work: () throws -> Void) rethrows -> Duration {
    try work()
    let clock = ContinuousClock()
    let start = clock.now
    var times: [Duration] = []
    while times.count < 5 || times.count < 500 && start.duration(to: clock.now) < .seconds(0.3) {
      times.append(try clock.measure(work))
    }
    return times.sorted()[times.count / 2]
  }
}

/// Keeps the optimiser from leaving out work whose result nobody uses.
@inline(never) func keep<Value>(_ value: Value) {}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
