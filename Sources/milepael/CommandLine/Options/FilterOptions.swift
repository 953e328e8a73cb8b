import ArgumentParser
import MilepaelCore

/// Which initiatives to show.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only those of this committee: any unambiguous part of its name.")
  var committee: String?

  @Option(help: "Only those of this centre: any unambiguous part of its name.")
  var centre: String?

  @Option(help: "Only those with this smiley, reported or carried forward.")
  var smiley: Smiley?

  @Option(help: "Only those that stand so; needs-answer is missing, again and uncertain.")
  var standing: StandingChoice?

  @Option(
    help: ArgumentHelp(
      "The follow-up to judge at: its number in the order, or its id.",
      discussion: "The current one when left out.", valueName: "n"))
  var followUp: String?

  @Option(help: "Only those paid with this kind of money.")
  var kind: MilepaelCore.Kind?

  @Option(
    parsing: .unconditional,
    help: "Only those in whose texts every one of these words occurs.")
  var text: String?

  func filter(for agreement: Agreement) throws(Problem) -> Filter {
    var filter = Filter(
      standing: standing?.filter, smiley: smiley, kind: kind, text: text ?? "")
    if let committee { filter.committee = try Lookup.committee(committee, in: agreement) }
    if let centre { filter.centre = try Lookup.centre(centre, in: agreement) }
    return filter
  }
}
