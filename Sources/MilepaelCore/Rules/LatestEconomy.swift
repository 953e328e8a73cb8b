extension Initiative {
  /// The economy smiley that was reported last, and the follow-up it belongs to.
  public func latestEconomy(in followUps: [FollowUp]) -> (smiley: EconomySmiley, at: FollowUpID)? {
    for followUp in followUps.reversed() {
      if let smiley = round(followUp.id)?.economy.smiley { return (smiley, followUp.id) }
    }
    return nil
  }
}

extension Economy {
  /// The amounts that count: those of the economy row, and of the description for the years on which
  /// the economy row says nothing (3.8 and 3.18 give their yearly split only there). A saving says
  /// nothing of money that is given, nor the other way (1.5 invests 23 mio. kr. and must save 7.25).
  public var effectiveAmounts: [Amount] {
    let stated = amounts.filter { $0.source == .economy }
    let described = amounts.filter { $0.source == .description }
    let added = described.flatMap { amount in
      stated.filter { $0.isSaving == amount.isSaving }
        .reduce([amount]) { pieces, other in pieces.flatMap { $0.outside(other) } }
    }
    return (stated + added).sorted {
      ($0.fromYear, $0.kind.rawValue) < ($1.fromYear, $1.kind.rawValue)
    }
  }

  /// Kroner that are given for one year, by everything that counts and every approved change.
  /// Savings are not given, and not in it.
  public func kroner(in year: Int) -> Int {
    let changed = changes.filter { $0.approved != nil }.flatMap(\.amounts)
    return (effectiveAmounts + changed).filter { !$0.isSaving }.kroner(in: year)
  }
}

extension [Amount] {
  /// What those that cover a year add up to; at most the largest number there is, since a file can
  /// name amounts that no budget has.
  public func kroner(in year: Int) -> Int {
    reduce(0) { sum, amount in
      guard amount.covers(year) else { return sum }
      let (next, overflow) = sum.addingReportingOverflow(amount.kroner)
      return overflow ? (sum < 0 ? .min : .max) : next
    }
  }
}

extension Amount {
  var isSaving: Bool { kind == .saving }

  /// The part of this amount's years that the other does not speak of.
  fileprivate func outside(_ other: Amount) -> [Amount] {
    let end = toYear ?? .max
    let otherEnd = other.toYear ?? .max
    guard other.fromYear <= end, fromYear <= otherEnd else { return [self] }
    var pieces: [Amount] = []
    if fromYear < other.fromYear {
      var before = self
      before.toYear = other.fromYear - 1
      pieces.append(before)
    }
    if end > otherEnd {
      var after = self
      after.fromYear = otherEnd + 1
      pieces.append(after)
    }
    return pieces
  }
}
