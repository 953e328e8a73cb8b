import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// What is internal or closed is in no file that `milepael report --public` writes, however packed.
struct PublicFileTests {
  private static let secret = "HEMMELIGT"

  /// An agreement with a secret in every place that can have one, and a text that all may read.
  private static var agreement: Agreement {
    let internalText = MarkedText(secret, isInternal: true)
    var made = MilepaelTestKit.agreement([
      initiative(
        "1.1",
        rounds: [
          "2019-1": round(
            milestone: "Døren er sat i.", .sad, status: internalText, action: internalText,
            economy: .sad, economyStatus: internalText)
        ])
    ])
    made.initiatives[0].remarks = [internalText]
    made.meetings = [
      Meeting(
        id: "m", committee: "Økonomiudvalget", date: day("2019-06-04"),
        items: [
          Meeting.Item(
            number: 1, title: secret, caseNumber: secret, isClosed: true, proposal: secret,
            decision: secret),
          Meeting.Item(number: 2, title: "Åbent", decision: "Godkendt."),
        ])
    ]
    return made
  }

  /// Every part of a packed document, one after the other.
  private func unpacked(_ name: String, in sandbox: Sandbox) throws -> String {
    sandbox.environment["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    let text = try Program.run(
      command: ["unzip", "-p", name, "*.xml"], in: sandbox.folder, environment: sandbox.environment
    )
    #expect(text.status == 0)
    return text.output
  }

  @Test(arguments: ["docx", "odt"], ["plan", "follow-up", "meeting", "summary"])
  func aPackedDocumentHasNoSecretInAnyPart(format: String, kind: String) throws {
    let sandbox = try Sandbox()
    _ = try AgreementFile.create(sandbox.file("a.json").path, Self.agreement)
    for isPublic in [true, false] {
      let made = try Program.run(
        [
          "report", "a.json", "--kind", kind, "--follow-up", "1", "--format", format, "--output",
          "ud.\(format)",
        ] + (isPublic ? ["--public"] : []), in: sandbox.folder, environment: sandbox.environment)
      #expect(made.status == 0)
      let text = try unpacked("ud.\(format)", in: sandbox)
      if isPublic { #expect(!text.contains(Self.secret)) }
      // The search finds it where it is.
      if !isPublic, kind == "follow-up" { #expect(text.contains(Self.secret)) }
    }
  }
}
