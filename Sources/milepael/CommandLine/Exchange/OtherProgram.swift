#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts another program that makes other bytes of bytes.
///
/// It gets and gives everything by descriptor: no file of ours has a name, so nothing stays behind
/// when it is interrupted. What it writes is read while it writes, so that a small document that
/// unpacks to a huge one fills neither the disk nor the memory.
enum OtherProgram {
  /// The longest that it may take, in seconds.
  static let patience = 120
  /// The largest result, in bytes.
  static let limit = 1 << 29

  /// Under which name the program finds a second file that it is given.
  static let extraPath = "/dev/fd/3"

  /// Runs a program on the bytes and returns what it writes; more than `limit` bytes are refused.
  ///
  /// - Parameters:
  ///   - extra: What else it reads, at ``extraPath``.
  ///   - waiting: Is called again and again as long as it works.
  static func run(
    _ program: String, _ arguments: [String], on bytes: [UInt8], extra: [UInt8]? = nil,
    limit: Int = limit, waiting: () -> Void = {}
  ) throws(Problem) -> [UInt8] {
    guard let input = scratch(), let errors = scratch(), let second = scratch() else {
      throw .exchange(.cannotWrite(folder, errno: errno))
    }
    defer { for file in [input, errors, second] { close(file) } }
    for (file, content) in [(input, bytes), (second, extra ?? [])] {
      if let number = Descriptor.writeAll(content, to: file) {
        throw .exchange(.cannotWrite(folder, errno: number))
      }
      lseek(file, 0, SEEK_SET)
    }
    let running = try RunningProgram(
      program, arguments, input: input, errors: errors, extra: second)
    let (result, status) = try running.finish(limit: limit, waiting)
    lseek(errors, 0, SEEK_SET)
    // Shells and `env` say 127 for a program that is not there.
    if status == 127 { throw .exchange(missing(program)) }
    guard status == 0, let result else {
      let said = String(decoding: Descriptor.readAll(errors, limit: 500) ?? [], as: UTF8.self)
      throw .exchange(failed(program, said.split(separator: "\n").joined(separator: " ")))
    }
    return result
  }

  static func missing(_ program: String) -> ExchangeProblem {
    program == Pandoc.name ? .noPandoc : .notUnpacked(program)
  }

  private static func failed(_ program: String, _ said: String) -> ExchangeProblem {
    program == Pandoc.name ? .pandocFailed(said) : .notUnpacked(said)
  }

  private static var folder: String { Environment.process["TMPDIR"] ?? "/tmp" }

  /// A file without a name.
  private static func scratch() -> Int32? {
    var template = Array("\(folder)/milepael-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }
}
