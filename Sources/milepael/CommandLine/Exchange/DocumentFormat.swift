import ArgumentParser
import MilepaelApp
import MilepaelCore
import MilepaelExchange

/// The formats that a report can be asked for in. Their spellings are a contract with scripts.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case html, markdown, csv, docx, odt, json

  /// The format that was chosen on the screen.
  init(_ format: Publication.Format) {
    switch format {
    case .html: self = .html
    case .markdown: self = .markdown
    case .csv: self = .csv
    case .docx: self = .docx
    case .odt: self = .odt
    }
  }

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

extension DocumentFormat {
  /// A report in this format; Word and OpenDocument by way of pandoc.
  ///
  /// - Parameters:
  ///   - style: A style sheet, or a document whose styles are taken.
  ///   - progress: Is told how much is done; `nil` while nobody knows, as long as pandoc works.
  func bytes(
    _ agreement: Agreement, _ options: ReportOptions, style: [UInt8]? = nil,
    progress: (Double?) -> Void = { _ in }
  ) throws(Problem) -> [UInt8] {
    switch writer {
    case .text(let format):
      var options = options
      options.wording.styleSheet = style.map { String(decoding: $0, as: UTF8.self) }
      return Array(agreement.report(options, as: format, progress: progress).utf8)
    case .pandoc(let format):
      let input = agreement.report(options, for: format, reference: style)
      return try Pandoc.run(
        input.arguments, on: input.markdown, reference: input.reference, waiting: { progress(nil) })
    }
  }
}
