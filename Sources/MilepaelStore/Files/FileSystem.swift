/// The few things that opening and saving ask of a file system.
///
/// Everything goes through here, so that a test can make every single operation fail
/// (`FaultyFiles` in the test kit). A path is handed on as it is, relative to the working directory.
public protocol FileSystem: Sendable {
  /// The path without symbolic links. The file must exist.
  func resolve(_ path: String) throws(FileFault) -> String
  /// Opens what exists. Never waits, as opening a named pipe otherwise would.
  func open(_ path: String, _ access: FileAccess) throws(FileFault) -> OpenFile
  /// Creates a file that does not exist yet, not even as a symbolic link, and opens it for writing.
  ///
  /// - Parameter mode: its permissions, of which the process's umask takes some away.
  func create(_ path: String, mode: UInt32) throws(FileFault) -> OpenFile
  func close(_ file: OpenFile) throws(FileFault)

  func status(_ file: OpenFile) throws(FileFault) -> FileStatus
  /// What a path leads to, symbolic links followed.
  func status(at path: String) throws(FileFault) -> FileStatus
  /// Whether this process may write to what the path leads to.
  func checkWritable(_ path: String) throws(FileFault)

  /// Reads on; 0 at the end of the file. May read less than there is room for.
  func read(_ file: OpenFile, into bytes: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int
  /// Reads from a place, counted in bytes from the beginning; 0 at the end of the file.
  func read(
    _ file: OpenFile, at offset: Int, into bytes: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int
  /// Writes on; what was opened for appending, at the end. May write less than it was given.
  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(FileFault) -> Int
  func setOwner(_ file: OpenFile, user: UInt32?, group: UInt32?) throws(FileFault)
  func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileFault)
  /// Returns when the file, or the folder's list of names, is on the disk itself.
  func sync(_ file: OpenFile) throws(FileFault)
  /// Returns when the file's content, and the length that leads to it, is on the disk itself.
  func syncContent(_ file: OpenFile) throws(FileFault)
  /// Takes the lock of an open file or folder for this opening alone, and waits for it a little.
  ///
  /// Closing gives it back, and so does the end of the process, whatever ends it.
  func lock(_ file: OpenFile) throws(FileFault)

  /// Puts a file in the place of another one, in one step.
  func rename(_ path: String, to target: String) throws(FileFault)
  /// Gives a file a second name, which must be free.
  func link(_ path: String, to target: String) throws(FileFault)
  func remove(_ path: String) throws(FileFault)
  /// The names in a folder, in no order, without `.` and `..`.
  func names(in folder: String) throws(FileFault) -> [String]
}

extension FileSystem {
  public func open(_ path: String) throws(FileFault) -> OpenFile { try open(path, .reading) }
}

/// What a file is opened for.
public enum FileAccess: Hashable, Sendable {
  /// A file or folder that the user named: symbolic links are followed.
  case reading
  /// A file of ours beside it, by its own name: a symbolic link is refused, for it could have been
  /// put there to lead elsewhere.
  case readingOwn
  /// The same, to be read and appended to.
  case appendingOwn
}

/// An open file or folder. It must be closed by whoever has opened it.
public struct OpenFile: Hashable, Sendable {
  public let descriptor: Int32
  /// What was opened, for messages.
  public let path: String

  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What a file system says of a file, as far as it matters here.
public struct FileStatus: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case regular
    case folder
    /// A device, a pipe, a socket.
    case other
  }

  public var kind: Kind
  /// In bytes.
  public var size: Int
  /// Nanoseconds since 1970.
  public var modified: Int
  public var device: UInt64
  public var inode: UInt64
  /// Permissions, without the kind.
  public var mode: UInt32
  public var user: UInt32
  public var group: UInt32

  public init(
    kind: Kind, size: Int, modified: Int, device: UInt64, inode: UInt64, mode: UInt32,
    user: UInt32, group: UInt32
  ) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.device = device
    self.inode = inode
    self.mode = mode
    self.user = user
    self.group = group
  }
}
