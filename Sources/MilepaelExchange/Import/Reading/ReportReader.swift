import MilepaelCore

/// Reads a report JSON of ours back.
enum ReportReader {
  static func read(_ value: JSONText) throws(ImportError) -> Draft {
    if let version = value["version"]?.int, version > ReportJSON.version {
      throw .newerVersion(version)
    }
    var draft = Draft()
    draft.isOwn = true
    let head = value["agreement"] ?? .null
    draft.title = head["title"]?.text
    draft.municipality = head["municipality"]?.text
    draft.budgetYear = head["budgetYear"]?.year
    draft.caseNumber = head["caseNumber"]?.text
    draft.contact = Contact(
      name: head["contact"]?.text, phone: head["phone"]?.text, email: head["email"]?.text)
    let titles = titles(value["followUps"])
    draft.followUp = value["followUp"]?.text.flatMap { titles[$0] }
    draft.date = value["followUps"]?.elements
      .first { $0["id"]?.text == value["followUp"]?.text }?["date"]?.text
      .flatMap { CalendarDate($0) }
    read(value, year: nil, own: titles, &draft)
    for earlier in value["extra"]?.elements ?? [] {
      // The ids of its initiatives have the year in four digits: *2018/4.12*.
      guard let year = earlier["budgetYear"]?.year, year >= 1000 else {
        tellWithoutYear(earlier, &draft)
        continue
      }
      draft.earlier.append(
        DraftEarlier(title: earlier["title"]?.text ?? "\(year)", budgetYear: year))
      read(earlier, year: year, own: titles, &draft)
    }
    guard !draft.initiatives.isEmpty else { throw .nothingFound(nil) }
    return draft
  }

  private static func titles(_ followUps: JSONText?) -> [String: String] {
    var titles: [String: String] = [:]
    for followUp in followUps?.elements ?? [] {
      if let id = followUp["id"]?.text { titles[id] = followUp["title"]?.text ?? id }
    }
    return titles
  }

  private static func read(
    _ value: JSONText, year: Int?, own: [String: String], _ draft: inout Draft
  ) {
    let rounds = titles(value["followUps"])
    let chapters = value["chapters"]?.elements ?? []
    for initiative in value["initiatives"]?.elements ?? [] {
      guard let number = initiative["number"]?.text.flatMap({ InitiativeNumber($0) }) else {
        draft.findings.append(
          ImportFinding(.noPlace(initiative["title"]?.text ?? "?")))
        continue
      }
      var read = DraftInitiative(
        number: number, title: initiative["title"]?.text ?? "",
        kind: initiative["kind"]?.text.flatMap(Kind.init(rawValue:)), line: 0)
      read.earlierYear = year
      read.chapter = chapter(of: initiative, in: chapters)
      texts(initiative, &read)
      watched(initiative, rounds, &read)
      answers(initiative, rounds, own, &read)
      let id = InitiativeID(number, earlierYear: year)
      draft.findings += unreadAmounts(initiative).map { ImportFinding(.unreadAmount($0), id) }
      draft.initiatives.append(read)
    }
  }

  private static func chapter(of initiative: JSONText, in chapters: [JSONText]) -> DraftChapter? {
    guard let id = initiative["chapter"]?.text else { return nil }
    let found = chapters.first { $0["id"]?.text == id }
    let section = initiative["section"]?.text.flatMap { id in
      found?["sections"]?.elements.first { $0["id"]?.text == id }?["title"]?.text
    }
    return DraftChapter(number: id, title: found?["title"]?.text ?? "", section: section)
  }

  private static func texts(_ value: JSONText, _ read: inout DraftInitiative) {
    read.isGuidepost = value["handling"]?.text == "guidepost"
    read.description = [value["description"]?.text ?? ""].filter { !$0.isEmpty }
    read.carriedOutBy = value["carriedOutBy"]?.text
    read.centre = value["centre"]?.text ?? ""
    read.committees = strings(value["committees"])
    read.contributors = participants(value["contributors"])
    read.involved = participants(value["involved"])
    read.remarks = (value["remarks"]?.elements ?? []).compactMap(marked)
    read.links = strings(value["links"]).compactMap { InitiativeID($0) }
  }

