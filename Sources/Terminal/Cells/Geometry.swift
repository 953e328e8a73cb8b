/// How many rows and columns a terminal, or a part of it, has.
public struct Size: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A place on a canvas; row 0, column 0 is at the top left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells. It may reach over the edge of a canvas, or be empty; drawing clips.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = rows
    self.columns = columns
  }

  /// The rectangle a canvas of this size covers.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var isEmpty: Bool { rows <= 0 || columns <= 0 }

  /// The first row below the rectangle.
  public var endRow: Int { row + max(0, rows) }

  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + max(0, columns) }

  public var size: Size { Size(rows: max(0, rows), columns: max(0, columns)) }

  /// The rectangle without a margin of `rows` above and below and of `columns` at either side.
  /// Never of negative size.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: row + rows, column: column + columns,
      rows: max(0, self.rows - 2 * rows), columns: max(0, self.columns - 2 * columns))
  }

  /// The part that both rectangles cover, which may be empty.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: max(0, min(endRow, other.endRow) - top),
      columns: max(0, min(endColumn, other.endColumn) - left))
  }

  /// A rectangle of this size in the middle, made smaller where it does not fit.
  public func centred(_ size: Size) -> Rect {
    let rows = max(0, min(size.rows, self.rows))
    let columns = max(0, min(size.columns, self.columns))
    return Rect(
      row: row + (max(0, self.rows) - rows) / 2,
      column: column + (max(0, self.columns) - columns) / 2,
      rows: rows, columns: columns)
  }
}

/// Cutting a rectangle in two. What does not fit is cut to what is there, so both parts always lie
/// inside the whole.
extension Rect {
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, count), max(0, rows))
    return (
      Rect(row: row, column: column, rows: cut, columns: columns),
      Rect(row: row + cut, column: column, rows: max(0, rows) - cut, columns: columns)
    )
  }

  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: max(0, rows) - max(0, count))
    return (parts.top, parts.rest)
  }

  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), max(0, columns))
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: max(0, columns) - cut)
    )
  }

  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: max(0, columns) - max(0, count))
    return (parts.left, parts.rest)
  }
}
