/// Finds line, column and path of a byte by reading the file again from its beginning.
///
/// The reader itself keeps no path: a file is read often and refused seldom, so the work is done
/// where it is needed. Everything before the byte has been read and is known to be well formed.
struct PlaceFinder {
  private enum Level {
    case object(key: JSONPath.Step?)
    case array(index: Int)
  }

  private let bytes: UnsafeRawBufferPointer
  private let offset: Int
  private var position: Int
  private var levels: [Level] = []

  /// - Parameter offset: from 0 to the number of bytes, which is the end of the file.
  static func place(of offset: Int, in bytes: UnsafeRawBufferPointer) -> Place {
    var finder = PlaceFinder(bytes, min(offset, bytes.count))
    finder.walk()
    let (line, column) = finder.lineAndColumn()
    return Place(line: line, column: column, path: JSONPath(finder.steps))
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ offset: Int) {
    self.bytes = bytes
    self.offset = offset
    position = JSONReader.lengthOfByteOrderMark(bytes)
  }

  private func lineAndColumn() -> (Int, Int) {
    var line = 1
    var column = 1
    var index = startOfText
    while index < offset {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }

  private var startOfText: Int { JSONReader.lengthOfByteOrderMark(bytes) }

  private var steps: [JSONPath.Step] {
    levels.compactMap { level in
      switch level {
      case .object(let key): key
      case .array(let index): .index(index)
      }
    }
  }

  private mutating func walk() {
    while position < offset { step() }
    // A fault in a key, such as one that stands twice, is a fault of the field it names.
    if position == offset, position < bytes.count, bytes[position] == UInt8(ascii: "\""),
      case .object(key: nil)? = levels.last
    {
      readKey()
    }
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "{"): levels.append(.object(key: nil))
    case UInt8(ascii: "["): levels.append(.array(index: 0))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
    case UInt8(ascii: ","):
      switch levels.popLast() {
      case .array(let index): levels.append(.array(index: index + 1))
      case .object: levels.append(.object(key: nil))
      case nil: break
      }
    case UInt8(ascii: "\""):
      if case .object(key: nil)? = levels.last { readKey() } else { position = endOfString() }
      return
    default: break
    }
    position += 1
  }

  private mutating func readKey() {
    let end = endOfString()
    var reader = JSONReader(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
    position = end
    do throws(JSONReader.Fault) {
      levels[levels.count - 1] = .object(key: .key(try reader.string()))
    } catch {
      // The key itself is what is wrong, and the place is that of the object it stands in.
      return
    }
  }

  private func endOfString() -> Int {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(end + 1, bytes.count)
  }
}
