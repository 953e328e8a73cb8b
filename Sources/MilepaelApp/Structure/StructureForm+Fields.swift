import MilepaelCore
import MilepaelText

/// What the forms of the agreement's structure ask for, filled in with what is there now.
extension AppState {
  typealias FormContent = (title: String, fields: [FormLayer.Field])

  func content(of form: StructureForm) -> FormContent {
    switch form {
    case .newInitiative, .titles, .responsible, .withdraw: initiativeContent(form)
    case .money, .effect, .indicator, .assignment: figureContent(form)
    case .reword, .move, .withdrawMilestone: milestoneContent(form)
    case .chapter, .body, .followUp, .head: listContent(form)
    }
  }

  /// Of an initiative as a whole.
  private func initiativeContent(_ form: StructureForm) -> FormContent {
    switch form {
    case .newInitiative(let chapter):
      return (
        phrases.newInitiative,
        [
          field(phrases.numberLabel, nextNumber(in: chapter)), field(phrases.titleLabel),
          field(phrases.chapterLabel, chapter ?? "", chapterNames),
          field(phrases.centre, "", phrases.committeeExplained),
          field(phrases.committee, "", phrases.severalExplained),
        ]
      )
    case .titles(let id): return (heading(id), titleFields(id))
    case .responsible(let id): return (heading(id), responsibleFields(id))
    case .withdraw(let id):
      return (
        heading(id),
        [
          field(phrases.reasonLabel, "", phrases.reasonExplained),
          field(
            phrases.withdrawnFromLabel,
            followUps(of: id).firstIndex { $0.id == register.focus }.map { "\($0 + 1)" } ?? "",
            numbered(followUps(of: id))),
        ]
      )
    default: return ("", [])
    }
  }

  /// Of figures and days.
  private func figureContent(_ form: StructureForm) -> FormContent {
    switch form {
    case .money(let id):
      let amounts = agreement.initiative(id)?.followedUp?.economy.amounts ?? []
      return (
        heading(id),
        [
          field(
            phrases.amountsLabel,
            phrases.amountsLine(amounts.filter { $0.source == .economy }),
            phrases.amountsExplained)
        ]
      )
    case .effect(let id, let title, let year): return (heading(id), effectFields(id, title, year))
    case .indicator(let id, let title, let reading):
      return (heading(id), indicatorFields(id, title, reading))
    case .assignment(let place):
      let effort = agreement.initiative(place.initiative)?.round(place.followUp)?.effort
      return (
        phrases.assignmentTitle,
        [
          field(
            phrases.assignedLabel,
            effort?.assignment?.responsible ?? agreement.initiative(place.initiative)?.centre ?? ""),
          field(
            phrases.assignmentDueLabel, effort?.assignment?.due?.description ?? "",
            phrases.dateExplained),
        ]
      )
    default: return ("", [])
    }
  }

  /// Of one milestone.
  private func milestoneContent(_ form: StructureForm) -> FormContent {
    switch form {
    case .reword(let place, _):
      return (
        self.heading(of: place) ?? "", [field(phrases.reasonLabel, "", phrases.reasonExplained)]
      )
    case .move(let place):
      let others = followUps(of: place.initiative).enumerated()
        .filter { $0.element.id != place.followUp && $0.element.state != .closed }
      return (
        self.heading(of: place) ?? "",
        [
          field(
            phrases.moveToLabel, others.first.map { "\($0.offset + 1)" } ?? "",
            others.map { "\($0.offset + 1): \($0.element.title)" }.joined(separator: " · ")),
          field(phrases.reasonLabel, "", phrases.reasonExplained),
        ]
      )
    case .withdrawMilestone(let place):
      return (
        self.heading(of: place) ?? "", [field(phrases.reasonLabel, "", phrases.reasonExplained)]
      )
    default: return ("", [])
    }
  }

  /// Of the lists that the agreement has, and its head.
  private func listContent(_ form: StructureForm) -> FormContent {
    switch form {
    case .chapter(let id):
      let chapter = agreement.chapters.first { $0.id == id }
      return (
        id.map(phrases.chapterTitled) ?? phrases.newChapter,
        [
          field(phrases.numberLabel, chapter?.id ?? nextChapter),
          field(phrases.titleLabel, chapter?.title ?? ""),
          field(
            phrases.sectionsLabel, chapter?.sections.map(\.title).joined(separator: "; ") ?? "",
            phrases.sectionsExplained),
        ]
      )
    case .body(let group, let name):
      return (
        name ?? phrases.newBody(group),
        [field(phrases.nameLabel, name ?? "", name == nil ? "" : phrases.renameExplained)]
      )
    case .followUp(let id):
      let followUp = agreement.followUps.first { $0.id == id }
      return (
        followUp?.title ?? phrases.newFollowUp,
        [
          field(phrases.titleLabel, followUp?.title ?? ""),
          field(phrases.shortTitleLabel, followUp?.shortTitle ?? ""),
          field(phrases.dateLabel, followUp?.date?.description ?? "", phrases.dateExplained),
          field(phrases.answersDueLabel, followUp?.answersDue?.description ?? ""),
        ]
      )
    case .head:
      return (
        phrases.headLabel,
        [
          field(phrases.titleLabel, agreement.title),
          field(phrases.municipalityLabel, agreement.municipality),
          field(phrases.budgetYearLabel, "\(agreement.budgetYear)"),
          field(phrases.caseNumberLabel, agreement.caseNumber ?? ""),
          field(phrases.contactLabel, agreement.contact?.name ?? ""),
          field(phrases.phoneLabel, agreement.contact?.phone ?? ""),
          field(phrases.emailLabel, agreement.contact?.email ?? ""),
        ]
      )
    default: return ("", [])
    }
  }

