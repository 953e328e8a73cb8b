import MilepaelCore

/// The JSON form of an agreement, as bytes of a file.
///
/// What it promises: `decode(encode(agreement)) == agreement`, and a file that `encode` has written
/// comes out of `decode` and `encode` byte for byte as it was. Fields that this version does not know
/// are kept and written at the end of their object.
public enum AgreementFormat {
  /// The version that is written, and the only one that is read so far.
  public static let version = 1

  /// - Throws: ``FormatError`` with line, column and path of the first thing that is wrong.
  public static func decode(_ bytes: UnsafeRawBufferPointer) throws(FormatError) -> Agreement {
    guard bytes.count <= JSONLimits.fileSize else {
      throw FormatError(.tooLarge(limit: JSONLimits.fileSize, size: bytes.count))
    }
    var reader = JSONReader(bytes)
    reader.skipSpace()
    guard reader.position < reader.end else { throw FormatError(.empty) }
    do throws(JSONReader.Fault) {
      let agreement = try Agreement(from: &reader)
      try reader.finish()
      return agreement
    } catch {
      let fault = FileHead.newerFormat(bytes) ?? error
      throw FormatError(fault.problem, at: PlaceFinder.place(of: fault.offset, in: bytes))
    }
  }

  /// - Throws: ``FormatError`` with line, column and path of the first thing that is wrong.
  public static func decode(_ bytes: [UInt8]) throws(FormatError) -> Agreement {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(FormatError) in try decode(bytes) }
    }.get()
  }

  /// The same bytes for the same agreement, always.
  ///
  /// A few agreements cannot be written so that they can be read again, such as one with an infinite
  /// number or with two follow-ups of the same id. `decode` tells, and ``AgreementFile`` asks it before
  /// every save.
  public static func encode(_ agreement: Agreement) -> [UInt8] {
    writer(of: agreement, reserving: 1 << 16).bytes
  }

  /// What ``encode(_:)`` makes, without the copy.
  ///
  /// - Parameter capacity: how many bytes it is likely to become.
  static func writer(of agreement: Agreement, reserving capacity: Int) -> JSONWriter {
    var writer = JSONWriter(reserving: capacity)
    agreement.write(to: &writer)
    return writer
  }
}
