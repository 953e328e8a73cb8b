import MilepaelCore
import MilepaelText
public import Terminal

/// Every command, declared once.
public enum Catalogue {
  public static let commands: [Command] =
    moving + showing + answering + meeting + program
    + dialogs

  private static let lists: Set<Scope> = [.browse, .page, .picker, .reader]
  private static let both: Set<Scope> = [.browse, .page]
  private static let work: Set<Scope> = [.browse, .review]
  private static let everywhere: Set<Scope> = [.browse, .page, .review]

  private static let moving: [Command] = [
    Command(.up, .moving, lists, ["<Up>", "k"]) { $0.up },
    Command(.down, .moving, lists, ["<Down>", "j"]) { $0.down },
    Command(.pageUp, .moving, lists, ["<PageUp>", "C-b"]) { $0.pageUp },
    Command(.pageDown, .moving, lists, ["<PageDown>", "C-f", "<Space>"]) { $0.pageDown },
    Command(.top, .moving, lists, ["<Home>"]) { $0.toTop },
    Command(.bottom, .moving, lists, ["<End>", "G"]) { $0.toBottom },
    Command(.expand, .moving, both, ["<Right>"]) { $0.expand },
    Command(.collapse, .moving, both, ["<Left>"]) { $0.collapse },
    Command(.collapseAll, .moving, [.browse], ["z"]) { $0.collapseAll },
    Command(.open, .moving, both, ["<Enter>"], hint: 8) { $0.openSelected },
    Command(.back, .moving, both, ["<Esc>"]) { $0.back },
    Command(.switchSide, .moving, [.browse], ["<Tab>", "<S-Tab>"]) { $0.switchSide },
    Command(
      .nextUnanswered, .moving, [.browse], ["n"], hint: 5, { $0.nextUnanswered },
      when: { $0.somethingUnanswered }),
    Command(
      .previousUnanswered, .moving, [.browse], ["N"], { $0.previousUnanswered },
      when: { $0.somethingUnanswered }),
  ]

  private static let showing: [Command] = [
    Command(.search, .showing, [.browse], ["/"], hint: 6) { $0.search },
    Command(.filters, .showing, [.browse], ["f"], hint: 7) { $0.filters },
    Command(
      .clearFilters, .showing, [.browse], ["F"], { $0.clearFilters }, when: { $0.somethingFiltered }
    ),
    Command(.mine, .showing, [.browse], ["M"], hint: 14, { $0.mine }, when: { $0.hasOwnCentre }),
    Command(.onlyUnanswered, .showing, [.browse], ["!"], hint: 15) { $0.onlyUnanswered },
    Command(.group, .showing, [.browse], ["v"], hint: 9) { $0.group },
    Command(
      .previousFollowUp, .showing, both, [","], { $0.previousFollowUp },
      when: { $0.followUp(at: -1) }),
    Command(
      .nextFollowUp, .showing, both, ["."], { $0.nextFollowUp },
      when: { $0.followUp(at: 1) }),
    Command(.findings, .showing, both, ["x"]) { $0.findings },
    Command(.history, .showing, everywhere, ["H"]) { $0.history },
    Command(.overview, .showing, both, ["o"], hint: 17) { $0.overview },
    Command(.grid, .showing, both, ["g"]) { $0.grid },
    Command(.changes, .showing, both, ["c"]) { $0.whatChanged },
    Command(.committeePage, .showing, both, ["C"]) { $0.committeePage },
    Command(.actions, .showing, both, ["A"]) { $0.correctiveActions },
    Command(.publish, .showing, both, ["P"], { $0.publish }, when: { $0.hasFollowUps }),
  ]

  private static let answering: [Command] = [
    Command(
      .happy, .answering, work, ["1"], hint: 1, { $0.answerHappy },
      when: { $0.canAnswer(.happy) }),
    Command(
      .neutral, .answering, work, ["2"], hint: 2, { $0.answerNeutral },
      when: { $0.canAnswer(.neutral) }),
    Command(
      .sad, .answering, work, ["3"], hint: 3, { $0.answerSad }, when: { $0.canAnswer(.sad) }),
    Command(
      .clear, .answering, work, ["0"], { $0.clearAnswer }, when: { $0.canAnswer(nil) }),
    Command(
      .economy, .answering, work, ["e"], hint: 12, { $0.answerEconomy },
      when: { $0.canAnswerEconomy }),
    Command(
      .status, .answering, work, ["s"], hint: 4, { $0.editStatus }, when: { $0.canWriteStatus }
    ),
    Command(
      .action, .answering, work, ["a"], { $0.editAction }, when: { $0.canWriteEffort }),
    Command(
      .decision, .answering, work, ["d"], { $0.editDecision }, when: { $0.canWriteEffort }),
    Command(
      .latestStatus, .answering, work, ["t"], { $0.editLatestStatus },
      when: { $0.canWriteLatestStatus }),
    Command(
      .followUpState, .answering, both, ["O"], { $0.changeFollowUpState },
      when: { $0.hasFollowUps }),
    Command(
      .ready, .answering, both, ["R"], { $0.markReady }, when: { $0.canMarkReady }),
    Command(.editAgreement, .answering, both, ["E"]) { $0.editAgreement },
    Command(.importDocument, .answering, both, ["I"]) { $0.importDocument },
    Command(
      .conflicts, .answering, everywhere, ["K"], { $0.settleConflicts }, when: { $0.hasConflicts }),
    Command(.undo, .answering, everywhere, ["u"], hint: 13, { $0.undo }, when: { $0.canUndo }),
    Command(.redo, .answering, everywhere, ["r", "C-r"], { $0.redo }, when: { $0.canRedo }),
  ]

