import MilepaelCore

extension JSONWriter {
  /// Writes unknown fields again, at the end of their object.
  mutating func fields(_ foreign: Foreign) {
    for field in foreign.fields {
      key(field.key)
      raw(field.json)
    }
  }

  /// Writes JSON text in our indentation; its tokens stay as they are spelt.
  ///
  /// Text that is not one JSON value is left out after its key. The result is then no JSON, so that
  /// the save, which reads it again, refuses it; written as it is, it could pass for other fields.
  private mutating func raw(_ json: String) {
    do throws(JSONReader.Fault) {
      layOut(Array(try Self.checked(json).utf8))
    } catch {
      return
    }
  }

  private static func checked(_ json: String) throws(JSONReader.Fault) -> String {
    var json = json
    let result = json.withUTF8 { utf8 in
      Result { () throws(JSONReader.Fault) in
        var reader = JSONReader(UnsafeRawBufferPointer(utf8))
        let value = try reader.rawValue()
        try reader.finish()
        return value
      }
    }
    return try result.get()
  }

  /// - Parameter utf8: one well-formed value without space between its tokens.
  private mutating func layOut(_ utf8: [UInt8]) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      var next = index + 1
      switch byte {
      case UInt8(ascii: "{"):
        openObject()
        if utf8[next] != UInt8(ascii: "}") { element() }
      case UInt8(ascii: "["):
        openArray()
        if utf8[next] != UInt8(ascii: "]") { element() }
      case UInt8(ascii: "}"): closeObject()
      case UInt8(ascii: "]"): closeArray()
      case UInt8(ascii: ","): element()
      case UInt8(ascii: ":"): append(": ")
      case UInt8(ascii: "\""):
        while utf8[next] != UInt8(ascii: "\"") { next += utf8[next] == UInt8(ascii: "\\") ? 2 : 1 }
        next += 1
        utf8[index..<next].withUnsafeBytes { append($0) }
      default: append(byte: byte)
      }
      index = next
    }
  }
}
