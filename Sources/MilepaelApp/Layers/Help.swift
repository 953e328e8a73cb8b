import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Every key, made from the catalogue.
  mutating func showHelp() {
    openReader(phrases.helpTitle, .help)
  }

  mutating func openReader(_ title: String, _ content: ReaderLayer.Content) {
    layers.append(
      .reader(ReaderLayer(title: title, content: content, lines: lines(of: content))))
  }

  private func lines(of content: ReaderLayer.Content) -> [DetailLine] {
    switch content {
    case .help: helpLines
    case .history(let entries, let initiative): historyLines(entries, about: initiative)
    }
  }

  /// How wide a text to read is.
  var readerWidth: Int { max(40, min(layout.size.columns - 8, 90)) }

  /// What is being read is wrapped anew for another width.
  mutating func rewrapReaders() {
    for index in layers.indices {
      guard case .reader(var reader) = layers[index] else { continue }
      reader.lines = lines(of: reader.content)
      reader.top = max(
        0, min(reader.top, reader.lines.count - max(1, ReaderFrame(layout).text.rows)))
      layers[index] = .reader(reader)
    }
  }

  private var helpLines: [DetailLine] {
    var page = DetailPage(width: readerWidth, charset: charset)
    for section in Command.Section.allCases {
      page.blank()
      page.add([(phrases.section(section.rawValue), .heading)], heading: true)
      for command in Catalogue.commands where command.section == section {
        page.add(
          label: keyWords(command), labelRole: .key, text: command.words(phrases).title, hang: 22)
      }
    }
    page.blank()
    page.add([(phrases.marksHeading, .heading)], heading: true)
    let glyphs = Glyphs(charset)
    let marks: [(Glyphs.Mark, String)] = [
      (glyphs.smiley(.happy), phrases.markHappy), (glyphs.smiley(.neutral), phrases.markNeutral),
      (glyphs.smiley(.sad), phrases.markSad),
      (glyphs.mark(.derived(from: .init(""))), phrases.markDerived),
      (glyphs.mark(.missing), phrases.markMissing),
      (glyphs.mark(.again(against: .init(""))), phrases.markAgain),
      (glyphs.mark(.uncertain), phrases.markUncertain),
      (glyphs.mark(.upcoming), phrases.markUpcoming), (glyphs.mark(.notDue), phrases.markNotDue),
    ]
    for (mark, words) in marks {
      page.add(label: mark.padded, labelRole: mark.role, text: words, hang: 8)
    }
    return page.lines
  }

  /// A command's keys; one that has none is found in the palette.
  private func keyWords(_ command: Command) -> String {
    let keys = command.keys.isEmpty ? Catalogue.command(.palette)?.keys ?? [] : command.keys
    return keys.map { phrases.key($0.notation) }.joined(separator: " ")
  }

  mutating func performInReader(_ command: CommandID) -> [SideEffect] {
    guard case .reader(var reader) = layers.last else { return [] }
    let height = max(1, ReaderFrame(layout).text.rows)
    let last = max(0, reader.lines.count - height)
    switch command {
    case .up: reader.top -= 1
    case .down: reader.top += 1
    case .pageUp: reader.top -= max(1, height - 1)
    case .pageDown: reader.top += max(1, height - 1)
    case .top: reader.top = 0
    case .bottom: reader.top = last
    case .close, .cancel:
      layers.removeLast()
      return []
    default: break
    }
    reader.top = max(0, min(reader.top, last))
    layers[layers.count - 1] = .reader(reader)
    return []
  }
}
