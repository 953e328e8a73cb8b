import MilepaelCore
import MilepaelText

/// A word with which a document says what follows: before a colon, or at the head of a column.
enum DocumentLabel: Hashable, Sendable {
  // Of the head.
  case date, caseNumber, agreement, municipality, budgetYear, followUp, excerpt
  case contact, phone, email
  // Of an initiative.
  case kind, handling, description, centre, committee, contributors, involved, carriedOutBy, remark,
    links
  case economy, action, decision, assigned, due
  case withdrawn, withdrawnFrom, formerWording, reason, changedOn, movedFrom
  // Of tables.
  case when, milestone, status, effort, economyStatus, latestStatus, smiley
  case amount, from, to, amountKind, amountSource, initiative, changedAt, funding, approved
  case effect, year, expected, forecast, realised, indicator, unit, target, value
  // Of minutes.
  case proposal, place

  /// The label that a text is, with or without its colon; in either language, in our words and in
  /// those of the municipalities' documents.
  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    var folded = TextFold.folded(TextSearch.trimmed(text))
    while let last = folded.last, last == ":" || last == " " || last == "." { folded.removeLast() }
    guard let label = Self.table[folded] else { return nil }
    self = label
  }

  /// The label of a row: a word that can have a number (*Milepæl 2*), and a text after its colon.
  static func ofRow(_ cell: String) -> (label: DocumentLabel, rest: String)? {
    if let label = DocumentLabel(cell) { return (label, "") }
    guard cell.utf8.count <= 400, let first = cell.first, first.isLetter else { return nil }
    if let colon = cell.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) {
      guard let label = DocumentLabel(withoutNumber(cell[..<colon])) else { return nil }
      return (label, TextSearch.trimmed(cell[cell.utf8.index(after: colon)...]))
    }
    guard cell.utf8.count <= 40, cell.contains(where: \.isNumber) else { return nil }
    return DocumentLabel(withoutNumber(cell[...])).map { ($0, "") }
  }

  private static func withoutNumber(_ text: Substring) -> String {
    TextSearch.words(text)
      .filter { $0.contains { $0.isLetter } && TextFold.folded(String($0)) != "nr." }
      .joined(separator: " ")
  }

  private static let table: [String: DocumentLabel] = {
    var table: [String: DocumentLabel] = [:]
    func add(_ text: String, _ label: DocumentLabel) {
      var folded = TextFold.folded(text)
      while folded.hasSuffix(".") { folded.removeLast() }
      if table[folded] == nil { table[folded] = label }
    }
    for language in Language.allCases {
      for (text, label) in Self.ours(Phrases(language).documents) { add(text, label) }
    }
    for (text, label) in Self.theirs + Self.former { add(text, label) }
    return table
  }()

  private static func ours(_ words: DocumentWords) -> [(String, DocumentLabel)] {
    [
      (words.dateLabel, .date), (words.caseNumberLabel, .caseNumber),
      (words.agreementLabel, .agreement), (words.municipalityLabel, .municipality),
      (words.budgetYearLabel, .budgetYear), (words.followUpLabel, .followUp),
      (words.excerptLabel, .excerpt), (words.contactLabel, .contact), (words.phoneLabel, .phone),
      (words.emailLabel, .email), (words.kindLabel, .kind), (words.handlingLabel, .handling),
      (words.centreLabel, .centre), (words.committeeLabel, .committee),
      (words.contributorsLabel, .contributors), (words.involvedLabel, .involved),
      (words.carriedOutByLabel, .carriedOutBy), (words.remarkLabel, .remark),
      (words.linksLabel, .links), (words.economyLabel, .economy), (words.actionLabel, .action),
      (words.decisionLabel, .decision), (words.whenHead, .when),
      (words.milestoneHead, .milestone), (words.statusHead, .status),
      (words.effortHead, .effort), (words.economyStatusHead, .economyStatus),
      (words.latestStatusHead, .latestStatus), (words.amountHead, .amount),
      (words.fromHead, .from), (words.toHead, .to), (words.amountKindHead, .amountKind),
      (words.amountSourceHead, .amountSource), (words.initiativeHead, .initiative),
      (words.changedAtHead, .changedAt), (words.fundingHead, .funding),
      (words.approvedHead, .approved),
      (words.proposalLabel, .proposal), (words.placeLabel, .place),
      (words.assignedLabel, .assigned), (words.dueLabel, .due),
      (words.withdrawnLabel, .withdrawn), (words.withdrawnFromLabel, .withdrawnFrom),
      (words.formerWordingLabel, .formerWording), (words.reasonLabel, .reason),
      (words.changedOnLabel, .changedOn), (words.movedFromLabel, .movedFrom),
      (words.effectHead, .effect), (words.yearHead, .year), (words.expectedHead, .expected),
      (words.forecastHead, .forecast), (words.realisedHead, .realised),
      (words.indicatorHead, .indicator), (words.unitHead, .unit), (words.targetHead, .target),
      (words.valueHead, .value),
    ]
  }

  private static let theirs: [(String, DocumentLabel)] = [
    ("Tlf. dir.", .phone), ("Telefon", .phone), ("Mail", .email), ("Kontaktperson", .contact),
    ("Sagsnr.", .caseNumber), ("Sagsnummer", .caseNumber), ("Sags-id", .caseNumber),
    ("Ansvarlige udvalg", .committee), ("Ansvarligt fagudvalg", .committee),
    ("Ansvarlige center", .centre), ("Ansvarlig forvaltning", .centre),
    ("Væsentlige bidragsydere", .contributors), ("Væsentlig bidragyder", .contributors),
    ("Involveret udvalg", .involved), ("Bemærkninger", .remark), ("Smiley", .smiley),
    ("Tidspunkt", .when), ("Opfølgning", .when), ("Milepæle", .milestone),
    ("Korrigerende handlinger", .action), ("Smileys", .smiley), ("Vurdering", .smiley),
    ("Trafiklys", .smiley), ("Frist", .when), ("Tidsfrist", .when), ("Hvornår", .when),
    ("Time", .when),
    ("Aktivitet", .milestone), ("Aktiviteter", .milestone), ("Delmål", .milestone),
    ("Delmilepæl", .milestone), ("Beskrivelse", .description), ("Description", .description),
    ("Formål", .description),
    ("Indhold", .description), ("Status på økonomien", .economyStatus),
    ("Økonomisk status", .economyStatus), ("Beslutninger", .decision),
  ]

  /// What our own reports said before they said it better.
  static let former: [(String, DocumentLabel)] = [
    ("Penge", .kind), ("Money", .kind), ("Uddrag", .excerpt), ("Excerpt", .excerpt),
    ("Fra", .from), ("From", .from), ("Til", .to), ("To", .to), ("Står i", .amountSource),
    ("Stated in", .amountSource), ("Pengene kommer fra", .funding),
    ("The money comes from", .funding),
  ]
}
