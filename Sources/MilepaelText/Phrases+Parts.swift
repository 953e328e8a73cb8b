public import MilepaelCore

/// The parts of an agreement that are no answers, for conflicts about them.
extension Phrases {
  /// What a part is called: *titel*, *kapitel 3*.
  public func part(_ part: Part) -> String {
    let name = kind(part.kind)
    // A follow-up is named by its title elsewhere; here its name says where it stands.
    let keyed = part.kind == .followUp ? nil : part.name
    let keys = [keyed, part.year.map(String.init)].compactMap(\.self)
    return ([name] + keys).joined(separator: " ")
  }

  /// What it holds, in a few words.
  public func part(_ value: PartValue) -> String {
    switch value {
    case .text(let text): "»\(text)«"
    case .texts(let texts): texts.isEmpty ? "–" : texts.joined(separator: " · ")
    case .number(let number): "\(number)"
    case .contact(let contact):
      [contact.name, contact.phone, contact.email].compactMap(\.self).joined(separator: ", ")
    case .bodies(let bodies):
      bodies.map { $0.everyName.joined(separator: " / ") }.joined(separator: " · ")
    case .chapters(let chapters):
      chapters.map { ([$0.title] + $0.sections.map(\.title)).joined(separator: " / ") }
        .joined(separator: " · ")
    case .meetings(let meetings):
      meetings.map { "\($0.committee), \(date($0.date)), \(items($0.items.count))" }
        .joined(separator: " · ")
    case .followUps(let followUps):
      followUps.map { [$0.title, $0.date.map(date)].compactMap(\.self).joined(separator: ", ") }
        .joined(separator: " · ")
    case .initiatives(let initiatives): initiatives.map(\.title).joined(separator: " · ")
    case .extras(let extras): extras.map(\.initiative.title).joined(separator: " · ")
    case .earlier(let agreements): agreements.map(\.title).joined(separator: " · ")
    case .participants(.all): say("alle", "all")
    case .participants(.named(let names)): names.isEmpty ? "–" : names.joined(separator: " · ")
    case .remarks(let remarks): remarks.isEmpty ? "–" : remarks.map(marked).joined(separator: " · ")
    case .economy(let economy): economy.text.isEmpty ? items(economy.amounts.count) : economy.text
    case .effects(let effects):
      effects.isEmpty ? "–" : effects.map(\.title).joined(separator: " · ")
    case .indicators(let indicators):
      indicators.isEmpty ? "–" : indicators.map(\.title).joined(separator: " · ")
    case .withdrawal(let withdrawal): withdrawal.reason
    case .milestone(let milestone): "»\(milestone.text)«"
    case .round(let round):
      [round.milestone?.text, round.effort.status.map(marked), round.economy.status.map(marked)]
        .compactMap(\.self).joined(separator: " · ")
    case .latestStatus(let status): "»\(marked(status.text))«"
    case .foreign(let foreign): foreign.fields.map(\.key).joined(separator: ", ")
    }
  }

  private func items(_ number: Int) -> String {
    count(number, say("punkt", "item"), say("punkter", "items"))
  }

  private func kind(_ kind: Part.Kind) -> String {
    switch kind {
    case .title, .initiativeTitle, .earlierTitle: say("titel", "title")
    case .municipality: say("kommune", "municipality")
    case .budgetYear: say("budgetår", "budget year")
    case .language: say("sprog", "language")
    case .caseNumber: say("sagsnummer", "case number")
    case .contact: say("kontakt", "contact")
    case .centre, .responsibleCentre: centre
    case .committee, .responsibleCommittees: committee
    case .chapter, .initiativeChapter: chapter
    case .section: say("afsnit", "section")
    case .meeting: say("møde", "meeting")
    case .followUp, .followUpFrame, .round: say("opfølgning", "follow-up")
    case .initiative: say("initiativ", "initiative")
    case .earlierAgreement: agreement
    case .kind: kindOfMoney
    case .description: say("beskrivelse", "description")
    case .carriedOutBy: carriedOutBy
    case .contributors: contributors
    case .involved: involved
    case .remarks: remark
    case .links: links
    case .economy: economy
    case .effects: effect
    case .indicators: indicator
    case .withdrawn: say("udgået", "withdrawn")
    case .milestone: milestone
    case .latestStatus: latestStatus
    case .headForeign, .foreign, .earlierForeign, .initiativeForeign, .roundForeign,
      .effortForeign, .economyForeign:
      say("ukendte felter", "unknown fields")
    }
  }
}
