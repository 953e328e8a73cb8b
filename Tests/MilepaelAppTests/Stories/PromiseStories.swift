import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// What a sad answer promises, and what it rests on.
struct PromiseStories {
  @Test("a promised action has a name and a day, and says when it is late")
  func assignment() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("3")
    mette.type("Forsinket")
    mette.press("C-s")
    mette.type("Ny tidsplan")
    mette.press("C-s")
    mette.press("C-u")
    mette.type("Centerchefen")
    mette.press("<Tab>")
    mette.type("1/9 2019")
    mette.press("C-s")
    #expect(mette.state.layers.isEmpty)
    let effort = mette.answer("3.16", "2019-3").effort
    #expect(effort.action == "Ny tidsplan")
    #expect(effort.assignment?.responsible == "Centerchefen")
    #expect(effort.assignment?.due?.description == "2019-09-01")
    let action = mette.state.agreement.openActions.first { $0.initiative == id("3.16") }
    #expect(action?.isOverdue(on: mette.state.today) == true)
    mette.press("A")
    #expect(mette.reads("Centerchefen, senest 1. september 2019"))
  }

  @Test("a status that names a decision offers it as a link")
  func cited() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("Udsat af Økonomiudvalget den 4. juni 2019, Punkt 7.")
    mette.press("C-s")
    #expect(mette.offered?.title == "Teksten nævner en beslutning")
    mette.press("<Enter>")
    let decisions = mette.answer("3.16", "2019-3").effort.decisions
    #expect(decisions.map(\.item) == [7])
    #expect(decisions.map(\.date.description) == ["2019-06-04"])
    mette.press("s <End>")
    mette.type(" Igen.")
    mette.press("C-s")
    #expect(mette.state.layers.isEmpty)
  }

  @Test("a latest status that names a decision offers it, too")
  func citedInLatestStatus() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "2018/4.09")
    mette.press("t C-u")
    mette.type("Udsat af Økonomiudvalget den 4. juni 2019, Punkt 7.")
    mette.press("C-s <Enter>")
    #expect(mette.state.layers.isEmpty)
    let extra = mette.state.agreement.extra[0].initiatives.first {
      $0.initiative.number.printed == "4.09"
    }
    let latest = extra?.latestStatuses["2019-3"]
    #expect(latest?.decisions.last?.item == 7)
    #expect(latest?.decisions.last?.committee == "Økonomiudvalget")
  }
}
