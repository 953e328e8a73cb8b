extension Settings {
  /// Reads the settings; there are none yet when there is no file.
  ///
  /// - Throws: ``StoreError`` when the file cannot be read or is not what it should be. It is only read.
  public static func load(
    _ path: String, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> Settings {
    let task = FileTask(operation: .opening, path: path, files: files)
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try task.content()
    } catch {
      guard error.cause == .missing else { throw error }
      return Settings()
    }
    do throws(FormatError) { return try decode(bytes) } catch { throw task.failure(.format(error)) }
  }

  /// Writes the settings whole or not at all, for nobody's eyes but the person's own. The folder must
  /// exist.
  public func save(
    _ path: String, files: some FileSystem = SystemFiles()
  ) throws(StoreError) {
    let task = FileTask(operation: .saving, path: path, files: files)
    let folder = FileTask.folder(of: path)
    var status = try task.run { () throws(FileFault) in try files.status(at: folder) }
    status.mode = 0o600
    let temporary = try task.writeTemporary(encoded, in: folder, like: status)
    do throws(StoreError) {
      try task.run { () throws(FileFault) in try files.rename(temporary.path, to: path) }
    } catch {
      throw task.discarding(temporary.path, after: error)
    }
  }

  private static func decode(_ bytes: [UInt8]) throws(FormatError) -> Settings {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(FormatError) in
        var reader = JSONReader(bytes)
        do throws(JSONReader.Fault) {
          let settings = try Settings(from: &reader)
          try reader.finish()
          return settings
        } catch {
          throw FormatError(error.problem, at: PlaceFinder.place(of: error.offset, in: bytes))
        }
      }
    }.get()
  }

  private var encoded: [UInt8] {
    var writer = JSONWriter(reserving: 256)
    write(to: &writer)
    writer.endLine()
    return writer.bytes
  }
}

extension FileTask {
  /// All bytes of a small file.
  fileprivate func content() throws(StoreError) -> [UInt8] {
    try withOpen(path) { file throws(StoreError) in
      let status = try checkedStatus(file)
      var content = FileBytes(capacity: status.size + 1)
      do throws(FileFault) {
        try content.fill(from: file, files)
      } catch {
        throw failure(error.cause)
      }
      return Array(content.bytes)
    }
  }
}
