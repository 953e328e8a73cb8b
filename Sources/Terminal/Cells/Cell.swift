/// One cell, packed into a word so that comparing two canvases is comparing words: the scalar (or
/// the index of a cluster) in the low 32 bits, then the role, then the columns it spans.
struct Cell: Equatable {
  var bits: UInt64

  /// Set in `code` where it is an index into the canvas's clusters.
  static let clusterFlag: UInt32 = 0x8000_0000

  /// - Parameter span: 1 or 2, or 0 for the right half of a wide glyph.
  @inline(__always)
  init(code: UInt32, role: Role, span: Int) {
    bits = UInt64(code) | UInt64(role.id) << 32 | UInt64(truncatingIfNeeded: span & 3) << 40
  }

  @inline(__always)
  static func blank(_ role: Role) -> Cell { Cell(code: 0x20, role: role, span: 1) }

  /// The right half of the wide glyph in the cell before.
  @inline(__always)
  static func rightHalf(_ role: Role) -> Cell { Cell(code: 0, role: role, span: 0) }

  var code: UInt32 { UInt32(truncatingIfNeeded: bits) }
  var span: Int { Int(bits >> 40 & 3) }
  var isRightHalf: Bool { span == 0 }

  /// The index into the canvas's clusters; nil where `code` is the scalar itself.
  var cluster: Int? {
    code & Cell.clusterFlag == 0 ? nil : Int(code & ~Cell.clusterFlag)
  }

  var role: Role {
    get { Role(UInt8(truncatingIfNeeded: bits >> 32)) }
    set { bits = bits & ~(0xFF << 32) | UInt64(newValue.id) << 32 }
  }
}
