public import MilepaelCore
import MilepaelText

/// The formats of word processors, which pandoc packs.
public enum WordProcessor: String, Hashable, Sendable, CaseIterable {
  case docx, odt
}

/// What pandoc is given to make a word processor's document: the contents in the format's own XML,
/// and a document with the styles.
///
/// Pandoc's own tables have no borders, lose their row heads in OpenDocument, and are parted anywhere.
/// So the contents are written here, and pandoc packs them with whatever styles a municipality has.
public struct PandocInput: Hashable, Sendable {
  /// Pandoc's Markdown: one block of raw XML.
  public var markdown: [UInt8]
  public var arguments: [String]
  /// The document that the styles, the page and the footer are taken from.
  public var reference: [UInt8]
}

extension Agreement {
  /// A report for a word processor.
  ///
  /// - Parameter reference: A municipality's own document of that format, for its styles, page,
  ///   header and footer; `nil` for ours.
  public func report(
    _ options: ReportOptions, for format: WordProcessor, reference: [UInt8]? = nil
  ) -> PandocInput {
    let document = report(options)
    let language = document.language == .danish ? "da-DK" : "en-GB"
    var arguments = [
      "-f", "markdown", "-t", format.rawValue, "-M", "title=\(document.title)", "-M",
      "lang=\(language)", "-o", "-",
    ]
    if !document.subtitle.isEmpty { arguments += ["-M", "subtitle=\(document.subtitle)"] }
    let contents: String
    let raw: String
    switch format {
    case .docx:
      contents = WordProcessorWriter.write(document, as: WordMarkup())
      raw = "openxml"
    case .odt:
      contents = WordProcessorWriter.write(document, as: OpenDocumentMarkup())
      raw = "opendocument"
      arguments += ["-V", "automatic-styles=\(OpenDocumentMarkup.automaticStyles(of: document))"]
    }
    // Each line of the XML begins with a tag, so that none of them can end the block.
    let fence = "````````````"
    return PandocInput(
      markdown: Array("\(fence){=\(raw)}\n\(contents)\(fence)\n".utf8), arguments: arguments,
      reference: reference ?? Self.reference(format, language))
  }

  private static func reference(_ format: WordProcessor, _ language: String) -> [UInt8] {
    switch format {
    case .docx: WordReference.document(language: language)
    case .odt: OpenDocumentReference.document(language: language)
    }
  }
}
