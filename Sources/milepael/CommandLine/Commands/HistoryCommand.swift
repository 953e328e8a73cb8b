import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael history STORE [NUMBER]`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show who changed what, when, and from what to what; the newest last.",
    discussion: """
      Everything that was ever saved is in it. It can also be shown of an agreement whose own file \
      is broken.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument
  @Argument(
    help: ArgumentHelp("Only what is about this initiative.", valueName: "number"))
  var number: String?
  @Option(
    help: ArgumentHelp("Only from this day on, in local time.", valueName: "date"))
  var since: String?
  @Option(help: ArgumentHelp("Only by this person: any part of the name.", valueName: "name"))
  var by: String?
  @Option(help: "text for people, json for scripts.")
  var format = PlainFormat.text

  func run() throws {
    let phrases = common.phrases
    try common.reporting(phrases.cannotShowHistory, on: store.store) { () throws(Problem) in
      let log = try read()
      let agreement = titles(phrases)
      let filter = HistoryFilter(
        initiative: try initiative(in: agreement, log), since: try day(), by: by,
        zoneSeconds: Clock.zoneSeconds)
      let entries = log.entries.compactMap(filter.part)
      switch format {
      case .text:
        let text = HistoryText(
          title: { agreement?.title(of: $0) ?? $0.value }, phrases: phrases, layout: .current,
          zoneSeconds: Clock.zoneSeconds)
        try Streams.output(text.render(entries))
      case .json: try Streams.outputClean(HistoryJSON.render(entries))
      }
      for line in log.unreadable {
        Streams.message(phrases.unreadableLine(line.file, line.line))
      }
    }
  }

  /// The agreement, which only gives the follow-ups their titles: a broken file must not hide its own
  /// history, so why it cannot be opened is told, and the history is shown with ids.
  private func titles(_ phrases: Phrases) -> Agreement? {
    do throws(StoreError) {
      return try Journal.open(store.store, acceptOlder: true).agreement
    } catch {
      let explanation = Problem.store(error).explanation(
        doing: phrases.cannotNameFollowUps, file: store.store, phrases: phrases)
      Streams.message(phrases.lines(explanation).joined(separator: "\n"))
      return nil
    }
  }

  private func read() throws(Problem) -> HistoryLog {
    do { return try HistoryLog.read(store.store) } catch { throw .store(error) }
  }

  private func day() throws(Problem) -> CalendarDate? {
    guard let since else { return nil }
    guard let day = CalendarDate(since) else { throw .notADate(since) }
    return day
  }

  /// Also one that is no longer in the agreement: its history is.
  private func initiative(
    in agreement: Agreement?, _ log: HistoryLog
  ) throws(Problem) -> InitiativeID? {
    guard let number else { return nil }
    guard let id = InitiativeID(number) else { throw .notANumber(number) }
    guard let agreement, !log.entries.contains(where: { $0.concerns(id) }) else { return id }
    return agreement.id(at: try Lookup.initiative(number, in: agreement))
  }
}

/// Which part of the history is wanted.
struct HistoryFilter {
  var initiative: InitiativeID?
  /// From this day on.
  var since: CalendarDate?
  /// A part of a name.
  var by: String?
  var zoneSeconds: Int

  /// The entry with those edits that are wanted; `nil` when none is.
  func part(of entry: Entry) -> Entry? {
    if let by, !TextFold.folded(entry.stamp.by).contains(TextFold.folded(by)) { return nil }
    if let since {
      let local = Timestamp(secondsSince1970: entry.stamp.at.secondsSince1970 + zoneSeconds)
      if local.date < since { return nil }
    }
    guard let initiative else { return entry }
    guard entry.concerns(initiative) else { return nil }
    var part = entry
    part.edits = entry.edits.filter { $0.initiative == initiative }
    return part
  }
}
