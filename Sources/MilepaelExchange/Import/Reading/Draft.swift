import MilepaelCore

/// What a document says, before names are known and rounds have ids.
struct Draft: Sendable {
  var title: String?
  var municipality: String?
  var budgetYear: Int?
  var caseNumber: String?
  var contact = Contact()
  var date: CalendarDate?
  /// The follow-up that the document is about: its title, or its place in the order.
  var followUp: String?
  var initiatives: [DraftInitiative] = []
  /// Earlier agreements, in the order in which their initiatives come.
  var earlier: [DraftEarlier] = []
  var findings: [ImportFinding] = []
  /// True for a report of ours, which says everything by name.
  var isOwn = false
}

struct DraftEarlier: Hashable, Sendable {
  var title: String
  var budgetYear: Int
}

struct DraftChapter: Hashable, Sendable {
  var number: String
  var title: String
  var section: String?
}

struct DraftInitiative: Sendable {
  var number: InitiativeNumber
  var title: String
  var kind: Kind?
  var line: Int
  var earlierYear: Int?
  var chapter: DraftChapter?
  var isGuidepost = false
  var description: [String] = []
  /// Who is responsible, in the running text of the published documents.
  var responsibilities: String?
  /// The same by name, as our own documents have it.
  var centre: String?
  var committees: [String]?
  var contributors: Participants?
  var involved: Participants?
  var carriedOutBy: String?
  var links: [InitiativeID]?
  var remarks: [MarkedText] = []
  var rounds: [DraftRound] = []
  var economy = DraftEconomy()
  /// By the title of a follow-up; `nil` for the document's own.
  var latestStatuses: [(followUp: String?, status: DraftAnswer)] = []
  var withdrawn: DraftWithdrawal?
  var effects: [Effect] = []
  var indicators: [Indicator] = []
}

/// That an initiative is given up, from the follow-up of this title.
struct DraftWithdrawal: Hashable, Sendable {
  var reason = ""
  var from: String?
}

/// How a milestone stood before, as a document prints it.
struct DraftFormer: Hashable, Sendable {
  var text: String
  var reason: String?
  var day: CalendarDate?
  /// The title of the follow-up that it was moved from.
  var movedFrom: String?
}

/// What stands in one row: the milestone of one follow-up, and what was answered.
struct DraftRound: Sendable {
  var followUp: String
  var milestone: String = ""
  var former: [DraftFormer] = []
  /// Why the milestone is given up.
  var withdrawn: String?
  var answer = DraftAnswer()
  var smiley: PrintedSmiley?
  /// The text of a published row still has its status in it.
  var isWhole = false
  var line: Int
}

/// A change of the budget, at the follow-up of this title.
struct DraftChange: Hashable, Sendable {
  var followUp: String
  var amounts: [Amount]
  var funding: String?
  var approved: DecisionReference?
}

struct DraftAnswer: Sendable {
  var status: MarkedText?
  var action: MarkedText?
  var assignment: Assignment?
  var decisions: [DecisionReference] = []
}

struct DraftEconomy: Sendable {
  /// With the statuses in it, in a published document.
  var text = ""
  var isWhole = false
  var amounts: [Amount] = []
  /// The rows of the table of amounts, in a document of ours.
  var stated: [StatedAmounts.Row] = []
  var changes: [DraftChange] = []
  var rounds: [(followUp: String, answer: DraftAnswer, smiley: PrintedSmiley?)] = []
  /// The one smiley of a published document, which is of its own follow-up.
  var smiley: PrintedSmiley?
  var line = 0
}

extension DraftRound {
  /// Everything that a row says, as texts.
  var texts: [String] {
    let smiley = smiley.flatMap { $0.isDerived ? nil : $0.face.sign }
    let head = [followUp, milestone].filter { !$0.isEmpty }.joined(separator: ": ")
    return [head, answer.status?.text, answer.action?.text, smiley.map { "Smiley: \($0)" }]
      .compactMap(\.self).filter { !$0.isEmpty }
  }
}

extension DraftInitiative {
  /// Everything that stands under its head, as paragraphs: what has no other place is kept so.
  var texts: [String] {
    let economy =
      [economy.text]
      + economy.rounds.map { round in
        [round.followUp, round.answer.status?.text].compactMap(\.self).joined(separator: ": ")
      }
    return rounds.flatMap(\.texts) + economy.filter { !$0.isEmpty }
      + latestStatuses.compactMap(\.status.status?.text)
  }

  /// The whole of one whose number stands already.
  var wholeText: String {
    let facts = [centre, committees?.joined(separator: "; "), carriedOutBy].compactMap(\.self)
    let responsible = responsibilities.map { [$0] } ?? []
    let all = ["\(number). \(title)"] + description + responsible + facts + texts
    return (all + remarks.map(\.text)).joined(separator: "\n\n")
  }
}
