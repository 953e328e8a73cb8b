import MilepaelCore
import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Recording an answer, opening a store with a long history, and taking in what a colleague has saved.
enum HistoryFigures {
  private static let longHistory = 100_000

  static func measure(_ agreement: Agreement) throws -> [Figure] {
    var template = Array("/tmp/milepael-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreFigures.Failure(call: "mkdtemp", code: errno)
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let names = ["a.json", "a.history.jsonl", "a.checkpoint.json", "limit", "b.json"]
    defer {
      for name in names + ["b.history.jsonl", "b.checkpoint.json"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    let path = "\(folder)/a.json"
    _ = try AgreementFile.create(path, agreement)
    var figures = [try record(agreement, path, limit: "\(folder)/limit")]
    figures.append(try takeIn(agreement, path))
    figures.append(try open(agreement, path, other: "\(folder)/b.json"))
    return figures
  }

  /// An answer until it is safe on disk, against as many bytes appended and synced.
  private static func record(
    _ agreement: Agreement, _ path: String, limit: String
  ) throws -> Figure {
    var journal = try Journal.open(path)
    var writer = Writer(session: "bench")
    _ = try journal.record { [writer.entry(in: $0)] }
    let before = try size(of: journal.names.history)
    _ = try journal.record { [writer.entry(in: $0)] }
    let bytes = [UInt8](
      repeating: UInt8(ascii: "x"), count: try size(of: journal.names.history) - before)
    let file = libcOpen(limit, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw StoreFigures.Failure(call: "open", code: errno) }
    defer { close(file) }
    let append = try Stopwatch.median(.wall) {
      guard write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
        throw StoreFigures.Failure(call: "fdatasync", code: errno)
      }
    }
    let time = try Stopwatch.median(.wall) {
      _ = try journal.record { [writer.entry(in: $0)] }
    }
    try journal.writeFile()
    return Figure(
      what: "record an answer", initiatives: agreement.initiatives.count, time: time,
      bytes: bytes.count, yardstick: .times("append and fdatasync", append, most: 3))
  }

  /// A colleague's entry from the glance that shows it until it is in the agreement.
  private static func takeIn(_ agreement: Agreement, _ path: String) throws -> Figure {
    var colleague = try Journal.open(path)
    var own = try Journal.open(path)
    var writer = Writer(session: "colleague")
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<101 {
      _ = try colleague.record { [writer.entry(in: $0)] }
      let start = clock.now
      _ = try own.look()
      times.append(start.duration(to: clock.now))
    }
    try own.writeFile()
    return Figure(
      what: "take in an answer", initiatives: agreement.initiatives.count,
      time: times.sorted()[times.count / 2], yardstick: .within(5))
  }

  /// Opening with a long history beside the file, against opening the same file without one.
  private static func open(
    _ agreement: Agreement, _ path: String, other: String
  ) throws -> Figure {
    var journal = try Journal.open(path)
    var writer = Writer(session: "long")
    for _ in 0..<(longHistory / 500) {
      _ = try journal.record { agreement in
        var agreement = agreement
        return (0..<500).map { _ in
          let entry = writer.entry(in: agreement)
          _ = agreement.takeIn(entry)
          return entry
        }
      }
    }
    try journal.writeFile()
    _ = try AgreementFile.create(other, journal.agreement)
    var times: [[Duration]] = [[], []]
    let clock = ContinuousClock()
    // In turns, so that a busy machine slows down both.
    for _ in 0..<21 {
      for (index, path) in [path, other].enumerated() {
        let start = clock.now
        keep(try Journal.open(path))
        times[index].append(start.duration(to: clock.now))
      }
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    return Figure(
      what: "open with 100,000 lines", initiatives: agreement.initiatives.count, time: medians[0],
      yardstick: .times("without", medians[1], most: 1.2))
  }

  private static func size(of path: String) throws -> Int {
    try SystemFiles().status(at: path).size
  }

  /// Answers one initiative after another with a sentence.
  private struct Writer {
    let session: String
    private var number = 0

    init(session: String) { self.session = session }

    mutating func entry(in agreement: Agreement) -> Entry {
      number += 1
      let index = number % agreement.initiatives.count
      let place = AnswerPlace(
        InitiativeID(agreement.initiatives[index].number), FollowUpID("2019-3"))
      let current = agreement.initiatives[index].round(place.followUp)?.effort
      let stamp = Stamp(by: "Mette Holm", at: Timestamp(secondsSince1970: 1_570_000_000 + number))
      let status = MarkedText("Planen er sendt i høring, og de første svar er kommet: \(number).")
      return Entry(
        id: EntryID(session: session, number: number), stamp: stamp,
        edits: [
          .status(place, Change(from: current?.status, to: status)),
          .effortStamp(place, Change(from: current?.stamp, to: stamp)),
        ])
    }
  }
}

// Inside a type with a method of the same name, the system's function is hidden; this one is not.
private func libcOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

#if canImport(Darwin)
  private func fdatasync(_ file: Int32) -> Int32 { fsync(file) }
#endif
