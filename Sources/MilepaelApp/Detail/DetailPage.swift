public import MilepaelCore
public import Terminal

/// What a line of an initiative's page is about, and so what keys change there.
public enum DetailTarget: Hashable, Sendable {
  case effort(FollowUpID)
  case economy(FollowUpID)
  case latestStatus(FollowUpID)
}

/// A line of an initiative's page, wrapped to its width.
public struct DetailLine: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var text: String
    public var role: Role
  }

  public var parts: [Part]
  public var target: DetailTarget?
  /// The first line of a block of its own.
  public var isHeading = false
}

/// An initiative's page: everything there is to read of it, line by line.
public struct DetailPage: Sendable {
  public private(set) var lines: [DetailLine] = []
  let width: Int
  private let charset: Charset

  init(width: Int, charset: Charset) {
    self.width = max(10, width)
    self.charset = charset
  }

  mutating func add(_ parts: [(String, Role)], target: DetailTarget? = nil, heading: Bool = false) {
    lines.append(
      DetailLine(
        parts: parts.map { DetailLine.Part(text: $0.0, role: $0.1) }, target: target,
        isHeading: heading))
  }

  mutating func blank() {
    if !lines.isEmpty { lines.append(DetailLine(parts: [])) }
  }

  /// A text, wrapped, beside a label; `hang` is the column where it begins.
  mutating func add(label: String, labelRole: Role, text: String, hang: Int) {
    let pad = String(repeating: " ", count: max(1, hang - charset.width(label)))
    let lines = charset.lines(text, width: max(8, width - hang))
    for (index, line) in lines.enumerated() {
      let head: (String, Role) =
        index == 0 ? (label + pad, labelRole) : (String(repeating: " ", count: hang), .plain)
      add([head, (line, .plain)])
    }
  }

  /// A text, wrapped, under a label that stands before its first line.
  mutating func add(
    label: String = "", labelRole: Role = .label, text: String, role: Role = .plain,
    indent: Int = 0, target: DetailTarget? = nil
  ) {
    let label = label.isEmpty ? "" : label + " "
    let labelWidth = charset.width(label)
    // Short labels make a column; under a long one the text goes on near the margin.
    let hang = indent + (labelWidth <= 14 && indent == 0 ? labelWidth : label.isEmpty ? 0 : 2)
    let pad = String(repeating: " ", count: hang)
    let start = String(repeating: " ", count: indent)
    for (index, line) in wrapped(text, first: indent + labelWidth, rest: hang).enumerated() {
      add(
        (index == 0 ? [(start, .plain), (label, labelRole)] : [(pad, .plain)]) + [(line, role)],
        target: target)
    }
  }

  /// Wraps a text whose first line begins further in than the others.
  private func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
    let room = max(8, width - rest)
    let head = Wrap.lines(text, width: max(8, width - first), charset: charset)
    guard first != rest, let line = head.first, head.count > 1 else {
      return head.map(String.init)
    }
    let remainder = text[line.endIndex...].drop { $0 == " " }
    let tail = remainder.first == "\n" ? remainder.dropFirst() : remainder
    return [String(line)] + charset.lines(String(tail), width: room)
  }
}
