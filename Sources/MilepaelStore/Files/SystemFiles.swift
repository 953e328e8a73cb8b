#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system of the machine.
///
/// Calls that a signal interrupts are made again; a resize of the terminal is no reason for a save
/// to fail.
public struct SystemFiles: FileSystem {
  /// How long ``lock(_:)`` waits for another program: 200 times 10 ms.
  private static let lockAttempts = 200
  private static let lockPause: UInt32 = 10_000

  public init() {}

  public func resolve(_ path: String) throws(FileFault) -> String {
    guard let resolved = realpath(path, nil) else { throw FileFault(.resolve, path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  public func open(_ path: String, _ access: FileAccess) throws(FileFault) -> OpenFile {
    let plain = O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let flags =
      switch access {
      case .reading: plain | O_RDONLY
      case .readingOwn: plain | O_RDONLY | O_NOFOLLOW
      case .appendingOwn: plain | O_RDWR | O_APPEND | O_NOFOLLOW
      }
    return OpenFile(descriptor: try call(.open, path) { libcOpen(path, flags, 0) }, path: path)
  }

  public func create(_ path: String, mode: UInt32) throws(FileFault) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return OpenFile(
      descriptor: try call(.create, path) { libcOpen(path, flags, mode_t(mode)) }, path: path)
  }

  public func close(_ file: OpenFile) throws(FileFault) {
    // Not made again: on Linux the descriptor is gone even when the call was interrupted.
    guard libcClose(file.descriptor) == 0 || errno == EINTR else {
      throw FileFault(.close, file.path, code: errno)
    }
  }

  public func status(_ file: OpenFile) throws(FileFault) -> FileStatus {
    var status = stat()
    try call(.status, file.path) { fstat(file.descriptor, &status) }
    return FileStatus(status)
  }

  public func status(at path: String) throws(FileFault) -> FileStatus {
    var status = stat()
    try call(.status, path) { stat(path, &status) }
    return FileStatus(status)
  }

  public func checkWritable(_ path: String) throws(FileFault) {
    try call(.checkWritable, path) { access(path, W_OK) }
  }

  public func read(
    _ file: OpenFile, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    try call(.read, file.path) { libcRead(file.descriptor, bytes.baseAddress, bytes.count) }
  }

  public func read(
    _ file: OpenFile, at offset: Int, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    try call(.read, file.path) {
      pread(file.descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    }
  }

  public func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    try call(.write, file.path) { libcWrite(file.descriptor, bytes.baseAddress, bytes.count) }
  }

  public func setOwner(
    _ file: OpenFile, user: UInt32?, group: UInt32?
  ) throws(FileFault) {
    // All ones means *as it is*.
    try call(.setOwner, file.path) { fchown(file.descriptor, user ?? .max, group ?? .max) }
  }

  public func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileFault) {
    try call(.setMode, file.path) { fchmod(file.descriptor, mode_t(mode)) }
  }

  public func sync(_ file: OpenFile) throws(FileFault) {
    #if canImport(Darwin)
      // There, fsync only hands the bytes to the drive.
      if fcntl(file.descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    try call(.sync, file.path) { fsync(file.descriptor) }
  }

  public func syncContent(_ file: OpenFile) throws(FileFault) {
    #if canImport(Darwin)
      try sync(file)
    #else
      try call(.sync, file.path) { fdatasync(file.descriptor) }
    #endif
  }

  public func lock(_ file: OpenFile) throws(FileFault) {
    for attempt in 1...Self.lockAttempts {
      do throws(FileFault) {
        try call(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
        return
      } catch  where error.code == EWOULDBLOCK && attempt < Self.lockAttempts {
        usleep(Self.lockPause)
      }
    }
  }

  public func rename(_ path: String, to target: String) throws(FileFault) {
    try call(.rename, path) { libcRename(path, target) }
  }

  public func link(_ path: String, to target: String) throws(FileFault) {
    try call(.link, target) { libcLink(path, target) }
  }

  public func remove(_ path: String) throws(FileFault) {
    try call(.remove, path) { unlink(path) }
  }

  public func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(.names, folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileFault(.names, folder, code: errno) }
    return names
  }

  /// Makes a call until no signal interrupts it.
  @discardableResult
  private func call<Number: SignedInteger>(
    _ operation: FileFault.Operation, _ path: String, _ body: () -> Number
  ) throws(FileFault) -> Number {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw FileFault(operation, path, code: errno) }
    }
  }
}
