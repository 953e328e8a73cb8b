import MilepaelApp
import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Terminal
import Testing

/// Documents go out from the screen.
struct PublishingStories {
  @Test("P writes the follow-up that is looked at, for all, fit to be published")
  func followUp() {
    var ida = AppDriver.ballerup(80, 24)
    ida.press(", P")
    #expect(ida.reads("Om 2. budgetopfølgning 2019."))
    #expect(
      ida.offered?.labels == [
        "Opfølgning", "Plan", "Overblik", "Mødeoplæg", "Svarark for Arbejdsmarked",
        "Svarark for alle centre",
      ])
    ida.press("<Enter> <Enter>")
    #expect(
      ida.offered?.labels.first == "HTML (skærm og papir)"
        && ida.offered?.labels.last == "Regneark (CSV), også det interne")
    ida.press("<Enter>")
    #expect(ida.asked == ["publish opfoelgning-2019-2.html"])
    #expect(ida.notice == "Skriver dokumentet …")
  }

  @Test("one committee's, with what is internal, says so in its name")
  func committee() throws {
    var ida = AppDriver.ballerup(80, 24)
    ida.press("P <Down> <Enter>")
    ida.type("teknik")
    ida.press("<Enter> <End> <Enter>")
    #expect(ida.asked == ["publish plan-2019-3-teknik-og-miljoeudvalget-internt.csv"])
    let asked = try #require(ida.publication)
    #expect(
      asked.content
        == .report(.plan, committee: "Teknik- og Miljøudvalget", isPublic: false))
  }

  @Test("an answer sheet is one's own centre's first; in a closed follow-up there is none")
  func sheets() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("P <End> <Up> <Enter>")
    #expect(mette.asked == ["publish svar-2019-3-arbejdsmarked.csv"])
    mette.press(", P <End> <Enter>")
    #expect(mette.asked.count == 1)
    #expect(mette.notice?.isEmpty == false)
  }
}

extension AppDriver {
  fileprivate var publication: Publication? {
    for case .publish(let publication, _) in effects { return publication }
    return nil
  }
}
