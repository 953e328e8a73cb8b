import MilepaelCore
import MilepaelExchange
import MilepaelText

/// What an import did, for scripts.
enum ImportJSON {
  static func value(_ result: ImportResult, name: String, phrases: Phrases) -> JSONText {
    let report = result.report
    let title = result.agreement.title(of:)
    return .fields([
      ("document", .string(name)), ("kind", .string(report.kind.rawValue)),
      ("followUp", .optional(report.followUp)), ("initiatives", .integer(report.initiatives)),
      ("milestones", .integer(report.milestones)), ("answers", .integer(report.answers)),
      ("meetings", .integer(report.meetings)),
      ("added", .strings(report.added.map(\.description))),
      ("closed", .strings(report.closed)),
      (
        "changes",
        .array(
          report.changes.map { change in
            .fields([
              ("initiative", .string(change.initiative.description)),
              ("field", .string(phrases.name(of: change.field, title: title))),
              ("before", .string(change.before)), ("after", .string(change.after)),
            ])
          })
      ),
      (
        "findings",
        .array(
          report.findings.map { finding in
            .fields([
              ("group", .string(finding.group.rawValue)),
              ("initiative", .optional(finding.initiative?.description)),
              ("line", .optional(finding.line)),
              ("text", .string(phrases.importFinding(finding.kind, title: title))),
            ])
          })
      ),
    ])
  }
}
