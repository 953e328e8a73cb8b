import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

#if os(Linux)
  import Glibc

  extension EndToEnd {
    /// The real program, killed with no warning.
    struct KillTests {
      /// Whether this machine lets one program watch another.
      private static let canTrace: Bool = {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return false }
        let run = try? Program.run(
          command: ["/usr/bin/strace", "-o", "/dev/null", "/bin/true"],
          in: FileManager.default.temporaryDirectory, environment: [:])
        return run?.status == 0
      }()

      /// Every call by which a save can leave a trace, or go wrong.
      private static let calls = [
        "openat", "open", "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat",
        "renameat2", "link", "linkat", "unlink", "unlinkat", "flock", "fcntl", "close", "fchmod",
        "fchown", "ftruncate", "pread64",
      ]

      private static let arguments = [
        "set", "ballerup.json", "3.16", "--follow-up", "3", "--effort", "sad", "--status", "Nyt",
      ]

      private static func traced(
        _ sandbox: Sandbox, _ options: [String]
      ) throws -> Program.Outcome {
        let program = Program.folder.appendingPathComponent("milepael").path
        return try Program.run(
          command: ["/usr/bin/strace", "-f", "-qq", "-o", "trace"] + options + [program]
            + arguments, in: sandbox.folder, environment: sandbox.environment)
      }

      /// Which call of its kind, from 1, each one is that comes after the store was first opened.
      private static func moments(_ sandbox: Sandbox) throws -> [(call: String, number: Int)] {
        let run = try traced(sandbox, ["-e", "trace=\(calls.joined(separator: ","))"])
        #expect(run.status == 0)
        var counts: [String: Int] = [:]
        var isSaving = false
        var moments: [(String, Int)] = []
        for line in try sandbox.read("trace").split(separator: "\n") {
          // `1234 openat(AT_FDCWD, …`
          let text = line.drop { $0.isNumber || $0 == " " }
          let name = String(text.prefix { $0 != "(" })
          guard calls.contains(name), text.contains("(") else { continue }
          counts[name, default: 0] += 1
          if text.contains("ballerup.json") { isSaving = true }
          if isSaving { moments.append((name, counts[name] ?? 0)) }
        }
        return moments
      }

      @Test(.enabled(if: canTrace, "strace is not here, or may not watch"))
      func killedAtAnyCallOfASaveTheStoreIsTheOldOrTheNewOne() throws {
        // Both the first save, which makes history and checkpoint, and one after others.
        for earlier in [false, true] {
          func store() throws -> Sandbox {
            let sandbox = try Sandbox.ballerup()
            if earlier {
              _ = try sandbox.run(
                "set", "ballerup.json", "1.1", "--follow-up", "3", "--effort", "sad")
            }
            return sandbox
          }
          let moments = try Self.moments(try store())
          #expect(moments.count > 20)
          var acknowledged = 0
          for (call, number) in moments {
            let sandbox = try store()
            let run = try Self.traced(
              sandbox,
              ["-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(number)"])
            let moment = "\(call) \(number)"
            if run.status == 0 { acknowledged += 1 }
            let effort = try #require(
              try sandbox.agreement("ballerup.json").initiative(id("3.16"))
            ).round("2019-3")?.effort
            let isNew = effort?.smiley == .sad && effort?.status?.text == "Nyt"
            #expect(isNew || effort?.smiley == nil && effort?.status == nil, "\(moment)")
            if run.output.contains("gemt i") || run.status == 0 { #expect(isNew, "\(moment)") }
            // And the next one can go on from there.
            let path = sandbox.file("ballerup.json").path
            var journal = try Journal.open(path)
            _ = try journal.record([
              Entry(
                id: EntryID(session: "next", number: 1),
                stamp: Stamp(by: "Ib", at: Timestamp(secondsSince1970: 0)),
                edits: [
                  .note(AnswerPlace(id("5.4"), "2019-3"), Change(from: nil, to: "Videre"))
                ])
            ])
            try journal.writeFile()
            #expect(try Verification.of(path).isClean, "\(moment)")
            #expect(try AgreementFile.load(path).agreement == journal.agreement, "\(moment)")
          }
          // Killed while it ends, it may have said already that the answer is saved.
          #expect(acknowledged < moments.count / 2)
        }
      }

      /// How many edits each of the eight programs makes: 500 where the whole soak is wanted.
      private static let soak =
        ProcessInfo.processInfo.environment["MILEPAEL_SOAK"].flatMap { Int($0) } ?? 40

      @Test func eightProgramsAtOnceAndRandomKillsLoseNothing() throws {
        let sandbox = try Sandbox.ballerup()
        let numbers = ["1.1", "1.3", "1.4", "1.5"]
        let workers = (0..<8).map { index in
          Soaking(
            sandbox: sandbox, number: numbers[index / 2],
            option: index.isMultiple(of: 2) ? "--status" : "--action", name: "P\(index)",
            edits: Self.soak)
        }
        for worker in workers { worker.start() }
        for worker in workers { worker.join() }
        #expect(workers.compactMap(\.trouble) == [])

        let path = sandbox.file("ballerup.json").path
        let log = try HistoryLog.read(path)
        var written: Set<String> = []
        for edit in log.entries.flatMap(\.edits) {
          switch edit {
          case .status(_, let change), .action(_, let change):
            if let text = change.to?.text { written.insert(text) }
          default: break
          }
        }
        for worker in workers {
          for edit in 1...Self.soak { #expect(written.contains("\(worker.label)/\(edit)")) }
        }
        let agreement = try AgreementFile.load(path).agreement
        for (index, worker) in workers.enumerated() {
          let effort = agreement.initiative(id(worker.number))?.round("2019-3")?.effort
          let text = index.isMultiple(of: 2) ? effort?.status?.text : effort?.action?.text
          #expect(text == "\(worker.label)/\(Self.soak)")
        }
        #expect(agreement.conflicts.isEmpty)
        #expect(try Verification.of(path).isClean)
        // What a killed program leaves is no more than a file that it was writing.
        let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
        #expect(left.filter { $0.hasPrefix("ballerup.broken") }.isEmpty)
      }
    }
  }

  /// One of the programs: sets one field again and again, and now and then is killed on the way. What
  /// was killed is made again, as a person would.
  private final class Soaking: @unchecked Sendable {
    let number: String
    let option: String
    let label: String
    private let sandbox: Sandbox
    private let edits: Int
    private let done = DispatchSemaphore(value: 0)
    private(set) var trouble: String?

    init(sandbox: Sandbox, number: String, option: String, name: String, edits: Int) {
      self.sandbox = sandbox
      self.number = number
      self.option = option
      label = name
      self.edits = edits
    }

    func start() { Thread { self.work() }.start() }

    func join() { done.wait() }

    private func work() {
      defer { done.signal() }
      let program = Program.folder.appendingPathComponent("milepael").path
      for edit in 1...edits {
        let set = [
          program, "set", "ballerup.json", number, "--follow-up", "3", option, "\(label)/\(edit)",
          "--by", label,
        ]
        for attempt in 1...20 {
          let isKilled = attempt < 3 && Int.random(in: 1...6) == 1
          let milliseconds = Int.random(in: 1...60)
          let limit = "0.0\(milliseconds < 10 ? "0" : "")\(milliseconds)"
          do {
            let run = try Program.run(
              command: (isKilled ? ["/usr/bin/timeout", "-s", "KILL", limit] : []) + set,
              in: sandbox.folder, environment: sandbox.environment)
            if run.status == 0 { break }
            if run.status != 137 { trouble = "\(run.status): \(run.errors)" }
          } catch {
            trouble = "\(error)"
          }
          if attempt == 20 { trouble = trouble ?? "\(label)/\(edit) was never saved" }
        }
      }
    }
  }
#endif
