import MilepaelCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The only place that asks what time it is.
enum Clock {
  /// Seconds that local time is ahead of universal time now.
  static var zoneSeconds: Int {
    var moment = time(nil)
    var local = tm()
    localtime_r(&moment, &local)
    return local.tm_gmtoff
  }

  /// The day where the person is.
  static var today: CalendarDate {
    Timestamp(secondsSince1970: now().secondsSince1970 + zoneSeconds).date
  }

  static func now() -> Timestamp { Timestamp(secondsSince1970: Int(time(nil))) }
}
