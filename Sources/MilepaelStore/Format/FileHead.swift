import MilepaelCore

/// Looks at what a file says of itself, before anything else in it is judged.
enum FileHead {
  /// The fault that a file of a newer version has, wherever in the file its version stands.
  ///
  /// A newer version may mean other things by the same keys. Whoever opens its file must be told of
  /// the version, not of a field that only looks wrong to an older program.
  static func newerFormat(_ bytes: UnsafeRawBufferPointer) -> JSONReader.Fault? {
    var reader = JSONReader(bytes)
    do throws(JSONReader.Fault) {
      var scope = try reader.object(HeadOnly.self)
      while let key = try reader.nextKey(&scope) {
        switch key {
        case .format: try reader.formatWord()
        case .version: try reader.formatVersion()
        }
      }
      return nil
    } catch {
      if case .newerFormat = error.problem { return error }
      return nil
    }
  }

  private enum HeadOnly: String, FormatKey {
    case format, version
    static let table = KeyTable<HeadOnly>()
  }
}
