import MilepaelCore

/// Days and moments, of which a large store has hundreds of thousands.
///
/// The usual spelling is read and written digit by digit. Everything else goes to the model's own
/// initialisers, which decide what is refused.
extension JSONReader {
  mutating func date() throws(Fault) -> CalendarDate {
    skipSpace()
    if let length = quotedLength(10), let date = date(at: position + 1) {
      position += length
      return date
    }
    return try parsed(.date) { CalendarDate($0) }
  }

  mutating func timestamp() throws(Fault) -> Timestamp {
    skipSpace()
    if let length = quotedLength(20), let moment = timestamp(at: position + 1) {
      position += length
      return moment
    }
    return try parsed(.timestamp) { Timestamp($0) }
  }

  /// The length with quotes, if a text of this length in bytes is next.
  private func quotedLength(_ length: Int) -> Int? {
    guard position + length + 2 <= end, byte(position) == UInt8(ascii: "\""),
      byte(position + length + 1) == UInt8(ascii: "\"")
    else { return nil }
    return length + 2
  }

  private func date(at start: Int) -> CalendarDate? {
    guard byte(start + 4) == UInt8(ascii: "-"), byte(start + 7) == UInt8(ascii: "-"),
      let year = number(start..<start + 4), let month = number(start + 5..<start + 7),
      let day = number(start + 8..<start + 10)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private func timestamp(at start: Int) -> Timestamp? {
    guard let date = date(at: start), byte(start + 10) == UInt8(ascii: "T"),
      byte(start + 13) == UInt8(ascii: ":"), byte(start + 16) == UInt8(ascii: ":"),
      byte(start + 19) == UInt8(ascii: "Z"), let hour = number(start + 11..<start + 13),
      let minute = number(start + 14..<start + 16), let second = number(start + 17..<start + 19),
      hour < 24, minute < 60, second < 60
    else { return nil }
    return Timestamp(
      secondsSince1970: date.daysSince1970 * 86400 + hour * 3600 + minute * 60 + second)
  }
}

extension JSONWriter {
  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ date: CalendarDate?) {
    guard let date else { return }
    self.key(key)
    append(byte: UInt8(ascii: "\""))
    write(date)
    append(byte: UInt8(ascii: "\""))
  }

  /// Left out when there is none.
  mutating func field(_ key: some FormatKey, _ moment: Timestamp?) {
    guard let moment else { return }
    let date = moment.date
    // A moment outside the years that are read is written in full, and refused by the save.
    guard (1...9999).contains(date.year) else { return field(key, moment.description) }
    let seconds = moment.secondsSince1970 - date.daysSince1970 * 86400
    self.key(key)
    append(byte: UInt8(ascii: "\""))
    write(date)
    append(byte: UInt8(ascii: "T"))
    digits(seconds / 3600, 2)
    append(byte: UInt8(ascii: ":"))
    digits(seconds / 60 % 60, 2)
    append(byte: UInt8(ascii: ":"))
    digits(seconds % 60, 2)
    append(byte: UInt8(ascii: "Z"))
    append(byte: UInt8(ascii: "\""))
  }

  private mutating func write(_ date: CalendarDate) {
    digits(date.year, 4)
    append(byte: UInt8(ascii: "-"))
    digits(date.month, 2)
    append(byte: UInt8(ascii: "-"))
    digits(date.day, 2)
  }
}
