import ArgumentParser
import MilepaelCore
import MilepaelExchange

/// The formats that a report can be asked for in. Their spellings are a contract with scripts.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case html, markdown, csv, docx, odt, json

  /// What the module writes; Word and OpenDocument are made of the HTML.
  var written: ReportFormat {
    switch self {
    case .html, .docx, .odt: .html
    case .markdown: .markdown
    case .csv: .csv
    case .json: .json
    }
  }

  /// What pandoc is asked for, for the formats that it writes.
  var pandoc: String? {
    switch self {
    case .docx, .odt: rawValue
    case .html, .markdown, .csv, .json: nil
    }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, json
}

extension ReportKind: ExpressibleByArgument {}

extension DocumentFormat {
  /// A report in this format; Word and OpenDocument by way of pandoc.
  func bytes(_ agreement: Agreement, _ options: ReportOptions) throws(Problem) -> [UInt8] {
    let bytes = Array(agreement.report(options, as: written).utf8)
    guard let pandoc else { return bytes }
    return try Pandoc.run(["-f", "html", "-t", pandoc, "-s", "-o", "-"], on: bytes)
  }
}
