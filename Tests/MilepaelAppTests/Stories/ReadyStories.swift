import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// A centre says that its answers of a follow-up are ready.
struct ReadyStories {
  @Test("one's own centre comes first, is marked, and the mark is taken back")
  func marks() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("R")
    #expect(mette.offered?.labels.first == "Arbejdsmarked: ikke klar")
    mette.press("<Enter>")
    #expect(mette.notice == "3. budgetopfølgning 2019: Arbejdsmarked er klar.")
    #expect(mette.state.focus?.ready.map(\.centre) == ["Arbejdsmarked"])
    mette.press("R")
    #expect(mette.offered?.labels.first == "Arbejdsmarked: klar (Mette Holm, 2. oktober 2019)")
    mette.press("<Enter>")
    #expect(mette.state.focus?.ready.isEmpty == true)
    #expect(mette.asked == ["save 1", "save 2"])
  }

  @Test("in a closed follow-up nobody is marked")
  func closed() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press(", R")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.notice?.isEmpty == false)
  }

  @Test("closing lists the centres that are not ready")
  func closing() {
    var eva = AppDriver.ballerup()
    eva.press("R <Enter> O")
    #expect(eva.reads("Ikke klar: "))
    #expect(eva.reads("Social og Sundhed"))
    #expect(!eva.reads("Ikke klar: Arbejdsmarked"))
  }
}
