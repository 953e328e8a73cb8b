import MilepaelApp
import Terminal

/// The roles of a screen's cells as letters, with a legend: what colour says, made readable.
enum RoleMap {
  private static let names: [(letter: Character, role: Role, name: String)] = [
    (".", .plain, "plain"), ("t", .title, "title"), ("d", .dim, "dim"), ("1", .happy, "happy"),
    ("2", .neutral, "neutral"), ("3", .sad, "sad"), ("(", .derived, "derived"),
    ("!", .missing, "missing"), ("?", .uncertain, "uncertain"), ("S", .selected, "selected"),
    ("r", .resting, "resting"), ("g", .group, "group"), ("b", .border, "border"),
    ("n", .notice, "notice"), ("F", .failure, "failure"), ("k", .key, "key"), ("h", .hint, "hint"),
    ("H", .heading, "heading"), ("l", .label, "label"), ("s", .strong, "strong"),
    ("D", .decision, "decision"), ("a", .amount, "amount"), ("i", .internalMark, "internal"),
    ("f", .filter, "filter"), ("v", .saved, "saved"), ("_", .field, "field"),
    ("B", .activeBorder, "active border"), ("u", .unavailable, "unavailable"),
  ]

  static func lines(of canvas: Canvas) -> [String] {
    var used = Set<Role>()
    let map = (0..<canvas.size.rows).map { row in
      let roles = canvas.roles(row: row)
      used.formUnion(roles)
      return String(roles.map { role in names.first { $0.role == role }?.letter ?? "#" })
    }
    let legend = names.filter { used.contains($0.role) }.map { "\($0.letter) \($0.name)" }
    return ["roles: " + legend.joined(separator: ", ")] + map
  }
}
