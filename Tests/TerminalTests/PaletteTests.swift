import Testing

@testable import Terminal

@Suite("Colours a terminal has")
struct PaletteTests {
  private func palette(_ foreground: Colour, colours: Int) -> Palette {
    Palette(Appearance(foreground: foreground), colours: colours)
  }

  @Test func `many colours are shown as they are`() {
    #expect(palette(.brightGreen, colours: 256).foreground == 10)
    #expect(palette(.indexed(208), colours: 256).foreground == 208)
    #expect(palette(.standard, colours: 256).foreground == -1)
  }

  @Test func `of eight colours the bright ones are bold, and bright black is dim`() {
    let green = palette(.brightGreen, colours: 8)
    #expect(green.foreground == 2)
    #expect(green.attributes == [.bold])
    let grey = palette(.brightBlack, colours: 8)
    #expect(grey.foreground == -1)
    #expect(grey.attributes == [.dim])
    #expect(Palette(Appearance(background: .brightBlue), colours: 8).background == 4)
  }

  @Test(
    arguments: [
      (16, 0), (196, 9), (46, 10), (21, 12), (226, 11), (231, 15), (88, 1), (28, 2), (233, 0),
      (240, 8), (250, 7), (255, 15), (9, 9), (208, 11),
    ] as [(UInt8, Int32)])
  func `the nearest of sixteen stands for one of 256`(index: UInt8, nearest: Int32) {
    #expect(palette(.indexed(index), colours: 16).foreground == nearest)
  }

  @Test func `without colour only attributes are left`() {
    let appearance = Appearance(foreground: .red, background: .blue, attributes: [.reverse])
    let palette = Palette(appearance, colours: 0)
    #expect(palette.foreground == -1)
    #expect(palette.background == -1)
    #expect(palette.attributes == [.reverse])
  }
}
