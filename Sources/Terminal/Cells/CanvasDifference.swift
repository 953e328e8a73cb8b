extension Canvas {
  /// Calls `body` with each row that shows something else than in another canvas of the same size,
  /// and the columns from the first to the last difference, wide glyphs whole.
  func forEachDifference(from other: Canvas, _ body: (Int, Range<Int>) -> Void) {
    let columns = size.columns
    if columns == 0 { return }
    let hasClusters = !clusters.isEmpty || !other.clusters.isEmpty
    cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        @inline(__always)
        func isSame(_ index: Int) -> Bool {
          if !hasClusters { return new[index].bits == old[index].bits }
          return shows(new[index], sameAs: old[index], of: other)
        }
        for start in stride(from: 0, to: new.count, by: columns) {
          let end = start + columns
          var first = start
          while first < end, isSame(first) { first += 1 }
          if first == end { continue }
          var last = end - 1
          while isSame(last) { last -= 1 }
          if first > start, new[first].isRightHalf { first -= 1 }
          if new[last].span == 2, last + 1 < end { last += 1 }
          body(start / columns, first - start..<last + 1 - start)
        }
      }
    }
  }
}
