/// What bytes are: a document in parts, a report of ours, or an answer sheet.
enum Source {
  case parts([SourcePart])
  case report(JSONText)
  case answers([AnsweredRow])

  init(_ bytes: [UInt8]) throws(ImportError) {
    let decoded = Self.utf8(bytes)
    var bytes = decoded[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let first = bytes.first(where: { $0 > 0x20 }) else { throw .empty }
    try Self.refuse(bytes)
    if first == UInt8(ascii: "{") {
      self = try Self.json(Array(bytes))
    } else {
      let text = Self.withLineFeeds(Self.text(bytes))
      if AnswerRows.areIn(text), let rows = AnswerRows.rows(csv: text) {
        self = .answers(rows)
      } else {
        self = .parts(TextParts.parts(of: text))
      }
    }
  }

  /// The bytes as UTF-8 where a mark says that they are UTF-16, which spreadsheets save as *Unicode*.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? first | second << 8 : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What is no text says what it is by its beginning.
  private static func refuse(_ bytes: ArraySlice<UInt8>) throws(ImportError) {
    if bytes.starts(with: "%PDF-".utf8) { throw .pdf }
    if bytes.starts(with: "{\\rtf".utf8) { throw .richText }
    if bytes.starts(with: "PK".utf8) {
      // The names of the parts stand plain in a packed file.
      let parts = String(decoding: bytes.suffix(1 << 16), as: UTF8.self)
      throw TextSearch.contains("xl/workbook", in: parts) ? .spreadsheet : .packed
    }
    // Old Excel, Word and PowerPoint.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOffice }
    // Text has no such bytes; pictures and programs have them early.
    if bytes.prefix(1 << 16).contains(0) { throw .binary }
  }

  private static func json(_ bytes: [UInt8]) throws(ImportError) -> Source {
    let value: JSONText
    do throws(JSONFault) { value = try JSONText(reading: bytes) } catch {
      if error.reason == .deep, bytes.starts(with: "{\"pandoc-api-version\"".utf8) {
        throw .tooDeep
      }
      let line = bytes[..<min(error.offset, bytes.count)].filter { $0 == 0x0A }.count + 1
      throw .brokenJSON(line: line)
    }
    if let parts = PandocParts.parts(of: value) { return .parts(parts) }
    switch value["format"]?.text {
    case ReportJSON.format: return .report(value)
    case AnswerSheet.format: return .answers(AnswerRows.rows(json: value))
    default: throw .foreignJSON
    }
  }

  /// Line ends of Windows and of old Macs as everybody else's.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for byte in text.utf8 {
      if byte == 0x0D || byte == 0x0A && !wasReturn {
        out.append(0x0A)
      } else if byte != 0x0A {
        out.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// UTF-8, and else the code page of Danish Windows, in which older text files are.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var out = String.UnicodeScalarView()
    for byte in bytes {
      let scalar = (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : UInt32(byte)
      out.append(Unicode.Scalar(scalar) ?? "?")
    }
    return String(out)
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let windows: [UInt32] = [
    0x20AC, 0x20, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x20, 0x17D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x20, 0x17E, 0x178,
  ]
}
