public import MilepaelCore

/// Conflicts and ready marks on the command line.
extension Phrases {
  public var cannotShowConflicts: String {
    say("Kan ikke vise konflikterne", "Cannot show the conflicts")
  }
  public func cannotSettle(_ id: String) -> String {
    say("Kan ikke afgøre konflikt \(id)", "Cannot settle conflict \(id)")
  }
  public var standsLabel: String { say("står", "stands") }
  public var wantedLabel: String { say("ønsket", "wanted") }
  public var becauseLabel: String { say("grund", "because") }

  public func reason(_ reason: Conflict.Reason) -> String {
    switch reason {
    case .changed: say("begge har ændret det", "both have changed it")
    case .closed: say("opfølgningen er lukket", "the follow-up is closed")
    case .gone:
      say(
        "initiativet eller opfølgningen findes ikke mere",
        "the initiative or the follow-up is no longer there")
    }
  }

  /// A value with who gave it: *glad (Eva Holm, 21. november 2026)*.
  public func value(_ value: String, _ stamp: Stamp?) -> String {
    stamp.map { "\(value) (\(signed($0)))" } ?? value
  }

  public func unknownConflict(_ typed: String) -> String {
    say("ingen åben konflikt hedder »\(typed)«", "no open conflict is called “\(typed)”")
  }

  public func settledIn(_ id: String, _ settlement: Settlement, file: String) -> String {
    switch settlement {
    case .keepStanding:
      say(
        "Konflikt \(id): det, der står, er beholdt; gemt i \(file)",
        "Conflict \(id): what stands is kept; saved in \(file)")
    case .takeOther:
      say(
        "Konflikt \(id): det ønskede er taget; gemt i \(file)",
        "Conflict \(id): what was wanted is taken; saved in \(file)")
    }
  }

  // MARK: Ready marks

  public func cannotMark(_ followUp: String) -> String {
    say("Kan ikke klarmelde opfølgning \(followUp)", "Cannot mark follow-up \(followUp) as ready")
  }
  public var ownCentreUnknown: String {
    say("dit center er ikke valgt", "your centre is not chosen")
  }
  public var nameTheCentre: String {
    say(
      "Giv det med --centre eller i MILEPAEL_CENTRE.",
      "Give it with --centre or in MILEPAEL_CENTRE.")
  }

  public func marked(_ centre: String, ready: Bool, _ followUp: String, file: String) -> String {
    ready
      ? say(
        "\(centre) er klarmeldt til \(followUp), og det er gemt i \(file)",
        "\(centre) is ready for \(followUp), saved in \(file)")
      : say(
        "\(centre) er ikke længere klarmeldt til \(followUp), og det er gemt i \(file)",
        "\(centre) is no longer ready for \(followUp), saved in \(file)")
  }
  public func alreadyMarked(_ centre: String, ready: Bool, _ followUp: String) -> String {
    ready
      ? say(
        "\(centre) var allerede klarmeldt til \(followUp)",
        "\(centre) was already ready for \(followUp)")
      : say(
        "\(centre) var ikke klarmeldt til \(followUp)", "\(centre) was not ready for \(followUp)")
  }

  public func readyCount(_ ready: Int, of all: Int) -> String {
    say("Klar: \(ready) af \(all) centre", "Ready: \(ready) of \(all) centres")
  }
  /// In a reminder to a centre that has said it is done.
  public func saidReady(_ stamp: Stamp) -> String {
    say(
      "Centret er klarmeldt (\(signed(stamp))).",
      "The centre is marked as ready (\(signed(stamp))).")
  }
}
