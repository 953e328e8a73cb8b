import MilepaelCore
import MilepaelExchange
import MilepaelText
import Terminal

/// One initiative a screen, to be read from the back of a room: few words, wide margins, what was said
/// last time beside what is said now.
extension AppState {
  var reviewLines: [PageLine] {
    guard let review, let id = review.current?.initiative,
      let position = agreement.place(of: id)
    else { return [] }
    var slide = Slide(width: slideColumns, margin: slideMargin, charset: charset)
    let initiative = agreement[position]
    slide.blank()
    slide.add("\(id)  \(initiative.title)", .title)
    let bodies = [initiative.centre] + initiative.committees
    slide.add(bodies.filter { !$0.isEmpty }.joined(separator: " · "), .dim)
    if let outcome = review.current?.outcome, outcome != .open {
      slide.add(phrases.outcome(outcome), outcome == .done ? .happy : .neutral)
    }
    slide.blank()
    addMilestone(initiative, position, review, &slide)
    addLastTime(initiative, position, review, &slide)
    addNow(initiative, position, review, &slide)
    return slide.lines
  }

  private func addMilestone(
    _ initiative: Initiative, _ position: InitiativePlace, _ review: Review, _ slide: inout Slide
  ) {
    let followUps = agreement.followUps(at: position)
    let upTo = followUps.prefix { $0.id != review.followUp }
    let milestone =
      initiative.round(review.followUp)?.milestone
      ?? upTo.reversed().lazy.compactMap { initiative.round($0.id)?.milestone }.first
    guard let milestone else { return }
    slide.add(phrases.milestone, .label)
    slide.add(milestone.text, .strong, indent: 2)
    slide.blank()
  }

  private func addLastTime(
    _ initiative: Initiative, _ position: InitiativePlace, _ review: Review, _ slide: inout Slide
  ) {
    let before = agreement.followUps(at: position).prefix { $0.id != review.followUp }
    guard
      let last = before.last(where: { followUp in
        let effort = initiative.round(followUp.id)?.effort
        return effort?.smiley != nil || effort?.status != nil
      }), let effort = initiative.round(last.id)?.effort
    else { return }
    slide.add("\(phrases.lastTimeHeading) · \(last.title)", .label)
    slide.smiley(effort.smiley, self)
    if let status = effort.status { slide.add(phrases.marked(status), .plain, indent: 2) }
    slide.blank()
  }

  private func addNow(
    _ initiative: Initiative, _ position: InitiativePlace, _ review: Review, _ slide: inout Slide
  ) {
    slide.add("\(phrases.thisTimeHeading) · \(agreement.title(of: review.followUp))", .heading)
    let effort = initiative.round(review.followUp)?.effort ?? EffortAssessment()
    let followUps = agreement.followUps(at: position)
    if case .extra = position {
      let latest = agreement.latestStatuses(at: position)[review.followUp]
      slide.add(phrases.latestStatus, .label, indent: 2)
      slide.add(latest.map { phrases.marked($0.text) } ?? phrases.noSmiley, .strong, indent: 2)
    } else if effort.smiley == nil,
      let index = followUps.firstIndex(where: { $0.id == review.followUp })
    {
      let standing = CarryForward.standings(of: initiative, in: followUps)[index]
      let mark = Glyphs(charset).mark(standing)
      slide.add(
        "\(mark.text)  \(phrases.standing(standing, title: agreement.title(of:)))", mark.role,
        indent: 2)
    } else {
      slide.smiley(effort.smiley, self)
    }
    if let status = effort.status { slide.add(phrases.marked(status), .strong, indent: 2) }
    if let action = effort.action {
      slide.add("\(phrases.action): \(phrases.marked(action))", .plain, indent: 2)
    }
    if let assignment = effort.assignment, !assignment.isEmpty {
      slide.add(phrases.assignment(assignment), .plain, indent: 4)
    }
    for decision in effort.decisions {
      slide.add(phrases.decision(decision), .decision, indent: 2)
      if let text = agreement.meetings.first(where: { $0.id == review.id })?.items
        .first(where: { $0.number == decision.item })?.decision,
        decision.date == review.date
      {
        slide.add(text, .strong, indent: 4)
      }
    }
    if let smiley = initiative.latestEconomy(in: followUps)?.smiley {
      slide.blank()
      let mark = Glyphs(charset).economy(smiley)
      slide.add("\(phrases.economy): \(mark.text) \(phrases.smiley(smiley.smiley))", mark.role)
    }
  }

  /// Beside the slide there is a list, where there is room for both.
  var reviewListColumns: Int { size.columns >= 120 ? 36 : 0 }
  private var slideRoom: Int { pageColumns - reviewListColumns }
  private var slideColumns: Int { max(40, min(90, slideRoom - 8)) }
  private var slideMargin: Int { max(2, (slideRoom - slideColumns) / 2) }

  var recordLines: [PageLine] {
    guard let minutes = reviewMinutes else { return [] }
    let choices: [(String, Opening)] = [
      (phrases.saveMinutes, .saveMinutes), (phrases.endReview, .endReview),
      (phrases.backToReview, .backToReview),
    ]
    let lines = minutes.lines.flatMap { charset.lines($0, width: pageColumns - 2) }
    return choices.map { PageLine([.init($0.0, .key, opens: $0.1)]) }
      + [PageLine()] + lines.map { PageLine([.init($0)]) }
  }
}

/// Text in the middle of a screen, wrapped.
private struct Slide {
  let width: Int
  let margin: Int
  let charset: Charset
  var lines: [PageLine] = []

  init(width: Int, margin: Int, charset: Charset) {
    self.width = width
    self.margin = margin
    self.charset = charset
  }

  mutating func blank() { lines.append(PageLine()) }

  mutating func add(_ text: String, _ role: Role, indent: Int = 0) {
    let pad = String(repeating: " ", count: margin + indent)
    for line in charset.lines(text, width: max(20, width - indent)) {
      lines.append(PageLine([.init(pad), .init(line, role)]))
    }
  }

  mutating func smiley(_ smiley: EffortSmiley?, _ state: AppState) {
    switch smiley {
    case .settled(let settled):
      let mark = Glyphs(charset).smiley(settled)
      add("\(mark.text)  \(state.phrases.smiley(settled))", mark.role, indent: 2)
    case .uncertain:
      add("?  \(state.phrases.standing(Standing.Name.uncertain))", .uncertain, indent: 2)
    case nil: add(state.phrases.noSmiley, .dim, indent: 2)
    }
  }
}
