import MilepaelCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines of a history file, from some place on.
struct HistoryPiece {
  var lines: [HistoryLine] = []
  /// Complete lines that could not be read: torn by a program that was killed, or rotten.
  var unreadable: [Unreadable] = []
  /// Behind the last complete line, in bytes from the beginning of the file.
  var end = 0

  struct Unreadable: Hashable, Sendable {
    /// From 1, in the bytes that were read.
    var line: Int
    var problem: FormatError.Problem
  }

  /// Reads every complete line; what comes after the last line feed is being written, or is torn.
  ///
  /// - Parameter offset: where in the file the bytes begin: at the beginning of a line.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    end = offset
    var start = 0
    var number = 0
    while let length = Self.lineLength(bytes, from: start) {
      number += 1
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
      start += length + 1
      end = offset + start
      // An empty line parts a torn one from the next.
      if line.allSatisfy({ JSONReader.isSpace($0) }) { continue }
      do throws(FormatError) {
        lines.append(try HistoryLine(line))
      } catch {
        unreadable.append(Unreadable(line: number, problem: error.problem))
      }
    }
  }

  init() {}

  private static func lineLength(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - (base + start)
  }
}
