/// A key press, as far as a terminal can tell it.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab
    case up, down, left, right
    case home, end, pageUp, pageDown
    case insert, delete, backspace
    /// F1 is 1.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let shift = Modifiers(rawValue: 4)
  }

  public let code: Code
  public let modifiers: Modifiers

  /// A key as a terminal sends it: of Control with a letter the case is lost, Control with `i`,
  /// `m`, `j` and `[` is Tab, Enter, Enter and Escape, Control with `h` is Backspace. Shift is part
  /// of a character, and turns Tab into BackTab.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    var code = code
    var modifiers = modifiers
    if case .character(let character) = code {
      modifiers.remove(.shift)
      if modifiers.contains(.control) {
        let same = Key.controlled(character)
        code = same
        if case .character = same {} else { modifiers.remove(.control) }
      }
    } else if code == .tab, modifiers.contains(.shift) {
      code = .backTab
    }
    if code == .backTab { modifiers.remove(.shift) }
    self.code = code
    self.modifiers = modifiers
  }

  private static func controlled(_ character: Character) -> Code {
    switch character {
    case "i", "I": .tab
    case "m", "M", "j", "J": .enter
    case "[": .escape
    case "h", "H": .backspace
    case "@": .character(" ")
    default: .character(character.lowercased().first ?? character)
    }
  }

  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  public static func control(_ character: Character) -> Key { Key(.character(character), .control) }
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
  public static func function(_ number: Int) -> Key { Key(.function(number)) }

  public static let enter = Key(.enter)
  public static let escape = Key(.escape)
  public static let tab = Key(.tab)
  public static let backTab = Key(.backTab)
  public static let space = Key(.character(" "))
  public static let up = Key(.up)
  public static let down = Key(.down)
  public static let left = Key(.left)
  public static let right = Key(.right)
  public static let home = Key(.home)
  public static let end = Key(.end)
  public static let pageUp = Key(.pageUp)
  public static let pageDown = Key(.pageDown)
  public static let insert = Key(.insert)
  public static let delete = Key(.delete)
  public static let backspace = Key(.backspace)
}