  private static func answers(
    _ value: JSONText, _ titles: [String: String], _ own: [String: String],
    _ read: inout DraftInitiative
  ) {
    for round in value["rounds"]?.elements ?? [] {
      guard let id = round["followUp"]?.text, let title = titles[id] else { continue }
      var row = DraftRound(followUp: title, milestone: round["milestone"]?.text ?? "", line: 0)
      let effort = round["effort"] ?? .null
      row.answer = answer(effort)
      row.former = (round["former"]?.elements ?? []).map { former(of: $0, titles) }
      row.withdrawn = round["withdrawn"]?.text
      row.smiley = PrintedSmiley(
        standing: round["standing"]?.text ?? "", smiley: effort["smiley"]?.text)
      read.rounds.append(row)
      let economy = round["economy"] ?? .null
      if !economy.isNull {
        read.economy.rounds.append(
          (title, answer(economy), PrintedSmiley(standing: "", smiley: economy["smiley"]?.text)))
      }
    }
    let economy = value["economy"] ?? .null
    read.economy.text = economy["text"]?.text ?? ""
    read.economy.amounts = (economy["amounts"]?.elements ?? []).compactMap(amount).map { amount in
      // Our own reports have none below nothing; somebody else's means a saving by it.
      var amount = amount
      if amount.kroner < 0 { amount.kind = .saving }
      amount.kroner = Int(clamping: amount.kroner.magnitude)
      return amount
    }
    read.economy.changes = (economy["changes"]?.elements ?? []).compactMap { change in
      guard let id = change["followUp"]?.text, let title = titles[id] else { return nil }
      return DraftChange(
        followUp: title, amounts: (change["amounts"]?.elements ?? []).compactMap(amount),
        funding: change["funding"]?.text, approved: change["approved"].flatMap(decision))
    }
    for latest in value["latestStatuses"]?.elements ?? [] {
      guard let id = latest["followUp"]?.text, let title = own[id] else { continue }
      read.latestStatuses.append((title, answer(latest)))
    }
  }

  private static func answer(_ value: JSONText) -> DraftAnswer {
    DraftAnswer(
      status: marked(value["status"] ?? .null), action: marked(value["action"] ?? .null),
      assignment: assignment(value["assignment"] ?? .null),
      decisions: (value["decisions"]?.elements ?? []).compactMap(decision))
  }

  private static func decision(_ value: JSONText) -> DecisionReference? {
    guard let date = value["date"]?.text.flatMap({ CalendarDate($0) }) else { return nil }
    return DecisionReference(
      committee: value["committee"]?.text ?? "", date: date,
      item: value["item"]?.int.flatMap { $0 > 0 ? $0 : nil })
  }

  private static func marked(_ value: JSONText) -> MarkedText? {
    guard let text = value["text"]?.text else { return nil }
    let printed = PrintedText.normalised(text)
    if printed.isEmpty { return nil }
    return MarkedText(printed, isInternal: value["internal"]?.isTrue ?? false)
  }

  private static func amount(_ value: JSONText) -> Amount? {
    guard let from = value["from"]?.year, let kroner = value["kroner"]?.int else { return nil }
    // Without an end it goes on; an end that is no year must not be taken for that.
    let end = value["to"] ?? .null
    guard end.isNull || end.year != nil else { return nil }
    return Amount(
      from: from, to: end.year, kroner: kroner,
      kind: value["kind"]?.text.flatMap(Amount.Kind.init(rawValue:)) ?? .allocation,
      source: value["source"]?.text.flatMap(Amount.Source.init(rawValue:)) ?? .economy)
  }

  /// The amounts, and the years of effects, that a store cannot hold.
  private static func unreadAmounts(_ value: JSONText) -> [String] {
    let economy = value["economy"] ?? .null
    let changed = (economy["changes"]?.elements ?? []).flatMap { $0["amounts"]?.elements ?? [] }
    let years = (value["effects"]?.elements ?? []).flatMap { $0["years"]?.elements ?? [] }
    let unread =
      ((economy["amounts"]?.elements ?? []) + changed).filter { amount($0) == nil }
      + years.filter { $0["year"]?.year == nil }
    return unread.map { PrintedText.line($0.written) }
  }

  /// An earlier agreement whose initiatives could not be told from this one's.
  private static func tellWithoutYear(_ value: JSONText, _ draft: inout Draft) {
    for initiative in value["initiatives"]?.elements ?? [] {
      let words = [initiative["number"]?.text, initiative["title"]?.text].compactMap(\.self)
      draft.findings.append(ImportFinding(.noPlace(words.joined(separator: ". "))))
    }
  }

  private static func strings(_ value: JSONText?) -> [String] {
    value?.elements.compactMap(\.text) ?? []
  }

  private static func participants(_ value: JSONText?) -> Participants {
    value?.text == "all" ? .all : .named(strings(value))
  }
}

extension PrintedSmiley {
  /// From the names in a report: what was reported, and how it stands.
  init?(standing: String, smiley: String?) {
    let name = Standing.Name(rawValue: standing)
    let effort = smiley.flatMap(EffortSmiley.init(rawValue:))
    if effort == nil, name == nil { return nil }
    isDerived = effort == nil && name == .derived
    isCertain = effort != nil
    isAsked = effort != nil || name != .upcoming && name != .notDue
    face =
      switch effort {
      case .settled(.happy): .happy
      case .settled(.neutral): .neutral
      case .settled(.sad): .sad
      case .uncertain: .unhappy
      case nil: isDerived ? .happy : .none
      }
  }
}
