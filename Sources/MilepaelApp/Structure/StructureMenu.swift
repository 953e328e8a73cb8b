import MilepaelCore
import MilepaelText
import Terminal

/// What of the agreement itself is looked at to be changed.
public enum StructureMenu: Hashable, Sendable {
  case root
  case milestone(AnswerPlace)
  case chapters
  case chapter(String)
  case bodies(BodyGroup)
  case body(BodyGroup, String)
  case heirs(BodyGroup, String)
  case followUps
  case followUp(FollowUpID)
  case effects(InitiativeID)
  case indicators(InitiativeID)
}

/// A change that needs no form.
enum StructureAction: Sendable {
  case restoreMilestone(AnswerPlace)
  case restore(InitiativeID)
  case remove(InitiativeID)
  case guidepost(InitiativeID, Bool)
  case removeRemark(InitiativeID, MarkedText)
  case removeChapter(String)
  case removeBody(BodyGroup, String)
  case dissolve(BodyGroup, String, into: String)
  case removeFollowUp(FollowUpID)
}

/// The editor's menus: the agreement is entered and kept from the screen, and every change is an edit
/// that can be undone.
extension AppState {
  mutating func show(_ menu: StructureMenu) {
    guard user.isEditor else { return offerEditing() }
    let (title, text, items) = content(of: menu)
    layers.append(
      .picker(PickerLayer(title, text: text, items: items, isFilterable: items.count > 9)))
  }

  /// Whoever only answers should not change the agreement by a slip: it is switched on once.
  private mutating func offerEditing() {
    layers.append(
      .picker(
        PickerLayer(
          phrases.editingTitle, text: phrases.editingExplained,
          items: [
            .init(phrases.startEditing, aside: "b", key: .character("b"), .becomeEditor(true)),
            .init(phrases.leaveEditing, aside: "Esc", .nothing),
          ])))
  }

  mutating func become(editor isEditor: Bool) -> [SideEffect] {
    user.isEditor = isEditor
    if isEditor {
      show(.root)
    } else {
      notice = Notice(phrases.editingStopped)
    }
    return [.saveSettings(user)]
  }

  private func content(of menu: StructureMenu) -> (String, String, [PickerLayer.Item]) {
    switch menu {
    case .root:
      let about = selectedRow.map { "\($0.id)  \(agreement[$0.place].title)" } ?? ""
      return (phrases.editingTitle, about, initiativeItems + agreementItems)
    case .milestone(let place):
      return (heading(of: place) ?? "", "", milestoneItems(place))
    case .chapters:
      let items = agreement.chapters.map {
        PickerLayer.Item("\($0.id)  \($0.title)", .structureMenu(.chapter($0.id)))
      }
      return (
        phrases.chaptersLabel, "",
        [.init(phrases.newChapter, .structureForm(.chapter(nil)))] + items
      )
    case .chapter(let id):
      return (
        phrases.chapterTitled(id), "",
        [
          .init(phrases.change, .structureForm(.chapter(id))),
          .init(phrases.newInitiative, .structureForm(.newInitiative(chapter: id))),
          .init(phrases.remove, .structure(.removeChapter(id))),
        ]
      )
    case .bodies(let group):
      let items = agreement[keyPath: group.list].map {
        PickerLayer.Item($0.name, .structureMenu(.body(group, $0.name)))
      }
      return (
        phrases.bodies(group), "",
        [.init(phrases.newBody(group), .structureForm(.body(group, nil)))] + items
      )
    case .body(let group, let name):
      return (
        name, "",
        [
          .init(phrases.rename, .structureForm(.body(group, name))),
          .init(phrases.dissolve, .structureMenu(.heirs(group, name))),
          .init(phrases.remove, .structure(.removeBody(group, name))),
        ]
      )
    case .heirs(let group, let name):
      let items = agreement[keyPath: group.list].filter { $0.name != name }.map {
        PickerLayer.Item($0.name, .structure(.dissolve(group, name, into: $0.name)))
      }
      return (phrases.heirOf(name), phrases.heirExplained, items)
    case .followUps:
      let items = agreement.followUps.map {
        PickerLayer.Item(
          $0.title, aside: phrases.state($0.state), .structureMenu(.followUp($0.id)))
      }
      return (
        phrases.followUpsLabel, "",
        [.init(phrases.newFollowUp, .structureForm(.followUp(nil)))] + items
      )
    case .followUp(let id):
      return (
        agreement.title(of: id), "",
        [
          .init(phrases.change, .structureForm(.followUp(id))),
          .init(phrases.remove, .structure(.removeFollowUp(id))),
        ]
      )
    case .effects(let id): return (phrases.effectsLabel, "", effectItems(id))
    case .indicators(let id): return (phrases.indicatorsLabel, "", indicatorItems(id))
    }
  }

