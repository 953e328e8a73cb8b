import MilepaelCore
import MilepaelText

/// A report for programs, and for our own importer: everything that the other formats print, by name.
///
/// What is derived stands in `standing`, what was reported in `effort`; they are never mixed.
struct ReportJSON {
  static let format = "milepael-report"
  static let version = 1

  private let view: Agreement
  private let options: ReportOptions
  private let focus: FollowUpID?

  init(_ agreement: Agreement, _ options: ReportOptions) {
    view = agreement.view(for: options)
    self.options = options
    focus = options.followUp ?? agreement.currentFollowUp?.id
  }

  var text: String {
    var fields: [JSONText.Field] = [
      .init("format", .string(Self.format)), .init("version", .integer(Self.version)),
      .init("kind", .string(options.kind.rawValue)),
      .init("followUp", .optional(options.kind == .plan ? nil : focus?.value)),
      .init("agreement", head), .init("centres", bodies(view.centres)),
      .init("committees", bodies(view.committees)),
      .init("followUps", .array(view.followUps.map(followUp))),
      .init("chapters", chapters(view.chapters)),
    ]
    fields.append(
      .init("initiatives", .array(view.initiatives.indices.map { initiative(.own($0)) })))
    fields.append(.init("extra", .array(view.extra.indices.map(earlier))))
    if options.kind == .meeting {
      fields.append(.init("meetings", .array(view.meetings.map(meeting))))
    }
    return JSONText.object(fields).written
  }

  private var head: JSONText {
    object([
      ("title", .string(line(view.title))), ("municipality", .string(line(view.municipality))),
      ("budgetYear", .integer(view.budgetYear)), ("language", .string(view.language.rawValue)),
      ("caseNumber", text(view.caseNumber)), ("committee", text(options.committee)),
      ("contact", text(view.contact?.name)), ("phone", text(view.contact?.phone)),
      ("email", text(view.contact?.email)),
      (
        "internal",
        !options.isPublic && view.hasInternal(meetings: options.kind == .meeting)
          ? .boolean(true) : .null
      ),
    ])
  }

  /// An object without the fields that say nothing.
  func object(_ fields: [(String, JSONText)]) -> JSONText {
    .object(
      fields.filter { $0.1 != .null && $0.1 != .array([]) && $0.1 != .object([]) }
        .map { JSONText.Field($0.0, $0.1) })
  }

  func line(_ text: String) -> String { PrintedText.line(text) }

  func text(_ text: String?) -> JSONText {
    let printed = PrintedText.normalised(text ?? "")
    return printed.isEmpty ? .null : .string(printed)
  }

  private func bodies(_ bodies: [Body]) -> JSONText {
    .array(
      bodies.map {
        object([("name", .string(line($0.name))), ("aliases", .strings($0.aliases.map(line)))])
      })
  }

  private func followUp(_ followUp: FollowUp) -> JSONText {
    object([
      ("id", .string(followUp.id.value)), ("title", .string(line(followUp.title))),
      ("shortTitle", text(followUp.shortTitle)),
      ("date", .optional(followUp.date?.description)), ("state", .string(followUp.state.rawValue)),
    ])
  }

  private func chapters(_ chapters: [Chapter]) -> JSONText {
    .array(
      chapters.map { chapter in
        object([
          ("id", .string(chapter.id)), ("title", .string(line(chapter.title))),
          (
            "sections",
            .array(
              chapter.sections.map {
                object([("id", .string($0.id)), ("title", .string(line($0.title)))])
              })
          ),
        ])
      })
  }

  private func earlier(_ year: Int) -> JSONText {
    let earlier = view.extra[year]
    return object([
      ("title", .string(line(earlier.title))), ("budgetYear", .integer(earlier.budgetYear)),
      ("followUps", .array(earlier.followUps.map(followUp))),
      ("chapters", chapters(earlier.chapters)),
      (
        "initiatives",
        .array(earlier.initiatives.indices.map { initiative(.extra(year, $0)) })
      ),
    ])
  }

  private func initiative(_ place: InitiativePlace) -> JSONText {
    let initiative = view[place]
    var fields: [(String, JSONText)] = [
      ("number", .string(initiative.number.printed)), ("title", .string(line(initiative.title))),
      ("chapter", .string(initiative.chapter)), ("section", .optional(initiative.section)),
      ("kind", .string(initiative.kind.rawValue)), ("description", text(initiative.description)),
      ("carriedOutBy", text(initiative.carriedOutBy)), ("centre", text(initiative.centre)),
      ("committees", .strings(initiative.committees.map(line))),
      ("contributors", participants(initiative.contributors)),
      ("involved", participants(initiative.involved)),
      ("remarks", .array(initiative.remarks.map(marked))),
      ("links", .strings(initiative.links.map(\.description))),
      ("withdrawn", withdrawal(initiative.withdrawn)),
    ]
    if let content = initiative.followedUp {
      fields.append(("rounds", rounds(initiative, content, place)))
      fields.append(("economy", economy(content.economy)))
      fields.append(("effects", .array(content.effects.map(effect))))
      fields.append(("indicators", .array(content.indicators.map(indicator))))
    } else {
      fields.append(("handling", .string("guidepost")))
    }
    if case .extra(let year, let index) = place {
      fields.append(("latestStatuses", latest(view.extra[year].initiatives[index])))
    }
    return object(fields)
  }

