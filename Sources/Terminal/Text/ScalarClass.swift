/// How a scalar takes part in the layout of a line.
enum ScalarClass: UInt8 {
  /// May form a `Character` with its neighbours, or is invisible: needs a closer look.
  case joining
  /// A character of its own, one column.
  case narrow
  /// A character of its own, two columns.
  case wide
  /// C0, DEL, C1 and the soft hyphen: characters of their own, shown by a stand-in.
  case control

  /// Latin text, dashes, arrows and box lines, which is nearly all there is, are told without the
  /// table.
  @inline(__always)
  init(_ scalar: UInt32) {
    if scalar < 0x7F {
      self = scalar < 0x20 ? .control : .narrow
    } else if scalar < 0x300 {
      self = scalar < 0xA0 || scalar == 0xAD ? .control : .narrow
    } else {
      self = Self.lookUp(scalar)
    }
  }

  /// The columns of a character of its own; 0 for what needs a closer look.
  var span: Int {
    switch self {
    case .narrow: 1
    case .wide: 2
    case .joining, .control: 0
    }
  }

  private static func lookUp(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205F, 0x2190...0x2319, 0x2500...0x25FC: .narrow
    default:
      if contains(UnicodeWidthTable.special, scalar) {
        .joining
      } else {
        contains(UnicodeWidthTable.wide, scalar) ? .wide : .narrow
      }
    }
  }

  /// How many columns the scalar itself takes, whatever it joins.
  static func span(_ scalar: UInt32) -> Int {
    contains(UnicodeWidthTable.wide, scalar) ? 2 : 1
  }

  /// Whether one of the ascending first–last pairs holds the scalar.
  private static func contains(_ pairs: [UInt32], _ scalar: UInt32) -> Bool {
    pairs.withUnsafeBufferPointer { pairs in
      var low = 0
      var high = pairs.count / 2
      while low < high {
        let middle = (low + high) / 2
        if scalar > pairs[2 * middle + 1] { low = middle + 1 } else { high = middle }
      }
      return 2 * low < pairs.count && pairs[2 * low] <= scalar
    }
  }
}
