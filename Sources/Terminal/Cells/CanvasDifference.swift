extension Canvas {
  /// Calls `body` with each row that shows something else than in another canvas of the same size,
  /// and the columns from the first to the last difference, wide glyphs whole.
  func forEachDifference(from other: Canvas, _ body: (Int, Range<Int>) -> Void) {
    let columns = size.columns
    if columns == 0 { return }
    let hasClusters = !clusters.isEmpty || !other.clusters.isEmpty
    cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        func isSame(_ index: Int) -> Bool {
          new[index] == old[index] && !hasClusters
            || hasClusters && shows(new[index], sameAs: old[index], of: other)
        }
        for row in 0..<size.rows {
          let start = row * columns
          var first = start
          while first < start + columns, isSame(first) { first += 1 }
          if first == start + columns { continue }
          var last = start + columns - 1
          while isSame(last) { last -= 1 }
          if first > start, new[first].isRightHalf { first -= 1 }
          if new[last].span == 2, last + 1 < start + columns { last += 1 }
          body(row, first - start..<last + 1 - start)
        }
      }
    }
  }
}
