import MilepaelStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file system in memory that knows what would survive a power failure.
///
/// Content is durable when its file was synced, a name when its folder was. For one thread at a time.
public final class MemoryFiles: FileSystem, @unchecked Sendable {
  struct Node {
    var content: [UInt8] = []
    /// What the last sync of the file has put on the disk.
    var durable: [UInt8] = []
    var status: FileStatus
  }

  struct Opening {
    /// `nil` for a folder.
    var node: Int?
    var position = 0
    let path: String
    var holdsLock = false
  }

  var nodes: [Int: Node] = [:]
  var names: [String: Int] = [:]
  /// What the last sync of the folder has put on the disk.
  var durableNames: [String: Int] = [:]
  /// What has been done to names since, step by step. A name that goes away gets `nil`.
  var pending: [[String: Int?]] = []
  /// Symbolic links, which are always durable here.
  public var links: [String: String] = [:]
  /// What somebody else does, once, right after a file was synced.
  public var afterNextSync: ((MemoryFiles) -> Void)?
  private var openings: [Int32: Opening] = [:]
  private var next = 3
  private var clock = 1_500_000_000_000_000_000

  public init() {}

  /// Puts a file there that has been there for long.
  public func put(_ path: String, _ content: [UInt8], mode: UInt32 = 0o644) {
    let number = newNode(mode: mode)
    nodes[number]?.content = content
    nodes[number]?.durable = content
    nodes[number]?.status.size = content.count
    names[path] = number
    durableNames[path] = number
  }

  /// Gives a file that has been there for long other content, in place.
  public func replaceForLong(_ path: String, _ content: [UInt8]) {
    guard let number = node(path) else { return }
    nodes[number]?.content = content
    nodes[number]?.durable = content
    nodes[number]?.status.size = content.count
    nodes[number]?.status.modified = tick()
  }

  /// What the file at a path holds, links followed; `nil` when there is none.
  public func content(_ path: String) -> [UInt8]? { node(path).flatMap { nodes[$0]?.content } }

  public func mode(_ path: String) -> UInt32? { node(path).flatMap { nodes[$0]?.status.mode } }

  public var paths: [String] { names.keys.sorted() }
  public var openFiles: Int { openings.count }

  /// Closes everything and gives back every lock, as the system does when a process has died.
  public func endProcess() { openings = [:] }

  // MARK: - FileSystem

  public func resolve(_ path: String) throws(FileFault) -> String {
    let target = links[path] ?? path
    guard names[target] != nil else { throw FileFault(.resolve, path, code: ENOENT) }
    return target
  }

  public func open(_ path: String, _ access: FileAccess) throws(FileFault) -> OpenFile {
    switch access {
    case .reading:
      // Folders are not made here: a name without a dot is one that exists.
      let isFolder = path.lastIndex(of: "/").map { !path[$0...].contains(".") } ?? false
      guard isFolder || node(path) != nil else { throw FileFault(.open, path, code: ENOENT) }
      return opening(Opening(node: node(path), path: links[path] ?? path), path)
    case .readingOwn, .appendingOwn:
      guard links[path] == nil else { throw FileFault(.open, path, code: ELOOP) }
      guard let number = names[path] else { throw FileFault(.open, path, code: ENOENT) }
      if access == .appendingOwn, nodes[number]?.status.mode ?? 0 & 0o200 == 0 {
        throw FileFault(.open, path, code: EACCES)
      }
      return opening(Opening(node: number, path: path), path)
    }
  }

  public func create(_ path: String, mode: UInt32) throws(FileFault) -> OpenFile {
    guard names[path] == nil, links[path] == nil else {
      throw FileFault(.create, path, code: EEXIST)
    }
    let number = newNode(mode: mode)
    change([path: number])
    return opening(Opening(node: number, path: path), path)
  }

  public func close(_ file: OpenFile) throws(FileFault) {
    guard openings.removeValue(forKey: file.descriptor) != nil else {
      throw FileFault(.close, file.path, code: EBADF)
    }
  }

  public func status(_ file: OpenFile) throws(FileFault) -> FileStatus {
    guard let number = openings[file.descriptor]?.node, let node = nodes[number] else {
      return FileStatus(
        kind: .folder, size: 0, modified: 0, device: 1, inode: 0, mode: 0o755, user: 0, group: 0)
    }
    return node.status
  }