  private func heading(_ id: InitiativeID) -> String {
    "\(id)  \(agreement.initiative(id)?.title ?? "")"
  }

  private func numbered(_ followUps: [FollowUp]) -> String {
    followUps.enumerated().map { "\($0 + 1): \($1.title)" }.joined(separator: " · ")
  }

  private var chapterNames: String {
    agreement.chapters.map { "\($0.id): \($0.title)" }.joined(separator: " · ")
  }

  private func titleFields(_ id: InitiativeID) -> [FormLayer.Field] {
    guard let place = agreement.place(of: id) else { return [] }
    let initiative = agreement[place]
    let chapters = agreement.chapters(at: place)
    let sections = chapters.first { $0.id == initiative.chapter }?.sections ?? []
    return [
      field(phrases.titleLabel, initiative.title),
      field(
        phrases.chapterLabel, initiative.chapter,
        chapters.map { "\($0.id): \($0.title)" }.joined(separator: " · ")),
      field(
        phrases.sectionLabel,
        sections.first { $0.id == initiative.section }?.title ?? initiative.section ?? "",
        sections.map(\.title).joined(separator: " · ")),
      field(
        phrases.moneyKindLabel, phrases.kind(initiative.kind),
        Kind.allCases.map(phrases.kind).joined(separator: " · ")),
      field(phrases.linksLabel, initiative.links.map(\.description).joined(separator: "; ")),
    ]
  }

  private func responsibleFields(_ id: InitiativeID) -> [FormLayer.Field] {
    guard let initiative = agreement.initiative(id) else { return [] }
    let words = { (who: Participants, all: String) in
      who == .all ? all : who.names.joined(separator: "; ")
    }
    return [
      field(phrases.centre, initiative.centre, phrases.committeeExplained),
      field(
        phrases.committee, initiative.committees.joined(separator: "; "), phrases.severalExplained),
      field(phrases.contributingLabel, words(initiative.contributors, phrases.allCentres)),
      field(phrases.involvedBodiesLabel, words(initiative.involved, phrases.allCommittees)),
    ]
  }

  private func effectFields(
    _ id: InitiativeID, _ title: String?, _ year: Int?
  ) -> [FormLayer.Field] {
    let effect = effects(of: id).first { $0.title == title }
    let figures = effect?.years.first { $0.year == year }
    let next = (effect?.years.map(\.year).max()).map { $0 + 1 } ?? agreement.budgetYear
    return [
      field(phrases.titleLabel, effect?.title ?? ""),
      field(phrases.yearLabel, "\(year ?? next)"),
      field(
        phrases.expectedLabel, figures?.expected.map(phrases.plainKroner) ?? "",
        phrases.kronerExplained),
      field(
        phrases.forecastLabel, figures?.forecastPercent.map(phrases.percent) ?? "",
        phrases.percentExplained),
      field(
        phrases.realisedLabel, figures?.realised.map(phrases.plainKroner) ?? "",
        phrases.emptyRemovesExplained),
    ]
  }

  private func indicatorFields(
    _ id: InitiativeID, _ title: String?, _ day: CalendarDate?
  ) -> [FormLayer.Field] {
    let indicator = indicators(of: id).first { $0.title == title }
    let reading = indicator?.readings.first { $0.date == day }
    return [
      field(phrases.titleLabel, indicator?.title ?? ""),
      field(phrases.unitLabel, indicator?.unit ?? ""),
      field(phrases.targetLabel, indicator?.target.map(phrases.decimal) ?? ""),
      field(
        phrases.dateLabel, (reading?.date ?? today).description, phrases.dateExplained),
      field(
        phrases.valueLabel, reading.map { phrases.decimal($0.value) } ?? "",
        phrases.emptyRemovesExplained),
    ]
  }

  func effects(of id: InitiativeID) -> [Effect] {
    agreement.initiative(id)?.followedUp?.effects ?? []
  }

  func indicators(of id: InitiativeID) -> [Indicator] {
    agreement.initiative(id)?.followedUp?.indicators ?? []
  }

  /// The number after the chapter's last: *3.24*.
  private func nextNumber(in chapter: String?) -> String {
    guard let chapter else { return "" }
    let last =
      agreement.initiatives.filter { $0.chapter == chapter }.map(\.number).max()?.parts.last ?? 0
    return "\(chapter).\(last + 1)"
  }

  private var nextChapter: String {
    "\((agreement.chapters.compactMap { Int($0.id) }.max() ?? 0) + 1)"
  }
}

extension Array {
  /// The element, or `nil` where there is none.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
