import ArgumentParser

/// The initiative that a subcommand is about.
struct NumberArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The initiative: 3.15, or 2018/4.12 for one of an extra follow-up.", valueName: "number"))
  var number: String
}
