import MilepaelCore

/// Amounts as a table prints them: one that the economy row and the description both state stands
/// once. Reading the rows gives the same amounts in the same order.
struct StatedAmounts {
  struct Row: Hashable {
    var amount: Amount
    /// The description states it too.
    var isInBoth = false
  }

  let rows: [Row]

  init(_ amounts: [Amount]) {
    let apart = amounts.map { Row(amount: $0) }
    var rows: [Row] = []
    for amount in amounts {
      let twin = rows.firstIndex { row in
        row.amount.source == .economy && !row.isInBoth && row.amount.says(amount)
      }
      if amount.source == .description, let twin {
        rows[twin].isInBoth = true
      } else {
        rows.append(Row(amount: amount))
      }
    }
    self.rows = Self.amounts(of: rows) == amounts ? rows : apart
  }

  /// What the rows say. Where one stands for both places, those of the economy row come first.
  static func amounts(of rows: [Row]) -> [Amount] {
    let all = rows.flatMap { row -> [Amount] in
      guard row.isInBoth else { return [row.amount] }
      var other = row.amount
      other.source = .description
      return [row.amount, other]
    }
    guard rows.contains(where: \.isInBoth) else { return all }
    return all.filter { $0.source == .economy } + all.filter { $0.source == .description }
  }
}

extension Amount {
  /// The same sum for the same years, whichever place says so.
  fileprivate func says(_ other: Amount) -> Bool {
    fromYear == other.fromYear && toYear == other.toYear && kroner == other.kroner
      && kind == other.kind && foreign == other.foreign
  }
}
