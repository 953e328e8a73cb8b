public import MilepaelCore
public import MilepaelText

/// A sheet in which a centre answers: one row an answerable milestone, with the values that the store
/// had when it was written, so that a changed cell is seen, and one that was changed on both sides.
public struct AnswerSheet: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var initiative: InitiativeID
    var followUp: FollowUpID
    var followUpTitle: String
    var title: String
    var centre: String
    var milestone: String
    var standing: String
    var answers: [AnswerColumn: String]
  }

  var rows: [Row]
  let phrases: Phrases

  static let format = "milepael-answers"

  /// The sheet of a follow-up; for one centre when it is given by its present name.
  public init(
    _ agreement: Agreement, followUp: FollowUpID, centre: String? = nil, phrases: Phrases
  ) {
    self.phrases = phrases
    let centres = Directory(agreement.centres)
    let position = agreement.followUps.firstIndex { $0.id == followUp }
    rows = agreement.places.compactMap { place in
      let initiative = agreement[place]
      guard let content = initiative.followedUp,
        centre == nil || centres.canonical(initiative.centre) == centre
      else { return nil }
      var row = Row(
        initiative: agreement.id(at: place), followUp: followUp,
        followUpTitle: position.map { PrintedText.line(agreement.followUps[$0].title) } ?? "",
        title: PrintedText.line(initiative.title), centre: PrintedText.line(initiative.centre),
        milestone: "", standing: "", answers: [:])
      var round = Round.empty
      var latest: LatestStatus?
      switch place {
      case .own:
        guard let position else { return nil }
        let standing = CarryForward.standings(of: initiative, in: agreement.followUps)[position]
        guard standing.name != .notDue, standing.name != .derived else { return nil }
        round = content.rounds[followUp] ?? .empty
        row.standing = phrases.standing(standing, title: agreement.followUps.title(of:))
        // What is held against an earlier milestone shows that one.
        var milestone = round.milestone
        if case .again(let origin) = standing { milestone = content.rounds[origin]?.milestone }
        row.milestone = PrintedText.normalised(milestone?.text ?? "")
      case .extra(let year, let index):
        latest = agreement.extra[year].initiatives[index].latestStatuses[followUp]
      }
      for column in Self.columns(of: row.initiative) {
        row.answers[column] = column.value(in: round, latest: latest, phrases)
      }
      return row
    }
  }

  /// An initiative of an earlier agreement has only a latest status to answer here.
  static func columns(of initiative: InitiativeID) -> [AnswerColumn] {
    initiative.earlierYear == nil
      ? AnswerColumn.allCases.filter { $0 != .latestStatus } : [.latestStatus]
  }

  /// How many rows there are.
  public var count: Int { rows.count }

  /// For a Danish spreadsheet: UTF-8 with a byte order mark, semicolons.
  public var csv: String {
    let words = phrases.documents
    let heads =
      [
        words.initiativeHead, words.titleHead, words.centreHead, words.followUpLabel,
        words.milestoneHead, words.standHead,
      ] + AnswerColumn.allCases.map { $0.head(words) }
      + AnswerColumn.allCases.map { words.before($0.head(words)) }
    return CSVWriter.write(
      [heads]
        + rows.map { row in
          let values = AnswerColumn.allCases.map { row.answers[$0] ?? "" }
          // A spreadsheet takes 1.10 for a number or a day, so that a word stands before it.
          return [
            words.item(row.initiative.description), row.title, row.centre, row.followUpTitle,
            row.milestone,
            row.standing,
          ] + values + values
        })
  }

  /// The same for programs.
  public var json: String {
    JSONText.object([
      .init("format", .string(Self.format)), .init("version", .integer(1)),
      .init(
        "answers",
        .array(
          rows.map { row in
            let values = JSONText.object(
              Self.columns(of: row.initiative).map {
                JSONText.Field($0.rawValue, .string(row.answers[$0] ?? ""))
              })
            return .object([
              .init("initiative", .string(row.initiative.description)),
              .init("followUp", .string(row.followUp.value)),
              .init("title", .string(row.title)), .init("centre", .string(row.centre)),
              .init("milestone", .string(row.milestone)),
              .init("standing", .string(row.standing)), .init("answer", values),
              .init("before", values),
            ])
          })),
    ]).written
  }
}
