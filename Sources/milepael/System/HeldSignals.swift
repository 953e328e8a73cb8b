#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets a person's Ctrl-C, or a closing terminal, wait until what is being written is whole.
///
/// Nothing would be lost without it: files are replaced in one step. But a half-written file would be
/// left beside them.
enum HeldSignals {
  static func during<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }
}
