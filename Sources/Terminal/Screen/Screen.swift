import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal this program runs in, and the only one who touches curses. One at a time, used from
/// one thread.
///
/// It takes the terminal over in `init` and gives it back in `close`, which also happens when the
/// object goes or the process exits; a crash restores the terminal, too. Between `leave` and
/// `comeBack` the terminal belongs to somebody else.
public final class Screen {
  public private(set) var size: Size
  public let charset: Charset

  /// How many colours the terminal shows; 0 without colour.
  public let colours: Int

  private var isOpen = true
  private var decoder: KeyDecoder
  private var drawn: Canvas?
  private var theme: Theme?

  /// - Parameter colour: false shows attributes only, whatever the theme says (`NO_COLOR`).
  public init(colour: Bool) throws(ScreenError) {
    switch cn_open(colour) {
    case CN_OPENED: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNKNOWN_TERMINAL:
      throw .unknownTerminal(name: getenv("TERM").map { String(cString: $0) } ?? "")
    default: throw .cannotStart
    }
    charset = cn_utf8_locale() ? .unicode : .ascii
    colours = Int(cn_colours())
    size = Screen.windowSize ?? Size(rows: 24, columns: 80)
    decoder = KeyDecoder(known: Screen.knownKeys)
  }

  deinit {
    cn_close()
  }

  /// Shows a canvas. Only cells that differ from what is shown are given to ncurses, and the
  /// terminal is written to once. A canvas of another size than the screen is cut, or leaves the
  /// rest blank.
  public func draw(_ canvas: Canvas, theme: Theme) {
    guard isOpen else { return }
    if theme != self.theme { use(theme) }
    if let drawn, drawn.size == canvas.size {
      canvas.forEachDifference(from: drawn) { put(canvas, row: $0, columns: $1) }
    } else {
      cn_erase()
      for row in 0..<min(size.rows, canvas.size.rows) {
        put(canvas, row: row, columns: 0..<canvas.size.columns)
      }
    }
    drawn = canvas
    placeCursor(canvas.cursor)
    cn_flush()
  }

  /// Draws everything anew, for when something else wrote to the terminal.
  public func redrawAll() {
    cn_redraw()
  }

  /// Everything that has come in, without waiting for more: keys, pastes, a new size, the end of
  /// the input. Only in the midst of a key or a paste it waits for the rest: 25 ms for what may
  /// follow an Esc, half a second of silence for what belongs to a paste.
  public func nextEvents() -> [InputEvent] {
    var events: [InputEvent] = []
    if let size = Screen.windowSize, size != self.size {
      resize(to: size)
      events.append(.resize(size))
    }
    while true {
      let patience =
        switch decoder.waiting {
        case .nothing: 0
        case .sequence: 25
        case .paste: 500
        }
      switch StandardInput.read(patience: patience) {
      case .bytes(let bytes): events += decoder.feed(bytes)
      case .nothing where decoder.waiting == .nothing: return events
      case .nothing: events += decoder.flush()
      case .end: return events + decoder.flush() + [.hangUp]
      }
    }
  }

  /// Stops the process as Ctrl-Z does elsewhere, and comes back whole when it is continued.
  public func suspend() {
    cn_suspend()
    isBack()
  }

  /// Gives the terminal to another program.
  public func leave() {
    cn_leave()
  }

  /// Takes the terminal again, and at the next `draw` shows everything. Also right after the process
  /// was stopped and continued from outside (`Waiter.Reason.continued`).
  public func comeBack() {
    cn_come_back()
    isBack()
  }

  /// Gives the terminal back for good. Does nothing the second time.
  public func close() {
    isOpen = false
    cn_close()
  }

  private func isBack() {
    // What was typed in between belongs to the other program; half a key of it is no key here.
    decoder = KeyDecoder(known: Screen.knownKeys)
    if let drawn, let theme {
      draw(drawn, theme: theme)
    }
  }

  private func resize(to size: Size) {
    self.size = size
    cn_resize(Int32(size.rows), Int32(size.columns))
    drawn = nil
  }

  private func put(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard row < size.rows else { return }
    canvas.cells.withUnsafeBytes { bytes in
      let cells = bytes.bindMemory(to: UInt64.self)
      let start = row * canvas.size.columns
      var run = columns.lowerBound
      func finishRun(at column: Int) {
        if column > run, let first = cells.baseAddress {
          cn_put(Int32(row), Int32(run), first + start + run, Int32(column - run))
        }
      }
      if !canvas.clusters.isEmpty {
        for column in columns where canvas.cells[start + column].cluster != nil {
          finishRun(at: column)
          let cell = canvas.cells[start + column]
          let scalars = canvas.scalars(cell)
          cn_put_marked(
            Int32(row), Int32(column), Int32(cell.role.id), scalars, Int32(scalars.count))
          run = column + cell.span
        }
      }
      finishRun(at: columns.upperBound)
    }
  }

  private func use(_ theme: Theme) {
    self.theme = theme
    cn_reset_styles()
    for (id, appearance) in theme.appearances.enumerated() {
      let palette = Palette(appearance, colours: colours)
      cn_set_style(
        Int32(id), palette.foreground, palette.background, UInt32(palette.attributes.rawValue))
    }
    drawn = nil
  }

  private func placeCursor(_ cursor: Position?) {
    if let cursor, (0..<size.rows).contains(cursor.row), (0..<size.columns).contains(cursor.column)
    {
      cn_set_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cn_set_cursor(-1, 0)
    }
  }

  private static var windowSize: Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cn_window_size(&rows, &columns) else { return nil }
    return Size(rows: Int(rows), columns: Int(columns))
  }

  private static var knownKeys: [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in KeyTable.terminfo {
      guard let sequence = cn_key_sequence(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }
}
