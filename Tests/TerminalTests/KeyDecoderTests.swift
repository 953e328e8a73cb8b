import Testing

@testable import Terminal

@Suite("Bytes from the terminal")
struct KeyDecoderTests {
  private func decoded(_ bytes: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes.utf8) + decoder.flush()
  }

  /// What bytes at any value mean, keys as in key tables.
  private func keys(_ bytes: [UInt8]) -> String {
    var decoder = KeyDecoder()
    return (decoder.feed(bytes) + decoder.flush()).map { event in
      if case .key(let key) = event { key.notation } else { "?" }
    }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ("næ漢😐", "n æ 漢 😐"), ("\r\n", "<Enter> <Enter>"),
      ("\t\u{7F}\u{8}", "<Tab> <Backspace> <Backspace>"),
      ("\u{0}\u{1}\u{13}\u{1A}", "<C-Space> C-a C-s C-z"),
      ("\u{1C}\u{1D}\u{1E}\u{1F}", "C-\\ C-] C-^ C-_"),
      ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc> <Esc>"), ("\u{1B}\u{1B}[A", "<Esc> <Up>"),
      ("\u{1B}x\u{1B}X\u{1B}æ", "M-x M-X M-æ"), ("\u{1B}\r\u{1B}\u{7F}", "<M-Enter> <M-Backspace>"),
      ("\u{1B}\u{18}", "C-M-x"), ("\u{1B}[", "M-["), ("\u{1B}O", "M-O"), ("\u{1B}OAx", "<Up> x"),
      ("\u{1B}[A\u{1B}[B\u{1B}OC\u{1B}OD", "<Up> <Down> <Right> <Left>"),
      ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~", "<Home> <End> <Home> <End> <Home>"),
      ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", "<Insert> <Delete> <PageUp> <PageDown>"),
      ("\u{1B}[1;5D\u{1B}[1;3C\u{1B}[1;2A", "<C-Left> <M-Right> <S-Up>"),
      ("\u{1B}[3;5~\u{1B}[5;6~", "<C-Delete> <C-S-PageUp>"), ("\u{1B}[Z", "<S-Tab>"),
      ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[1;5S", "<F1> <F5> <F12> <C-F4>"),
      ("\u{1B}[[A\u{1B}[[E", "<F1> <F5>"),
      ("\u{1B}Od\u{1B}[c\u{1B}[3^", "<C-Left> <S-Right> <C-Delete>"),
      ("\u{1B}[115;5u\u{1B}[27;5;13~\u{1B}[97;2u", "C-s <C-Enter> A"),
      ("\u{1B}Ox\u{1B}OM\u{1B}Oj", "8 <Enter> *"),
      ("\u{1B}[Ix\u{1B}[<0;3;4Mx\u{1B}[?62cx", "x x x"), ("\u{1B}[1\u{1B}[Ax", "<Up> x"),
    ])
  func `keys of many terminals`(bytes: String, notation: String) {
    #expect(keys(Array(bytes.utf8)) == notation)
  }

  @Test func `what is no UTF-8 is read as Latin-1`() {
    #expect(keys([0xE6, 0x61, 0xC3]) == "æ a Ã")
    #expect(keys([0xC3, 0xA6]) == "æ")
  }

  @Test func `a sequence may come in pieces`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.waiting == .sequence)
    #expect(decoder.feed([0x5B]).isEmpty)
    #expect(decoder.feed([0x41, 0xC3]) == [.key(.up)])
    #expect(decoder.feed([0xA6]) == [.key(.character("æ"))])
    #expect(decoder.waiting == .nothing)
  }

  @Test func `what terminfo says goes before what is usual`() {
    var decoder = KeyDecoder(known: [Array("\u{1B}[H".utf8): .insert, Array("\u{1B}?".utf8): .home])
    #expect(decoder.feed("\u{1B}[H\u{1B}?".utf8) == [.key(.insert), .key(.home)])
  }

  @Test func `a paste is one event, whatever is in it`() {
    let text = "to ord\r\n\u{1B}[A\u{3}\u{1B}[201 æ"
    #expect(
      decoded("a\u{1B}[200~\(text)\u{1B}[201~b")
        == [.key(.character("a")), .paste(text), .key(.character("b"))])
  }

  @Test func `a paste may come in pieces of any size`() {
    let text = "æ\u{1B}\u{1B}[20漢\r"
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~\u{1B}[B".utf8)
    for size in 1...bytes.count {
      var decoder = KeyDecoder()
      var events: [InputEvent] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        events += decoder.feed(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(events == [.paste(text), .key(.down)])
      #expect(decoder.waiting == .nothing)
    }
  }

  @Test func `an unfinished paste is handed over when nothing more comes`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~halv\u{1B}[201".utf8).isEmpty)
    #expect(decoder.waiting == .paste)
    #expect(decoder.flush() == [.paste("halv\u{1B}[201")])
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
  }

  @Test func `a paste without end comes in pieces`() {
    var decoder = KeyDecoder(pasteLimit: 100)
    let piece = [UInt8](repeating: 0x78, count: 100)
    #expect(decoder.feed("\u{1B}[200~".utf8).isEmpty)
    #expect(decoder.feed(piece).isEmpty)
    let events = decoder.feed(piece)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 195)
    #expect(decoder.feed("y\u{1B}[201~".utf8) == [.paste("xxxxxy")])
  }

  @Test func `any bytes at all are read, in pieces as in one`() {
    var random = Repeatable(seed: 8)
    let parts = [
      "\u{1B}", "[", "O", "1", ";5", "~", "A", "æ", "200~", "\u{1B}[201~", "<", "u", "\r",
    ]
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        if Int.random(in: 0..<4, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += parts[Int.random(in: 0..<parts.count, using: &random)].utf8
        }
      }
      var whole = KeyDecoder()
      let expected = whole.feed(bytes) + whole.flush()
      var pieces = KeyDecoder()
      var events: [InputEvent] = []
      for byte in bytes { events += pieces.feed([byte]) }
      events += pieces.flush()
      #expect(events == expected, "\(bytes)")
      #expect(pieces.waiting == .nothing)
    }
  }
}
