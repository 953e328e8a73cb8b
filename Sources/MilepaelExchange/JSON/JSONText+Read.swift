/// Why a text is not JSON, and the byte at which that shows.
struct JSONFault: Error, Equatable {
  enum Reason { case unexpected, deep, number, text, rest }
  let reason: Reason
  let offset: Int
}

extension JSONText {
  /// Reads a JSON text. Nothing deeper than ``JSONScanner/depthLimit`` is read, whoever wrote it.
  init(reading bytes: [UInt8]) throws(JSONFault) {
    var scanner = JSONScanner(bytes: bytes)
    self = try scanner.value(depth: 0)
    scanner.skipSpace()
    guard scanner.isAtEnd else { throw JSONFault(reason: .rest, offset: scanner.offset) }
  }
}

/// Reads JSON from bytes, one value after another.
struct JSONScanner {
  static let depthLimit = 200
  let bytes: [UInt8]
  private(set) var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault {
    JSONFault(reason: reason, offset: offset)
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONText {
    guard depth <= Self.depthLimit else { throw fault(.deep) }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONText) throws(JSONFault) -> JSONText {
    guard bytes[offset...].starts(with: word.utf8) else { throw fault(.unexpected) }
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONText {
    let start = offset
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard !text.isEmpty, Double(text) != nil else { throw fault(.number) }
    return .number(text)
  }

  private mutating func array(_ depth: Int) throws(JSONFault) -> JSONText {
    offset += 1
    var values: [JSONText] = []
    skipSpace()
    if peek == UInt8(ascii: "]") {
      offset += 1
      return .array([])
    }
    while true {
      values.append(try value(depth: depth + 1))
      if try ends(with: UInt8(ascii: "]")) { return .array(values) }
    }
  }

  private mutating func object(_ depth: Int) throws(JSONFault) -> JSONText {
    offset += 1
    var fields: [JSONText.Field] = []
    skipSpace()
    if peek == UInt8(ascii: "}") {
      offset += 1
      return .object([])
    }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw fault(.unexpected) }
      let key = try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw fault(.unexpected) }
      offset += 1
      fields.append(JSONText.Field(key, try value(depth: depth + 1)))
      if try ends(with: UInt8(ascii: "}")) { return .object(fields) }
    }
  }

  /// Steps over a comma, or over the end of what it parts.
  private mutating func ends(with end: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    guard let byte = peek, byte == end || byte == UInt8(ascii: ",") else {
      throw fault(.unexpected)
    }
    offset += 1
    return byte == end
  }

  private mutating func string() throws(JSONFault) -> String {
    offset += 1
    let start = offset
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
    guard peek == UInt8(ascii: "\\") else {
      guard peek != nil else { throw fault(.text) }
      defer { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    var out = Array(bytes[start..<offset])
    while let byte = peek {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(to: &out)
      default: out.append(byte)
      }
    }
    throw fault(.text)
  }

  private mutating func escape(to out: inout [UInt8]) throws(JSONFault) {
    guard let byte = peek else { throw fault(.text) }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]), bytes[offset...].starts(with: "\\u".utf8) {
        offset += 2
        units.append(try unit())
      }
      out += String(decoding: units, as: UTF16.self).utf8
    default: throw fault(.text)
    }
  }

  private mutating func unit() throws(JSONFault) -> UInt16 {
    guard offset + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16)
    else { throw fault(.text) }
    offset += 4
    return unit
  }
}
