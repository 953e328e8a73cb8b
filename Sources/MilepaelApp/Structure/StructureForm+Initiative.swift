import MilepaelCore
import MilepaelText

/// What the forms about one initiative come to.
extension AppState {
  func initiativeStep(
    _ purpose: StructureForm, _ texts: [String]
  ) throws(Complaint) -> Step {
    switch purpose {
    case .newInitiative: return try newInitiative(texts)
    case .titles(let id): return try titles(id, texts)
    case .responsible(let id): return try responsible(id, texts)
    case .withdraw(let id):
      let from = texts[1].isEmpty ? nil : followUps(of: id).named(texts[1])
      if from == nil, !texts[1].isEmpty {
        throw Complaint(phrases.sentence(phrases.notFound(texts[1]), nil), 1)
      }
      return try checked { () throws(Refusal) in
        try agreement.step(withdrawing: id, from: from?.id, reason: texts[0], by: stamp)
      }
    default: return Step([])
    }
  }

  private func newInitiative(_ texts: [String]) throws(Complaint) -> Step {
    guard let number = InitiativeNumber(texts[0]) else {
      throw Complaint(phrases.noNumber(texts[0]), 0)
    }
    if texts[1].isEmpty { throw Complaint(phrases.fieldNeeded, 1) }
    guard agreement.chapters.contains(where: { $0.id == texts[2] }) else {
      throw Complaint(phrases.sentence(phrases.notFound(texts[2]), nil), 2)
    }
    let initiative = Initiative(
      number: number, title: texts[1], chapter: texts[2],
      centre: try name(texts[3], in: agreement.centres, 3),
      committees: try names(texts[4], in: agreement.committees, 4))
    return try checked { () throws(Refusal) in try agreement.step(adding: initiative) }
  }

  private func titles(_ id: InitiativeID, _ texts: [String]) throws(Complaint) -> Step {
    guard let place = agreement.place(of: id) else { return Step([]) }
    if texts[0].isEmpty { throw Complaint(phrases.fieldNeeded, 0) }
    guard let chapter = agreement.chapters(at: place).first(where: { $0.id == texts[1] }) else {
      throw Complaint(phrases.sentence(phrases.notFound(texts[1]), nil), 1)
    }
    let section = chapter.sections.first { $0.title == texts[2] || $0.id == texts[2] }
    if section == nil, !texts[2].isEmpty {
      throw Complaint(phrases.sentence(phrases.notFound(texts[2]), nil), 2)
    }
    guard let kind = Kind.allCases.first(where: { phrases.isBeginning(texts[3], of: $0) }) else {
      throw Complaint(phrases.sentence(phrases.notFound(texts[3]), nil), 3)
    }
    var links: [String] = []
    for part in texts[4].split(whereSeparator: { $0 == ";" || $0 == " " }) {
      guard let link = InitiativeID(part) else {
        throw Complaint(phrases.noNumber(String(part)), 4)
      }
      links.append(link.description)
    }
    return try checked { () throws(Refusal) in
      try agreement.step(setting: [
        (Part(.initiativeTitle, initiative: id), .text(texts[0])),
        (Part(.initiativeChapter, initiative: id), .text(chapter.id)),
        (Part(.section, initiative: id), section.map { .text($0.id) }),
        (Part(.kind, initiative: id), .text(kind.rawValue)),
        (Part(.links, initiative: id), .texts(links)),
      ])
    }
  }

  private func responsible(_ id: InitiativeID, _ texts: [String]) throws(Complaint) -> Step {
    guard let initiative = agreement.initiative(id) else { return Step([]) }
    // What is as it was printed is left so, also where the directory spells it otherwise.
    let centre =
      texts[0] == initiative.centre ? texts[0] : try name(texts[0], in: agreement.centres, 0)
    let committees =
      texts[1] == initiative.committees.joined(separator: "; ")
      ? initiative.committees : try names(texts[1], in: agreement.committees, 1)
    let contributors = try participants(
      texts[2], initiative.contributors, phrases.allCentres, agreement.centres, 2)
    let involved = try participants(
      texts[3], initiative.involved, phrases.allCommittees, agreement.committees, 3)
    return try checked { () throws(Refusal) in
      try agreement.step(setting: [
        (Part(.responsibleCentre, initiative: id), .text(centre)),
        (Part(.responsibleCommittees, initiative: id), .texts(committees)),
        (Part(.contributors, initiative: id), .participants(contributors)),
        (Part(.involved, initiative: id), .participants(involved)),
      ])
    }
  }

  private func participants(
    _ text: String, _ current: Participants, _ all: String, _ bodies: [Body], _ index: Int
  ) throws(Complaint) -> Participants {
    if text == all { return .all }
    if text == current.names.joined(separator: "; ") { return .named(current.names) }
    return .named(try names(text, in: bodies, index))
  }
}
