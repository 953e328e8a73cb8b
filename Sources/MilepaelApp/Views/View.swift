import MilepaelCore
import MilepaelText
public import Terminal

/// Draws the whole screen. The only place where state becomes cells.
public func view(_ state: AppState) -> Canvas {
  var canvas = Canvas(size: state.size, charset: state.charset)
  let layout = state.layout
  guard !layout.isTooSmall else {
    let words = state.phrases.tooSmall(
      Layout.smallest.columns, Layout.smallest.rows, state.size.columns, state.size.rows)
    for (row, line) in state.charset.lines(words, width: max(1, state.size.columns)).enumerated() {
      canvas.put(line, row: row, column: 0)
    }
    return canvas
  }
  drawHeader(state, in: &canvas)
  if let page = state.page {
    drawPage(page, state, in: &canvas)
  } else {
    if layout.isWide || !state.isReadingDetail { drawOutline(state, in: &canvas) }
    if layout.isWide || state.isReadingDetail { drawDetail(state, in: &canvas) }
  }
  drawFooter(state, in: &canvas)
  for (index, layer) in state.layers.enumerated() {
    draw(layer, isTop: index == state.layers.count - 1, state, in: &canvas)
  }
  return canvas
}

private func draw(_ layer: Layer, isTop: Bool, _ state: AppState, in canvas: inout Canvas) {
  switch layer {
  case .editor(let editor): drawEditor(editor, isTop: isTop, state, in: &canvas)
  case .search(let search): drawSearch(search, state, in: &canvas)
  case .picker(let picker): drawPicker(picker, isTop: isTop, state, in: &canvas)
  case .form(let form): drawForm(form, isTop: isTop, state, in: &canvas)
  case .reader(let reader): drawReader(reader, state, in: &canvas)
  }
}
