public import MilepaelCore

extension Agreement {
  /// A report in a format, as its text.
  ///
  /// - Parameter progress: Is told how much is done, from 0 to 1 and never back, for large agreements.
  public func report(
    _ options: ReportOptions, as format: ReportFormat, progress: (Double) -> Void = { _ in }
  ) -> String {
    switch format {
    case .html, .markdown:
      let document = report(options)
      let made = 0.4
      progress(made)
      let writing = { (done: Double) in progress(made + (1 - made) * done) }
      return format == .html
        ? HTMLWriter.write(document, styleSheet: options.wording.styleSheet, progress: writing)
        : MarkdownWriter.write(document, progress: writing)
    case .csv: return CSVWriter.write(ReportTable(self, options).rows)
    case .json: return ReportJSON(self, options).text
    }
  }
}
