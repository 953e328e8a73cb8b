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

  /// - Parameter before: Done to the file by somebody else before one of the questions is answered;
  ///   it is given the number of the question, from 0.
  private func hold(
    _ lines: [Line], in sandbox: Sandbox,
    before: @escaping (Int, inout Agreement) -> Void = { _, _ in }
  ) throws -> String {
    let journal = try Journal.open(sandbox.file("ballerup.json").path)
    let listing = Listing(
      journal.agreement, focus: journal.agreement.currentFollowUp,
      filter: Filter(centre: "Arbejdsmarked", standing: .needsAnswer))
    let items = listing.rows.compactMap { Reminder.Item($0, in: listing) }
    #expect(items.map(\.row.id.description) == ["3.16", "5.4"])
    var rest = lines[...]
    let path = sandbox.file("ballerup.json").path
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
        #expect(throws: Never.self) {
          var theirs = try AgreementFile.load(path)
          var changed = theirs.agreement
          before(lines.count - rest.count - 1, &changed)
          if changed != theirs.agreement { try theirs.save(changed) }
        }
        return line.typed
      }, write: { said += $0 })
    var interview = Interview(
      StoreEditor(journal), phrases: Phrases(.english), dialogue: dialogue
    ) { Stamp(by: "Eva", at: Timestamp(secondsSince1970: 0)) }
    try interview.run(items.map(\.question))
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

  @Test func anAnswerFindsItsInitiativeWhenOthersAreAddedAndRemovedMeanwhile() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold(
      [([], "3"), ([], "Pladserne mangler"), ([], "q")], in: sandbox
    ) { question, agreement in
      switch question {
      case 0: agreement.initiatives.removeFirst(3)
      case 1:
        agreement.initiatives.insert(
          Initiative(number: number("1.30"), title: "Ny", chapter: "1"), at: 0)
      default: break
      }
    }
    #expect(said.hasSuffix("1 item answered and saved. 1 needs an answer.\n"))
    let effort = try #require(try sandbox.round("3.16", "2019-3")).effort
    #expect(effort.smiley == .sad)
    #expect(effort.status == MarkedText("Pladserne mangler"))
    let after = try sandbox.agreement("ballerup.json").initiatives
    #expect(after.map(\.number.printed).prefix(2) == ["1.30", "1.4"])
    let shipped = try Sandbox.ballerup().agreement("ballerup.json").initiatives
    #expect(
      after.filter { !shipped.contains($0) }.map(\.number.printed).sorted() == ["1.30", "3.16"])
  }

  @Test func anInitiativeThatWasTakenAwayIsNotAskedAndTheNextOneIs() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold(
      [([], "1"), ([], ""), ([], "q")], in: sandbox
    ) { question, agreement in
      if question == 1 { agreement.initiatives.removeAll { $0.number.printed == "5.4" } }
    }
    #expect(said.contains("Item 2 of 2\nthere is no initiative 5.4\n"))
    #expect(said.hasSuffix("1 item answered and saved.\n"))
    #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .happy)
  }

  @Test func whatWasTakenAwayBeforeItsTurnIsToldWhenSomebodyStopsEarly() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold([([], "1"), ([], "q")], in: sandbox) { question, agreement in
      if question == 0 { agreement.initiatives.removeAll { $0.number.printed == "5.4" } }
    }
    #expect(
      said.hasSuffix("there is no initiative 5.4\n\n1 item answered and saved.\n"))
  }

  @Test func anInitiativeThatIsTakenAwayWhileItIsAskedIsNotSavedElsewhere() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold([([], "1"), ([], "q")], in: sandbox) { question, agreement in
      if question == 0 { agreement.initiatives.removeAll { $0.number.printed == "3.16" } }
    }
    #expect(said.contains("Why: there is no initiative 3.16\n"))
    #expect(said.contains("Item 2 of 2\n5.4  "))
    #expect(said.hasSuffix("0 items answered and saved. 1 needs an answer.\n"))
    let shipped = try Sandbox.ballerup().agreement("ballerup.json").initiatives
    #expect(
      try sandbox.agreement("ballerup.json").initiatives
        == shipped.filter { $0.number.printed != "3.16" })
  }

  @Test func aNumberThatSomebodyGivesTwiceIsNotAskedFor() throws {
    let sandbox = try Sandbox.ballerup()
    let said = try hold([([], "1"), ([], ""), ([], "q")], in: sandbox) { question, agreement in
      if question == 1 {
        agreement.initiatives.append(
          Initiative(number: number("5.4"), title: "Ny", chapter: "5"))
      }
    }
    #expect(said.contains("Item 2 of 2\nseveral initiatives have the number 5.4\n"))
    #expect(said.hasSuffix("1 item answered and saved.\n"))
  }
}
