/// Which state of a file it was that was opened or saved.
public struct Revision: Hashable, Sendable {
  /// Where and when: if this is the same, the file is hardly another one; if it differs, look.
  public var status: FileStatus
  /// What: this alone proves that nobody has changed the file.
  public var digest: ContentDigest

  /// Whether a glance at the file gives reason to read it.
  func looksLike(_ other: FileStatus) -> Bool {
    status.device == other.device && status.inode == other.inode && status.size == other.size
      && status.modified == other.modified
  }
}
