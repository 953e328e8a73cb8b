import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal
import Testing

/// The budget office keeps the agreement itself from the screen.
struct EditingStories {
  private func ida(_ agreement: Agreement? = nil) -> AppDriver {
    var ida =
      agreement.map { AppDriver($0, size: .init(rows: 24, columns: 80)) }
      ?? AppDriver.ballerup(80, 24)
    ida.state.user.isEditor = true
    return ida
  }

  /// Chooses what begins so in the menu that is open.
  private func choose(_ words: String, _ driver: inout AppDriver) {
    let labels = driver.offered?.labels ?? []
    guard let index = labels.firstIndex(where: { $0.hasPrefix(words) }) else {
      Issue.record("“\(words)” is not offered: \(labels)")
      return
    }
    for _ in 0..<index { driver.press("<Down>") }
    driver.press("<Enter>")
  }

  /// Writes a field anew and goes to the next.
  private func fill(_ text: String, _ driver: inout AppDriver) {
    driver.press("<End> C-u")
    driver.type(text)
    driver.press("<Tab>")
  }

  @Test("editing is switched on once, and remembered")
  func role() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("E")
    #expect(mette.reads("Her ændres selve aftalen"))
    mette.press("<Esc>")
    #expect(mette.state.user.isEditor == false)
    mette.press("E b")
    #expect(mette.state.user.isEditor)
    #expect(mette.offered?.title == "Redigér aftalen")
    #expect(mette.asked == ["saveSettings Mette Holm, Arbejdsmarked"])
    choose("Slå redigering fra", &mette)
    #expect(mette.state.user.isEditor == false)
  }

  @Test("a milestone is re-worded with a reason, shown as such, and undone")
  func reworded() {
    var ida = ida()
    ida.go(to: "3.16")
    let before = ida.answer("3.16", "2019-3").milestone?.text ?? ""
    ida.press("E")
    choose("Milepæl: 3. budgetopfølgning", &ida)
    choose("Skriv eller omformulér", &ida)
    ida.press("C-u")
    ida.type("Uddannelsen er i gang")
    ida.press("C-s")
    // Without a reason it stays.
    ida.press("C-s")
    #expect(ida.complaint == "Skriv, hvorfor; den kan læses af alle.")
    ida.type("Ny lov")
    ida.press("C-s")
    #expect(ida.state.layers.isEmpty)
    let milestone = ida.answer("3.16", "2019-3").milestone
    #expect(milestone?.text.hasPrefix("Uddannelsen er i gang") == true)
    #expect(milestone?.former.map(\.text) == [before])
    #expect(milestone?.former.map(\.reason) == ["Ny lov"])
    ida.press("<Enter>")
    #expect(ida.reads("Ny lov (Mette Holm, 2. oktober 2019)"))
    ida.press("<Esc> u")
    #expect(ida.answer("3.16", "2019-3").milestone == Milestone(before))
  }

  @Test("a new initiative gets the next number, and stands in its chapter")
  func added() {
    var ida = ida()
    ida.go(to: "3.16")
    ida.press("E")
    choose("Nyt initiativ", &ida)
    ida.press("<Tab>")
    fill("Skolehaver", &ida)
    ida.press("<Tab>")
    fill("Arbejdsm", &ida)
    fill("udvalget", &ida)
    ida.press("C-s")
    #expect(ida.complaint?.hasPrefix("Flere passer: ") == true)
    fill("Børne", &ida)
    ida.press("C-s")
    #expect(ida.state.layers.isEmpty, "\(ida)")
    let new = ida.state.agreement.initiatives.first { $0.title == "Skolehaver" }
    #expect(new?.centre == "Arbejdsmarked")
    #expect(ida.selected == "3.16")
    #expect(ida.listed.contains("\(new?.number.printed ?? "")"))
    ida.press("u")
    #expect(ida.state.agreement == AppDriver.ballerup(80, 24).state.agreement)
  }

  @Test("an initiative that is withdrawn is shown so and asked about no more")
  func withdrawn() {
    var ida = ida()
    ida.go(to: "3.16")
    let before = ida.state.browse.total.needsAnswer
    ida.press("E")
    choose("Lad initiativet udgå", &ida)
    ida.type("Partierne har opgivet det")
    ida.press("C-s")
    #expect(ida.notice == "Ændret: 3.16 · udgået")
    #expect(ida.state.browse.total.needsAnswer == before - 1)
    #expect(ida.shows("[udgået]"))
    ida.press("<Enter> <Home>")
    #expect(
      ida.reads(
        "Udgået fra 3. budgetopfølgning 2019: Partierne har opgivet det (Mette Holm, 2. oktober 2019)"
      ))
  }

  @Test("money is entered in a line that reads as it is written")
  func money() {
    var ida = ida()
    ida.go(to: "3.16")
    ida.press("E")
    choose("Beløb", &ida)
    fill("2019: 0,5 mio; 2020-2022: 1.250.000 besparelse; 2023-: hvad", &ida)
    ida.press("C-s")
    #expect(ida.complaint == "Beløbene kunne ikke læses; skriv dem som i eksemplet.")
    fill("2019: 0,5 mio; 2020-2022: 1.250.000 besparelse", &ida)
    ida.press("C-s")
    let amounts = ida.state.agreement.initiative(id("3.16"))?.followedUp?.economy.amounts
    #expect(
      amounts?.filter { $0.source == .economy } == [
        Amount(from: 2019, to: 2019, kroner: 500_000),
        Amount(from: 2020, to: 2022, kroner: 1_250_000, kind: .saving),
      ])
  }

  @Test("an effect is followed year by year, the forecast apart from what is realised")
  func effect() {
    var ida = ida()
    ida.go(to: "3.16")
    ida.press("E")
    choose("Effekt af investeringen", &ida)
    choose("Ny effekt", &ida)
    fill("Færre anbringelser", &ida)
    fill("2018", &ida)
    fill("2,8 mio.", &ida)
    fill("65-70", &ida)
    fill("1.900.000", &ida)
    ida.press("C-s")
    #expect(
      ida.state.agreement.initiative(id("3.16"))?.followedUp?.effects == [
        Effect(
          title: "Færre anbringelser",
          years: [
            Effect.Year(
              year: 2018, expected: 2_800_000, forecastPercent: 65...70, realised: 1_900_000)
          ])
      ])
    ida.press("<Enter> G")
    #expect(
      ida.reads("2018: ventet 2,8 mio. kr., skønnet 65-70 %, opnået 1,9 mio. kr. (68 %)"), "\(ida)")
  }

  @Test("an indicator's readings make a line")
  func indicator() {
    var ida = ida()
    ida.go(to: "3.16")
    for (day, value) in [("1/3 2019", "3"), ("1/6 2019", "3,5"), ("1/9 2019", "5")] {
      ida.press("E")
      choose("Indikatorer", &ida)
      choose(day == "1/3 2019" ? "Ny indikator" : "Elever: ny aflæsning", &ida)
      fill("Elever", &ida)
      fill("hold", &ida)
      fill("4,5", &ida)
      fill(day, &ida)
      fill(value, &ida)
      ida.press("C-s")
      #expect(ida.state.layers.isEmpty, "\(ida)")
    }
    ida.press("<Enter> G")
    #expect(ida.reads("Indikator: Elever, mål 4,5 hold, senest 5 hold (1. september 2019)"))
    #expect(ida.reads("3 ▁▃█ 5"))
  }

  @Test("a form takes in what a colleague saves meanwhile, and overwrites nothing unseen")
  func formMeanwhile() {
    var ida = ida()
    ida.go(to: "3.16")
    let chapter = Part(.initiativeChapter, initiative: id("3.16"))
    let title = Part(.initiativeTitle, initiative: id("3.16"))
    let before = ida.state.agreement.initiative(id("3.16"))?.title ?? ""
    func colleague(_ number: Int, _ part: Part, _ from: String, _ to: String) {
      let edit = Edit.part(part, Change(from: .text(from), to: .text(to)))
      let stamp = Stamp(by: "Ib", at: ida.state.now)
      let entry = EntryID(session: "ib", number: number)
      ida.send(.othersSaved([Entry(id: entry, stamp: stamp, step: Step([edit]))]))
    }
    ida.press("E")
    choose("Titel, kapitel", &ida)
    fill("Uddannelse for unge", &ida)
    colleague(1, chapter, "3", "4")
    colleague(2, title, before, "FGU")
    ida.press("C-s")
    #expect(ida.complaint == "Imens ændret til »FGU«. Gem igen for at bruge dit.")
    #expect(ida.state.agreement.initiative(id("3.16"))?.title == "FGU")
    ida.press("C-s")
    #expect(ida.state.layers.isEmpty, "\(ida)")
    #expect(ida.state.agreement.initiative(id("3.16"))?.title == "Uddannelse for unge")
    #expect(ida.state.agreement.initiative(id("3.16"))?.chapter == "4")
  }

  @Test("a committee that is renamed goes on being found, and the list follows")
  func renamed() {
    var ida = ida()
    ida.press("E")
    choose("Udvalg", &ida)
    choose("Teknik- og Miljøudvalget", &ida)
    choose("Omdøb", &ida)
    fill("Klima- og Miljøudvalget", &ida)
    ida.press("C-s")
    #expect(
      ida.state.register.rows.contains { $0.committees.contains("Klima- og Miljøudvalget") })
    #expect(
      !ida.state.register.rows.contains { $0.committees.contains("Teknik- og Miljøudvalget") })
  }

  @Test("what is still named is not removed, and says so")
  func inUse() {
    var ida = ida()
    ida.press("E")
    choose("Kapitler", &ida)
    choose("3  ", &ida)
    choose("Slet", &ida)
    #expect(ida.notice == "»3« er nævnt 21 steder endnu.")
  }

  @Test("an agreement is entered from nothing")
  func fromNothing() {
    var ida = ida(Agreement(title: "Aftale", municipality: "Odense", budgetYear: 2020))
    ida.press("E")
    choose("Opfølgninger", &ida)
    choose("Ny opfølgning", &ida)
    fill("1. budgetopfølgning 2020", &ida)
    ida.press("C-s")
    for (menu, new, text) in [
      ("Udvalg", "Nyt udvalg", "Økonomiudvalget"), ("Centre", "Nyt center", "Teknik"),
    ] {
      ida.press("E")
      choose(menu, &ida)
      choose(new, &ida)
      ida.type(text)
      ida.press("C-s")
    }
    ida.press("E")
    choose("Kapitler", &ida)
    choose("Nyt kapitel", &ida)
    fill("1", &ida)
    fill("Byen", &ida)
    fill("Torve; Parker", &ida)
    ida.press("C-s E")
    choose("Nyt initiativ", &ida)
    fill("1.1", &ida)
    fill("Bænke", &ida)
    fill("1", &ida)
    fill("Tek", &ida)
    fill("Øko", &ida)
    ida.press("C-s")
    #expect(ida.listed == ["1.1"], "\(ida)")
    ida.go(to: "1.1")
    ida.press("E")
    choose("Titel, kapitel", &ida)
    ida.press("<Tab> <Tab>")
    fill("Parker", &ida)
    ida.press("C-s E")
    choose("Milepæl: 1. budgetopfølgning", &ida)
    choose("Skriv", &ida)
    ida.type("Bænkene står der")
    ida.press("C-s")
    let entered = ida.state.agreement
    #expect(entered.chapters.map { $0.sections.map(\.id) } == [["torve", "parker"]])
    #expect(entered.initiatives.first?.section == "parker")
    #expect(ida.answer("1.1", "2020-1").milestone == Milestone("Bænkene står der"))
    #expect(entered.findings().isEmpty)
    while ida.state.undo.nextUndo != nil { ida.press("u") }
    #expect(ida.state.agreement.initiatives.isEmpty)
    #expect(ida.state.agreement.chapters.isEmpty)
  }

}
