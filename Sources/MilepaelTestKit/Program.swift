public import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, and the tools that test it, run as a person or a script runs them.
public enum Program {
  /// What one run left.
  public struct Outcome: Sendable {
    /// As a shell reports it: 128 and the number for a signal.
    public let status: Int32
    public let output: String
    public let errors: String

    public var lines: [String] { output.components(separatedBy: "\n") }
  }

  /// A run that did not end by itself.
  public struct TookTooLong: Error {
    public let command: [String]
  }

  /// The folder of the test bundle, where the build puts the program too.
  public static var folder: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// Starts `milepael` in a folder with exactly these variables, and waits for its end.
  ///
  /// - Parameter output: A file that the results go to; they are not in the outcome then.
  public static func run(
    _ arguments: [String], in folder: URL, environment: [String: String], input: String = "",
    output: String? = nil
  ) throws -> Outcome {
    try run(
      command: [Self.folder.appendingPathComponent("milepael").path] + arguments, in: folder,
      environment: environment, input: input, output: output)
  }

  /// Starts any program, which is looked for in these variables' `PATH`.
  public static func run(
    command: [String], in folder: URL, environment: [String: String], input: String = "",
    output: String? = nil
  ) throws -> Outcome {
    let id = UUID().uuidString
    let files = ["in", "out", "err"].map { folder.appendingPathComponent(".run-\(id).\($0)").path }
    defer { for file in files { unlink(file) } }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    let process = try start(
      command, in: folder, environment: environment, input: files[0], output: output ?? files[1],
      errors: files[2])
    guard let status = try wait(for: process) else { throw TookTooLong(command: command) }
    return Outcome(
      status: status,
      output: output == nil ? try String(contentsOfFile: files[1], encoding: .utf8) : "",
      errors: try String(contentsOfFile: files[2], encoding: .utf8))
  }

  private static func start(
    _ command: [String], in folder: URL, environment: [String: String], input: String,
    output: String, errors: String
  ) throws -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    // The threads that tests run on block signals, and what they start would inherit that.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // The shell changes the folder and becomes the program; libc's own way is not in every libc.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + command
    let argv = shell.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process = pid_t()
    let code = posix_spawn(&process, shell[0], &actions, &attributes, argv, envp)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  /// The status, or `nil` when half a minute was not enough: then the process is ended.
  private static func wait(for process: pid_t) throws -> Int32? {
    let limit = Date(timeIntervalSinceNow: 30)
    var isEnded = false
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, isEnded ? 0 : WNOHANG)
      if ended == process, isEnded { return nil }
      if ended == process {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      guard ended == 0 || errno == EINTR else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      if limit.timeIntervalSinceNow < 0 {
        kill(process, SIGKILL)
        isEnded = true
      }
      usleep(1000)
    }
  }
}
