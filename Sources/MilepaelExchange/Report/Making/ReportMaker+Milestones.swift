import MilepaelCore
import MilepaelText

/// The table of an initiative's milestones: what is promised when, and what was answered.
extension ReportMaker {
  func milestones(_ initiative: Initiative, _ followUps: [FollowUp], _ id: String) -> Block {
    let standings = CarryForward.standings(of: initiative, in: followUps)
    let rows = zip(followUps, standings).map { followUp, standing -> [ReportDocument.Cell] in
      let round = initiative.round(followUp.id) ?? .empty
      let start: [ReportDocument.Cell] = [
        .quoted(PrintedText.line(followUp.title)), .texts(milestone(round.milestone, followUps)),
      ]
      if options.kind == .plan { return start }
      return start + [.texts(answer(round.effort)), mark(standing, in: followUps)]
    }
    let columns =
      options.kind == .plan
      ? [(words.whenHead, 20), (words.milestoneHead, 80)]
      : [
        (words.whenHead, 20), (words.milestoneHead, 31), (words.statusHead, 31),
        (words.effortHead, 18),
      ]
    return table(words.milestonesCaption(id), columns, rows)
  }

  /// Its words, that it is given up, and how it stood before; who changed it is in no document.
  private func milestone(_ milestone: Milestone?, _ followUps: [FollowUp]) -> [Labelled] {
    guard let milestone else { return [] }
    var texts = quoted(nil, milestone.text)
    if let withdrawn = milestone.withdrawn { texts.append(self.withdrawn(withdrawn)) }
    for former in milestone.former where !PrintedText.normalised(former.text).isEmpty {
      texts += quoted(words.formerWordingLabel, former.text)
      texts += quoted(words.reasonLabel, former.reason)
      texts += worded(words.changedOnLabel, former.stamp.map { phrases.date($0.at.date) })
      texts += quoted(words.movedFromLabel, former.followUp.map { title(of: $0, in: followUps) })
    }
    return texts
  }

  /// That an initiative is given up, why, and from which follow-up.
  func withdrawal(_ initiative: Initiative, _ followUps: [FollowUp]) -> [Labelled] {
    guard let withdrawal = initiative.withdrawn else { return [] }
    let from = withdrawal.from.map { title(of: $0, in: followUps) }
    return [withdrawn(withdrawal)] + quoted(words.withdrawnFromLabel, from)
  }

  private func withdrawn(_ withdrawal: Withdrawal) -> Labelled {
    quoted(words.withdrawnLabel, withdrawal.reason).first
      ?? Labelled(words.withdrawnLabel, words.noReason)
  }

  /// - Parameter followUps: Those of the year that the standing is of.
  func mark(_ standing: Standing, in followUps: [FollowUp]) -> ReportDocument.Cell {
    let title: String? =
      switch standing {
      case .derived(let origin), .again(let origin): title(of: origin, in: followUps)
      default: nil
      }
    return .mark(.effort(standing, title: title))
  }

  private func answer(_ effort: EffortAssessment) -> [Labelled] {
    let responsible = effort.assignment?.responsible.map(PrintedText.line)
    return (effort.status.map { marked(nil, $0) } ?? [])
      + (effort.action.map { marked(words.actionLabel, $0) } ?? [])
      + quoted(words.assignedLabel, responsible)
      + worded(words.dueLabel, effort.assignment?.due.map(phrases.date))
      + effort.decisions.map(decision)
  }
}
