import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Offers the two smileys of the economy, and its status.
  mutating func answerEconomy() {
    guard let row = selectedRow, let place = economyPlace(of: row) else { return }
    let current = agreement.initiative(place.initiative)?.round(place.followUp)?.economy
    let now = current?.smiley.map { phrases.smiley($0.smiley) } ?? phrases.noSmiley
    var text =
      "\(place.initiative) · \(agreement.title(of: place.followUp)) · \(phrases.nowLabel) \(now)"
    let initiative = agreement[row.place]
    let followUps = agreement.followUps(at: row.place)
    if let latest = initiative.latestEconomy(in: followUps), latest.at != place.followUp {
      text +=
        " · "
        + phrases.lastTime(
          followUps.title(of: latest.at), phrases.smiley(latest.smiley.smiley))
    }
    if let money = initiative.followedUp?.economy.text, !money.isEmpty { text += "\n" + money }
    layers.append(
      .picker(
        PickerLayer(
          phrases.economyHeading, text: text,
          items: [
            .init(
              phrases.economyHappy, aside: "1", key: .character("1"), .economy(.happy, place)),
            .init(phrases.economySad, aside: "3", key: .character("3"), .economy(.sad, place)),
            .init(
              phrases.clearAnswer.title, aside: "0", key: .character("0"), .economy(nil, place)),
            .init(
              phrases.editStatus.title, aside: "s", key: .character("s"),
              .write(TextField(.economyStatus, place))),
          ])))
  }

  /// Sets the economy's smiley; sad then asks why, when nothing is written yet.
  mutating func setEconomy(_ smiley: EconomySmiley?, at place: AnswerPlace) -> [SideEffect] {
    var answer = Answer()
    answer.economy = .set(smiley)
    let effects = apply(answer, at: place)
    if !effects.isEmpty { say(phrases.economyAnswered(smiley?.smiley), at: place) }
    let field = TextField(.economyStatus, place)
    guard !effects.isEmpty, smiley == .sad, current(field) == nil else { return effects }
    return effects + openEditor(field)
  }
}
