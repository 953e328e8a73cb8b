import MilepaelCore

/// Who was away belongs to the meeting: in a decision's text it would come out with it.
extension MinutesReader {
  /// A line that says who was away, and nothing else.
  mutating func readAbsence(_ text: String, _ part: SourcePart) -> Bool {
    let bare = text.drop { "-•* ".contains($0) }
    if needsAbsent {
      let read = People.names(in: bare)
      // Anything can stand there, a closed item's title too.
      let isList = part.kind == .item || read.names.allSatisfy { $0.last == ")" }
      needsAbsent =
        isList && read.isWhole && !read.names.isEmpty && part.kind != .heading
        && !ClosedMark.isIn(text)
      if needsAbsent {
        addAbsent(read.names)
        return true
      }
    }
    let plain = TextFold.folded(String(bare.prefix(40)))
    if ["fravaerende", "afbud", "ikke til stede"].contains(where: {
      plain == $0 || plain == $0 + ":"
    }) {
      needsAbsent = minutes.items.isEmpty || isOpen
      return needsAbsent
    }
    guard let absence = Absence(bare), !ClosedMark.isIn(text) else { return false }
    guard TextSearch.trimmed(absence.rest.drop { ".)".contains($0) }).isEmpty,
      absence.isWhole || absence.hasColon && !absence.names.isEmpty
    else { return false }
    // *Afbud* stands under closed items as well; a sentence of theirs that begins so does not come in.
    guard minutes.items.isEmpty || isOpen || absence.isWhole && plain.hasPrefix("afbud") else {
      return false
    }
    addAbsent(absence.names)
    return true
  }

  /// A text of an open item, without those it calls absent.
  mutating func withoutAbsent(_ text: String) -> String {
    guard section != .appendices, let taken = Absence.taken(from: text) else { return text }
    addAbsent(taken.names)
    return taken.text
  }

  /// Each once: *Asta Lund* is *Asta Lund (A)*.
  private mutating func addAbsent(_ names: [String]) {
    for name in names {
      let bare = name.split(separator: "(").first.map { TextSearch.trimmed($0) } ?? name
      guard !away.contains(name) else { continue }
      away.formUnion([name, bare])
      minutes.away.append(name)
    }
  }
}
