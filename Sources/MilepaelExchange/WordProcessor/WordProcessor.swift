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
  /// Pandoc's Markdown: blocks of raw XML, and for Word the headings.
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
    switch format {
    case .docx:
      contents = RawXML.block(
        WordProcessorWriter.write(document, as: WordMarkup(hasOurStyles: reference == nil)),
        WordMarkup.format)
    case .odt:
      contents = RawXML.block(
        WordProcessorWriter.write(document, as: OpenDocumentMarkup()), OpenDocumentMarkup.format)
      let styles = OpenDocumentMarkup.automaticStyles(
        of: document, hasOurStyles: reference == nil)
      arguments += ["-V", "automatic-styles=\(styles)"]
    }
    return PandocInput(
      markdown: Array(contents.utf8), arguments: arguments,
      reference: reference ?? Self.reference(format, language))
  }

  private static func reference(_ format: WordProcessor, _ language: String) -> [UInt8] {
    switch format {
    case .docx: WordReference.document(language: language)
    case .odt: OpenDocumentReference.document(language: language)
    }
  }
}

/// A block of another format's own text in pandoc's Markdown. Each line of ours begins with a tag, so
/// that none of them can end the block.
enum RawXML {
  private static let fence = "````````````"

  static func block(_ contents: String, _ format: String) -> String {
    "\(fence){=\(format)}\n\(contents)\(fence)\n"
  }

  /// Markdown between two parts of such a block.
  static func interrupted(by markdown: String, _ format: String) -> String {
    "\(fence)\n\n\(markdown)\n\n\(fence){=\(format)}"
  }
}