  /// What can be done to the selected initiative.
  private var initiativeItems: [PickerLayer.Item] {
    guard let row = selectedRow else { return [] }
    let id = row.id
    let initiative = agreement[row.place]
    let whole = AnswerPlace(id, FollowUpID(""))
    var items: [PickerLayer.Item] = [
      .init(phrases.titlesLabel, .structureForm(.titles(id))),
      .init(phrases.responsibleLabel, .structureForm(.responsible(id))),
      .init(phrases.descriptionHeading, .write(TextField(.description, whole))),
      .init(phrases.carriedOutHeading, .write(TextField(.carriedOutBy, whole))),
    ]
    if initiative.followedUp != nil {
      for followUp in agreement.followUps(at: row.place) where followUp.state != .closed {
        items.append(
          .init(
            "\(phrases.milestoneHeading): \(followUp.title)",
            .structureMenu(.milestone(AnswerPlace(id, followUp.id)))))
      }
      items += [
        .init(phrases.amountsLabel, .structureForm(.money(id))),
        .init(phrases.economyTextLabel, .write(TextField(.economyText, whole))),
        .init(phrases.effectsLabel, .structureMenu(.effects(id))),
        .init(phrases.indicatorsLabel, .structureMenu(.indicators(id))),
      ]
    }
    items.append(.init(phrases.newRemark, .write(TextField(.remark, whole))))
    items += initiative.remarks.map { remark in
      .init(
        phrases.removeRemark(charset.truncated(phrases.marked(remark), width: 40)),
        .structure(.removeRemark(id, remark)))
    }
    if id.earlierYear == nil {
      items.append(
        initiative.followedUp == nil
          ? .init(phrases.followAgain, .structure(.guidepost(id, false)))
          : .init(phrases.makeGuidepost, .structure(.guidepost(id, true))))
    }
    items.append(
      initiative.withdrawn == nil
        ? .init(phrases.withdrawInitiative, .structureForm(.withdraw(id)))
        : .init(phrases.restoreInitiative, .structure(.restore(id))))
    items.append(.init(phrases.removeInitiative, .structure(.remove(id))))
    return items
  }

  private var agreementItems: [PickerLayer.Item] {
    [
      .init(phrases.newInitiative, .structureForm(.newInitiative(chapter: selectedChapter))),
      .init(phrases.chaptersLabel, aside: "\(agreement.chapters.count)", .structureMenu(.chapters)),
      .init(
        phrases.bodies(.committees), aside: "\(agreement.committees.count)",
        .structureMenu(.bodies(.committees))),
      .init(
        phrases.bodies(.centres), aside: "\(agreement.centres.count)",
        .structureMenu(.bodies(.centres))),
      .init(
        phrases.followUpsLabel, aside: "\(agreement.followUps.count)", .structureMenu(.followUps)),
      .init(phrases.headLabel, .structureForm(.head)),
      .init(phrases.stopEditing, .becomeEditor(false)),
    ]
  }

