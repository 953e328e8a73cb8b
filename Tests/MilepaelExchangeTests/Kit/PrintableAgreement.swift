import MilepaelCore
import MilepaelExchange
import MilepaelTestKit

/// Makes agreements that a document can show whole: closed follow-ups up to one, then planned ones,
/// every chapter with an initiative, and texts with everything that has a meaning in some format.
struct PrintableAgreement {
  var random: RandomAgreement

  init(seed: UInt64) { random = RandomAgreement(seed: seed) }

  private static let pieces = [
    "Status: nej", "1. punkt", "- streg", "a | b", "**fed**", "<br>", "&amp;", "`kode`", "$x$",
    "# nr.", ":smile:", "https://a.dk/?b=1&c=2", "a@b.dk", "[internt]", "(☺) glad", "Milepæl",
    "Ansvarligt center: X", "3.15. En titel", "e\u{301}", "👩‍👧‍👦", "\"citat\"", "\\", "~~s~~", "1)",
    "+ 2", "= 3", "<script>", "æøå ÆØÅ", "☹", "!vigtigt", "[a](b)", "_k_", "Punkt 7", "[^1]",
    "Ekstra opfølgning på Aftale om budget 2017", "***", "@navn", "1.", "2) b", "0,5 mio. kr.",
    "{#id}", "{-}", ": def", "::: div", "a. ", "A) x", "i. y", "IV. z", "it's", "'q'", "-- ---",
    "...", "www.a.dk", "Table: t", "(@) e", "{.k}", "[x]{.y}", "==m==", "++i++", "\\newpage", "% t",
    "x^2^", "H~2~O", "#. a", "| l", "(a) b", "\u{AD}budgetopfølgning", "- - -", "+-+", "x #",
    "c ##", "![x](y)",
  ]

  private mutating func line() -> String {
    let words = (0..<random.int(1...4)).map { _ in random.oneOf(Self.pieces) }
    return PrintedText.line(words.joined(separator: " "))
  }

  private mutating func text() -> String {
    let paragraphs = (0..<random.int(1...3)).map { _ in
      random.chance(70) ? line() : line() + "\n" + line()
    }
    return PrintedText.normalised(paragraphs.joined(separator: "\n\n"))
  }

  private mutating func marked() -> MarkedText {
    MarkedText(text(), isInternal: random.chance(30))
  }

  private mutating func maybe<Value>(_ percent: Int, _ value: Value) -> Value? {
    random.chance(percent) ? value : nil
  }

  private static let committees = [
    "Økonomiudvalget", "Teknik- og Miljøudvalget", "Børne- og Skoleudvalget",
    "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget", "Udvalget for Klima og Byg",
  ]
  private static let centres = [
    "Skoler, Institutioner og Kultur", "Ejendomme", "By, Erhverv og Miljø", "Økonomi",
    "Økonomi og Styring",
  ]

  private mutating func several(_ names: [String]) -> [String] {
    names.filter { _ in random.chance(40) }
  }

  private mutating func participants(_ names: [String]) -> Participants {
    random.chance(20) ? .all : .named(several(names))
  }

  private mutating func decision() -> DecisionReference {
    DecisionReference(
      committee: random.oneOf(Self.committees),
      date: day("2019-0\(random.int(1...9))-1\(random.int(0...9))"),
      item: maybe(60, random.int(1...40)))
  }

  private mutating func milestone(_ followUps: [FollowUp], canBeGivenUp: Bool) -> Milestone {
    var milestone = Milestone(text())
    if random.chance(25) {
      milestone.former = (0..<random.int(1...2)).map { _ in
        FormerMilestone(
          text: text(), followUp: maybe(30, random.oneOf(followUps).id), reason: maybe(70, text()),
          stamp: maybe(70, signed("", "2019-05-0\(random.int(1...9))T00:00:00Z")))
      }
    }
    if canBeGivenUp, random.chance(15) { milestone.withdrawn = Withdrawal(reason: text()) }
    return milestone
  }

  private mutating func effect(_ number: Int) -> Effect {
    Effect(
      title: "\(number) " + line(),
      years: (0..<random.int(0...3)).map { index in
        let low = random.int(0...100)
        return Effect.Year(
          year: 2018 + index, expected: maybe(80, random.int(-9_000...9_000) * 1000),
          forecastPercent: maybe(60, low...(low + random.int(0...30))),
          realised: maybe(50, random.int(-9_000_000...9_000_000)))
      })
  }

  private mutating func indicator(_ number: Int) -> Indicator {
    Indicator(
      title: "\(number) " + line(), unit: maybe(60, line()),
      target: maybe(70, Double(random.int(-400...4000)) / 8),
      readings: (0..<random.int(0...3)).map { index in
        Indicator.Reading(
          date: day("2019-0\(index + 1)-15"), value: Double(random.int(-400...4000)) / 8)
      })
  }

  private mutating func round(_ isAnswered: Bool, _ milestone: Milestone?) -> Round {
    var round = Round(milestone: milestone)
    guard isAnswered else { return round }
    round.effort.smiley = maybe(70, random.oneOf(EffortSmiley.allCases))
    round.effort.status = maybe(50, marked())
    round.effort.action = maybe(30, marked())
    if random.chance(30) {
      round.effort.assignment = Assignment(
        responsible: line(), due: maybe(60, day("2020-0\(random.int(1...9))-01")))
    }
    if random.chance(30) { round.effort.decisions = [decision()] }
    round.economy.smiley = maybe(40, random.oneOf(EconomySmiley.allCases))
    round.economy.status = maybe(30, marked())
    return round
  }

