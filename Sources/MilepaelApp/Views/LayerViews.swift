import MilepaelText
import Terminal

func drawEditor(_ layer: EditorLayer, isTop: Bool, _ state: AppState, in canvas: inout Canvas) {
  let parts = EditorFrame(state.layout, context: layer.context)
  canvas.fill(parts.frame)
  let mark = layer.isInternal ? " [\(state.phrases.internalMark)]" : ""
  canvas.box(parts.frame, title: layer.heading + mark, role: .activeBorder, titleRole: .heading)
  for (index, line) in parts.context.enumerated() {
    canvas.put(
      line, row: parts.frame.row + 1 + index, column: parts.frame.column + 2,
      role: index == 0 ? .strong : .dim)
  }
  canvas.horizontalLine(
    row: parts.text.row - 1, column: parts.frame.column + 1, columns: parts.frame.columns - 2,
    role: .border)
  var editor = layer.editor
  editor.draw(in: &canvas, rect: parts.text, role: .plain, focused: isTop)
}

func drawSearch(_ search: SearchLayer, _ state: AppState, in canvas: inout Canvas) {
  let row = state.layout.noticeRow
  canvas.fill(Rect(row: row, column: 0, rows: 1, columns: state.size.columns))
  let label = " \(state.phrases.search.hint): "
  let width = state.charset.width(label)
  canvas.put(label, row: row, column: 0, role: .key)
  let found = " \(state.phrases.found(state.browse.shown.count)) "
  let foundColumn = state.size.columns - state.charset.width(found)
  canvas.put(found, row: row, column: foundColumn, role: .dim)
  var editor = search.editor
  editor.draw(
    in: &canvas,
    rect: Rect(row: row, column: width, rows: 1, columns: max(1, foundColumn - width)),
    role: .strong, focused: true)
}

func drawPicker(_ picker: PickerLayer, isTop: Bool, _ state: AppState, in canvas: inout Canvas) {
  let parts = PickerFrame(state.layout, picker)
  canvas.fill(parts.frame)
  canvas.box(parts.frame, title: picker.title, role: .activeBorder, titleRole: .heading)
  for (index, line) in parts.text.enumerated() {
    canvas.put(line, row: parts.frame.row + 1 + index, column: parts.frame.column + 2)
  }
  if let row = parts.filterRow {
    let label = "\(state.phrases.search.hint): "
    canvas.put(label, row: row, column: parts.frame.column + 2, role: .key)
    let column = parts.frame.column + 2 + state.charset.width(label)
    var editor = picker.filter
    editor.draw(
      in: &canvas,
      rect: Rect(
        row: row, column: column, rows: 1,
        columns: max(1, parts.frame.column + parts.frame.columns - 2 - column)),
      role: .strong, focused: isTop)
  }
  let items = picker.matching
  for row in 0..<parts.list.rows where items.indices.contains(picker.list.top + row) {
    let item = items[picker.list.top + row]
    draw(item, row: parts.list.row + row, parts.list, state, in: &canvas)
    if picker.list.top + row == picker.list.selected {
      canvas.restyle(
        Rect(
          row: parts.list.row + row, column: parts.list.column, rows: 1,
          columns: parts.list.columns), role: .selected)
    }
  }
  if items.isEmpty {
    canvas.put(
      state.phrases.nothingFound, row: parts.list.row, column: parts.list.column + 1, role: .dim)
  }
}

private func draw(
  _ item: PickerLayer.Item, row: Int, _ rect: Rect, _ state: AppState, in canvas: inout Canvas
) {
  let aside = state.charset.width(item.aside)
  let room = max(0, rect.columns - aside - 4)
  canvas.put(
    state.charset.truncated(item.label, width: room), row: row, column: rect.column + 1,
    role: item.reason == nil ? .plain : .unavailable)
  canvas.put(
    item.aside, row: row, column: rect.column + rect.columns - aside - 1,
    role: item.key == nil ? .dim : .key)
}

func drawForm(_ form: FormLayer, isTop: Bool, _ state: AppState, in canvas: inout Canvas) {
  let columns = min(state.size.columns - 2, 84)
  let width = max(10, columns - 4)
  let intro = form.text.isEmpty ? [] : state.charset.lines(form.text, width: width)
  let all = form.fields.map { field in
    field.explanation.isEmpty ? [] : state.charset.lines(field.explanation, width: width)
  }
  let head = intro.count + (intro.isEmpty ? 0 : 1) + 3
  let roomy = head + all.reduce(0) { $0 + $1.count + 2 }
  // Where not all of it fits, the fields stand close, and only the one in hand is explained.
  let isTight = roomy > state.size.rows - 4
  let explained = all.enumerated().map { isTight && $0 != form.focus ? [] : $1 }
  let most = all.map(\.count).max() ?? 0
  let rows = isTight ? head + form.fields.count + most : roomy
  let frame = state.layout.dialog(rows: rows, columns: columns)
  canvas.fill(frame)
  canvas.box(frame, title: form.title, role: .activeBorder, titleRole: .heading)
  var row = frame.row + 1
  for line in intro {
    canvas.put(line, row: row, column: frame.column + 2)
    row += 1
  }
  if !intro.isEmpty { row += 1 }
  let label = (form.fields.map { state.charset.width($0.label) }.max() ?? 0) + 2
  for (index, field) in form.fields.enumerated() {
    let isFocus = index == form.focus
    canvas.put(field.label, row: row, column: frame.column + 2, role: isFocus ? .key : .label)
    let rect = Rect(
      row: row, column: frame.column + 2 + label, rows: 1, columns: max(4, width - label))
    canvas.fill(rect, role: .field)
    var editor = field.editor
    editor.draw(in: &canvas, rect: rect, role: .field, focused: isTop && isFocus)
    row += 1
    for line in explained[index] where row < frame.row + frame.rows - 1 {
      canvas.put(line, row: row, column: frame.column + 2, role: .dim)
      row += 1
    }
    if !isTight { row += 1 }
  }
  if let complaint = form.complaint {
    canvas.put(
      state.charset.truncated(complaint, width: width), row: frame.row + frame.rows - 2,
      column: frame.column + 2, role: .sad)
  }
}

func drawReader(_ reader: ReaderLayer, _ state: AppState, in canvas: inout Canvas) {
  let parts = ReaderFrame(state.layout)
  canvas.fill(parts.frame)
  canvas.box(parts.frame, title: reader.title, role: .activeBorder, titleRole: .heading)
  for row in 0..<parts.text.rows where reader.lines.indices.contains(reader.top + row) {
    draw(
      reader.lines[reader.top + row], row: parts.text.row + row, column: parts.text.column,
      width: parts.text.columns, in: &canvas)
  }
  if reader.lines.count > parts.text.rows {
    let words = " \(min(reader.lines.count, reader.top + parts.text.rows))/\(reader.lines.count) "
    canvas.put(
      words, row: parts.frame.row + parts.frame.rows - 1,
      column: parts.frame.column + parts.frame.columns - 2 - state.charset.width(words), role: .dim)
  }
}
