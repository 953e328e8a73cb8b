extension Agreement {
  /// What a proposal hands on, as parts of the next agreement: one for each year, newest first.
  func handingOn(_ proposal: RollOverProposal) -> [EarlierAgreement] {
    let years = proposal.items.compactMap(\.id.earlierYear).uniqued().sorted(by: >)
    return years.map { year in
      let places = proposal.items.filter { $0.id.earlierYear == year }.map(\.place)
      let used = Set(places.map { self[$0].chapter })
      var part = frame(of: year)
      part.chapters = part.chapters.filter { used.contains($0.id) }
      part.initiatives = places.map(handedOn)
      return part
    }
  }

  /// A year's follow-ups and chapters, of this agreement or of one that it follows up itself.
  private func frame(of year: Int) -> EarlierAgreement {
    if var earlier = extra.first(where: { $0.budgetYear == year }), year != budgetYear {
      earlier.initiatives = []
      return earlier
    }
    return EarlierAgreement(
      title: title, budgetYear: budgetYear, followUps: followUps, chapters: chapters)
  }

  private func handedOn(_ place: InitiativePlace) -> ExtraInitiative {
    var initiative = self[place]
    // A number without a year means the agreement that it stands in, which is another one now.
    initiative.links = initiative.links.map(handedOn)
    // Latest statuses belong to this agreement's rounds, which the next one does not have.
    let statuses = latestStatuses(at: place)
    for followUp in followUps {
      guard let text = statuses[followUp.id]?.text else { continue }
      initiative.remarks.append(
        MarkedText("\(followUp.title): \(text.text)", isInternal: text.isInternal))
    }
    return ExtraInitiative(initiative)
  }
}