  /// The chapter that is selected, or that of the initiative that is.
  private var selectedChapter: String? {
    if let row = selectedRow { return row.id.earlierYear == nil ? row.chapter : nil }
    guard browse.lines.indices.contains(browse.list.selected),
      case .group(let index) = browse.lines[browse.list.selected]
    else { return nil }
    switch browse.groups[index].key {
    case .chapter(let id, _), .section(_, let id): return id
    default: return nil
    }
  }

  private func milestoneItems(_ place: AnswerPlace) -> [PickerLayer.Item] {
    let write = PickerLayer.Item(phrases.wordMilestone, .write(TextField(.milestone, place)))
    guard let milestone = agreement.initiative(place.initiative)?.round(place.followUp)?.milestone
    else { return [write] }
    return [
      write, .init(phrases.moveMilestone, .structureForm(.move(place))),
      milestone.withdrawn == nil
        ? .init(phrases.withdrawMilestone, .structureForm(.withdrawMilestone(place)))
        : .init(phrases.restoreMilestone, .structure(.restoreMilestone(place))),
    ]
  }

  private func effectItems(_ id: InitiativeID) -> [PickerLayer.Item] {
    let effects = agreement.initiative(id)?.followedUp?.effects ?? []
    var items = [
      PickerLayer.Item(phrases.newEffect, .structureForm(.effect(id, nil, year: nil)))
    ]
    for effect in effects {
      items += effect.years.map {
        .init(
          "\(effect.title): \(phrases.effectYear($0))",
          .structureForm(.effect(id, effect.title, year: $0.year)))
      }
      items.append(
        .init(
          phrases.newYear(of: effect.title), .structureForm(.effect(id, effect.title, year: nil))))
    }
    return items
  }

  private func indicatorItems(_ id: InitiativeID) -> [PickerLayer.Item] {
    let indicators = agreement.initiative(id)?.followedUp?.indicators ?? []
    var items = [
      PickerLayer.Item(phrases.newIndicator, .structureForm(.indicator(id, nil, reading: nil)))
    ]
    for indicator in indicators {
      items.append(
        .init(
          phrases.newReading(of: indicator.title),
          .structureForm(.indicator(id, indicator.title, reading: nil))))
      items += indicator.readings.map { reading in
        .init(
          "\(indicator.title): \(phrases.reading(reading, of: indicator))",
          .structureForm(.indicator(id, indicator.title, reading: reading.date)))
      }
    }
    return items
  }

  mutating func perform(_ action: StructureAction) -> [SideEffect] {
    do throws(Refusal) {
      return made(try step(action))
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }

  private func step(_ action: StructureAction) throws(Refusal) -> Step {
    switch action {
    case .restoreMilestone(let place): return try agreement.step(restoring: place)
    case .restore(let id): return try agreement.step(restoring: id)
    case .remove(let id): return try agreement.step(removing: id)
    case .guidepost(let id, let isGuidepost):
      return try agreement.step(guidepost: isGuidepost, id)
    case .removeRemark(let id, let remark):
      var remarks = agreement.initiative(id)?.remarks ?? []
      if let index = remarks.firstIndex(of: remark) { remarks.remove(at: index) }
      return try agreement.step(setting: Part(.remarks, initiative: id), to: .remarks(remarks))
    case .removeChapter(let id): return try agreement.step(removingChapter: id)
    case .removeBody(let group, let name): return try agreement.step(removing: name, group)
    case .dissolve(let group, let name, let heir):
      return try agreement.step(dissolving: name, group, into: heir, until: today)
    case .removeFollowUp(let id): return try agreement.step(removing: id)
    }
  }

  /// Has a step of the structure recorded, and says what it changed.
  mutating func made(_ step: Step) -> [SideEffect] {
    guard let first = step.edits.first else {
      notice = Notice(phrases.saidSoAlready)
      return []
    }
    do throws(Refusal) {
      let effects = try make(step)
      notice = Notice(phrases.changed(phrases.location(of: first, title: agreement.title(of:))))
      return effects
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }
}
