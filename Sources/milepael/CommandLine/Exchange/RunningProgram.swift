#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program that has been started, and what it writes.
struct RunningProgram {
  private let name: String
  private let process: pid_t
  /// What it writes comes out here.
  private let output: Int32
  private let deadline = ContinuousClock.now + .seconds(OtherProgram.patience)

  /// - Parameters:
  ///   - extra: A second file that it can read, under ``OtherProgram/extraPath``.
  init(
    _ name: String, _ arguments: [String], input: Int32, errors: Int32, extra: Int32
  ) throws(Problem) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .exchange(.cannotStart(name, errno: errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    self.name = name
    output = ends[0]
    do throws(Problem) {
      process = try Self.start([name] + arguments, [input, ends[1], errors, extra])
    } catch {
      close(ends[0])
      throw error
    }
  }

  /// Everything that it writes, `nil` when that cannot be read, and its status.
  ///
  /// - Parameter limit: When it writes more bytes than this it is ended and its result refused, since
  ///   a part of it would be a document with its end cut off.
  func finish(
    limit: Int, _ waiting: () -> Void
  ) throws(Problem) -> (result: [UInt8]?, status: Int32) {
    defer { close(output) }
    do throws(Problem) {
      let result = try read(limit: limit, waiting)
      return (result, try wait(waiting))
    } catch {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw error
    }
  }

  private func read(limit: Int, _ waiting: () -> Void) throws(Problem) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      waiting()
      try seeThatItIsInTime()
      var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 5) > 0 else { continue }
      guard let count = Descriptor.readSome(output, into: &part) else { return nil }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .exchange(.unpacksTooLarge(limit: limit)) }
      bytes.append(contentsOf: part[..<count])
    }
  }

  /// Its status; as shells say it, 128 and more for a signal.
  private func wait(_ waiting: () -> Void) throws(Problem) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      if ended < 0, errno != EINTR { return 128 }
      waiting()
      try seeThatItIsInTime()
      usleep(1_000)
    }
  }

  private func seeThatItIsInTime() throws(Problem) {
    guard ContinuousClock.now < deadline else { throw .exchange(.tooSlow(name)) }
  }

  private static func start(_ command: [String], _ files: [Int32]) throws(Problem) -> pid_t {
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
    let number = posix_spawnp(&process, command[0], &actions, nil, words, environ)
    if number == ENOENT { throw .exchange(OtherProgram.missing(command[0])) }
    guard number == 0 else { throw .exchange(.cannotStart(command[0], errno: number)) }
    return process
  }
}
