/// What merging two agreements has come to.
public struct Merge: Hashable, Sendable {
  /// Everything that both sides have done; what could not stand lies in its conflicts.
  public var agreement: Agreement
  /// The conflicts that this merge has found, which are among the agreement's.
  public var conflicts: [Conflict]
}

extension Agreement {
  /// Merges two agreements that were one once, by initiative, follow-up and field.
  ///
  /// What one side changed comes in; what both changed alike does not conflict; of who and when the
  /// later stands. Where both changed a field differently, ours stands and theirs is kept as a
  /// ``Conflict``. A closed follow-up refuses changes of its answers, but for settling an uncertain
  /// smiley: they become conflicts, whoever's they are (`DOMAIN.md` rule 4).
  ///
  /// - Parameters:
  ///   - base: the last state that both had; `nil` when nothing is known of it. Then what only one
  ///     side has comes in, and what they have differently conflicts.
  ///   - unsigned: who is named for what bears no signature.
  /// - Returns: The result; its ``recordedUpTo`` is ours.
  public static func merging(
    base: Agreement?, ours: Agreement, theirs: Agreement, unsigned: Stamp = .unknown
  ) -> Merge {
    let base = base ?? blank(of: ours, theirs)
    var merger = Merger(base: base, ours: ours, theirs: theirs, unsigned: unsigned)
    return merger.merge()
  }

  /// What stands in for a common state that is not known: what both have, with nothing said of it.
  private static func blank(of ours: Agreement, _ theirs: Agreement) -> Agreement {
    var blank = Agreement(title: "", municipality: "", budgetYear: 0)
    blank.followUps = common(ours.followUps, theirs.followUps, \.id).map {
      FollowUp(id: $0.id, title: "")
    }
    blank.initiatives = common(ours.initiatives, theirs.initiatives, \.number).map(empty)
    blank.extra = common(ours.extra, theirs.extra, \.budgetYear).map { mine in
      let other = theirs.extra.first { $0.budgetYear == mine.budgetYear } ?? mine
      return EarlierAgreement(
        title: "", budgetYear: mine.budgetYear, followUps: [],
        initiatives: common(mine.initiatives, other.initiatives, \.initiative.number).map {
          ExtraInitiative(empty($0.initiative))
        })
    }
    return blank
  }

  private static func common<Element, Key: Hashable>(
    _ a: [Element], _ b: [Element], _ key: (Element) -> Key
  ) -> [Element] {
    let others = Set(b.map(key))
    return a.filter { others.contains(key($0)) }
  }

  private static func empty(_ initiative: Initiative) -> Initiative {
    Initiative(
      number: initiative.number, title: "", chapter: "", kind: initiative.kind,
      handling: initiative.followedUp == nil ? .guidepost : .followedUp(FollowedUp()))
  }
}

extension Stamp {
  /// For what nobody has signed.
  public static let unknown = Stamp(by: "?", at: Timestamp(secondsSince1970: 0))
}
