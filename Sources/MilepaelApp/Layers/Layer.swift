public import MilepaelCore
public import Terminal

/// Something that lies over the browser and takes the keys.
public enum Layer: Sendable {
  case editor(EditorLayer)
  case search(SearchLayer)
  case picker(PickerLayer)
  case form(FormLayer)
  case reader(ReaderLayer)

  /// Which commands a key can give in it.
  public var scope: Scope {
    switch self {
    case .editor: .editor
    case .search: .search
    case .picker: .picker
    case .form: .form
    case .reader: .reader
    }
  }
}

/// A text that is being written.
public struct EditorLayer: Sendable {
  public let field: TextField
  public let heading: String
  /// What the text answers to: the milestone, and what was said last.
  public let context: [String]
  public internal(set) var original: MarkedText?
  public var editor: TextEditor
  public var isInternal: Bool
  /// The conflict that is settled by what is written.
  var settles: Conflict?
  /// Another text to write when this one is saved: a sad milestone asks for an action.
  public let next: TextField?

  /// True when closing would lose something.
  public var isChanged: Bool {
    editor.text != original?.text ?? "" || isInternal != original?.isInternal ?? false
  }

  /// The text as it is to be kept: trimmed of blanks at both ends, `nil` when nothing is left.
  var result: MarkedText? {
    var text = Substring(editor.text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return text.isEmpty
      ? nil
      : MarkedText(
        String(text), isInternal: isInternal, foreign: original?.foreign ?? Foreign())
  }
}

/// The line in which a search is typed.
public struct SearchLayer: Sendable {
  public var editor: TextEditor
  /// What was searched before; `Esc` brings it back.
  let previous: String
  let anchor: OutlineAnchor?
}

/// A list to choose from, narrowed by typing.
public struct PickerLayer: Sendable {
  public struct Item: Sendable {
    public let label: String
    /// At the right: a key, or a count.
    public let aside: String
    /// Chooses this item at once.
    public let key: Key?
    /// Why it cannot be chosen, when it cannot.
    public let reason: String?
    let choice: Choice

    init(
      _ label: String, aside: String = "", key: Key? = nil, reason: String? = nil, _ choice: Choice
    ) {
      self.label = label
      self.aside = aside
      self.key = key
      self.reason = reason
      self.choice = choice
    }
  }

  public let title: String
  public let text: String
  public let items: [Item]
  /// Whether typing narrows the list. Where it does not, letters are the items' keys.
  public let isFilterable: Bool
  /// A question that waits for nobody: any key but Enter and Esc closes it and does its own work.
  public var isPassing = false
  /// Whether it says that something is not saved; it goes when it is.
  var isAboutSaving = false
  public var filter = TextEditor(text: "", singleLine: true)
  public var list = ListState()

  init(_ title: String, text: String = "", items: [Item], isFilterable: Bool = false) {
    self.title = title
    self.text = text
    self.items = items
    self.isFilterable = isFilterable
  }

  /// The items that match what was typed, every word of it.
  public var matching: [Item] {
    let words = TextFold.folded(filter.text).split(separator: " ")
    guard !words.isEmpty else { return items }
    return items.filter { item in
      let label = TextFold.folded(item.label)
      return words.allSatisfy { label.contains($0) }
    }
  }
}

/// What choosing an item of a picker does.
enum Choice: Sendable {
  case nothing
  case command(CommandID)
  case filter(FilterChoice)
  case economy(EconomySmiley?, AnswerPlace)
  case write(TextField)
  case jump(Int, FollowUpID?)
  case addDecision(DecisionReference, AnswerPlace)
  case addLatestDecision(DecisionReference, AnswerPlace)
  case removeDecision(DecisionReference, AnswerPlace)
  case typeDecision(AnswerPlace)
  case saveText
  case discardText
  case resumeDraft(Draft)
  case discardDraft
  case saveCopy
  case tryAgain
  case writeOver
  case quitAnyway
  case transition(FollowUpTransition, FollowUpID)
  case askWho
  case open(Page.Kind)
  case review(String, [Int])
  case beginReview(String, [Int], Review.Order)
  case reviewItem(Int)
  case resumeReview
  case newReview
  case chooseReviewFollowUp
  case reviewFollowUp(FollowUpID)
  case showRecord
  /// Ask for the day since when changes are shown.
  case askSince
  case conflict(Conflict)
  case settle(Conflict, Settlement)
  case writeThird(Conflict)
  case ready(centre: String, FollowUpID, Bool)
  /// The text that was written takes the place of a colleague's, or does not.
  case writeMine
  case keepTheirs
  /// Changing the agreement itself.
  case structureMenu(StructureMenu)
  case structureForm(StructureForm)
  case structure(StructureAction)
  case becomeEditor(Bool)
  /// Documents that come in, and that go out.
  case document(DocumentChoice)
}

/// A part of the filter that is switched on, or off.
enum FilterChoice: Sendable, Hashable {
  case committee(String)
  case centre(String)
  case standing(Filter.StandingFilter)
  case smiley(Smiley)
  case kind(Kind)
  case nothing
}

/// Several short fields to fill in.
public struct FormLayer: Sendable {
  public enum Purpose: Sendable {
    case decision(AnswerPlace)
    /// Why a follow-up is reopened, or closed unfinished.
    case transition(FollowUpTransition, FollowUpID)
    /// What a meeting decides on the initiative that is shown.
    case reviewDecision
    /// Since which day changes are shown.
    case since
    /// Who one is; asked once.
    case settings
    /// A change of the agreement itself.
    case structure(StructureForm)
    /// Which document comes in, and how it is to be read.
    case document
  }

  public struct Field: Sendable {
    public let label: String
    public let explanation: String
    public var editor: TextEditor
    /// What it was filled in with: what was not typed over is not meant as a change.
    var original: String

    init(label: String, explanation: String, editor: TextEditor) {
      self.label = label
      self.explanation = explanation
      self.editor = editor
      original = editor.text
    }
  }

  public let title: String
  public let text: String
  public let purpose: Purpose
  public var fields: [Field]
  public var focus = 0
  /// What is wrong with what was typed.
  public var complaint: String?
}

/// A text to read.
public struct ReaderLayer: Sendable {
  /// What is read, so that it can be wrapped anew for another width.
  enum Content: Sendable {
    case help
    /// What was done, newest first; about one initiative, or about everything.
    case history([Entry], about: InitiativeID?)
  }

  public let title: String
  let content: Content
  public internal(set) var lines: [DetailLine]
  public var top = 0
}
