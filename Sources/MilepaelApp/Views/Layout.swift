public import Terminal

/// Where things are on a screen of a size.
public struct Layout: Hashable, Sendable {
  /// The smallest screen on which there is something to be done.
  public static let smallest = Size(rows: 20, columns: 70)
  /// From this width the initiative stands beside the list.
  public static let wideFrom = 100

  public let size: Size
  public let charset: Charset
  public var isTooSmall: Bool {
    size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
  }
  public var isWide: Bool { size.columns >= Self.wideFrom }

  public init(_ size: Size, _ charset: Charset) {
    self.size = size
    self.charset = charset
  }

  /// The frame of the list, or of whatever covers it on a narrow screen.
  public var listFrame: Rect {
    Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: listColumns)
  }

  private var listColumns: Int {
    isWide ? size.columns - max(42, min(100, size.columns * 38 / 100)) : size.columns
  }

  /// The frame of the initiative's page.
  public var detailFrame: Rect {
    isWide
      ? Rect(
        row: 1, column: listColumns, rows: max(0, size.rows - 3),
        columns: max(0, size.columns - listColumns)) : listFrame
  }

  /// Lines of the outline that are seen.
  public var listRows: Int { max(1, listFrame.rows - 2) }
  /// Lines of the initiative's page that are seen.
  public var detailRows: Int { max(1, detailFrame.rows - 2) }
  /// Columns for text in the initiative's page, beside the reader's bar.
  public var detailColumns: Int { max(10, detailFrame.columns - 4) }
  /// The line of notices, and of what is saved.
  public var noticeRow: Int { size.rows - 2 }
  /// The line of hints.
  public var hintRow: Int { size.rows - 1 }

  /// A frame in the middle for a dialog.
  public func dialog(rows: Int, columns: Int) -> Rect {
    let rows = min(rows, size.rows - 2)
    let columns = min(columns, size.columns - 2)
    return Rect(
      row: max(0, (size.rows - rows) / 2), column: max(0, (size.columns - columns) / 2),
      rows: max(0, rows), columns: max(0, columns))
  }
}

extension AppState {
  public var layout: Layout { Layout(size, charset) }
}