  private func participants(_ participants: Participants) -> JSONText {
    participants == .all ? .string("all") : .strings(participants.names.map(line))
  }

  func marked(_ text: MarkedText) -> JSONText {
    object([
      ("text", .string(PrintedText.normalised(text.text))),
      ("internal", text.isInternal ? .boolean(true) : .null),
    ])
  }

  private func rounds(
    _ initiative: Initiative, _ content: FollowedUp, _ place: InitiativePlace
  ) -> JSONText {
    let followUps = view.followUps(at: place)
    let standings = CarryForward.standings(of: initiative, in: followUps)
    return .array(
      zip(followUps, standings).map { followUp, standing in
        let round = content.rounds[followUp.id] ?? .empty
        let promised: [(String, JSONText)] = [
          ("followUp", .string(followUp.id.value)), ("milestone", text(round.milestone?.text)),
          ("withdrawn", text(round.milestone?.withdrawn?.reason)),
          ("former", .array((round.milestone?.former ?? []).map(former))),
        ]
        guard options.kind != .plan else { return object(promised) }
        return object(
          promised + [
            ("standing", .string(standing.name.rawValue)), ("effort", effort(round.effort)),
            ("economy", economyAnswer(round.economy)),
          ])
      })
  }

  private func effort(_ effort: EffortAssessment) -> JSONText {
    object([
      ("smiley", .optional(effort.smiley?.rawValue)),
      ("status", effort.status.map(marked) ?? .null),
      ("action", effort.action.map(marked) ?? .null),
      ("assignment", assignment(effort.assignment)),
      ("decisions", .array(effort.decisions.map(decision))),
    ])
  }

  private func economyAnswer(_ economy: EconomyAssessment) -> JSONText {
    object([
      ("smiley", .optional(economy.smiley?.rawValue)),
      ("status", economy.status.map(marked) ?? .null),
    ])
  }

  func decision(_ decision: DecisionReference) -> JSONText {
    object([
      ("committee", .string(line(decision.committee))),
      ("date", .string(decision.date.description)),
      ("item", decision.item.map(JSONText.integer) ?? .null),
    ])
  }

  private func economy(_ economy: Economy) -> JSONText {
    object([
      ("text", text(economy.text)),
      ("amounts", .array(economy.amounts.map(amount))),
      (
        "changes",
        .array(
          economy.changes.map { change in
            object([
              ("followUp", .string(change.followUp.value)),
              ("amounts", .array(change.amounts.map(amount))),
              ("funding", text(change.funding)),
              ("approved", change.approved.map(decision) ?? .null),
            ])
          })
      ),
    ])
  }

  private func amount(_ amount: Amount) -> JSONText {
    object([
      ("from", .integer(amount.fromYear)), ("to", amount.toYear.map(JSONText.integer) ?? .null),
      ("kroner", .integer(amount.kroner)), ("kind", .string(amount.kind.rawValue)),
      ("source", .string(amount.source.rawValue)),
    ])
  }

  private func latest(_ extra: ExtraInitiative) -> JSONText {
    .array(
      view.followUps.compactMap { followUp in
        extra.latestStatuses[followUp.id].map { latest in
          object([
            ("followUp", .string(followUp.id.value)), ("status", marked(latest.text)),
            ("decisions", .array(latest.decisions.map(decision))),
          ])
        }
      })
  }

  private func meeting(_ meeting: Meeting) -> JSONText {
    object([
      ("committee", .string(line(meeting.committee))),
      ("date", .string(meeting.date.description)), ("place", text(meeting.place)),
      ("absent", .strings(meeting.absent.map(line))),
      (
        "items",
        .array(
          meeting.items.map { item in
            object([
              ("number", .integer(item.number)), ("title", .string(line(item.title))),
              ("caseNumber", text(item.caseNumber)),
              ("closed", item.isClosed ? .boolean(true) : .null),
              ("proposal", text(item.proposal)), ("decision", text(item.decision)),
              ("appendices", .strings(item.appendices.map(line))),
            ])
          })
      ),
    ])
  }
}
