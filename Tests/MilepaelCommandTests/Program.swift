import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, run as a person or a script runs it.
enum Program {
  /// What one run left.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.components(separatedBy: "\n") }
  }

  /// Beside the test bundle, where the build puts both.
  private static var path: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("milepael").path
  }

  /// Starts the program in a folder with exactly these variables, and waits for its end.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String], input: String = "",
    output: String? = nil
  ) throws -> Outcome {
    let id = UUID().uuidString
    let files = ["in", "out", "err"].map { folder.appendingPathComponent(".run-\(id).\($0)").path }
    defer { files.forEach { unlink($0) } }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    let process = try start(
      arguments, in: folder, environment: environment, input: files[0], output: output ?? files[1],
      errors: files[2])
    let status = try wait(for: process)
    return Outcome(
      status: status,
      output: output == nil ? try String(contentsOfFile: files[1], encoding: .utf8) : "",
      errors: try String(contentsOfFile: files[2], encoding: .utf8))
  }

  private static func start(
    _ arguments: [String], in folder: URL, environment: [String: String], input: String,
    output: String, errors: String
  ) throws -> pid_t {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    // The shell changes the folder and becomes the program; libc's own way is not in every libc.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, path] + arguments
    let argv = shell.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, shell[0], &actions, nil, argv, envp)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  private static func wait(for process: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
    // As a shell reports it: 128 and the number for a signal.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
