/// A rectangle of character cells to draw into: what the screen is to show. A plain value, made
/// anew for every frame; `Screen.draw` finds out what changed.
///
/// Nothing here traps: what lies outside the canvas is clipped or ignored.
public struct Canvas: Sendable {
  public let size: Size
  public let charset: Charset

  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Position?

  /// Row by row, `size.rows * size.columns` of them.
  var cells: [Cell]

  /// Scalars with marks on them, which do not fit into a cell; a cell names them by index.
  var clusters: [[UInt32]] = []

  /// A canvas of plain blanks.
  public init(size: Size, charset: Charset = .unicode) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    self.charset = charset
    cells = Array(repeating: .blank(.plain), count: self.size.rows * self.size.columns)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The scalars a cell shows: a letter and its marks.
  func scalars(_ cell: Cell) -> [UInt32] {
    if let cluster = cell.cluster { clusters[cluster] } else { [cell.code] }
  }

  /// The code under which a cell shows a letter and its marks.
  mutating func code(of scalars: [UInt32]) -> UInt32 {
    if scalars.count == 1 { return scalars[0] }
    clusters.append(scalars)
    return Cell.clusterFlag | UInt32(clusters.count - 1)
  }

  /// Whether two cells look the same. Equal words are the same text only when the word holds it.
  @inline(__always)
  func shows(_ cell: Cell, sameAs other: Cell, of canvas: Canvas) -> Bool {
    if cell.code & Cell.clusterFlag == 0 { return cell == other }
    return cell.role == other.role && cell.span == other.span
      && scalars(cell) == canvas.scalars(other)
  }
}

extension Canvas: Equatable {
  /// Whether both show the same, however it was drawn.
  public static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.charset == other.charset && one.cursor == other.cursor
      && one.cells.indices.allSatisfy {
        one.shows(one.cells[$0], sameAs: other.cells[$0], of: other)
      }
  }
}
