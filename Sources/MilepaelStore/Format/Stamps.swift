import MilepaelCore

/// Who and when stand as two keys, `by` and `at`, among those of what was said: both or none.
struct StampReader {
  private var by: String?
  private var at: Timestamp?

  mutating func readBy(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    by = try reader.string()
  }

  mutating func readAt(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    at = try reader.timestamp()
  }

  /// - Parameter offset: where the object stands that the two keys belong to.
  func stamp(at offset: Int) throws(JSONReader.Fault) -> Stamp? {
    switch (by, at) {
    case (nil, nil): nil
    case (let by?, let at?): Stamp(by: by, at: at)
    case (nil, _): throw JSONReader.Fault(.missingKey("by"), at: offset)
    case (_, nil): throw JSONReader.Fault(.missingKey("at"), at: offset)
    }
  }
}
