import MilepaelApp
import MilepaelExchange
import MilepaelStore
import MilepaelText

/// Why a document could not be written or read.
enum ExchangeProblem: Hashable, Sendable {
  case noPandoc
  /// The same where a document is to be read.
  case noPandocToRead
  /// A packed document, and what was said of it.
  case notUnpacked(String)
  /// What pandoc said.
  case pandocFailed(String)
  /// A program that did not finish in time.
  case tooSlow(String)
  /// A program that is there and cannot be started.
  case cannotStart(String, errno: Int32)
  /// A document that becomes larger than this when it is unpacked or read.
  case unpacksTooLarge(limit: Int)
  /// A packed document whose parts are the same bytes several times.
  case overlappingParts
  /// `--output` names the store.
  case outputIsStore(String)
  case cannotWrite(String, errno: Int32)
  case cannotRead(String, errno: Int32)
  case notAFile(String)
  /// A file of more bytes than this.
  case tooLarge(String, limit: Int)
  case notWording(String)
  /// A style file, and how the name of one for the format ends; `nil` where the format has no style.
  case notAStyle(String, ending: String?)
  case binaryToTerminal
  /// A document, and why it could not be imported.
  case notImported(String, ImportError)

  var status: Int32 {
    switch self {
    case .outputIsStore, .notWording, .notAStyle, .binaryToTerminal: 64
    case .noPandoc, .noPandocToRead, .notUnpacked, .pandocFailed, .tooSlow, .cannotStart,
      .unpacksTooLarge, .overlappingParts, .cannotWrite, .cannotRead, .notAFile, .tooLarge,
      .notImported:
      1
    }
  }

  func why(_ phrases: Phrases) -> String {
    switch self {
    case .noPandoc, .noPandocToRead: phrases.pandocMissing
    case .notUnpacked(let said): phrases.notUnpacked(said)
    case .pandocFailed(let said): phrases.pandocFailed(said)
    case .tooSlow(let program): phrases.programTooSlow(program)
    case .cannotStart(let program, let number):
      phrases.cannotStart(program, said(.open, program, number, phrases))
    case .unpacksTooLarge(let limit): phrases.unpacksTooLarge(limit)
    case .overlappingParts: phrases.overlappingParts
    case .outputIsStore(let path): phrases.outputIsStore(path)
    case .cannotWrite(let path, let number):
      phrases.cannotWriteFile(path, said(.write, path, number, phrases))
    case .cannotRead(let path, let number):
      phrases.cannotReadFile(path, said(.read, path, number, phrases))
    case .notAFile(let path): phrases.isAFolder(path)
    case .tooLarge(let path, let limit): phrases.isTooLarge(path, limit)
    case .notWording(let path): phrases.notWording(path)
    case .notAStyle(let path, let ending): phrases.notAStyle(path, ending)
    case .binaryToTerminal: phrases.binaryToTerminal
    case .notImported(let path, let error): "\(path): \(phrases.why(error))"
    }
  }

  /// What the system said, in the words that the store has for it.
  private func said(
    _ operation: FileFault.Operation, _ path: String, _ number: Int32, _ phrases: Phrases
  ) -> String {
    FileFault(operation, path, code: number).cause.why(phrases)
  }

  func now(_ phrases: Phrases) -> String {
    switch self {
    case .noPandoc: phrases.installPandoc
    case .noPandocToRead: phrases.installPandocToRead
    case .notUnpacked: phrases.saveAsWord
    case .pandocFailed, .tooSlow, .cannotStart, .unpacksTooLarge, .overlappingParts:
      phrases.checkTheDocument
    case .outputIsStore: phrases.nameAnotherOutput
    case .cannotWrite, .cannotRead, .notAFile, .notWording, .notAStyle:
      phrases.seeThatThePathIsRight
    case .tooLarge: phrases.nameASmallerFile
    case .binaryToTerminal: phrases.nameAnOutput
    case .notImported(_, let error): phrases.now(error)
    }
  }
}
