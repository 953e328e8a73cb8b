import MilepaelText

/// Asks for what a new agreement needs and was not given.
struct NewDialogue {
  let phrases: Phrases
  let dialogue: Dialogue

  /// Fills in what is missing. At the end of input what was not answered stays missing.
  func complete(_ given: NewAgreement) throws(Problem) -> NewAgreement {
    var new = given
    guard new.municipality == nil || new.year == nil else { return new }
    try dialogue.say(phrases.newGuide)
    while NewAgreement.text(new.municipality) == nil {
      guard let line = try dialogue.ask(phrases.askMunicipality) else { return new }
      new.municipality = line
    }
    while new.year == nil {
      guard let line = try dialogue.ask(phrases.askYear) else { return new }
      let typed = NewAgreement.text(line) ?? ""
      new.year = Int(typed)
      if new.year == nil {
        try dialogue.say(phrases.sentence(phrases.notAYear(typed), phrases.writeAYear))
      }
    }
    if let year = new.year, new.title == nil {
      let proposed = Phrases(new.language).agreementTitle(year)
      new.title = try dialogue.ask(phrases.askTitle(proposed))
    }
    if new.committees.isEmpty { new.committees = try names(phrases.askACommittee) }
    if new.centres.isEmpty { new.centres = try names(phrases.askACentre) }
    return new
  }

  private func names(_ question: String) throws(Problem) -> [String] {
    var names: [String] = []
    while let name = NewAgreement.text(try dialogue.ask(question)) { names.append(name) }
    return names
  }
}
