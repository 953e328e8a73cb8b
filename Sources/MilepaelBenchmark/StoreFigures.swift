import MilepaelCore
import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading, writing and saving.
enum StoreFigures {
  static func measure(_ agreement: Agreement) throws -> [Figure] {
    let bytes = AgreementFormat.encode(agreement)
    let count = agreement.initiatives.count
    var from = 0
    let scan = Stopwatch.median {
      from = 1 - from
      keep(scanned(bytes, from: from))
    }
    let copy = Stopwatch.median { keep(copied(bytes)) }
    let decode = try Stopwatch.median { keep(try AgreementFormat.decode(bytes)) }
    let encode = Stopwatch.median { keep(AgreementFormat.encode(agreement)) }
    return [
      Figure(
        what: "decode", initiatives: count, time: decode, bytes: bytes.count,
        yardstick: .times("byte scan", scan, most: nil)),
      Figure(
        what: "encode", initiatives: count, time: encode, bytes: bytes.count,
        yardstick: .times("copy", copy, most: nil)),
      try save(agreement, bytes),
    ]
  }

  /// An answer until it is safe on disk, against the same bytes written in the same way.
  private static func save(_ agreement: Agreement, _ bytes: [UInt8]) throws -> Figure {
    var template = Array("/tmp/milepael-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", code: errno) }
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer {
      for name in ["agreement.json", "limit", "limit.tmp"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    let limit = try Stopwatch.median(.wall) { try rewrite(bytes, in: folder) }
    var file = try AgreementFile.create("\(folder)/agreement.json", agreement)
    var agreement = agreement
    var turn = 0
    let time = try Stopwatch.median(.wall) {
      turn += 1
      agreement.initiatives[turn % agreement.initiatives.count].title += "x"
      try file.save(agreement)
    }
    return Figure(
      what: "save an answer", initiatives: agreement.initiatives.count, time: time,
      bytes: bytes.count, yardstick: .times("atomic rewrite", limit, most: 3))
  }

  struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// The limit: a temporary file, fsync, rename, and fsync of the folder.
  private static func rewrite(_ bytes: [UInt8], in folder: String) throws {
    let temporary = "\(folder)/limit.tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw Failure(call: "open", code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress! + written, buffer.count - written)
      }
      guard count > 0 else { throw Failure(call: "write", code: errno) }
      written += count
    }
    let handle = open(folder, O_RDONLY)
    guard fsync(file) == 0, close(file) == 0, rename(temporary, "\(folder)/limit") == 0,
      fsync(handle) == 0, close(handle) == 0
    else { throw Failure(call: "fsync or rename", code: errno) }
  }

  /// Looks at every byte, as any reader must: counts quotation marks. It begins elsewhere each time,
  /// so that the optimiser does not count only once.
  @inline(never)
  private static func scanned(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].withUnsafeBufferPointer { buffer in
      var quotes = 0
      for byte in buffer where byte == UInt8(ascii: "\"") { quotes += 1 }
      return quotes
    }
  }

  private static func copied(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      _ = buffer.initialize(fromContentsOf: bytes)
      count = bytes.count
    }
  }
}
