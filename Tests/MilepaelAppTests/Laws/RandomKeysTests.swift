import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal
import Testing

/// Whatever is pressed: nothing stops the program, no place is out of range, no edit is lost.
struct RandomKeysTests {
  private static let keysEach = 1000

  private static func agreement(_ seed: Int) -> Agreement {
    switch seed % 4 {
    case 0: return Shipped.ballerup
    case 1: return MadeUp.agreement
    case 2: return Shipped.odense
    default:
      var random = RandomAgreement(seed: UInt64(seed), initiatives: 12)
      return random.next()
    }
  }

  @Test("20,000 random keys do no harm", arguments: 0..<20)
  func harmless(_ seed: Int) {
    let original = Self.agreement(seed)
    var keys = RandomKeys(seed: UInt64(seed) + 1)
    var driver = AppDriver(
      original, size: keys.size(), language: seed % 3 == 0 ? .english : .danish,
      charset: seed % 5 == 0 ? .ascii : .unicode)
    if seed % 2 == 0 { driver.state.introduce() }
    for number in 0..<Self.keysEach {
      let message = keys.next()
      driver.send(message)
      if number % 7 == 0 { driver.makeIndexIfAsked() }
      if driver.asked.last == "findDocuments" { driver.offerDocuments() }
      if number % 5 == 0 { driver.readDocument(ScreenDocument.followUp) }
      guard isSound(driver) else {
        Issue.record("unsound after key \(number) of seed \(seed): \(message)\(driver)")
        return
      }
      if number % 4 == 0 {
        #expect(driver.canvas.size == driver.state.size)
      }
    }
    nothingIsLost(&driver, original)
  }

  /// Every place is one that there is.
  private func isSound(_ driver: AppDriver) -> Bool {
    let browse = driver.state.browse
    let lines = driver.state.detailPage.lines.count
    let isListSound =
      browse.lines.isEmpty
      ? browse.list.selected == 0 : browse.lines.indices.contains(browse.list.selected)
    let isPageShown = driver.selected != nil && (driver.state.layout.isWide || browse.isOpen)
    let isPageSound =
      browse.detail.cursor >= 0 && browse.detail.top >= 0
      && (!isPageShown || browse.detail.cursor < max(1, lines))
    let areLayersSound = driver.state.layers.allSatisfy { layer in
      switch layer {
      case .picker(let picker):
        picker.list.selected >= 0
          && picker.list.selected < max(1, picker.matching.count)
      case .form(let form): form.fields.indices.contains(form.focus)
      case .reader(let reader): reader.top >= 0 && reader.top < max(1, reader.lines.count)
      case .editor, .search: true
      }
    }
    return isListSound && isPageSound && areLayersSound
      && browse.tallies.count == browse.groups.count
  }

  /// Each step was handed over to be saved, counts and rows are as if made anew, and undo leads back
  /// to the beginning and redo to the end.
  private func nothingIsLost(_ driver: inout AppDriver, _ original: Agreement) {
    let state = driver.state
    let entries = driver.effects.flatMap { effect -> [Entry] in
      if case .record(let entries) = effect { entries } else { [] }
    }
    #expect(Set(entries.map(\.id.number)) == Set(1..<state.saving.made + 1))
    let fresh = Register(state.agreement, focus: state.register.focus)
    #expect(state.register.rows == fresh.rows)
    #expect(state.browse.total == fresh.tally(fresh.rows.indices))
    driver.state.layers = []
    let end = state.agreement
    // By way of the palette a follow-up may have been opened or closed, which undo leaves alone.
    guard !entries.contains(where: \.isTransition) else { return }
    var undone = 0
    while driver.state.undo.nextUndo != nil, undone < 5000 {
      driver.send(.command(.undo))
      undone += 1
    }
    #expect(driver.state.agreement == original)
    for _ in 0..<undone { driver.send(.command(.redo)) }
    #expect(driver.state.agreement == end)
  }
}

extension AppDriver {
  fileprivate mutating func offerDocuments() {
    send(
      .documentsFound([
        FoundDocument(path: "/a/tredje.docx", modified: Timestamp(secondsSince1970: 1_569_900_000))
      ]))
  }

  fileprivate mutating func makeIndexIfAsked() {
    if state.index == nil, asked.last == "makeIndex" { makeIndex() }
  }
}
