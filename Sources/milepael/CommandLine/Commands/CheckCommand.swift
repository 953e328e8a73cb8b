import ArgumentParser
import MilepaelCore
import MilepaelText

/// `milepael check STORE`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what is missing, unreasoned or inconsistent.",
    discussion: "Exit status 2 when there are findings beyond mere information.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text

  func run() throws {
    var warnings = 0
    try common.reporting(common.phrases.cannotCheck, on: store.store) { () throws(Problem) in
      let agreement = try store.agreement(common.phrases)
      let findings = agreement.findings()
      warnings = findings.filter { $0.severity == .warning }.count
      try Streams.output(rendered(findings, of: agreement))
      Streams.message(
        common.phrases.findings(warnings, information: findings.count - warnings))
    }
    if warnings > 0 { throw ExitCode(2) }
  }

  private func rendered(_ findings: [Finding], of agreement: Agreement) -> String {
    switch format {
    case .text:
      FindingsText(agreement: agreement, phrases: common.phrases, layout: .current)
        .render(findings)
    case .json: FindingsJSON.render(findings, of: agreement, phrases: common.phrases)
    }
  }
}
