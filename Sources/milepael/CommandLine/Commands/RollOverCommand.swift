import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael roll-over STORE --into NEXT`.
struct RollOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roll-over",
    abstract: "Carry what was not finished over to the next agreement's extra follow-up.",
    discussion: """
      Proposes what is not happy at the last follow-up, and takes it into NEXT with its old \
      milestones and smileys. STORE is only read. What is in NEXT already stays as it is, so that \
      it can be run again. All of it is one step, which one person can undo.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: ArgumentHelp("The next agreement's JSON file.", valueName: "next"))
  var into: String
  @Option(
    help: ArgumentHelp(
      "The follow-up to judge at: its number in the order, or its id.",
      discussion: "The last closed one when left out, else the last with answers.", valueName: "n"))
  var followUp: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Carry these over, too, though they are finished.", valueName: "number"))
  var add: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Do not carry these over.", valueName: "number"))
  var remove: [String] = []
  @Flag(help: "Show what would be carried over and why, and save nothing.")
  var dryRun = false
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotRollOver(store.store), on: into) { () throws(Problem) in
      let earlier = try store.agreement(phrases)
      let proposal = try proposal(of: earlier)
      var editor: StoreEditor
      do throws(StoreError) { editor = StoreEditor(try Journal.open(into)) } catch {
        throw .store(error)
      }
      let known = editor.agreement
      let step: Step
      if dryRun {
        step = Step(try edits(known, earlier, proposal))
      } else {
        step = try editor.change(by: signing.stamp(phrases)) { (next) throws(Problem) in
          Step(try edits(next, earlier, proposal))
        }
      }
      let outcome = RollOverOutcome(
        from: earlier, into: known, proposal: proposal, isDry: dryRun, isNew: !step.isEmpty)
      switch format {
      case .text:
        let text = RollOverText(outcome: outcome, phrases: phrases, layout: .current)
        try Streams.output(text.render(into: into))
      case .json:
        try Streams.outputClean(RollOverJSON.render(outcome, store: store.store, into: into))
      }
    }
  }

  private func proposal(of earlier: Agreement) throws(Problem) -> RollOverProposal {
    var judged: FollowUpID?
    if let followUp {
      judged = try Lookup.followUp(followUp, among: earlier.followUps).id
    }
    let (added, removed) = (try ids(add, in: earlier), try ids(remove, in: earlier))
    do {
      return try earlier.rollOverProposal(at: judged, adding: added, removing: removed)
    } catch {
      throw .rollOver(error)
    }
  }

  private func ids(_ typed: [String], in earlier: Agreement) throws(Problem) -> Set<InitiativeID> {
    var ids: Set<InitiativeID> = []
    for text in typed { ids.insert(earlier.id(at: try Lookup.initiative(text, in: earlier))) }
    return ids
  }

  private func edits(
    _ next: Agreement, _ earlier: Agreement, _ proposal: RollOverProposal
  ) throws(Problem) -> [Edit] {
    do { return try next.rollingOver(earlier, proposal) } catch { throw .rollOver(error) }
  }
}

/// What rolling over has come to, or would come to.
struct RollOverOutcome {
  let from: Agreement
  /// As it was before.
  let into: Agreement
  let proposal: RollOverProposal
  let isDry: Bool
  /// Whether there was anything that the next agreement did not have.
  let isNew: Bool

  func isKnown(_ item: RollOverProposal.Item) -> Bool { into.place(of: item.id) != nil }

  var addedCount: Int { proposal.items.count { !isKnown($0) } }
}
