extension Agreement {
  /// Applies an entry that was made from another state, and returns it as it fits this one.
  ///
  /// Edits of different fields both stand. Where a field holds something else than the edit was made
  /// from, what is there stands and the wanted value becomes a ``Conflict``; two who wanted the same
  /// do not conflict. Of signatures the later stands.
  ///
  /// - Parameter heedingClosed: false for what is on record already, which no rule can refuse any
  ///   more.
  /// - Returns: The entry whose edits all fit, one after another; empty when all was so already.
  public mutating func takeIn(_ entry: Entry, heedingClosed: Bool = true) -> Entry {
    if !heedingClosed || refusal(of: entry.step) == nil, applies(entry.edits) { return entry }
    var fitted = entry
    fitted.edits = []
    // The rule for clarifications looks at a whole step, so it is asked before anything is changed.
    let refused = heedingClosed ? refusals(in: entry.edits) : nil
    for (index, edit) in entry.edits.enumerated() {
      let isRefused = refused?[index] ?? false
      for next in takeIn(edit, index, of: entry, isRefused: isRefused) where applies([next]) {
        fitted.edits.append(next)
      }
    }
    return fitted
  }

  private mutating func applies(_ edits: [Edit]) -> Bool {
    do {
      try apply(edits)
      return true
    } catch {
      return false
    }
  }

  /// Which edits are refused. What is answered together is judged together, and with what opens its
  /// follow-up again.
  private func refusals(in edits: [Edit]) -> [Bool] {
    let reopening = edits.filter(\.reopens)
    let together = Dictionary(grouping: edits.filter { $0.place != nil }, by: \.place)
    return edits.map { edit in
      let own = edit.reopens ? [] : edit.place.flatMap { together[$0] } ?? [edit]
      return refusal(of: Step(own + reopening)) != nil
    }
  }

  /// What one edit becomes here.
  private mutating func takeIn(
    _ edit: Edit, _ index: Int, of entry: Entry, isRefused: Bool
  ) -> [Edit] {
    if edit.isStamp {
      return isRefused ? [] : laterStamp(edit)
    }
    let conflict = { (reason: Conflict.Reason, standing: Stamp?) in
      Edit.conflict(
        Conflict(
          id: "\(entry.id).\(index)", reason: reason, edit: edit, stamp: entry.stamp,
          standing: standing), Change(from: false, to: true))
    }
    if isRefused { return isSo(edit) ? [] : [conflict(.closed, standingStamp(of: edit))] }
    switch edit {
    case .ready(let id, let centre, let change):
      let current = followUps.first { $0.id == id }?[readyMarkOf: centre]
      return [.ready(id, centre: centre, Change(from: current, to: change.to))]
    case .followUpRecord(let id, let change):
      // Both did something to it: both lines stand.
      guard let current = followUps.first(where: { $0.id == id })?.record else { return [] }
      let added = change.to.filter { !change.from.contains($0) && !current.contains($0) }
      return [.followUpRecord(id, Change(from: current, to: current + added))]
    case .conflict: return isSo(edit) ? [] : [edit]
    default: break
    }
    do {
      try apply(edit)
      // Taken back, because the caller applies what is returned.
      try apply(edit.inverse)
      return [edit]
    } catch .changedMeanwhile {
      return isSo(edit) ? [] : [conflict(.changed, standingStamp(of: edit))]
    } catch {
      return [conflict(.gone, nil)]
    }
  }

  /// Whether the field holds already what the edit wants.
  private mutating func isSo(_ edit: Edit) -> Bool {
    do {
      try apply(edit.inverse)
    } catch {
      return false
    }
    do {
      try apply(edit)
      return true
    } catch {
      return false
    }
  }

  private func laterStamp(_ edit: Edit) -> [Edit] {
    guard let place = edit.place, let round = round(at: place) else { return [] }
    let later = { (current: Stamp?, wanted: Stamp?) -> Stamp? in
      guard let current, let wanted else { return wanted ?? current }
      return wanted.at >= current.at ? wanted : current
    }
    switch edit {
    case .effortStamp(_, let change):
      let current = round.effort.stamp
      return [.effortStamp(place, Change(from: current, to: later(current, change.to)))]
    case .economyStamp(_, let change):
      let current = round.economy.stamp
      return [.economyStamp(place, Change(from: current, to: later(current, change.to)))]
    default: return []
    }
  }

  /// Who said what stands where the edit wanted something else.
  private func standingStamp(of edit: Edit) -> Stamp? {
    switch edit {
    case .economySmiley(let place, _), .economyStatus(let place, _):
      return round(at: place)?.economy.stamp
    case .latestStatus(let place, _):
      guard case .extra(let year, let index) = self.place(of: place.initiative) else { return nil }
      return extra[year].initiatives[index].latestStatuses[place.followUp]?.stamp
    case .followUpState(let id, _):
      return followUps.first { $0.id == id }?.record.last?.stamp
    default: return edit.place.flatMap { round(at: $0)?.effort.stamp }
    }
  }

  private func round(at place: AnswerPlace) -> Round? {
    self.place(of: place.initiative).flatMap { self[$0].round(place.followUp) }
  }
}