  public func status(at path: String) throws(FileFault) -> FileStatus {
    guard let number = node(path), let node = nodes[number] else {
      throw FileFault(.status, path, code: ENOENT)
    }
    return node.status
  }

  public func checkWritable(_ path: String) throws(FileFault) {
    guard try status(at: path).mode & 0o200 != 0 else {
      throw FileFault(.checkWritable, path, code: EACCES)
    }
  }

  public func read(
    _ file: OpenFile, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    guard let opening = openings[file.descriptor], let number = opening.node,
      let node = nodes[number]
    else { throw FileFault(.read, file.path, code: EISDIR) }
    let piece = node.content[opening.position...].prefix(bytes.count)
    bytes.copyBytes(from: piece)
    openings[file.descriptor]?.position += piece.count
    return piece.count
  }

  public func read(
    _ file: OpenFile, at offset: Int, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    guard let number = openings[file.descriptor]?.node, let node = nodes[number] else {
      throw FileFault(.read, file.path, code: EISDIR)
    }
    let piece = node.content.dropFirst(offset).prefix(bytes.count)
    bytes.copyBytes(from: piece)
    return piece.count
  }

  public func syncContent(_ file: OpenFile) throws(FileFault) { try sync(file) }

  public func names(in folder: String) throws(FileFault) -> [String] {
    names.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      .filter { !$0.contains("/") }
  }

  public func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    guard let number = openings[file.descriptor]?.node else {
      throw FileFault(.write, file.path, code: EBADF)
    }
    nodes[number]?.content += bytes
    nodes[number]?.status.size += bytes.count
    nodes[number]?.status.modified = tick()
    return bytes.count
  }

  public func setOwner(_ file: OpenFile, user: UInt32?, group: UInt32?) throws(FileFault) {
    guard let number = openings[file.descriptor]?.node else { return }
    if let user { nodes[number]?.status.user = user }
    if let group { nodes[number]?.status.group = group }
  }

  public func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileFault) {
    guard let number = openings[file.descriptor]?.node else { return }
    nodes[number]?.status.mode = mode
  }

  public func sync(_ file: OpenFile) throws(FileFault) {
    if let number = openings[file.descriptor]?.node, let node = nodes[number] {
      nodes[number]?.durable = node.content
    } else {
      durableNames = names
      pending = []
    }
    let interruption = afterNextSync
    afterNextSync = nil
    interruption?(self)
  }

  public func lock(_ file: OpenFile) throws(FileFault) {
    let mine = openings[file.descriptor]
    let isTaken = openings.values.contains { other in
      other.holdsLock && other.node == mine?.node && (other.node != nil || other.path == mine?.path)
    }
    guard !isTaken else {
      throw FileFault(.lock, file.path, code: EWOULDBLOCK)
    }
    openings[file.descriptor]?.holdsLock = true
  }

  public func rename(_ path: String, to target: String) throws(FileFault) {
    guard let number = names[path] else { throw FileFault(.rename, path, code: ENOENT) }
    change([path: nil, target: number])
  }

  public func link(_ path: String, to target: String) throws(FileFault) {
    guard let number = names[path] else { throw FileFault(.link, path, code: ENOENT) }
    guard names[target] == nil, links[target] == nil else {
      throw FileFault(.link, target, code: EEXIST)
    }
    change([target: number])
  }

  public func remove(_ path: String) throws(FileFault) {
    guard names[path] != nil else { throw FileFault(.remove, path, code: ENOENT) }
    change([path: nil])
  }

  // MARK: - Inside

  private func node(_ path: String) -> Int? { names[links[path] ?? path] }

  private func change(_ step: [String: Int?]) {
    names.apply(step)
    pending.append(step)
  }

  private func newNode(mode: UInt32) -> Int {
    next += 1
    nodes[next] = Node(
      status: FileStatus(
        kind: .regular, size: 0, modified: tick(), device: 1, inode: UInt64(next), mode: mode,
        user: 0, group: 0))
    return next
  }

  private func opening(_ opening: Opening, _ path: String) -> OpenFile {
    next += 1
    openings[Int32(next)] = opening
    return OpenFile(descriptor: Int32(next), path: path)
  }

  private func tick() -> Int {
    clock += 1_000_000
    return clock
  }
}

extension [String: Int] {
  mutating func apply(_ step: [String: Int?]) {
    for (name, node) in step { self[name] = node }
  }
}