  private static let meeting: [Command] = [
    Command(.reviewMeeting, .meeting, everywhere, ["m"], hint: 18) { $0.reviewMeeting },
    Command(
      .reviewNext, .meeting, [.review], ["<Right>", "<Enter>", "n", "<Space>", "<Down>"], hint: 5
    ) { $0.reviewNext },
    Command(.reviewPrevious, .meeting, [.review], ["<Left>", "N", "<Up>"], hint: 6) {
      $0.reviewPrevious
    },
    Command(.postpone, .meeting, [.review], ["p"], hint: 7) { $0.postpone },
    Command(.reviewList, .meeting, [.review], ["l"], hint: 8) { $0.reviewList },
    Command(
      .linkDecision, .meeting, [.review], ["D"], { $0.linkDecision },
      when: { $0.canWriteEffort }),
    Command(.pauseReview, .meeting, [.review], ["<Esc>", "q", "C-c"], hint: 9) { $0.pauseReview },
  ]

  private static let program: [Command] = [
    Command(.help, .program, everywhere, ["?", "<F1>"], hint: 10) { $0.help },
    Command(.palette, .program, everywhere, [":"], hint: 16) { $0.palette },
    Command(.settings, .program, [.browse], []) { $0.settings },
    Command(.saveAgain, .program, everywhere, ["C-s"]) { $0.saveAgain },
    Command(.saveCopy, .program, both, []) { $0.saveCopy },
    Command(.redraw, .program, Set(Scope.allCases), ["C-l"]) { $0.redraw },
    Command(.suspend, .program, Set(Scope.allCases), ["C-z"]) { $0.suspend },
    Command(.quit, .program, both, ["q", "C-c", "C-q"], hint: 11) { $0.quit },
  ]

  private static let dialogs: [Command] = [
    Command(.save, .dialogs, [.editor, .form], ["C-s"], hint: 1) { $0.save },
    Command(
      .toggleInternal, .dialogs, [.editor], ["C-t"], hint: 3, { $0.toggleInternal },
      when: { $0.canMarkInternal }),
    Command(.editOutside, .dialogs, [.editor], ["C-o"], hint: 4) { $0.editOutside },
    Command(.choose, .dialogs, [.picker], ["<Enter>"], hint: 1) { $0.choose },
    Command(.keepSearch, .dialogs, [.search], ["<Enter>"], hint: 1) { $0.keepSearch },
    Command(.proceed, .dialogs, [.form], ["<Enter>"], hint: 2) { $0.proceed },
    Command(.nextField, .dialogs, [.form], ["<Tab>"], hint: 3) { $0.nextField },
    Command(.cancel, .dialogs, [.editor, .form, .search, .picker], ["<Esc>", "C-c"], hint: 9) {
      $0.cancel
    },
    Command(.close, .dialogs, [.reader], ["<Esc>", "q", "?", "C-c"], hint: 1) { $0.close },
  ]

  /// What the bottom line hints at on a page, in this order.
  static let pageHints: [CommandID] = [
    .open, .back, .overview, .grid, .changes, .committeePage, .actions, .palette,
  ]

  private struct Binding: Hashable {
    let scope: Scope
    let key: Key
  }

  private static let byBinding: [Binding: Command] = {
    var table: [Binding: Command] = [:]
    for command in commands {
      for scope in command.scopes {
        for key in command.keys { table[Binding(scope: scope, key: key)] = command }
      }
    }
    return table
  }()

  /// The command that a key means in a scope, or `nil`.
  public static func command(for key: Key, in scope: Scope) -> Command? {
    byBinding[Binding(scope: scope, key: key)]
  }

  public static func command(_ id: CommandID) -> Command? { commands.first { $0.id == id } }
}
