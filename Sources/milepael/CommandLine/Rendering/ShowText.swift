import MilepaelCore
import MilepaelText

/// One initiative with everything that is said of it, for people.
struct ShowText {
  let agreement: Agreement
  let place: InitiativePlace
  let phrases: Phrases
  let layout: TextLayout

  private var initiative: Initiative { agreement[place] }
  private var followUps: [FollowUp] { agreement.followUps(at: place) }

  func render() -> String {
    var blocks = [head, facts]
    if !initiative.description.isEmpty {
      blocks.append(layout.paragraph("", initiative.description))
    }
    blocks.append(waysAndRemarks)
    if let followedUp = initiative.followedUp {
      let standings = agreement.standings(at: place)
      for (followUp, standing) in zip(followUps, standings) {
        blocks.append(round(followUp, standing))
      }
      blocks.append(latestStatuses)
      blocks.append(EconomyText(phrases: phrases, layout: layout, title: title).lines(followedUp))
    }
    let full = blocks.filter { !$0.isEmpty }
    return layout.text(Array(full.joined(separator: [""])))
  }

  /// A follow-up's title, of this agreement or of the initiative's own.
  private func title(_ id: FollowUpID) -> String { agreement.title(of: id) }

  private var head: [String] {
    let id = agreement.id(at: place)
    return layout.paragraph("\(id)  ", initiative.title)
  }

  private var facts: [String] {
    let chapter = agreement.chapters(at: place).first { $0.id == initiative.chapter }
    let section = chapter?.sections.first { $0.id == initiative.section }
    let part = chapter.map { "\($0.id) \($0.title)" } ?? initiative.chapter
    let source: String =
      if case .extra(let year, _) = place {
        phrases.extra(of: agreement.extra[year].title)
      } else {
        agreement.title
      }
    let kind =
      initiative.followedUp == nil
      ? "\(phrases.kind(initiative.kind)), \(phrases.guidepost)" : phrases.kind(initiative.kind)
    return labelled([
      (phrases.agreement, source),
      (phrases.chapter, ([part] + [section?.title].compactMap(\.self)).joined(separator: " · ")),
      (phrases.kindOfMoney, kind),
      (
        phrases.withdrawnMark,
        initiative.withdrawn.map { phrases.why($0.reason, $0.stamp) } ?? ""
      ),
      (phrases.centre, initiative.centre),
      (phrases.committee, initiative.committees.joined(separator: " · ")),
      (phrases.contributors, names(initiative.contributors, all: phrases.allCentres)),
      (phrases.involved, names(initiative.involved, all: phrases.allCommittees)),
      (phrases.links, initiative.links.map(link).joined(separator: " · ")),
    ])
  }

  private func names(_ participants: Participants, all: String) -> String {
    participants == .all ? all : participants.names.joined(separator: " · ")
  }

  private func link(_ id: InitiativeID) -> String {
    agreement.initiative(id).map { "\(id) \($0.title)" } ?? "\(id)"
  }

  private var waysAndRemarks: [String] {
    labelled(
      [(phrases.carriedOutBy, initiative.carriedOutBy ?? "")]
        + initiative.remarks.map { (phrases.remark, phrases.marked($0)) })
  }

  private func round(_ followUp: FollowUp, _ standing: Standing) -> [String] {
    let round = initiative.round(followUp.id) ?? .empty
    let effort = round.effort
    let standing = phrases.standing(standing, title: title)
    var lines = layout.paragraph(
      "", "\(followUp.title) (\(phrases.state(followUp.state))): \(standing)")
    var facts = milestone(round.milestone)
    facts += [
      (phrases.status, effort.status.map(phrases.marked) ?? ""),
      (phrases.action, effort.action.map(phrases.marked) ?? ""),
      (phrases.assignmentLabel, effort.assignment.map(phrases.assignment) ?? ""),
    ]
    facts += effort.decisions.map { (phrases.decision, phrases.decision($0)) }
    facts += [
      (phrases.note, effort.note ?? ""),
      (phrases.clarified, effort.isClarified ? phrases.clarifiedAfterClosing : ""),
      (phrases.answered, effort.stamp.map(phrases.signed) ?? ""),
      (phrases.economy, economy(round.economy)),
      (phrases.answered, round.economy.stamp.map(phrases.signed) ?? ""),
    ]
    lines += labelled(facts, indent: "  ")
    return lines
  }

  /// What it says, whether it is given up, and how it stood before.
  private func milestone(_ milestone: Milestone?) -> [(String, String)] {
    guard let milestone else { return [] }
    let withdrawn = milestone.withdrawn.map { phrases.why($0.reason, $0.stamp) }
    return [(phrases.milestone, milestone.text), (phrases.withdrawnMark, withdrawn ?? "")]
      + milestone.former.reversed().map {
        (phrases.rewordedMark, phrases.former($0, title: title))
      }
  }

  private func economy(_ assessment: EconomyAssessment) -> String {
    let smiley = assessment.smiley.map { phrases.smiley($0.smiley) }
    let status = assessment.status.map(phrases.marked)
    return [smiley, status].compactMap(\.self).joined(separator: ". ")
  }

  private var latestStatuses: [String] {
    guard case .extra(let year, let index) = place else { return [] }
    let statuses = agreement.extra[year].initiatives[index].latestStatuses
    return agreement.followUps.flatMap { followUp -> [String] in
      guard let status = statuses[followUp.id] else { return [] }
      let label = "\(phrases.latestStatus), \(followUp.title)"
      return labelled(
        [(label, phrases.marked(status.text))]
          + status.decisions.map { (phrases.decision, phrases.decision($0)) })
    }
  }

  private func labelled(_ facts: [(String, String)], indent: String = "") -> [String] {
    layout.labelled(facts, indent: indent)
  }
}

extension TextLayout {
  /// *Center: Arbejdsmarked*, a line each; facts that say nothing are left out.
  func labelled(_ facts: [(String, String)], indent: String = "") -> [String] {
    facts.filter { !$0.1.isEmpty }.flatMap { label, text in
      paragraph(indent, Phrases.labelled(label, text))
    }
  }
}
