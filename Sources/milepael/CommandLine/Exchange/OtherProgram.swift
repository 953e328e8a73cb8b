#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts another program that makes other bytes of bytes.
///
/// It gets and gives everything by descriptor: no file of ours has a name, so nothing stays behind
/// when it is interrupted.
enum OtherProgram {
  /// The longest that it may take, in seconds.
  static let patience = 120
  /// The largest result, in bytes.
  static let limit = 1 << 29

  /// Under which name the program finds a second file that it is given.
  static let extraPath = "/dev/fd/3"

  /// Runs a program on the bytes and returns what it writes.
  ///
  /// - Parameters:
  ///   - extra: What else it reads, at ``extraPath``.
  ///   - waiting: Is called again and again as long as it works.
  static func run(
    _ program: String, _ arguments: [String], on bytes: [UInt8], extra: [UInt8]? = nil,
    limit: Int = limit, waiting: () -> Void = {}
  ) throws(Problem) -> [UInt8] {
    guard let input = scratch(), let output = scratch(), let errors = scratch(),
      let second = scratch()
    else { throw .exchange(.cannotWrite(folder, errno: errno)) }
    defer { for file in [input, output, errors, second] { close(file) } }
    for (file, content) in [(input, bytes), (second, extra ?? [])] {
      if let number = Descriptor.write(content, to: file) {
        throw .exchange(.cannotWrite(folder, errno: number))
      }
      lseek(file, 0, SEEK_SET)
    }
    let process = try start([program] + arguments, [input, output, errors, second])
    let status = try wait(for: process, waiting)
    lseek(output, 0, SEEK_SET)
    lseek(errors, 0, SEEK_SET)
    // Shells and `env` say 127 for a program that is not there.
    if status == 127 { throw .exchange(missing(program)) }
    guard status == 0, let result = Descriptor.read(output, limit: limit) else {
      let said = String(decoding: Descriptor.read(errors, limit: 500) ?? [], as: UTF8.self)
      throw .exchange(failed(program, said.split(separator: "\n").joined(separator: " ")))
    }
    return result
  }

  private static func missing(_ program: String) -> ExchangeProblem {
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

  private static func start(
    _ command: [String], _ files: [Int32]
  ) throws(Problem) -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var words = command.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, nil, words, environ) == 0 else {
      throw .exchange(missing(command[0]))
    }
    return process
  }

  private static func wait(for process: pid_t, _ waiting: () -> Void) throws(Problem) -> Int32 {
    var status: Int32 = 0
    for pause in 0..<(patience * 200) {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      if ended < 0, errno != EINTR { return 128 }
      waiting()
      usleep(pause < 100 ? 1_000 : 5_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    throw .exchange(.pandocTooSlow)
  }
}
