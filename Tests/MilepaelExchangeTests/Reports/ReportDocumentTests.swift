import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

struct ReportDocumentTests {
  private func markdown(
    _ kind: ReportKind = .followUp, _ agreement: Agreement = Small.agreement,
    committee: String? = nil, language: Language? = nil
  ) -> String {
    agreement.report(
      ReportOptions(kind: kind, followUp: "2019-2", committee: committee, language: language),
      as: .markdown)
  }

  @Test func `a follow-up begins with what it is of, from when, and its case number`() {
    let text = markdown()
    #expect(
      text.hasPrefix(
        "# Opfølgning på Aftale om budget 2019\n\n"
          + "2\\. budgetopfølgning 2019 · Ballerup Kommune\n"))
    #expect(text.contains("- **Dato:** 1\\. august 2019\n"))
    #expect(text.contains("- **Sagsid:** 00\\.30.10-S00-2-19\n"))
  }

  @Test func `a derived smiley stands in brackets and says from where`() {
    #expect(
      markdown().contains(
        "| 2\\. budgetopfølgning 2019 |  |  | \\(☺) glad, videreført fra 1. budgetopfølgning 2019 |"
      ))
    #expect(markdown().contains("| 1\\. budgetopfølgning 2019 | Planen er lagt. |  | ☺ glad |"))
  }

  @Test func `a later follow-up shows its milestone, and not what was said there`() {
    var agreement = Small.agreement
    agreement.initiatives[0].handling = .followedUp(
      FollowedUp(rounds: [
        "2019-3": round(milestone: "Ramperne er bygget.", .sad, status: "Det hører til senere.")
      ]))
    let text = markdown(.followUp, agreement)
    #expect(text.contains("| 31\\.12.2019 | Ramperne er bygget. |  | · kommer senere |"))
    #expect(!text.contains("Det hører til senere"))
  }

  @Test func `the front page names what got worse, what it cost and how many stand how`() {
    let text = markdown(.summary)
    #expect(text.contains("| 2\\.1 Biblioteket \\*åbent\\* \\| længere | ☺ glad | ☹ sur |"))
    #expect(text.contains("2 initiativer: 1 sur og 1 videreført som glad.\n"))
    #expect(text.contains("## Gået tilbage siden 1. budgetopfølgning 2019\n"))
    #expect(
      text.contains("Ekstra opfølgning på Aftale om budget 2018: 1 initiativ: 1 usikker.\n"))
    #expect(
      text.contains("| 1\\.2 Trapper og ramper | ☹ sur | Tilbuddene var dyrere end ventet. |"))
  }

  @Test func `a plan has milestones and guideposts, and no answers`() {
    let text = markdown(.plan)
    #expect(text.contains("# Udmøntning af Aftale om budget 2019\n"))
    #expect(text.contains("- **Håndtering:** administrativt pejlemærke\n"))
    #expect(text.contains("Ramperne er bygget."))
    #expect(!text.contains("Den blev ikke leveret"))
    #expect(!text.contains("☺ glad |"))
  }

  @Test func `guideposts are never part of a follow-up`() {
    #expect(!markdown().contains("pejlemærke"))
  }

  @Test func `an excerpt has a committee's own initiatives only`() {
    let text = markdown(committee: "Teknik- og Miljøudvalget")
    #expect(text.contains("1\\.2. Trapper og ramper"))
    #expect(!text.contains("Biblioteket"))
    #expect(!text.contains("Nyt plejecenter"))
  }

  @Test func `the extra follow-up has the old smileys and the latest status`() {
    let text = markdown()
    #expect(text.contains("## Ekstra opfølgning på Aftale om budget 2018\n"))
    #expect(text.contains("| 31\\.12.2018 | Planen er godkendt. | Udskudt. | ? usikker: "))
    #expect(text.contains("| 2\\. budgetopfølgning 2019 | Naboerne har klaget. |"))
  }

  @Test func `a meeting's worst comes first`() throws {
    let text = markdown(.meeting)
    let sad = try #require(text.firstRange(of: "## Sur\n"))
    let happy = try #require(text.firstRange(of: "## Glad\n"))
    #expect(sad.lowerBound < happy.lowerBound)
  }

  @Test func `a report speaks the agreement's language unless another is asked for`() {
    #expect(markdown(.followUp, language: .english).contains("- **Responsible centre:** Ejendomme"))
  }

  @Test func `a municipality's own words replace ours`() {
    let wording = ReportWording(
      heading: "Vores opfølgning", guide: "Læs sådan.", colophon: "Byrådet.")
    let text = Small.agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-2", wording: wording), as: .markdown)
    #expect(text.hasPrefix("# Vores opfølgning\n"))
    #expect(text.contains("## Læsevejledning\n\nLæs sådan.\n\n## 1\\. En by for alle"))
    #expect(text.hasSuffix("\n---\n\nByrådet.\n"))
  }
}
