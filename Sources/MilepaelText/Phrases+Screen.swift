public import MilepaelCore

/// One count of a group, with its words.
public struct TallyWords: Sendable {
  public enum Kind: Sendable {
    case sad, neutral, uncertain, missing, again, reported, derived, upcoming, notDue
    case economySad, economyHappy, total
  }
  public let kind: Kind
  public let words: String
}

extension Phrases {
  // MARK: The outline

  public func outlineTitle(_ grouping: Grouping) -> String {
    switch grouping {
    case .chapter: say("Initiativer efter kapitel", "Initiatives by chapter")
    case .committee: say("Initiativer efter udvalg", "Initiatives by committee")
    case .centre: say("Initiativer efter center", "Initiatives by centre")
    case .smiley: say("Initiativer efter smiley", "Initiatives by smiley")
    }
  }

  public func grouped(_ grouping: Grouping) -> String { outlineTitle(grouping) + "." }

  public func shown(_ number: Int, of all: Int) -> String {
    number == all
      ? say("\(all) initiativer", "\(all) initiatives")
      : say("\(number) af \(all) initiativer", "\(number) of \(all) initiatives")
  }

  public func found(_ number: Int) -> String {
    say("\(number) fundet", "\(number) found")
  }

  public func standingClass(_ standing: Group.StandingClass) -> String {
    switch standing {
    case .sad: smiley(.sad)
    case .neutral: smiley(.neutral)
    case .needsAnswer: needsAnswer
    case .happy: smiley(.happy)
    case .upcoming: self.standing(Standing.Name.upcoming)
    case .notDue: self.standing(Standing.Name.notDue)
    }
  }

  /// The counts of a group in words, worst first, without what there is none of.
  public func tallyWords(_ tally: Tally) -> [TallyWords] {
    let all: [(TallyWords.Kind, Int, String)] = [
      (.sad, tally.sad, smiley(.sad)), (.neutral, tally.neutral, smiley(.neutral)),
      (.uncertain, tally.uncertain, standing(Standing.Name.uncertain)),
      (.missing, tally.missing, standing(Standing.Name.missing)),
      (.again, tally.again, standing(Standing.Name.again)),
      (.reported, tally.happyReported, smiley(.happy)),
      (.derived, tally.happyDerived, say("glad, videreført", "happy, carried forward")),
      (.upcoming, tally.upcoming, standing(Standing.Name.upcoming)),
      (.notDue, tally.notDue, standing(Standing.Name.notDue)),
      (.economySad, tally.economySad, say("økonomi: sur", "economy: sad")),
      (.economyHappy, tally.economyHappy, say("økonomi: glad", "economy: happy")),
    ]
    let counts = all.filter { $0.1 > 0 }.map {
      TallyWords(kind: $0.0, words: Self.counted($0.1, $0.2))
    }
    return counts + [
      TallyWords(
        kind: .total,
        words: Self.counted(tally.total, say("i alt følges op", "followed up in all")))
    ]
  }

  /// A number to the right of its column, and what is counted.
  private static func counted(_ number: Int, _ words: String) -> String {
    let digits = "\(number)"
    return String(repeating: " ", count: max(0, 3 - digits.count)) + digits + "  " + words
  }

  // MARK: The initiative's page

