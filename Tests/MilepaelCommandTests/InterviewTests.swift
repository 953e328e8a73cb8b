import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import MilepaelText
import Testing

@testable import milepael

/// Answering while a colleague answers in the same file.
struct InterviewTests {
  /// What each question is answered with; a colleague may save something just before.
  private typealias Line = (colleague: [String], typed: String)

  private func hold(_ lines: [Line], in sandbox: Sandbox) throws -> String {
    let file = try AgreementFile.load(sandbox.file("ballerup.json").path)
    let listing = Listing(
      file.agreement, focus: file.agreement.currentFollowUp,
      filter: Filter(centre: "Arbejdsmarked", standing: .needsAnswer))
    let items = listing.rows.compactMap { Reminder.Item($0, in: listing) }
    #expect(items.map(\.row.id.description) == ["3.16", "5.4"])
    var rest = lines[...]
    var said = ""
    let (folder, environment) = (sandbox.folder, sandbox.environment)
    let dialogue = Dialogue(
      layout: TextLayout(width: nil), echoes: true,
      read: {
        guard let line = rest.popFirst() else { return nil }
        if !line.colleague.isEmpty {
          #expect(throws: Never.self) {
            let run = try Program.run(
              ["set", "ballerup.json"] + line.colleague + ["--follow-up", "3", "--by", "Ib"],
              in: folder, environment: environment)
            #expect(run.status == 0)
          }
        }
        return line.typed
      }, write: { said += $0 })
    var interview = Interview(
      StoreEditor(file), phrases: Phrases(.english), dialogue: dialogue
    ) { Stamp(by: "Eva", at: Timestamp(secondsSince1970: 0)) }
    try interview.run(items)
    return said
  }

  @Test func anAnswerThatAColleagueGaveMeanwhileIsKept() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold([(["3.16", "--effort", "happy"], "3"), ([], "q")], in: sandbox)
    #expect(said.contains("Why: 3.16 was answered by somebody else meanwhile\n"))
    #expect(said.hasSuffix("0 items answered and saved. 1 needs an answer.\n"))
    let effort = try #require(try sandbox.round("3.16", "2019-3")).effort
    #expect(effort.smiley == .happy)
    #expect(effort.stamp?.by == "Ib")
  }

  @Test func whatAColleagueAnsweredIsNotAskedAgain() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold([(["5.4", "--effort", "happy"], "1"), ([], "Klar")], in: sandbox)
    #expect(said.contains("5.4 was answered by somebody else meanwhile\n"))
    #expect(said.hasSuffix("1 item answered and saved.\n"))
    #expect(try sandbox.round("3.16", "2019-3")?.effort.status == MarkedText("Klar"))
    #expect(try sandbox.round("5.4", "2019-3")?.effort.stamp?.by == "Ib")
  }

  @Test func aColleagueWhoAnswersSomethingElseIsNoConflict() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold(
      [([], "2"), (["1.1", "--effort", "sad"], "Under vejs"), ([], "q")], in: sandbox)
    #expect(said.hasSuffix("1 item answered and saved. 1 needs an answer.\n"))
    #expect(try sandbox.round("3.16", "2019-3")?.effort.status == MarkedText("Under vejs"))
    #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .sad)
  }
}
