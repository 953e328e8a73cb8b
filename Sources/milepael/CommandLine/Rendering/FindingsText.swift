import MilepaelCore
import MilepaelText

/// What the checks found, for people: a line each, by initiative.
struct FindingsText {
  let agreement: Agreement
  let phrases: Phrases
  let layout: TextLayout

  func render(_ findings: [Finding]) -> String { layout.text(lines(findings)) }

  func lines(_ findings: [Finding]) -> [String] {
    let width = (findings.map { layout.columns(of: $0.initiative.description) }.max() ?? 0) + 2
    return findings.flatMap { finding in
      let number = layout.padded(finding.initiative.description, to: width)
      return layout.paragraph(number, words(finding))
    }
  }

  private func words(_ finding: Finding) -> String {
    let severity = phrases.severity(finding.severity)
    let said = phrases.finding(finding.kind, title: agreement.title(of:))
    let followUp = finding.followUp.map { ", \(agreement.title(of: $0))" } ?? ""
    return "\(severity)\(followUp): \(said)"
  }
}
