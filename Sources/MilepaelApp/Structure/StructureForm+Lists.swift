import MilepaelCore
import MilepaelText

/// Chapters, committees, centres, follow-ups and the agreement's head.
extension AppState {
  func listStep(_ purpose: StructureForm, _ texts: [String]) throws(Complaint) -> Step {
    switch purpose {
    case .chapter(let id): return try chapter(id, texts)
    case .body(let group, let name):
      return try checked { () throws(Refusal) in
        guard let name else { return try agreement.step(adding: Body(name: texts[0]), group) }
        return try agreement.step(renaming: name, group, to: texts[0], until: today)
      }
    case .followUp(let id): return try followUp(id, texts)
    case .head: return try head(texts)
    default: return Step([])
    }
  }

  private func chapter(_ id: String?, _ texts: [String]) throws(Complaint) -> Step {
    let before = agreement.chapters.first { $0.id == id }
    if let id, texts[0] != id { throw Complaint(phrases.numberStays, 0) }
    if texts[1].isEmpty { throw Complaint(phrases.fieldNeeded, 1) }
    var chapter = before ?? Chapter(id: texts[0], title: "")
    chapter.title = texts[1]
    let titles = texts[2].split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    // A section goes on being what it is under another title in the same place.
    chapter.sections = titles.enumerated().map { index, title in
      if let same = before?.sections.first(where: { $0.title == title }) { return same }
      if let old = before?.sections[at: index], !titles.contains(old.title) {
        return Chapter.Section(id: old.id, title: title, foreign: old.foreign)
      }
      return Chapter.Section(id: freeID(title, before), title: title)
    }
    let made = chapter
    return try checked { () throws(Refusal) in
      try agreement.step(made, isNew: before == nil)
    }
  }

  /// An id that the chapter does not use yet, made of the title's letters.
  private func freeID(_ title: String, _ chapter: Chapter?) -> String {
    let word = TextFold.folded(title).filter { $0.isLetter || $0.isNumber }
    let taken = Set(chapter?.sections.map(\.id) ?? [])
    if !taken.contains(word), !word.isEmpty { return word }
    return (2...).lazy.map { "\(word)\($0)" }.first { !taken.contains($0) } ?? word
  }

  private func followUp(_ id: FollowUpID?, _ texts: [String]) throws(Complaint) -> Step {
    if texts[0].isEmpty { throw Complaint(phrases.fieldNeeded, 0) }
    var followUp =
      agreement.followUps.first { $0.id == id }
      ?? FollowUp(id: freeFollowUpID, title: "", state: .planned)
    followUp.title = texts[0]
    followUp.shortTitle = texts[1].isEmpty ? nil : texts[1]
    followUp.date = try date(texts[2], 2)
    followUp.answersDue = try date(texts[3], 3)
    let made = followUp
    return try checked { () throws(Refusal) in try agreement.step(made, isNew: id == nil) }
  }

  private var freeFollowUpID: FollowUpID {
    let taken = Set(agreement.followUps.map(\.id))
    let ids = (1...).lazy.map { FollowUpID("\(agreement.budgetYear)-\($0)") }
    return ids.first { !taken.contains($0) } ?? FollowUpID("")
  }

  private func head(_ texts: [String]) throws(Complaint) -> Step {
    for index in 0...1 where texts[index].isEmpty { throw Complaint(phrases.fieldNeeded, index) }
    guard let year = Int(texts[2]), (1000...9999).contains(year) else {
      throw Complaint(phrases.noYear(texts[2]), 2)
    }
    var contact = agreement.contact ?? Contact()
    let given = texts.map { $0.isEmpty ? nil : $0 }
    (contact.name, contact.phone, contact.email) = (given[4], given[5], given[6])
    let isNobody = contact == Contact() && agreement.contact == nil
    let value = isNobody ? nil : PartValue.contact(contact)
    return try checked { () throws(Refusal) in
      try agreement.step(setting: [
        (Part(.title), .text(texts[0])), (Part(.municipality), .text(texts[1])),
        (Part(.budgetYear), .number(year)),
        (Part(.caseNumber), given[3].map { .text($0) }), (Part(.contact), value),
      ])
    }
  }
}
