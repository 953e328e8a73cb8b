import MilepaelExchange

/// The lists of an OpenDocument text, as far as their items' numbers go.
struct OpenDocumentLists {
  private struct Level {
    var style: ListNumbers.Style
    var before: String
    var after: String
    var first: Int
  }

  private struct List {
    var name: String
    var next: Int
  }

  /// The levels that have numbers, by the style's name and the level.
  private var levels: [String: Level] = [:]
  private var style: String?
  private var lists: [List] = []
  /// Where lists of a style have ended, which another can go on from.
  private var ends: [String: Int] = [:]

  /// No document goes so deep; a made-up one would fill the memory.
  private static let deepest = 64
  private(set) var isTooDeep = false

  /// Takes notice of a style.
  mutating func learn(_ tag: MarkupReader.Tag, _ reader: MarkupReader) {
    switch tag.name {
    case "text:list-style":
      style = tag.kind == .opening ? reader.attribute("style:name", of: tag) : nil
    case "text:list-level-style-number":
      guard tag.kind != .closing, let style, let level = reader.attribute("text:level", of: tag),
        let form = Self.forms[reader.attribute("style:num-format", of: tag) ?? ""]
      else { return }
      let first = reader.attribute("text:start-value", of: tag).flatMap { Int($0) }
      levels["\(style)/\(level)"] = Level(
        style: form, before: reader.attribute("style:num-prefix", of: tag) == "(" ? "(" : "",
        after: reader.attribute("style:num-suffix", of: tag) == ")" ? ")" : ".",
        first: ListNumbers.first(first))
    default: break
    }
  }

  private static let forms: [String: ListNumbers.Style] = [
    "1": .decimal, "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman,
  ]

  mutating func begin(_ tag: MarkupReader.Tag, _ reader: MarkupReader) {
    isTooDeep = isTooDeep || lists.count == Self.deepest
    if isTooDeep { return }
    // A list in a list has the style of the outer one.
    let name = reader.attribute("text:style-name", of: tag) ?? lists.last?.name ?? ""
    lists.append(List(name: name, next: 1))
    let goesOn = reader.attribute("text:continue-numbering", of: tag) == "true"
    lists[lists.count - 1].next = (goesOn ? ends[key] : nil) ?? levels[key]?.first ?? 1
  }

  mutating func end() {
    if lists.isEmpty { return }
    ends[key] = lists[lists.count - 1].next
    lists.removeLast()
  }

  /// What stands before an item: its number, or a dash.
  mutating func label(_ tag: MarkupReader.Tag, _ reader: MarkupReader) -> String {
    guard !lists.isEmpty else { return "" }
    guard let level = levels[key] else { return "-" }
    if let number = reader.attribute("text:start-value", of: tag).flatMap({ Int($0) }) {
      lists[lists.count - 1].next = ListNumbers.first(number)
    }
    let number = lists[lists.count - 1].next
    lists[lists.count - 1].next += 1
    return level.before + ListNumbers.printed(number, level.style) + level.after
  }

  /// The innermost list's style and level.
  private var key: String { "\(lists.last?.name ?? "")/\(lists.count)" }
}
