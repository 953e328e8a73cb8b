/// How keys are written in key tables and help: `n`, `?`, `C-s`, `M-x`, `<Enter>`, `<S-Tab>`,
/// `<C-Left>`, `<F1>`. C is Control, M is Alt, S is Shift.
extension Key {
  /// The key written this way; nil for what is no key.
  public init?(notation: String) {
    var text = Substring(notation)
    let isNamed = text.count > 1 && text.first == "<" && text.last == ">"
    if isNamed { text = text.dropFirst().dropLast() }
    var modifiers: Modifiers = []
    while text.count > 2, text.dropFirst().first == "-", let modifier = Key.prefixes[text.first] {
      modifiers.insert(modifier)
      text = text.dropFirst(2)
    }
    if isNamed {
      guard let code = Key.code(named: text) else { return nil }
      self.init(code, modifiers)
    } else {
      // Shift with a character would never be met: the character has it in itself.
      guard text.count == 1, let character = text.first, character != " ",
        !modifiers.contains(.shift)
      else { return nil }
      self.init(.character(character), modifiers)
    }
  }

  /// The key as `init(notation:)` reads it.
  public var notation: String {
    if self == .backTab { return "<S-Tab>" }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "M-" }
    if modifiers.contains(.shift) || code == .backTab { prefix += "S-" }
    if let name { return "<\(prefix)\(name)>" }
    if case .character(let character) = code { return prefix + String(character) }
    return prefix
  }

  private var name: String? {
    switch code {
    case .character(" "): "Space"
    case .function(let number): "F\(number)"
    case .backTab: "Tab"
    default: Key.names.first { $0.code == code }?.name
    }
  }

  private static func code(named name: Substring) -> Code? {
    if let entry = names.first(where: { $0.name == name }) { return entry.code }
    if name == "Space" { return .character(" ") }
    guard name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number) else {
      return nil
    }
    return .function(number)
  }

  private static let prefixes: [Character?: Modifiers] = [
    "C": .control, "M": .alt, "S": .shift,
  ]

  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Insert", .insert), ("Delete", .delete), ("Backspace", .backspace),
  ]
}
