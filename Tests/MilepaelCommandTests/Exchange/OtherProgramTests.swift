import Foundation
import Testing

@testable import milepael

/// Programs that unpack and read documents, and what they are given.
struct OtherProgramTests {
  private func problem(_ work: () throws(Problem) -> [UInt8]) -> ExchangeProblem? {
    do throws(Problem) {
      _ = try work()
    } catch .exchange(let problem) {
      return problem
    } catch {}
    return nil
  }

  @Test func whatAProgramWritesComesBackWhole() throws {
    let bytes = (0..<300_000).map { UInt8($0 % 251) }
    #expect(try OtherProgram.run("cat", [], on: bytes, limit: 300_000) == bytes)
  }

  @Test(.timeLimit(.minutes(1)))
  func aProgramThatWritesWithoutEndIsEnded() {
    let found = problem { () throws(Problem) in
      try OtherProgram.run("yes", [], on: [], limit: 1_000_000)
    }
    #expect(found == .unpacksTooLarge(limit: 1_000_000))
  }

  @Test func oneByteTooManyIsRefusedAndNotCut() {
    let found = problem { () throws(Problem) in
      try OtherProgram.run("cat", [], on: [1, 2, 3], limit: 2)
    }
    #expect(found == .unpacksTooLarge(limit: 2))
  }

  @Test func onlyAProgramThatIsNotThereIsMissing() {
    let missing = problem { () throws(Problem) in
      try OtherProgram.run("milepael-findes-ikke", [], on: [])
    }
    #expect(missing == .notUnpacked("milepael-findes-ikke"))
    let long = problem { () throws(Problem) in
      try OtherProgram.run("cat", [String(repeating: "x", count: 1 << 20)], on: [])
    }
    #expect(long == .cannotStart("cat", errno: E2BIG))
  }

  /// An archive of stored parts; each entry of the directory names one of them.
  private func archive(_ parts: [String], _ entries: [Int]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) }
    }
    var out: [UInt8] = []
    var places: [Int] = []
    for part in parts {
      places.append(out.count)
      out += [0x50, 0x4B, 3, 4] + number(0, 14) + number(part.utf8.count, 4)
      out += number(part.utf8.count, 4) + number(1, 2) + number(0, 2) + Array("x".utf8)
      out += Array(part.utf8)
    }
    let start = out.count
    for index in entries {
      let size = number(parts[index].utf8.count, 4)
      out += [0x50, 0x4B, 1, 2] + number(0, 16) + size + size + number(1, 2) + number(0, 12)
      out += number(places[index], 4) + Array("x".utf8)
    }
    let directory = number(out.count - start, 4) + number(start, 4)
    return out + [0x50, 0x4B, 5, 6] + number(0, 6) + number(entries.count, 2) + directory
      + number(0, 2)
  }

  @Test func anArchiveIsWrittenAsItWasRead() throws {
    let bytes = archive(["Havn", "Hav"], [0, 1])
    #expect(try Archive(bytes)?.bytes.count == bytes.count)
    #expect(try Archive(bytes)?.parts.count == 2)
  }

  @Test func theSameBytesAsSeveralPartsAreRefused() {
    let bytes = archive(["Havn"], [0, 0, 0])
    let found = problem { () throws(Problem) in try Archive(bytes)?.bytes ?? [] }
    #expect(found == .overlappingParts)
  }

  @Test(.timeLimit(.minutes(1)))
  func tagsThatNeverEndAreReadOnce() {
    let open = Array(repeating: Array("<table:table-rows ".utf8), count: 200_000).flatMap(\.self)
    #expect(OpenDocument.withoutGroups(open) == open)
    let closed = Array("<a><table:table-rows b='c'><d/></table:table-rows></a>".utf8)
    #expect(OpenDocument.withoutGroups(closed) == Array("<a><d/></a>".utf8))
  }
}
