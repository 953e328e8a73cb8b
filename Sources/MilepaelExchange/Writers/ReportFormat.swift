/// A format that a report can be written in here. Word and OpenDocument are made of the HTML by
/// pandoc, which this module does not start.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html, markdown, csv, json
}
