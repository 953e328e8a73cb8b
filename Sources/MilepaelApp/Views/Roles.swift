public import Terminal

/// The styles of the screen, by what they mean. A theme says how they look.
extension Role {
  public static let title = Role(1)
  public static let dim = Role(2)
  public static let happy = Role(3)
  public static let neutral = Role(4)
  public static let sad = Role(5)
  public static let derived = Role(6)
  public static let missing = Role(7)
  public static let uncertain = Role(8)
  public static let selected = Role(9)
  /// The selected line of the side that keys do not move in.
  public static let resting = Role(10)
  public static let group = Role(11)
  public static let border = Role(12)
  public static let notice = Role(13)
  public static let failure = Role(14)
  public static let key = Role(15)
  public static let hint = Role(16)
  public static let heading = Role(17)
  public static let label = Role(18)
  public static let strong = Role(19)
  public static let decision = Role(20)
  public static let amount = Role(21)
  public static let internalMark = Role(22)
  public static let filter = Role(23)
  public static let saved = Role(24)
  public static let field = Role(25)
  public static let activeBorder = Role(26)
  public static let unavailable = Role(27)

  static let all: [Role] = (0...27).map { Role(UInt8($0)) }
}

extension Theme {
  /// Colours of the terminal's own palette only, on its own background, so that it is readable on
  /// light and on dark. Shape and words carry the meaning; colour repeats it.
  public static let standard = Theme([
    .title: Appearance(attributes: [.bold]),
    .dim: Appearance(attributes: [.dim]),
    .happy: Appearance(foreground: .green),
    .neutral: Appearance(foreground: .yellow),
    .sad: Appearance(foreground: .red, attributes: [.bold]),
    .derived: Appearance(foreground: .green, attributes: [.dim]),
    .missing: Appearance(foreground: .magenta, attributes: [.bold]),
    .uncertain: Appearance(foreground: .magenta),
    .selected: Appearance(attributes: [.reverse]),
    .resting: Appearance(attributes: [.bold]),
    .group: Appearance(attributes: [.bold]),
    .border: Appearance(attributes: [.dim]),
    .activeBorder: Appearance(foreground: .cyan),
    .notice: Appearance(attributes: [.bold]),
    .failure: Appearance(foreground: .red, attributes: [.bold, .reverse]),
    .key: Appearance(foreground: .cyan, attributes: [.bold]),
    .hint: Appearance(),
    .heading: Appearance(foreground: .cyan, attributes: [.bold]),
    .label: Appearance(foreground: .cyan),
    .strong: Appearance(attributes: [.bold]),
    .decision: Appearance(foreground: .blue),
    .amount: Appearance(),
    .internalMark: Appearance(foreground: .magenta),
    .filter: Appearance(foreground: .cyan),
    .saved: Appearance(attributes: [.dim]),
    .field: Appearance(attributes: [.underline]),
    .unavailable: Appearance(attributes: [.dim]),
  ])
}
