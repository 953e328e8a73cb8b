#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import MilepaelCore

/// The only place that asks what time it is.
enum Clock {
  static func now() -> Timestamp { Timestamp(secondsSince1970: Int(time(nil))) }
}
