import Testing

@testable import milepael

/// The line that says how far long work is.
struct ProgressBarTests {
  @Test func aBarAndItsShareFillNoMoreThanTheLine() {
    #expect(
      ProgressBar.line("Læser plan.txt", 0.5, width: 80)
        == "Læser plan.txt  [###############---------------]  50 %")
    for width in 1...120 {
      #expect(
        ProgressBar.line("Læser en plan med et langt navn.docx", 0.33, width: width).count
          < max(width, 7))
    }
  }

  @Test(arguments: [
    (0.0, "  0 %"), (0.999, " 99 %"), (1.0, "100 %"), (1.2, "100 %"), (-1, "  0 %"),
  ])
  func theShareIsNeverMoreThanIsDone(done: Double, words: String) {
    #expect(ProgressBar.line("Læser", done, width: 80).hasSuffix(words))
  }

  @Test func workThatNobodyCanMeasureOnlySaysWhatItIs() {
    #expect(ProgressBar.line("Gemmer i ny.json …", nil, width: 80) == "Gemmer i ny.json …")
  }

  @Test func aNameCannotSteerTheTerminal() {
    #expect(!ProgressBar.line("a\u{1B}[2Jb", 0.5, width: 80).contains("\u{1B}"))
  }
}
