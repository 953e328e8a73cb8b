import ArgumentParser

/// The program: without a subcommand it is the screen.
///
/// What ArgumentParser prints by itself (help, usage) is English throughout, because its framework
/// words are; everything else speaks the user's language.
struct Milepael: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milepael",
    abstract: "Follows up on a municipality's political budget agreement.",
    usage: """
      milepael [STORE]
      milepael --demo
      milepael <subcommand> ...
      """,
    discussion: """
      Without a subcommand, opens the screen on STORE: an agreement's JSON file. When STORE is \
      left out, $MILEPAEL_STORE is used, else the only agreement in the folder.

      Exit status: 0, 1 for an error and when 'verify' finds a difference, 2 when 'check' has \
      findings, 64 for wrong usage. 'merge' ends with 1 when conflicts are left, and with 2 or \
      more for an error.
      """,
    version: "0.1.0",
    subcommands: [
      ScreenCommand.self, ListCommand.self, ShowCommand.self, SetCommand.self, AnswerCommand.self,
      FollowUpCommand.self, MissingCommand.self, CheckCommand.self, SummaryCommand.self,
      ReadyCommand.self, HistoryCommand.self, VerifyCommand.self, RecoverCommand.self,
      ConflictsCommand.self, SettleCommand.self, MergeCommand.self,
      ReportCommand.self, ExportCommand.self, ImportCommand.self, NewCommand.self,
      RollOverCommand.self,
    ],
    defaultSubcommand: ScreenCommand.self)

  @OptionGroup var common: CommonOptions
}
