import MilepaelStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file system that goes wrong at one chosen operation. For one thread at a time.
public final class FaultyFiles: FileSystem, @unchecked Sendable {
  public enum Fault: Hashable, Sendable {
    /// This operation fails, the next ones work.
    case fails(Int32)
    /// This operation and every later one of its kind fail, as on a disk that is and stays full.
    case keepsFailing(Int32)
    /// The operation is done, and reported as failed, as a network file system does.
    case happensAndFails(Int32)
    /// The process is killed before the operation: nothing happens any more, no tidying up either.
    case stops
    /// The process is killed in the middle of the operation: of a write, the first half is done.
    case stopsHalfway
  }

  /// Which operation goes wrong, counted from 1; `nil` for none.
  public let position: Int?
  public let fault: Fault
  /// A write or a read takes no more bytes at once.
  public var largestPiece = Int.max
  /// What was asked for so far, in order.
  public private(set) var log: [FileFault.Operation] = []
  private let files: any FileSystem
  private var failing: FileFault.Operation?
  private var isStopped = false

  /// - Parameter position: which operation goes wrong, counted from 1; `nil` for none.
  public init(_ files: some FileSystem, at position: Int? = nil, _ fault: Fault = .stops) {
    self.files = files
    self.position = position
    self.fault = fault
  }

  public func resolve(_ path: String) throws(FileFault) -> String {
    try run(.resolve, path) { () throws(FileFault) in try files.resolve(path) }
  }

  public func open(_ path: String, _ access: FileAccess) throws(FileFault) -> OpenFile {
    try run(.open, path) { () throws(FileFault) in try files.open(path, access) }
  }

  public func create(_ path: String, mode: UInt32) throws(FileFault) -> OpenFile {
    try run(.create, path) { () throws(FileFault) in try files.create(path, mode: mode) }
  }

  public func close(_ file: OpenFile) throws(FileFault) {
    do throws(FileFault) {
      try run(.close, file.path) { () throws(FileFault) in try files.close(file) }
    } catch {
      // Also a close that is reported as failed gives back the descriptor, and the lock with it.
      if !isStopped { do throws(FileFault) { try files.close(file) } catch {} }
      throw error
    }
  }

  public func status(_ file: OpenFile) throws(FileFault) -> FileStatus {
    try run(.status, file.path) { () throws(FileFault) in try files.status(file) }
  }

  public func status(at path: String) throws(FileFault) -> FileStatus {
    try run(.status, path) { () throws(FileFault) in try files.status(at: path) }
  }

  public func checkWritable(_ path: String) throws(FileFault) {
    try run(.checkWritable, path) { () throws(FileFault) in try files.checkWritable(path) }
  }

  public func read(
    _ file: OpenFile, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    let room = UnsafeMutableRawBufferPointer(rebasing: bytes[..<min(bytes.count, largestPiece)])
    return try run(.read, file.path) { () throws(FileFault) in try files.read(file, into: room) }
  }

  public func read(
    _ file: OpenFile, at offset: Int, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    let room = UnsafeMutableRawBufferPointer(rebasing: bytes[..<min(bytes.count, largestPiece)])
    return try run(.read, file.path) { () throws(FileFault) in
      try files.read(file, at: offset, into: room)
    }
  }

  public func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    let piece = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, largestPiece)])
    if fault == .stopsHalfway, log.count + 1 == position {
      _ = try files.write(file, UnsafeRawBufferPointer(rebasing: piece[..<(piece.count / 2)]))
    }
    return try run(.write, file.path) { () throws(FileFault) in try files.write(file, piece) }
  }

  public func setOwner(_ file: OpenFile, user: UInt32?, group: UInt32?) throws(FileFault) {
    try run(.setOwner, file.path) { () throws(FileFault) in
      try files.setOwner(file, user: user, group: group)
    }
  }

  public func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileFault) {
    try run(.setMode, file.path) { () throws(FileFault) in try files.setMode(file, mode) }
  }

  public func sync(_ file: OpenFile) throws(FileFault) {
    try run(.sync, file.path) { () throws(FileFault) in try files.sync(file) }
  }

  public func syncContent(_ file: OpenFile) throws(FileFault) {
    try run(.sync, file.path) { () throws(FileFault) in try files.syncContent(file) }
  }

  public func names(in folder: String) throws(FileFault) -> [String] {
    try run(.names, folder) { () throws(FileFault) in try files.names(in: folder) }
  }

  public func lock(_ file: OpenFile) throws(FileFault) {
    try run(.lock, file.path) { () throws(FileFault) in try files.lock(file) }
  }

  public func rename(_ path: String, to target: String) throws(FileFault) {
    try run(.rename, path) { () throws(FileFault) in try files.rename(path, to: target) }
  }

  public func link(_ path: String, to target: String) throws(FileFault) {
    try run(.link, target) { () throws(FileFault) in try files.link(path, to: target) }
  }

  public func remove(_ path: String) throws(FileFault) {
    try run(.remove, path) { () throws(FileFault) in try files.remove(path) }
  }

  private func run<Value>(
    _ operation: FileFault.Operation, _ path: String, _ body: () throws(FileFault) -> Value
  ) throws(FileFault) -> Value {
    // A dead process gets no answer. To the code under test it looks like one error after the other.
    guard !isStopped else { throw FileFault(operation, path, code: EINTR) }
    log.append(operation)
    guard log.count == position else {
      if case .keepsFailing(let code) = fault, failing == operation {
        throw FileFault(operation, path, code: code)
      }
      return try body()
    }
    switch fault {
    case .fails(let code): throw FileFault(operation, path, code: code)
    case .keepsFailing(let code):
      failing = operation
      throw FileFault(operation, path, code: code)
    case .happensAndFails(let code):
      _ = try body()
      throw FileFault(operation, path, code: code)
    case .stops, .stopsHalfway:
      isStopped = true
      throw FileFault(operation, path, code: EINTR)
    }
  }
}
