import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// Long imports and reports: they say how far they are, and can be broken off without harm.
  struct LongWorkTests {
    /// A follow-up of so many initiatives.
    private static func document(_ count: Int) -> String {
      var lines = ["Første opfølgning på Aftale om budget 2026 for Strandby Kommune"]
      for index in 0..<count {
        let (chapter, number) = (index / 100 + 1, index % 100 + 1)
        if number == 1 { lines.append("\(chapter). Kapitel \(chapter)") }
        lines += [
          "\(chapter).\(number). Tiltag nummer \(index)\tDrift\tTid\tSmiley",
          "Der afsættes 1,5 mio. kr. i 2026.\tAnsvarligt center: Havn Ansvarligt udvalg: Havneudvalget\t\t",
          "Milepæl\t<p>Der er en plan.</p><p>Status: Planen er lagt.</p>\t1. opfølgning 2026\t☺",
          "Milepæl\tPlanen er fulgt.\t31.12.2026\t",
          "Økonomi\tDer er afsat 1,5 mio. kr. i 2026.\t\t☺",
        ]
      }
      return lines.joined(separator: "\n")
    }

    /// What is in the folder, but for the document and what the test itself puts there.
    private static func names(_ sandbox: Sandbox) throws -> Set<String> {
      let others: Set<String> = ["stor.txt", "home", "tmux", "shellrc", "pid"]
      let all = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
      return Set(all.filter { !$0.hasPrefix(".run-") }).subtracting(others)
    }

    @Test func anImportShowsHowFarItIsAndIsBrokenOffWithCtrlC() throws {
      let sandbox = try Sandbox()
      try sandbox.write(Self.document(4000), to: "stor.txt")
      let window = try Window(sandbox, columns: 80)
      try window.shell("clear; milepael import stor.txt --into ny.json")
      try window.wait("a bar with its share") { $0.contains(#/stor\.txt .*\[#+-+\]\s+\d+ %/#) }
      try window.press("C-c")
      try window.waitForShell()
      #expect(try Self.names(sandbox) == [])
    }

    @Test(arguments: [0.05, 0.2, 0.4, 0.6, 0.8, 1.0, 1.3, 1.6, 2.0])
    func whereverAnImportIsBrokenOffNothingIsLeftHalf(seconds: Double) throws {
      let sandbox = try Sandbox()
      try sandbox.write(Self.document(600), to: "stor.txt")
      let program = Program.folder.appendingPathComponent("milepael").path
      _ = try Program.run(
        command: ["timeout", "-s", "INT", "\(seconds)", program, "import", "stor.txt"]
          + ["--into", "ny.json"], in: sandbox.folder, environment: sandbox.environment)
      let names = try Self.names(sandbox)
      #expect(names.allSatisfy { $0.hasPrefix("ny.") && !$0.hasSuffix(".tmp") })
      if names.contains("ny.json") {
        #expect(try sandbox.agreement("ny.json").initiatives.count == 600)
        #expect(try sandbox.run("verify", "ny.json").status == 0)
      }
      #expect(try sandbox.run("import", "stor.txt", "--into", "ny.json").status == 0)
      #expect(try sandbox.agreement("ny.json").initiatives.count == 600)
    }

    @Test func aReportShowsHowFarItIsAndInAPipeNothing() throws {
      let sandbox = try Sandbox()
      let initiatives = (0..<4000).map { index in
        initiative(
          "\(index / 100 + 1).\(index % 100 + 1)",
          rounds: ["1": round(milestone: "Der er en plan.", .happy, status: "Planen er lagt.")])
      }
      try sandbox.write(
        String(decoding: AgreementFormat.encode(agreement(initiatives)), as: UTF8.self),
        to: "stor.json")
      let words = ["report", "stor.json", "--kind", "follow-up", "--format", "html"]
      let window = try Window(sandbox, columns: 80)
      try window.shell("clear; milepael \(words.joined(separator: " ")) --output stor.html")
      try window.wait("a bar with its share") { $0.contains(#/stor\.html .*\[#+-*\]\s+\d+ %/#) }
      try window.waitForShell()
      #expect(try sandbox.read("stor.html").hasSuffix("</html>\n"))
      let piped = try sandbox.run(
        "report", "stor.json", "--kind", "follow-up", "--format", "html", "--output", "stor.html")
      #expect(piped.errors == "" && piped.status == 0)
    }

    @Test(arguments: [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5])
    func aReportThatIsBrokenOffLeavesTheOldFile(seconds: Double) throws {
      let sandbox = try Sandbox.ballerup()
      try sandbox.write("Den gamle.", to: "rapport.html")
      let program = Program.folder.appendingPathComponent("milepael").path
      let words = ["report", "ballerup.json", "--kind", "follow-up", "--format", "html"]
      _ = try Program.run(
        command: ["timeout", "-s", "INT", "\(seconds)", program] + words
          + ["--output", "rapport.html"], in: sandbox.folder, environment: sandbox.environment)
      let text = try sandbox.read("rapport.html")
      #expect(text == "Den gamle." || text.hasSuffix("</html>\n"))
      #expect(try Self.names(sandbox) == ["ballerup.json", "rapport.html"])
    }
  }
}
