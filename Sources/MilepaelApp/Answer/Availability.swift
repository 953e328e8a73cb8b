import MilepaelCore
import MilepaelText

/// Whether a command can be given, and why not.
extension AppState {
  var somethingUnanswered: Availability {
    browse.shown.contains { register.rows[$0].standing?.needsAnswer == true }
      ? .yes : .no(reason: phrases.nothingUnanswered)
  }

  var somethingFiltered: Availability {
    browse.filter.isEmpty ? .no(reason: phrases.nothingFiltered) : .yes
  }

  var hasOwnCentre: Availability {
    let centres = Directory(agreement.centres)
    if user.centre.isEmpty { return .no(reason: phrases.noOwnCentre) }
    return centres.resolve(user.centre) == .unknown
      ? .no(reason: phrases.unknownOwnCentre(user.centre)) : .yes
  }

  func followUp(at offset: Int) -> Availability {
    guard let index = agreement.followUps.firstIndex(where: { $0.id == register.focus }),
      agreement.followUps.indices.contains(index + offset)
    else { return .no(reason: phrases.noOtherFollowUp) }
    return .yes
  }

  var hasFollowUps: Availability {
    focus == nil ? .no(reason: phrases.noOtherFollowUp) : .yes
  }

  var canUndo: Availability {
    undo.nextUndo == nil ? .no(reason: phrases.nothingToUndo) : .yes
  }

  var canRedo: Availability {
    undo.nextRedo == nil ? .no(reason: phrases.nothingToRedo) : .yes
  }

  /// Whether the smiley keys can give an answer where one is.
  func canAnswer(_ smiley: Smiley?) -> Availability {
    guard let row = selectedRow else { return .no(reason: phrases.chooseInitiative) }
    if row.isGuidepost { return .no(reason: phrases.guidepostExplained) }
    guard let place = effortPlace else { return .no(reason: phrases.onlyTextHere) }
    if isAtEconomy, smiley == .neutral { return .no(reason: phrases.economyHasNoNeutral) }
    // Only a closed follow-up refuses a smiley; which one it takes all the same is the rules' matter.
    if state(of: place) != .closed { return .yes }
    var answer = Answer()
    if isAtEconomy {
      answer.economy = .set(smiley.flatMap { EconomySmiley(rawValue: $0.rawValue) })
    } else {
      answer.effort = .set(smiley.map(EffortSmiley.settled))
    }
    return allowed(answer, at: place)
  }

  /// Whether the rules would take an answer; the reason is theirs.
  private func allowed(_ answer: Answer, at place: AnswerPlace) -> Availability {
    do {
      _ = try agreement.step(answer, at: place, by: stamp)
      return .yes
    } catch {
      return .no(reason: refusalWords(error))
    }
  }

  private func openRound(_ place: AnswerPlace?) -> Availability {
    guard let row = selectedRow else { return .no(reason: phrases.chooseInitiative) }
    if row.isGuidepost { return .no(reason: phrases.guidepostExplained) }
    guard let place else { return .no(reason: phrases.onlyTextHere) }
    return state(of: place) == .closed
      ? .no(reason: refusalWords(.closed(place.followUp))) : .yes
  }

  var canWriteEffort: Availability { openRound(effortPlace) }

  var canWriteStatus: Availability {
    latestStatusPlace != nil ? canWriteLatestStatus : openRound(effortPlace)
  }

  var canAnswerEconomy: Availability {
    guard let row = selectedRow else { return .no(reason: phrases.chooseInitiative) }
    return openRound(economyPlace(of: row))
  }

  var canWriteLatestStatus: Availability {
    guard selectedRow != nil else { return .no(reason: phrases.chooseInitiative) }
    guard let place = latestStatusPlace else { return .no(reason: phrases.onlyExtra) }
    return focusState(place.followUp) == .closed
      ? .no(reason: refusalWords(.closed(place.followUp))) : .yes
  }

  private func focusState(_ id: FollowUpID) -> FollowUpState? {
    agreement.followUps.first { $0.id == id }?.state
  }

  var canMarkInternal: Availability {
    guard case .editor(let layer) = layers.last, !layer.field.name.canBeInternal else {
      return .yes
    }
    return .no(reason: phrases.cannotBeInternal)
  }

  /// Where the economy of an initiative is answered.
  func economyPlace(of row: Row) -> AnswerPlace? {
    if case .economy(let followUp) = target { return AnswerPlace(row.id, followUp) }
    return effortPlace
  }
}
