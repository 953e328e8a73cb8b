extension [ReportDocument.Block] {
  /// Where the first table is, or what has one: what stands before it is never parted from it.
  var leadEnd: Int {
    let first = firstIndex { block in
      switch block {
      case .table, .together: true
      default: false
      }
    }
    return first ?? endIndex
  }
}
