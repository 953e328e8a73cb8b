import MilepaelCore
import MilepaelExchange
import MilepaelText
import Terminal

/// Beginning, pausing, resuming and ending a review meeting.
extension AppState {
  /// `m`: begins a meeting, or asks about the one that is paused; in a meeting it goes to the end.
  mutating func reviewMeeting() -> [SideEffect] {
    if page?.kind == .review { return showRecord() }
    guard let review else {
      chooseReview()
      return []
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.pausedTitle, text: pausedWords(review),
          items: [
            .init(phrases.resumeReview, aside: "Enter", .resumeReview),
            .init(phrases.endReview, aside: "a", key: .character("a"), .showRecord),
            .init(phrases.newReview, aside: "n", key: .character("n"), .newReview),
            .init(phrases.leaveReview, aside: "Esc", .nothing),
          ])))
    return []
  }

  func pausedWords(_ review: Review) -> String {
    phrases.paused(
      review.committee, phrases.date(review.date),
      phrases.progress(review.index + 1, review.items.count, done: review.done))
  }

  /// What to go through: what is shown, a committee, a centre, or everything.
  mutating func chooseReview() {
    let everything = register.rows.indices.filter { !register.rows[$0].isGuidepost }
    let shown = browse.shown.filter { !register.rows[$0].isGuidepost }
    var items: [PickerLayer.Item] = []
    if !browse.filter.isEmpty {
      items.append(.init(phrases.shownNow(shown.count), .review(reviewName, shown)))
    }
    for body in agreement.committees {
      let found = everything.filter { register.rows[$0].committees.contains(body.name) }
      guard !found.isEmpty else { continue }
      items.append(
        .init(
          "\(phrases.committee): \(body.name)", aside: "\(found.count)", .review(body.name, found)))
    }
    for body in agreement.centres {
      let found = everything.filter { register.rows[$0].centre == body.name }
      guard !found.isEmpty else { continue }
      items.append(
        .init("\(phrases.centre): \(body.name)", aside: "\(found.count)", .review(body.name, found))
      )
    }
    items.append(
      .init(phrases.everything(everything.count), .review(phrases.reviewTitle, everything)))
    if let focus, agreement.followUps.count > 1 {
      items.append(.init(phrases.otherFollowUp(focus.title), .chooseReviewFollowUp))
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.chooseReview, text: focus?.title ?? "", items: items, isFilterable: true)))
  }

  /// Which follow-up the meeting is about; then what it goes through.
  mutating func chooseReviewFollowUp() {
    let items = agreement.followUps.map {
      PickerLayer.Item($0.title, aside: phrases.state($0.state), .reviewFollowUp($0.id))
    }
    layers.append(.picker(PickerLayer(phrases.reviewTitle, items: items)))
  }

  mutating func chooseReview(of followUp: FollowUpID) {
    register.refocus(followUp, from: agreement)
    rebuildOutline(keeping: anchor)
    chooseReview()
  }

  private var reviewName: String {
    browse.filter.committee ?? browse.filter.centre ?? phrases.reviewTitle
  }

  mutating func chooseOrder(_ name: String, _ positions: [Int]) {
    guard !positions.isEmpty else {
      notice = Notice(phrases.nothingToReview, .refusal)
      return
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.chooseOrder,
          items: Review.Order.allCases.map {
            .init(phrases.order($0), .beginReview(name, positions, $0))
          })))
  }

  mutating func beginReview(
    _ name: String, _ positions: [Int], _ order: Review.Order
  ) -> [SideEffect] {
    guard let focus = register.focus else { return [] }
    let items = register.ordered(positions, order).map { Review.Item(register.rows[$0].id) }
    review = Review(
      id: "\(today)-\(session)", committee: name, followUp: focus, started: now, date: today,
      items: items)
    return showReview()
  }

  /// Goes on where it was.
  mutating func showReview() -> [SideEffect] {
    guard let review else { return [] }
    if page?.kind == .record { _ = comeBack() }
    if page?.kind != .review {
      _ = open(.review)
    }
    if register.focus != review.followUp { register.refocus(review.followUp, from: agreement) }
    browse.filter = Filter()
    rebuildOutline(keeping: anchor)
    return moveReview(by: 0)
  }

  mutating func moveReview(by offset: Int) -> [SideEffect] {
    guard var review else { return [] }
    if offset > 0, review.index == review.items.count - 1 { return showRecord() }
    review.move(by: offset)
    self.review = review
    point(at: review)
    return [.keepReview(review)]
  }

  mutating func jumpInReview(to index: Int) -> [SideEffect] {
    guard let review else { return [] }
    return moveReview(by: index - review.index)
  }

  /// The commands for answering mean the selected initiative: it is the one that is shown.
  private mutating func point(at review: Review) {
    browse.side = .list
    browse.isOpen = false
    if let id = review.current?.initiative,
      let position = register.rows.firstIndex(where: { $0.id == id })
    {
      reveal(position)
    }
    page?.list = ListState()
    layOutPage()
  }

  /// An answer was given in the meeting: the item is dealt with.
  mutating func noteInReview(_ edits: [Edit]) -> [SideEffect] {
    guard page?.kind == .review, var review, let id = review.current?.initiative,
      edits.contains(where: { $0.initiative == id && !$0.isStamp })
    else { return [] }
    review.mark(id, .done)
    self.review = review
    return [.keepReview(review)]
  }

  /// Puts the item off, and goes on.
  mutating func postpone() -> [SideEffect] {
    guard var review, let id = review.current?.initiative else { return [] }
    review.mark(id, review.current?.outcome == .postponed ? .open : .postponed)
    self.review = review
    let isLast = review.index == review.items.count - 1
    notice = Notice("\(id): \(phrases.outcome(review.current?.outcome ?? .open))")
    return isLast ? [.keepReview(review)] : moveReview(by: 1)
  }

  mutating func pauseReview() -> [SideEffect] {
    _ = comeBack()
    notice = Notice(phrases.reviewPaused)
    return review.map { [.keepReview($0)] } ?? []
  }

  /// The items with what has become of them; one is gone to.
  mutating func listReview() {
    guard let review else { return }
    let items = review.items.enumerated().map { index, item in
      let title = agreement.initiative(item.initiative)?.title ?? ""
      return PickerLayer.Item(
        "\(item.initiative)  \(title)", aside: phrases.outcome(item.outcome), .reviewItem(index))
    }
    var picker = PickerLayer(reviewHeading(review), items: items, isFilterable: true)
    picker.list.selected = review.index
    layers.append(.picker(picker))
  }

  func reviewHeading(_ review: Review) -> String {
    phrases.progress(review.index + 1, review.items.count, done: review.done)
  }

  // MARK: Decisions

  mutating func typeReviewDecision() {
    guard let review, let id = review.current?.initiative else { return }
    let title = agreement.initiative(id)?.title ?? ""
    let known = agreement.meetings.first { $0.id == review.id }?.items
      .first { $0.title == "\(id) \(title)" }?.decision
    layers.append(
      .form(
        FormLayer(
          title: "\(id)  \(title)", text: "", purpose: .reviewDecision,
          fields: [
            .init(
              label: phrases.decisionText, explanation: phrases.decisionTextExplained,
              editor: TextEditor(text: known ?? "", singleLine: true))
          ])))
  }

  mutating func finishReviewDecision(_ form: FormLayer) -> [SideEffect] {
    let text = form.fields[0].editor.text
    guard text.contains(where: { !$0.isWhitespace }), let review,
      let id = review.current?.initiative
    else {
      var form = form
      form.complaint = phrases.decisionTextExplained
      layers[layers.count - 1] = .form(form)
      return []
    }
    do {
      let title = agreement.initiative(id)?.title ?? ""
      let step = try agreement.step(
        deciding: text, title: title, on: id, in: review, by: stamp)
      layers.removeLast()
      let effects = try make(step)
      notice = Notice("\(id): \(phrases.decided)")
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }

  // MARK: The end

  /// What the meeting has come to, before it is ended.
  mutating func showRecord() -> [SideEffect] {
    guard review != nil else { return [] }
    _ = open(.record)
    return [.readHistory(about: nil)]
  }

  /// What was recorded in the meeting: by this person, since it began.
  func reviewEntries(_ read: [Entry]) -> [Entry] {
    guard let review else { return [] }
    let known = Set(read.map(\.id))
    return (read + saving.pending.filter { !known.contains($0.id) }).filter {
      $0.stamp.by == user.name && $0.stamp.at >= review.started
    }
  }

  var reviewMinutes: ReviewMinutes? {
    guard let review else { return nil }
    return ReviewMinutes(
      ReviewRecord(review, agreement, entries: reviewEntries(page?.entries ?? [])), phrases)
  }

  mutating func saveMinutes() -> [SideEffect] {
    guard let review, let minutes = reviewMinutes else { return [] }
    return [
      .saveMinutes(name: "\(review.date)", markdown: minutes.markdown, html: minutes.html)
    ]
  }

  mutating func endReview() -> [SideEffect] {
    while page?.kind == .record || page?.kind == .review { if !comeBack() { break } }
    review = nil
    notice = Notice(phrases.reviewEnded)
    return [.dropReview]
  }
}
