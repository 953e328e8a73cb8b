import MilepaelCore
import MilepaelText

/// The table of an initiative's milestones: what is promised when, and what was answered.
extension ReportMaker {
  func milestones(_ initiative: Initiative, _ followUps: [FollowUp], _ id: String) -> Block {
    let standings = CarryForward.standings(of: initiative, in: followUps)
    let rows = zip(followUps, standings).map { followUp, standing -> [ReportDocument.Cell] in
      let round = initiative.round(followUp.id) ?? .empty
      let start: [ReportDocument.Cell] = [
        .text(PrintedText.line(followUp.title)), .texts(milestone(round.milestone, followUps)),
      ]
      if options.kind == .plan { return start }
      return start + [.texts(answer(round.effort)), mark(standing, in: followUps)]
    }
    var columns = [Column(words.whenHead, width: 20), Column(words.milestoneHead, width: 80)]
    if options.kind != .plan {
      columns[1].width = 31
      columns += [Column(words.statusHead, width: 31), Column(words.effortHead, width: 18)]
    }
    return .table(
      ReportDocument.Table(caption: words.milestonesCaption(id), columns: columns, rows: rows))
  }

  /// Its words, that it is given up, and how it stood before; who changed it is in no document.
  private func milestone(_ milestone: Milestone?, _ followUps: [FollowUp]) -> [Labelled] {
    guard let milestone else { return [] }
    var texts = labelled([(nil, milestone.text)])
    if let withdrawn = milestone.withdrawn { texts.append(self.withdrawn(withdrawn)) }
    for former in milestone.former where !PrintedText.normalised(former.text).isEmpty {
      let moved = former.followUp.map { id in
        followUps.first { $0.id == id }?.title ?? id.value
      }
      texts += labelled([
        (words.formerWordingLabel, former.text), (words.reasonLabel, former.reason),
        (words.changedOnLabel, former.stamp.map { phrases.date($0.at.date) }),
        (words.movedFromLabel, moved.map(PrintedText.line)),
      ])
    }
    return texts
  }

  /// That an initiative is given up, why, and from which follow-up.
  func withdrawal(_ initiative: Initiative, _ followUps: [FollowUp]) -> [Labelled] {
    guard let withdrawal = initiative.withdrawn else { return [] }
    let from = withdrawal.from.map { id in followUps.first { $0.id == id }?.title ?? id.value }
    return [withdrawn(withdrawal)]
      + labelled([(words.withdrawnFromLabel, from.map(PrintedText.line))])
  }

  private func withdrawn(_ withdrawal: Withdrawal) -> Labelled {
    let reason = PrintedText.normalised(withdrawal.reason)
    return Labelled(words.withdrawnLabel, reason.isEmpty ? words.noReason : reason)
  }

  private func labelled(_ facts: [(String?, String?)]) -> [Labelled] {
    facts.compactMap { label, text in
      let printed = PrintedText.normalised(text ?? "")
      return printed.isEmpty ? nil : Labelled(label, printed)
    }
  }

  private func mark(_ standing: Standing, in followUps: [FollowUp]) -> ReportDocument.Cell {
    var title: String?
    if case .derived(let origin) = standing { title = followUps.named(origin.value)?.title }
    if case .again(let origin) = standing { title = followUps.named(origin.value)?.title }
    return .mark(.effort(standing, title: title.map(PrintedText.line)))
  }

  private func answer(_ effort: EffortAssessment) -> [Labelled] {
    let responsible = effort.assignment?.responsible.map(PrintedText.line)
    return (effort.status.map { marked(nil, $0) } ?? [])
      + (effort.action.map { marked(words.actionLabel, $0) } ?? [])
      + labelled([
        (words.assignedLabel, responsible),
        (words.dueLabel, effort.assignment?.due.map(phrases.date)),
      ]) + effort.decisions.map(decision)
  }
}
