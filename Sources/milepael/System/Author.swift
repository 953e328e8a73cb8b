import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The name that answers are signed with.
enum Author {
  /// The name given, else `$MILEPAEL_USER`, else the remembered one, else the login name.
  static func name(given: String?, settings: Settings, environment: Environment) -> String {
    let candidates = [
      given, environment["MILEPAEL_USER"], settings.name, environment["LOGNAME"],
      environment["USER"],
    ]
    for case let name? in candidates where !name.allSatisfy(\.isWhitespace) { return name }
    if let entry = getpwuid(getuid()) { return String(cString: entry.pointee.pw_name) }
    return String(getuid())
  }
}
