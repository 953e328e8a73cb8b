#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Environment variables; an empty one counts as not set, as the XDG and POSIX texts ask for.
struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The process's own.
  static let process = Environment { name in getenv(name).map { String(cString: $0) } }

  init(_ value: @escaping @Sendable (String) -> String?) { self.value = value }

  /// Frozen ones, for tests.
  init(_ values: [String: String]) { value = { values[$0] } }

  subscript(_ name: String) -> String? {
    guard let found = value(name), !found.isEmpty else { return nil }
    return found
  }
}
