public import MilepaelCore

extension Agreement {
  /// A report in a format, as its text.
  public func report(_ options: ReportOptions, as format: ReportFormat) -> String {
    switch format {
    case .html: HTMLWriter.write(report(options), styleSheet: options.wording.styleSheet)
    case .markdown: MarkdownWriter.write(report(options))
    case .csv: CSVWriter.write(ReportTable(self, options).rows)
    case .json: ReportJSON(self, options).text
    }
  }
}
