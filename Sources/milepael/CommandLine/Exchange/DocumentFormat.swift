import ArgumentParser
import MilepaelExchange

/// The formats that a report can be asked for in. Their spellings are a contract with scripts.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case html, markdown, csv, docx, odt, json

  /// Who writes it: the module alone, or pandoc from what the module gives it.
  enum Writer: Hashable {
    case text(ReportFormat)
    case pandoc(WordProcessor)
  }

  var writer: Writer {
    switch self {
    case .html: .text(.html)
    case .markdown: .text(.markdown)
    case .csv: .text(.csv)
    case .json: .text(.json)
    case .docx: .pandoc(.docx)
    case .odt: .pandoc(.odt)
    }
  }

  /// How the name of a style file of one's own ends; `nil` where there is no style.
  var styleEnding: String? {
    switch self {
    case .html: "css"
    case .docx, .odt: rawValue
    case .markdown, .csv, .json: nil
    }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, json
}

extension ReportKind: ExpressibleByArgument {}