  public var centreLabel: String { say("Center  ", "Centre      ") }
  public var committeeLabel: String { say("Udvalg  ", "Committee   ") }
  public var contributorsLabel: String { say("Bidrag  ", "Contributors") }
  public var involvedLabel: String { say("Involv. ", "Involved    ") }
  public var moneyLabel: String { say("Penge   ", "Money       ") }
  public var linksLabel: String { say("Se også ", "See also    ") }
  public var milestoneLabel: String { say("Milepæl:", "Milestone:") }
  public var statusLabel: String { say("Status:", "Status:") }
  public var actionLabel: String { say("Korrigerende handling:", "Corrective action:") }
  public var decisionLabel: String { say("Beslutning:", "Decision:") }
  public var noteLabel: String { say("Note:", "Note:") }
  public var economyLabel: String { say("Økonomi:", "Economy:") }
  public var economyStatusLabel: String { say("Økonomistatus:", "Economy status:") }
  public var changeLabel: String { say("Ændret budget:", "Changed budget:") }
  public var fundingLabel: String { say("Finansiering:", "Funding:") }
  public var readOnlyMark: String { say("kun læsning", "read only") }
  public var readOnlyAsked: String {
    say(
      "Aftalen er åbnet kun til læsning. Start uden --read-only for at svare.",
      "The agreement was opened only for reading. Start without --read-only to answer.")
  }
  public var readOnlyFile: String {
    say(
      "Filen kan ikke skrives, så her kan kun læses. Få skriveret til filen og dens mappe, og start igen.",
      "The file cannot be written, so it can only be read. Get the right to write it and its folder, and start again."
    )
  }
  public var effectLabel: String { say("Effekt:", "Effect:") }
  public var indicatorLabel: String { say("Indikator:", "Indicator:") }
  public var standingLabel: String { say("svar", "answer") }
  public var dateLabel: String { say("dato", "date") }
  public var itemLabel: String { say("punkt", "item") }
  public var nowLabel: String { say("nu:", "now:") }
  public var milestonesHeading: String { say("Milepæle", "Milestones") }
  public var latestStatusHeading: String { say("Seneste status", "Latest status") }
  public var economyHeading: String { say("Økonomi", "Economy") }
  public var descriptionHeading: String { say("Beskrivelse", "Description") }
  public var carriedOutHeading: String { say("Omsættes ved", "Carried out by") }
  public var remarksHeading: String { say("Bemærkninger", "Remarks") }
  public var noSmiley: String { say("ingen smiley", "no smiley") }
  public var notWritten: String { say("ikke skrevet", "not written") }
  public var clarifiedMark: String { say("afklaret efter lukning", "clarified after closing") }
  public var unknownChapter: String { say("(ukendt kapitel)", "(unknown chapter)") }
  public var closedItem: String { say("lukket punkt", "closed item") }

  public var guidepostExplained: String {
    say(
      "Administrativt pejlemærke: det følges ikke op, og der er intet at besvare.",
      "Administrative guidepost: it is not followed up, and there is nothing to answer.")
  }

  /// *-1 mio. kr. i 2019*.
  public func change(_ amount: Amount) -> String {
    let sign = amount.kroner > 0 ? "+" : ""
    return "\(sign)\(kroner(amount.kroner)) \(say("i", "in")) "
      + years(from: amount.fromYear, to: amount.toYear)
  }

  /// *4,2 %, 1. marts 2019*.
  public func reading(_ reading: Indicator.Reading, of indicator: Indicator) -> String {
    "\(decimal(reading.value))\(indicator.unit.map { " \($0)" } ?? ""), \(date(reading.date))"
  }
  public func indicator(_ indicator: Indicator) -> String {
    var words = indicator.title
    let unit = indicator.unit.map { " \($0)" } ?? ""
    if let target = indicator.target {
      words += say(", mål ", ", target ") + decimal(target) + unit
    }
    if let last = indicator.readings.max(by: { $0.date < $1.date }) {
      words += say(", senest ", ", latest ") + decimal(last.value) + unit + " (\(date(last.date)))"
    }
    return words
  }
}

extension Phrases {
  // MARK: Starting

  public var pickStore: String {
    say("Hvilken aftale vil du åbne?", "Which agreement do you want to open?")
  }
  public var notATerminal: String {
    say(
      "Skærmen kræver en terminal. I et script: milepael list, set eller answer.",
      "The screen needs a terminal. In a script: milepael list, set or answer.")
  }
  public func unknownTerminal(_ name: String) -> String {
    say(
      "Terminaltypen »\(name)« kendes ikke her. Prøv med TERM=xterm-256color.",
      "The terminal type “\(name)” is not known here. Try TERM=xterm-256color.")
  }
  public var cannotStartScreen: String {
    say("Skærmen kan ikke startes.", "The screen cannot be started.")
  }
  public var settingsNotSaved: String {
    say(
      "Navn og center kunne ikke huskes på maskinen; de gælder, til du slutter.",
      "Name and centre could not be remembered on the machine; they hold until you quit.")
  }
  /// In the file name of a copy.
  public var copyName: String { say("kopi", "copy") }
}
