public import MilepaelCore
import MilepaelText
import Terminal

/// Which short fields are filled in to change the agreement itself.
public enum StructureForm: Hashable, Sendable {
  case newInitiative(chapter: String?)
  /// Title, chapter, section, kind of money, links.
  case titles(InitiativeID)
  case responsible(InitiativeID)
  case money(InitiativeID)
  /// One year of an effect; of a new one without a title, a new year without a year. By title and not
  /// by place, which moves when a colleague adds one.
  case effect(InitiativeID, String?, year: Int?)
  /// One reading of an indicator, by their title and day.
  case indicator(InitiativeID, String?, reading: CalendarDate?)
  /// Why a milestone gets other words.
  case reword(AnswerPlace, String)
  case move(AnswerPlace)
  case withdrawMilestone(AnswerPlace)
  case withdraw(InitiativeID)
  case chapter(String?)
  case body(BodyGroup, String?)
  case followUp(FollowUpID?)
  case head
  /// Who carries a corrective action out, and by when.
  case assignment(AnswerPlace)
}

/// What is wrong with a field of a form, in words.
struct Complaint: Error {
  let words: String
  let field: Int

  init(_ words: String, _ field: Int) {
    self.words = words
    self.field = field
  }
}

extension AppState {
  /// Opens the form, filled in with what is there now.
  mutating func ask(_ form: StructureForm) -> [SideEffect] {
    let (title, fields) = content(of: form)
    layers.append(
      .form(FormLayer(title: title, text: "", purpose: .structure(form), fields: fields)))
    return []
  }

  /// Reads the form; what cannot be read is said, and the form stays.
  mutating func finish(_ purpose: StructureForm, _ form: FormLayer) -> [SideEffect] {
    var form = form
    if takesInOthers(&form, purpose) {
      layers[layers.count - 1] = .form(form)
      return []
    }
    let texts = form.fields.map { $0.editor.text.split(separator: " ").joined(separator: " ") }
    let step: Step
    do throws(Complaint) {
      step = try self.step(purpose, texts)
    } catch {
      form.complaint = error.words
      form.focus = error.field
      layers[layers.count - 1] = .form(form)
      return []
    }
    layers.removeLast()
    var effects = made(step)
    if case .reword = purpose {
      // The text itself is in the editor below, and is saved with its reason.
      layers.removeLast()
      draftToDrop = saving.made
      effects += dropSavedDraft()
    }
    return effects
  }

  /// Brings the fields that were not typed in up to what colleagues have saved meanwhile. True when one
  /// was changed here and there: then it is said, and saving once more means it.
  private func takesInOthers(_ form: inout FormLayer, _ purpose: StructureForm) -> Bool {
    let now = content(of: purpose).fields.map(\.editor.text)
    guard now.count == form.fields.count else { return false }
    var overtaken: Int?
    for index in now.indices where now[index] != form.fields[index].original {
      let typed = form.fields[index].editor.text
      if typed == form.fields[index].original {
        form.fields[index].editor = TextEditor(text: now[index], singleLine: true)
      } else if typed != now[index] {
        overtaken = overtaken ?? index
      }
      form.fields[index].original = now[index]
    }
    guard let overtaken else { return false }
    form.focus = overtaken
    form.complaint = phrases.fieldOvertaken(now[overtaken])
    return true
  }

  /// The step that a form asks for; what cannot be read, or is refused, is said in the form.
  private func step(_ purpose: StructureForm, _ texts: [String]) throws(Complaint) -> Step {
    switch purpose {
    case .newInitiative, .titles, .responsible, .withdraw:
      return try initiativeStep(purpose, texts)
    case .money, .effect, .indicator: return try figureStep(purpose, texts)
    case .reword, .move, .withdrawMilestone: return try milestoneStep(purpose, texts)
    case .chapter, .body, .followUp, .head: return try listStep(purpose, texts)
    case .assignment(let place):
      var answer = Answer()
      let assignment = Assignment(
        responsible: texts[0].isEmpty ? nil : texts[0], due: try date(texts[1], 1))
      answer.assignment = .set(assignment.isEmpty ? nil : assignment)
      return try checked { () throws(Refusal) in
        try agreement.step(answer, at: place, by: stamp)
      }
    }
  }

  private func milestoneStep(
    _ purpose: StructureForm, _ texts: [String]
  ) throws(Complaint) -> Step {
    try checked { () throws(Refusal) in
      switch purpose {
      case .reword(let place, let text):
        return try agreement.step(wording: text, at: place, reason: texts[0], by: stamp)
      case .move(let place):
        guard let target = followUps(of: place.initiative).named(texts[0]) else {
          throw .structure(.unknown(texts[0]))
        }
        return try agreement.step(moving: place, to: target.id, reason: texts[1], by: stamp)
      case .withdrawMilestone(let place):
        return try agreement.step(withdrawing: place, reason: texts[0], by: stamp)
      default: return Step([])
      }
    }
  }

  /// A refusal is said in the form, at its first field.
  func checked(_ work: () throws(Refusal) -> Step) throws(Complaint) -> Step {
    do throws(Refusal) { return try work() } catch { throw complaint(error) }
  }

  private func complaint(_ refusal: Refusal) -> Complaint {
    if case .structure(.empty) = refusal { return Complaint(phrases.fieldNeeded, 0) }
    if case .reasonNeeded = refusal { return Complaint(phrases.reasonExplained, 0) }
    return Complaint(phrases.sentence(phrases.why(refusal, title: agreement.title(of:)), nil), 0)
  }

  func followUps(of id: InitiativeID) -> [FollowUp] {
    agreement.place(of: id).map { agreement.followUps(at: $0) } ?? []
  }

  func field(_ label: String, _ text: String = "", _ explanation: String = "") -> FormLayer.Field {
    .init(
      label: label, explanation: explanation, editor: TextEditor(text: text, singleLine: true))
  }

  /// A name as the directory knows it; several that match, or none, is a complaint.
  func name(
    _ text: String, in bodies: [Body], _ index: Int
  ) throws(Complaint) -> String {
    switch Directory(bodies).find(text) {
    case .one(let name): return name
    case .several(let names): throw Complaint(phrases.ambiguous(names), index)
    case .none: throw Complaint(phrases.noBody(text), index)
    }
  }

  /// Names parted by semicolons.
  func names(
    _ text: String, in bodies: [Body], _ index: Int
  ) throws(Complaint) -> [String] {
    var names: [String] = []
    for part in text.split(separator: ";") {
      let word = part.trimmed
      if !word.isEmpty { names.append(try name(word, in: bodies, index)) }
    }
    return names
  }

  func date(_ text: String, _ index: Int) throws(Complaint) -> CalendarDate? {
    if text.isEmpty { return nil }
    guard let date = phrases.readDate(text, year: agreement.budgetYear) else {
      throw Complaint(phrases.noDate(text), index)
    }
    return date
  }

  func kroner(_ text: String, _ index: Int) throws(Complaint) -> Int? {
    if text.isEmpty { return nil }
    guard let kroner = phrases.readKroner(text) else {
      throw Complaint(phrases.noKroner(text), index)
    }
    return kroner
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
