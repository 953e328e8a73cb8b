import MilepaelApp
import MilepaelText
import Terminal

/// Lets the person choose among the agreements of the folder; `nil` when none is wanted.
func pickStore(_ paths: [String], _ options: ScreenOptions, _ phrases: Phrases) throws -> String? {
  let (screen, waiter) = try takeTerminal(options, phrases)
  defer { screen.close() }
  let theme = options.colour ? Theme.standard : Theme.standard.withoutColour()
  var picker = StorePicker(
    paths: paths, phrases: phrases, size: screen.size, charset: screen.charset)
  while true {
    screen.draw(picker.canvas, theme: theme)
    let reason = waiter.wait()
    if !reason.intersection([.terminate, .hangUp]).isEmpty { return nil }
    for event in screen.nextEvents() {
      switch event {
      case .resize(let size): picker.size = size
      case .paste: break
      case .hangUp: return nil
      case .key(let key):
        switch picker.press(key) {
        case .chosen(let path): return path
        case .closed: return nil
        case .undecided: break
        }
      }
    }
  }
}
