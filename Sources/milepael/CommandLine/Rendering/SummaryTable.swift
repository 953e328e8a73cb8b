import MilepaelText

/// A table of names and right-aligned cells, as wide as its cells need.
struct SummaryTable {
  let heads: [String]
  let rows: [(name: String, cells: [String])]
  let layout: TextLayout

  var lines: [String] {
    let widths = heads.indices.map { column in
      2 + max(3, ([heads] + rows.map(\.cells)).map { layout.columns(of: $0[column]) }.max() ?? 3)
    }
    let numbers = widths.reduce(0, +)
    let longest = (rows.map { layout.columns(of: $0.name) } + [12]).max() ?? 12
    let nameWidth = layout.width.map { min(longest, max(12, $0 - numbers - 1)) } ?? longest
    return ([("", heads)] + rows).map { name, cells in
      layout.padded(layout.fitted(name, nameWidth), to: nameWidth)
        + zip(cells, widths).map { layout.padded($0, to: $1, atRight: true) }.joined()
    }
  }
}
