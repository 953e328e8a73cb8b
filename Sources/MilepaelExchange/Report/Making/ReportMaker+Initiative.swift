import MilepaelCore
import MilepaelText

/// One initiative: its heading, its text, who is responsible, its milestones and its money.
extension ReportMaker {
  typealias Labelled = ReportDocument.Labelled

  func initiative(_ initiative: Initiative, _ place: InitiativePlace, level: Int) -> Block {
    let heading = PrintedText.line("\(initiative.number). \(initiative.title)")
    var blocks: [Block] = [.heading(level: level, text: heading)]
    blocks += PrintedText.paragraphs(PrintedText.normalised(initiative.description))
      .map(Block.paragraph)
    let followUps = view.followUps(at: place)
    blocks.append(.items(facts(initiative, followUps)))
    guard let content = initiative.followedUp else { return .together(blocks) }
    let id = view.id(at: place).description
    blocks.append(milestones(initiative, followUps, id))
    blocks += economy(content, followUps, id)
    blocks += watched(content, id)
    if case .extra(let year, let index) = place {
      blocks += latestStatuses(view.extra[year].initiatives[index], id)
    }
    return .together(blocks)
  }

  private func facts(_ initiative: Initiative, _ followUps: [FollowUp]) -> [Labelled] {
    var facts: [Labelled] = []
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { facts.append(Labelled(label, text)) }
    }
    add(words.centreLabel, PrintedText.line(initiative.centre))
    add(words.committeeLabel, names(initiative.committees))
    add(
      words.contributorsLabel, participants(initiative.contributors, all: phrases.allCentres))
    add(words.involvedLabel, participants(initiative.involved, all: phrases.allCommittees))
    add(words.kindLabel, phrases.kind(initiative.kind))
    if initiative.followedUp == nil { add(words.handlingLabel, phrases.guidepost) }
    add(words.carriedOutByLabel, PrintedText.normalised(initiative.carriedOutBy ?? ""))
    for remark in initiative.remarks { facts += marked(words.remarkLabel, remark) }
    add(words.linksLabel, initiative.links.map(\.description).joined(separator: "; "))
    return facts + withdrawal(initiative, followUps)
  }

  /// Names of centres contain commas and *og*: between them stands what no name has.
  private func names(_ names: [String]) -> String {
    names.map(PrintedText.line).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func participants(_ participants: Participants, all: String) -> String {
    participants == .all ? all : names(participants.names)
  }

  /// A text that may be internal, which it then says. Public reports have none of those.
  func marked(_ label: String?, _ text: MarkedText) -> [Labelled] {
    let printed = PrintedText.normalised(text.text)
    if printed.isEmpty { return [] }
    guard text.isInternal else { return [Labelled(label, printed)] }
    let mark = "[\(phrases.internalMark)]"
    return [Labelled(label.map { "\($0) \(mark)" } ?? mark, printed)]
  }

  func decision(_ decision: DecisionReference) -> Labelled {
    Labelled(words.decisionLabel, PrintedText.line(phrases.decision(decision)))
  }

  private func latestStatuses(_ extra: ExtraInitiative, _ id: String) -> [Block] {
    let rows = view.followUps.compactMap { followUp -> [ReportDocument.Cell]? in
      guard let latest = extra.latestStatuses[followUp.id] else { return nil }
      let texts = marked(nil, latest.text) + latest.decisions.map(decision)
      return texts.isEmpty ? nil : [.text(PrintedText.line(followUp.title)), .texts(texts)]
    }
    if rows.isEmpty { return [] }
    return [
      table(
        words.latestStatusCaption(id), [(words.whenHead, 20), (words.latestStatusHead, 80)], rows)
    ]
  }
}
