public import MilepaelCore

/// The commands that show the history and hold the file against it.
extension Phrases {
  public var cannotShowHistory: String {
    say("Kan ikke vise historikken", "Cannot show the history")
  }
  public var cannotVerify: String {
    say("Kan ikke holde filen op mod historikken", "Cannot hold the file against the history")
  }

  public var nothingInHistory: String {
    say("Historikken har ingen linjer om det.", "The history has no lines about it.")
  }

  /// One edit as the history shows it: where, what, from what to what.
  public func historyLine(_ edit: Edit, title: (FollowUpID) -> String) -> String {
    let place = place(of: edit, title: title)
    let head = place.isEmpty ? "" : "\(place): "
    guard case .conflict(let conflict, let change) = edit else { return head + self.edit(edit) }
    let wanted = self.edit(conflict.edit)
    return head
      + (change.to
        ? say("konflikt \(conflict.id), ", "conflict \(conflict.id), ")
        : say("konflikt \(conflict.id) afgjort, ", "conflict \(conflict.id) settled, "))
      + wanted
  }

  /// What an entry is besides a plain change: *fortryder k3-4*.
  public func originNamed(_ origin: Entry.Origin) -> String {
    switch origin {
    case .undoing(let id): say("fortryder \(id)", "undoes \(id)")
    case .redoing(let id): say("gentager \(id)", "redoes \(id)")
    }
  }

  public var changesNothing: String { say("ændrer intet", "changes nothing") }

  public func unreadableLine(_ file: String, _ line: Int) -> String {
    say("kan ikke læses: \(file), linje \(line)", "cannot be read: \(file), line \(line)")
  }

  // MARK: Verifying

  public func fileIsItsHistory(_ entries: Int) -> String {
    let changes = count(entries, say("ændring", "change"), say("ændringer", "changes"))
    return say(
      "Filen er, hvad historikken siger: \(changes) gennemgået.",
      "The file is what the history says: \(changes) gone through.")
  }
  public var hasNoHistory: String {
    say(
      "Aftalen har ingen historik endnu: der er intet at holde filen op mod.",
      "The agreement has no history yet: there is nothing to hold the file against.")
  }
  public func fileDiffers(_ places: Int) -> String {
    let found = count(places, say("sted", "place"), say("steder", "places"))
    return say(
      "Filen er ikke, hvad historikken siger: \(found).",
      "The file is not what the history says: \(found).")
  }
  public func lostEntry(_ id: EntryID) -> String {
    say("mangler i historikken: \(id)", "missing from the history: \(id)")
  }

  /// Where two states differ: *3.16 · 3. budgetopfølgning 2019: status*.
  public func difference(_ difference: Difference, title: (FollowUpID) -> String) -> String {
    switch difference.place {
    case .answer(let place, let field):
      "\(place.initiative) · \(title(place.followUp)): \(self.field(field))"
    case .initiative(let id): say("\(id): initiativet selv", "\(id): the initiative itself")
    case .followUp(let id): title(id)
    case .conflicts: say("åbne konflikter", "open conflicts")
    case .agreement:
      say(
        "aftalens hoved, kapitler, navne og møder",
        "the agreement's head, chapters, names and meetings")
    }
  }

  // MARK: Dates

  public func notADate(_ typed: String) -> String {
    say("»\(typed)« er ikke en dato", "“\(typed)” is not a date")
  }
  public var writeADate: String {
    say("Skriv den som 2026-11-21.", "Write it as 2026-11-21.")
  }
}
