import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("Limits")
struct LimitTests {
  /// The smallest file with an unknown field.
  private func file(_ field: String) -> String {
    minimal.changing("\"version\": 1", to: "\"version\": 1, \"x\": " + field)
  }

  private func problem(_ file: String) -> FormatError.Problem? {
    do throws(FormatError) {
      _ = try decode(file)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test("Depth")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    // The outermost object is the first level.
    #expect(problem(file(nested(63))) == nil)
    #expect(problem(file(nested(64))) == .tooDeep(limit: 64))
    #expect(problem(file(nested(1_000_000))) == .tooDeep(limit: 64))
    #expect(problem(file(String(repeating: "{\"a\":", count: 1_000_000))) == .tooDeep(limit: 64))
  }

  @Test("Length of a text or key")
  func text() {
    let most = String(repeating: "æ", count: 1 << 19)
    #expect(problem(file("\"\(most)\"")) == nil)
    #expect(problem(file("\"\(most)x\"")) == .textTooLong(limit: 1 << 20))
    #expect(problem(file("\"\\n\(most)\"")) == .textTooLong(limit: 1 << 20))
    #expect(
      problem(minimal.changing("Aftale", to: most + "x")) == .textTooLong(limit: 1 << 20))
    #expect(
      problem(minimal.changing("\"format\"", to: "\"\(most)x\": 1, \"format\""))
        == .textTooLong(limit: 1 << 20))
  }

  @Test("Number of elements")
  func elements() {
    func array(_ count: Int) -> String {
      "[" + String(repeating: "0,", count: count - 1) + "0]"
    }
    #expect(problem(file(array(1_000_001))) == .tooManyElements(limit: 1_000_000))
    let names = "[" + String(repeating: "\"\",", count: 1_000_000) + "\"\"]"
    let initiative = """
      [{"number": "1", "title": "", "chapter": "", "kind": "capital", "handling": "guidepost",
      "centre": "", "committees": \(names)}]
      """
    #expect(
      problem(minimal.changing("\"initiatives\": []", to: "\"initiatives\": " + initiative))
        == .tooManyElements(limit: 1_000_000))
  }

  @Test("Size of a file")
  func size() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: (256 << 20) + 1)
    #expect(throws: FormatError(.tooLarge(limit: 268_435_456, size: 268_435_457))) {
      try AgreementFormat.decode(bytes)
    }
  }

  @Test("What cannot be read again is not saved")
  func unwritable() throws {
    let agreement = try decode(minimal)
    let number = try #require(InitiativeNumber("1"))
    func initiative(_ content: FollowedUp) -> Initiative {
      Initiative(number: number, title: "", chapter: "", handling: .followedUp(content))
    }
    let round = FollowUp(id: FollowUpID("2019-1"), title: "")
    var changes: [Agreement] = []
    for change in 0..<6 {
      var changed = agreement
      switch change {
      case 0:
        changed.initiatives = [
          initiative(FollowedUp(indicators: [Indicator(title: "", target: .nan)]))
        ]
      case 1: changed.followUps = [round, round]
      case 2: changed.foreign = Foreign([Foreign.Field(key: "title", json: "1,\"version\":1")])
      case 3: changed.foreign = Foreign([Foreign.Field(key: "version", json: "1")])
      case 4: changed.title = String(repeating: "x", count: (1 << 20) + 1)
      default: changed.budgetYear = 20190
      }
      changes.append(changed)
    }
    for change in changes {
      let disk = MemoryFiles()
      disk.put("/a.json", Array(minimal.utf8))
      var file = try AgreementFile.load("/a.json", files: disk)
      let error = #expect(throws: StoreError.self) { try file.save(change) }
      guard case .unwritable? = error?.cause else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(error?.operation == .saving)
      #expect(disk.content("/a.json") == Array(minimal.utf8))
      #expect(file.agreement == agreement)
    }
  }
}
