/// A format that a report is written in here to its last byte. What word processors read is
/// ``WordProcessor``: its contents are written here as well, and pandoc packs them.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html, markdown, csv, json
}