  private mutating func amount() -> Amount {
    let from = random.int(2015...2024)
    return Amount(
      from: from, to: maybe(60, from + random.int(0...3)),
      kroner: random.chance(50) ? random.int(0...900) * 10_000 : random.int(0...9_000_000),
      kind: random.oneOf(Amount.Kind.allCases), source: random.oneOf(Amount.Source.allCases))
  }

  /// - Parameter always: Rounds that have a milestone whatever chance says.
  private mutating func initiative(
    _ number: String, _ followUps: [FollowUp], always: Bool
  ) -> Initiative {
    var initiative = MilepaelTestKit.initiative(
      number, line(), kind: random.oneOf(Kind.allCases), centre: random.oneOf(Self.centres),
      committees: [random.oneOf(Self.committees)])
    initiative.description = text()
    initiative.carriedOutBy = maybe(20, text())
    initiative.contributors = participants(Self.centres)
    initiative.involved = participants(Self.committees)
    if random.chance(30) { initiative.remarks = [marked()] }
    if random.chance(30) { initiative.links = [id("2.1"), id("2018/4.01.2")] }
    var content = FollowedUp(economy: Economy(text: random.chance(80) ? text() : ""))
    if random.chance(50) {
      content.economy.amounts = [amount(), amount()]
      // What the description states again.
      if random.chance(50) {
        content.economy.amounts = content.economy.amounts.map { amount in
          var amount = amount
          amount.source = .economy
          return amount
        }
        content.economy.amounts += content.economy.amounts.filter { _ in random.chance(70) }
          .map { amount in
            var amount = amount
            amount.source = .description
            return amount
          }
      }
    }
    if random.chance(30) {
      var changed = amount()
      changed.kroner = -changed.kroner
      changed.source = .economy
      content.economy.changes = [
        BudgetChange(
          followUp: followUps[0].id, amounts: [changed], funding: maybe(50, line()),
          approved: maybe(50, decision()))
      ]
    }
    for followUp in followUps {
      let promised =
        always || random.chance(60) ? milestone(followUps, canBeGivenUp: !always) : nil
      let round = round(followUp.state == .closed, promised)
      if round != .empty { content.rounds[followUp.id] = round }
    }
    if random.chance(25) { content.effects = [effect(1), effect(2)] }
    if random.chance(25) { content.indicators = [indicator(1), indicator(2)] }
    if !always, random.chance(15) {
      initiative.withdrawn = Withdrawal(
        reason: text(), from: maybe(80, random.oneOf(followUps.filter { $0.state == .closed }).id))
    }
    initiative.handling = .followedUp(content)
    return initiative
  }

  mutating func next() -> Agreement {
    let closed = random.int(1...3)
    let titles = ["1. budgetopfølgning 2019", "2. budgetopfølgning 2019", "31.12.2019"]
    let followUps = titles.enumerated().map { index, title in
      FollowUp(
        id: FollowUpID("2019-\(index + 1)"), title: title,
        shortTitle: ["1.", "2.", "31.12."][index], date: index == 2 ? day("2019-12-31") : nil,
        state: index < closed ? .closed : .planned)
    }
    let past = ["1. budgetopfølgning 2018", "31.12.2018"].enumerated().map { index, title in
      FollowUp(
        id: FollowUpID("2018-\(index + 1)"), title: title, shortTitle: ["1.", "31.12."][index],
        date: index == 1 ? day("2018-12-31") : nil, state: .closed)
    }
    var agreement = Agreement(
      title: "Aftale om budget 2019", municipality: line(), budgetYear: 2019,
      caseNumber: maybe(70, line()),
      contact: maybe(50, Contact(name: line(), phone: "12 34 56 78")),
      followUps: followUps)
    for chapter in 1...random.int(1...3) {
      let hasSection = random.chance(50)
      agreement.chapters.append(
        Chapter(
          id: "\(chapter)", title: line(),
          sections: hasSection ? [Chapter.Section(id: "\(chapter)a", title: sectionTitle())] : []))
      for index in 1...random.int(1...3) {
        var made = initiative(
          "\(chapter).\(index)", followUps, always: agreement.initiatives.isEmpty)
        if hasSection { made.section = "\(chapter)a" }
        agreement.initiatives.append(made)
      }
    }
    if random.chance(60) {
      var statuses: [FollowUpID: LatestStatus] = [:]
      for followUp in followUps.prefix(closed) where random.chance(60) {
        statuses[followUp.id] = LatestStatus(text: marked(), decisions: [decision()])
      }
      let extra = ExtraInitiative(
        initiative("4.01.2", past, always: true), latestStatuses: statuses)
      agreement.extra = [
        EarlierAgreement(
          title: "Aftale om budget 2018", budgetYear: 2018, followUps: past,
          chapters: [Chapter(id: "4", title: line())], initiatives: [extra])
      ]
    }
    return agreement
  }

  /// A section has no number, or it would be a chapter.
  private mutating func sectionTitle() -> String { "Afsnit " + line() }
}
