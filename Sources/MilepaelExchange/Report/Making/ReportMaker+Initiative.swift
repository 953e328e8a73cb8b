import MilepaelCore
import MilepaelText

/// One initiative: its heading, its text, who is responsible, its milestones and its money.
extension ReportMaker {
  func initiative(_ initiative: Initiative, _ place: InitiativePlace, level: Int) -> Block {
    let heading = PrintedText.line("\(initiative.number). \(initiative.title)")
    var blocks: [Block] = [.heading(level: level, text: heading, isQuoted: true)]
    blocks += PrintedText.paragraphs(PrintedText.normalised(initiative.description))
      .map { .paragraph($0, isQuoted: true) }
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
    var facts =
      quoted(words.centreLabel, PrintedText.line(initiative.centre))
      + quoted(words.committeeLabel, names(initiative.committees))
      + participants(words.contributorsLabel, initiative.contributors, all: phrases.allCentres)
      + participants(words.involvedLabel, initiative.involved, all: phrases.allCommittees)
      + worded(words.kindLabel, phrases.kind(initiative.kind))
    if initiative.followedUp == nil { facts += worded(words.handlingLabel, phrases.guidepost) }
    facts += quoted(words.carriedOutByLabel, initiative.carriedOutBy)
    for remark in initiative.remarks { facts += marked(words.remarkLabel, remark) }
    facts += worded(words.linksLabel, initiative.links.map(\.description).joined(separator: "; "))
    return facts + withdrawal(initiative, followUps)
  }

  /// Names of centres contain commas and *og*: between them stands what no name has.
  private func names(_ names: [String]) -> String {
    names.map(PrintedText.line).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func participants(
    _ label: String, _ participants: Participants, all: String
  ) -> [Labelled] {
    participants == .all ? worded(label, all) : quoted(label, names(participants.names))
  }

  private func latestStatuses(_ extra: ExtraInitiative, _ id: String) -> [Block] {
    let rows = view.followUps.compactMap { followUp -> [ReportDocument.Cell]? in
      guard let latest = extra.latestStatuses[followUp.id] else { return nil }
      let texts = marked(nil, latest.text) + latest.decisions.map(decision)
      return texts.isEmpty ? nil : [.quoted(PrintedText.line(followUp.title)), .texts(texts)]
    }
    if rows.isEmpty { return [] }
    return [
      table(
        words.latestStatusCaption(id), [(words.whenHead, 20), (words.latestStatusHead, 80)], rows)
    ]
  }
}
