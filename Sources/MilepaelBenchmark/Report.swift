/// One figure: how long something took, and what that is to be held against.
struct Figure {
  /// What it is compared with, in the same run, on the same data.
  enum Yardstick {
    /// A peer or a limit that was measured, and how many times longer it may take.
    case times(String, Duration, most: Double?)
    /// A fixed time, as one frame of the screen.
    case within(Double)
    case none
  }

  let what: String
  let initiatives: Int
  let time: Duration
  var bytes: Int?
  var yardstick = Yardstick.none
}

extension Figure {
  /// The columns of the table.
  var columns: [String] {
    var columns = ["\(initiatives)", what, "\(Self.rounded(time.milliseconds)) ms"]
    columns.append(bytes.map { "\(Self.rounded(Double($0) / 1e3 / time.milliseconds)) MB/s" } ?? "")
    switch yardstick {
    case .none: columns += ["", "", "", ""]
    case .within(let most):
      columns += ["", "", "≤ \(Self.rounded(most)) ms", time.milliseconds <= most ? "yes" : "NO"]
    case .times(let name, let limit, let most):
      let ratio = time.milliseconds / max(limit.milliseconds, 1e-6)
      columns += ["\(name) \(Self.rounded(limit.milliseconds)) ms", "× \(Self.rounded(ratio))"]
      columns += [
        most.map { "≤ × \(Self.rounded($0))" } ?? "", most.map { ratio <= $0 ? "yes" : "NO" } ?? "",
      ]
    }
    return columns
  }

  /// Three digits that count.
  private static func rounded(_ number: Double) -> String {
    var scale = 1.0
    var places = 0
    while number * scale < 100, places < 4, number > 0 {
      scale *= 10
      places += 1
    }
    let whole = Int((number * scale).rounded())
    var digits = String(whole)
    while digits.count <= places { digits = "0" + digits }
    var text = digits.dropLast(places) + (places > 0 ? "." : "") + digits.suffix(places)
    while places > 0, text.last == "0" || text.last == "." {
      let isPoint = text.last == "."
      text.removeLast()
      if isPoint { break }
    }
    return String(text)
  }

  /// All figures, one on a line, in columns.
  static func table(_ figures: [Figure]) -> String {
    let head = ["n", "what", "median", "speed", "held against", "ratio", "target", "reached"]
    let rows = [head] + figures.map(\.columns)
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let pad = String(repeating: " ", count: widths[column] - row[column].count)
        // Numbers stand at the right.
        return [0, 2, 3, 5].contains(column) ? pad + row[column] : row[column] + pad
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
