import MilepaelCore

/// What minutes say of the meeting: its committee, day and place, and who was away.
extension MinutesReader {
  mutating func readHead(_ text: String, _ part: SourcePart) -> Bool {
    if minutes.items.isEmpty, minutes.committee.isEmpty, let head = MinutesHead(text) {
      isMinutes = true
      // *Referat (lukket)*: everything in it is.
      if ClosedMark.isIn(text) { closing.part = .marked }
      minutes.committee = head.committee
      if minutes.date == nil { minutes.date = head.date }
      return true
    }
    if let place = Self.value(after: "Mødested", in: text) {
      if minutes.place == nil { minutes.place = place }
      return true
    }
    if let date = Self.value(after: "Mødedato", in: text) {
      isMinutes = true
      // What stands under this word counts before what the title says.
      if minutes.items.isEmpty { minutes.date = MinutesHead.date(in: date) ?? minutes.date }
      return true
    }
    if readAbsence(text, part) { return true }
    return Self.value(after: "Mødedeltagere", in: text) != nil
  }

  /// Before the first item the committee and the day can stand on lines of their own.
  mutating func readNames(_ text: String) {
    closing.list(text)
    guard text.utf8.count <= 120 else { return }
    if candidate.isEmpty, MinutesHead.isCommittee(text) { candidate = text }
    if isMinutes, minutes.committee.isEmpty, !candidate.isEmpty { minutes.committee = candidate }
    if minutes.date == nil, TextSearch.words(text).count <= 8 {
      minutes.date = MinutesHead.date(in: text)
    }
  }

  private static func value(after word: String, in text: String) -> String? {
    guard let range = TextSearch.start(word, of: text),
      text.utf8[range.upperBound...].first.map({ $0 == 0x20 || $0 == UInt8(ascii: ":") }) ?? false
    else { return nil }
    let rest = text[range.upperBound...].drop { $0 == ":" || $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }
}
