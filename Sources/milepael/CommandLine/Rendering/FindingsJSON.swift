import MilepaelCore
import MilepaelExchange
import MilepaelText

/// What the checks found, for scripts: an array, one object a finding.
enum FindingsJSON {
  static func render(_ findings: [Finding], of agreement: Agreement, phrases: Phrases) -> String {
    JSONText.array(
      findings.map { finding in
        .fields([
          ("finding", .string(finding.kind.name)),
          ("severity", .string(finding.severity.rawValue)),
          ("number", .string(finding.initiative.number.printed)),
          ("extra", .optional(finding.initiative.earlierYear)),
          ("followUp", .optional(finding.followUp?.value)),
          ("text", .string(phrases.finding(finding.kind, title: agreement.title(of:)))),
        ])
      }
    ).written
  }
}
