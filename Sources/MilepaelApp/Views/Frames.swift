import Terminal

/// Where the parts of the editor are.
struct EditorFrame {
  let frame: Rect
  let context: [String]
  let text: Rect

  init(_ layout: Layout, context: [String]) {
    let columns = min(layout.size.columns - 2, 100)
    let width = max(10, columns - 4)
    var lines = context.flatMap { layout.charset.lines($0, width: width) }
    let most = max(1, layout.size.rows / 3)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = layout.charset.truncated(lines[most - 1] + " …", width: width)
    }
    self.context = lines
    frame = layout.dialog(rows: min(lines.count + 15, layout.size.rows - 3), columns: columns)
    let top = frame.row + 1 + lines.count + 1
    text = Rect(
      row: top, column: frame.column + 2, rows: max(1, frame.row + frame.rows - 1 - top),
      columns: max(10, frame.columns - 4))
  }
}

/// Where the parts of a picker are.
struct PickerFrame {
  let frame: Rect
  let text: [String]
  let filterRow: Int?
  let list: Rect

  init(_ layout: Layout, _ picker: PickerLayer) {
    let longest = picker.items.map {
      layout.charset.width($0.label) + layout.charset.width($0.aside) + 3
    }
    let wanted = max(longest.max() ?? 0, layout.charset.width(picker.title) + 4, 44)
    let columns = max(
      20, min(layout.size.columns - 2, max(wanted + 4, picker.text.isEmpty ? 0 : 72), 110))
    let lines =
      picker.text.isEmpty
      ? [] : layout.charset.lines(picker.text, width: columns - 4)
    let most = max(1, layout.size.rows - 8 - picker.items.count)
    text = Array(lines.prefix(most))
    let above = text.count + (text.isEmpty ? 0 : 1) + (picker.isFilterable ? 2 : 0)
    let rows = picker.isFilterable ? layout.size.rows - 6 : picker.items.count + above + 2
    frame = layout.dialog(rows: min(rows, layout.size.rows - 4), columns: columns)
    filterRow = picker.isFilterable ? frame.row + 1 + text.count + (text.isEmpty ? 0 : 1) : nil
    list = Rect(
      row: frame.row + 1 + above, column: frame.column + 1,
      rows: max(1, frame.rows - 2 - above), columns: max(1, frame.columns - 2))
  }
}

/// Where a text to read is.
struct ReaderFrame {
  let frame: Rect
  let text: Rect

  init(_ layout: Layout) {
    frame = layout.dialog(rows: layout.size.rows - 5, columns: min(layout.size.columns - 4, 98))
    text = frame.inset(rows: 1, columns: 2)
  }
}
