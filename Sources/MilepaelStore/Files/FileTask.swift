/// One opening or saving of one file: what all of its steps need, and what their errors say.
struct FileTask {
  let operation: StoreError.Operation
  let path: String
  let files: any FileSystem

  func failure(_ cause: StoreError.Cause) -> StoreError { StoreError(operation, path, cause) }

  /// Runs one operation of the file system and says of its fault what was being done, and to what.
  func run<Value>(_ body: () throws(FileFault) -> Value) throws(StoreError) -> Value {
    do throws(FileFault) {
      return try body()
    } catch {
      throw failure(error.cause)
    }
  }

  /// Opens a file or folder for reading and closes it whatever happens.
  ///
  /// A fault of this closing says nothing that matters: nothing was written through it.
  func withOpen<Value>(
    _ path: String, _ body: (OpenFile) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let file = try run { () throws(FileFault) in try files.open(path) }
    let result: Result<Value, StoreError>
    do throws(StoreError) {
      result = .success(try body(file))
    } catch {
      result = .failure(error)
    }
    do throws(FileFault) {
      try files.close(file)
    } catch {
      return try result.get()
    }
    return try result.get()
  }

  /// Whether the file is still the one that was seen.
  func isUnchanged(_ seen: FileStatus?) -> Bool {
    do throws(FileFault) { return try files.status(at: path) == seen } catch { return true }
  }

  /// The status of an open file that is a regular one and not too large to be an agreement.
  func checkedStatus(_ file: OpenFile) throws(StoreError) -> FileStatus {
    let status = try run { () throws(FileFault) in try files.status(file) }
    guard status.kind == .regular else { throw failure(.notAFile) }
    guard status.size <= JSONLimits.fileSize else {
      throw failure(.format(FormatError(.tooLarge(limit: JSONLimits.fileSize, size: status.size))))
    }
    return status
  }
}
