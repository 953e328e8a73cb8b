/// What a role is on a terminal with so many colours, in xterm's numbers; −1 is its own colour.
struct Palette: Hashable {
  var foreground: Int32 = -1
  var background: Int32 = -1
  var attributes: Attributes

  init(_ appearance: Appearance, colours: Int) {
    attributes = appearance.attributes
    if colours < 8 { return }
    foreground = Palette.number(appearance.foreground, colours: colours)
    background = Palette.number(appearance.background, colours: colours)
    guard colours < 16 else { return }
    if foreground == 8 {
      // Bright black on eight colours would be black on black.
      foreground = -1
      attributes.insert(.dim)
    } else if foreground > 8 {
      foreground -= 8
      attributes.insert(.bold)
    }
    if background >= 8 { background -= 8 }
  }

  private static func number(_ colour: Colour, colours: Int) -> Int32 {
    switch colour {
    case .standard: -1
    case .black: 0
    case .red: 1
    case .green: 2
    case .yellow: 3
    case .blue: 4
    case .magenta: 5
    case .cyan: 6
    case .white: 7
    case .brightBlack: 8
    case .brightRed: 9
    case .brightGreen: 10
    case .brightYellow: 11
    case .brightBlue: 12
    case .brightMagenta: 13
    case .brightCyan: 14
    case .brightWhite: 15
    case .indexed(let index): colours >= 256 || index < 16 ? Int32(index) : nearest(index)
    }
  }

  /// Of xterm's cube of six steps a side (16–231) and its greys (232–255), the nearest of the
  /// first sixteen: bright where the strongest part is more than two thirds.
  private static func nearest(_ index: UInt8) -> Int32 {
    if index >= 232 {
      switch index {
      case 232..<238: return 0
      case 238..<246: return 8
      case 246..<252: return 7
      default: return 15
      }
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    let parts = [cube / 36, cube / 6 % 6, cube % 6].map { levels[$0] }
    let strongest = parts.max() ?? 0
    if strongest < 128 { return strongest == 0 ? 0 : 8 }
    var number: Int32 = strongest > 175 ? 8 : 0
    for (bit, part) in parts.enumerated() where part * 2 > strongest { number += 1 << Int32(bit) }
    return number
  }
}
