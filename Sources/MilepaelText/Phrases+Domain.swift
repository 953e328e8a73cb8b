public import MilepaelCore

extension Phrases {
  public var agreement: String { say("aftale", "agreement") }
  public var chapter: String { say("kapitel", "chapter") }
  public var centre: String { say("center", "centre") }
  public var committee: String { say("udvalg", "committee") }
  public var contributors: String { say("bidrag", "contributors") }
  public var involved: String { say("involveres", "involved") }
  public var milestone: String { say("milepæl", "milestone") }
  public var milestones: String { say("milepæle", "milestones") }
  public var status: String { say("status", "status") }
  public var action: String { say("korrigerende handling", "corrective action") }
  public var decision: String { say("beslutning", "decision") }
  public var economy: String { say("økonomi", "economy") }
  public var latestStatus: String { say("seneste status", "latest status") }
  public var remark: String { say("bemærkning", "remark") }
  public var note: String { say("note", "note") }
  public var guideposts: String { say("administrative pejlemærker", "administrative guideposts") }
  public var needsAnswer: String { say("mangler svar", "needs an answer") }
  public var internalMark: String { say("internt", "internal") }
  public var allCommittees: String { say("alle fagudvalg", "all committees") }
  public var allCentres: String { say("alle centre", "all centres") }

  public func kind(_ kind: Kind) -> String {
    kind == .operating ? say("drift", "operating") : say("anlæg", "capital")
  }

  public func smiley(_ smiley: Smiley) -> String {
    switch smiley {
    case .happy: say("glad", "happy")
    case .neutral: say("mellemfornøjet", "neutral")
    case .sad: say("sur", "sad")
    }
  }

  /// The word for a standing, without what it rests on: *mangler*, *besvares igen*.
  public func standing(_ name: Standing.Name) -> String {
    switch name {
    case .missing: say("mangler", "missing")
    case .again: say("besvares igen", "answer again")
    case .uncertain: say("usikker", "uncertain")
    case .derived: say("videreført", "carried forward")
    case .reported: say("besvaret", "reported")
    case .upcoming: say("kommer", "upcoming")
    case .notDue: say("intet at følge op", "nothing due")
    }
  }

  /// A standing in words that say all of it; `title` gives a follow-up's title.
  public func standing(_ standing: Standing, title: (FollowUpID) -> String) -> String {
    switch standing {
    case .reported(let smiley): self.smiley(smiley)
    case .derived(let origin):
      say("glad, videreført fra ", "happy, carried forward from ") + title(origin)
    case .again(let milestone):
      say("besvares igen mod milepælen i ", "answer again, against the milestone of ")
        + title(milestone)
    case .uncertain: say("usikker: mellemfornøjet eller sur", "uncertain: neutral or sad")
    case .missing: say("mangler svar", "no answer yet")
    case .upcoming: say("kommer senere", "due later")
    case .notDue: say("intet at følge op", "nothing due")
    }
  }

  public func state(_ state: FollowUpState) -> String {
    switch state {
    case .planned: say("planlagt", "planned")
    case .open: say("åben", "open")
    case .closed: say("lukket", "closed")
    }
  }

  /// *Teknik- og Miljøudvalget, 4. juni 2019, punkt 7*.
  public func decision(_ decision: DecisionReference) -> String {
    let item = decision.item.map { say(", punkt \($0)", ", item \($0)") } ?? ""
    return "\(decision.committee), \(date(decision.date))\(item)"
  }

  /// *Ekstra opfølgning på Aftale om budget 2018*.
  public func extra(of title: String) -> String {
    say("Ekstra opfølgning på \(title)", "Extra follow-up on \(title)")
  }
}
