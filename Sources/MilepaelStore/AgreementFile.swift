import MilepaelCore

/// An agreement and the file it lives in.
///
/// A save is whole or has not happened, and what it has written survives a power failure. It never
/// overwrites what somebody else has written since. One value is used by one thread at a time; a copy
/// that has not seen a save takes it for somebody else's.
public struct AgreementFile: Sendable {
  /// As last loaded or saved.
  public private(set) var agreement: Agreement
  /// As the user named it; a symbolic link is followed at every save.
  public let path: String
  /// A temporary file beside a new one that could not be removed; it may be removed by hand.
  public private(set) var leftBehind: String?
  private var baseline: Baseline
  private let files: any FileSystem

  /// The state of the file that ``agreement`` is.
  public var revision: Revision { baseline.revision }

  /// Opens an agreement. The file is only read.
  public static func load(
    _ path: String, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> AgreementFile {
    let task = FileTask(operation: .opening, path: path, files: files)
    let (agreement, revision) = try task.load()
    return AgreementFile(
      agreement: agreement, path: path, baseline: Baseline(revision: revision), files: files)
  }

  /// Makes a new file, with the permissions that new files have. Fails if there is one already.
  public static func create(
    _ path: String, _ agreement: Agreement, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> AgreementFile {
    let task = FileTask(operation: .creating, path: path, files: files)
    let writer = try task.proven(agreement, size: 1 << 16)
    let made = try writer.withBytes { bytes throws(StoreError) in try task.create(bytes) }
    return AgreementFile(
      agreement: agreement, path: path, leftBehind: made.leftBehind,
      baseline: Baseline(revision: made.revision), files: files)
  }

  /// Saves, unless the file has these very bytes already.
  ///
  /// - Throws: ``StoreError``. The file is then as it was, and ``agreement`` too; the one exception is a
  ///   folder that cannot be synced, where the new content stands but is not safe yet. To save again
  ///   is right in both cases.
  public mutating func save(_ agreement: Agreement) throws(StoreError) {
    let task = FileTask(operation: .saving, path: path, files: files)
    let writer = try task.proven(agreement, size: baseline.revision.status.size)
    try writer.withBytes { bytes throws(StoreError) in
      try task.replace(with: bytes, &baseline)
    }
    self.agreement = agreement
  }

  /// Whether somebody else has changed the content since it was loaded or saved here.
  ///
  /// It costs a glance as long as nobody has. The glance misses a change of the same length within
  /// the same tick of the file system's clock (milliseconds); ``save(_:)`` does not.
  public func hasChangedOnDisk() throws(StoreError) -> Bool {
    let task = FileTask(operation: .comparing, path: path, files: files)
    let status = try task.run { () throws(FileFault) in try files.status(at: path) }
    if revision.looksLike(status) { return false }
    return try task.revision(of: path).digest != revision.digest
  }
}

extension FileTask {
  /// The agreement's bytes, read again to prove that they can be: a file that does not open is no
  /// safe place for anybody's work.
  func proven(_ agreement: Agreement, size: Int) throws(StoreError) -> JSONWriter {
    let writer = AgreementFormat.writer(of: agreement, reserving: size + size / 8 + 4096)
    do throws(FormatError) {
      _ = try writer.withBytes { bytes throws(FormatError) in
        try AgreementFormat.decode(bytes)
      }
    } catch {
      throw failure(.unwritable(error))
    }
    return writer
  }
}
