public import MilepaelCore

/// Why an agreement could not be opened or saved. Pure data: its wording has its home in
/// `MilepaelText`.
public struct StoreError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: Hashable, Sendable, CaseIterable {
    case opening
    case creating
    case saving
    /// Looking whether somebody else has changed the file.
    case comparing
    /// Adding an edit to the history, which is what saves it.
    case recording
    /// Reading the history, to show it or to see what others have saved.
    case readingHistory
    /// Beginning a new history file.
    case compacting
    /// Building the file anew from its history.
    case recovering
  }

  public enum Cause: Hashable, Sendable {
    /// There is no such file, or its folder is gone.
    case missing
    /// A folder, a device or a pipe.
    case notAFile
    /// A new file was to be made, and there is one already.
    case exists
    /// A new file was to be made, and the history of one that is gone lies beside it.
    case historyThere
    /// The file holds no agreement that this program can read.
    case format(FormatError)
    /// The agreement cannot be written so that it can be read again. The place is one in the file
    /// that would have been written.
    case unwritable(FormatError)
    /// Somebody has changed the file since it was opened or saved here.
    case changedOnDisk
    /// The file lacks what it had already, by its history: an older one was put in its place.
    case olderThanHistory(missing: Int, last: Stamp)
    /// There is nothing that the file could be built from.
    case noCheckpoint
    /// Another program is saving in the same folder and does not finish.
    case busy
    case permission(FileFault)
    /// The whole file system can only be read.
    case readOnly(FileFault)
    /// The disk is full, or the person's share of it.
    case diskFull(FileFault)
    /// Anything else that the system reports.
    case io(FileFault)
  }

  public var operation: Operation
  /// As the user named it.
  public var path: String
  public var cause: Cause
  /// A file that could not be removed again, which holds what was to be saved, or a part of it.
  public var leftBehind: String?

  /// The file as it was when this was found, where that matters.
  var seen: FileStatus?

  public init(_ operation: Operation, _ path: String, _ cause: Cause, leftBehind: String? = nil) {
    self.operation = operation
    self.path = path
    self.cause = cause
    self.leftBehind = leftBehind
  }

  /// Where in the file it is wrong, if it is the content that is wrong.
  public var place: Place? {
    switch cause {
    case .format(let error), .unwritable(let error): error.place
    default: nil
    }
  }
}
