import MilepaelApp
import MilepaelCore
import MilepaelExchange
import MilepaelText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds and reads documents for the screen, on a thread of its own.
struct ScreenDocuments: Sendable {
  /// The store that documents lie beside.
  let store: String
  let phrases: Phrases

  /// How many are offered at most, the newest of all.
  private static let most = 200

  /// The folder that the store is in, from the root.
  private var folder: String {
    guard let slash = store.lastIndex(of: "/") else { return AgreementFiles.absolute(".") }
    return AgreementFiles.absolute(String(store[...slash]))
  }

  /// The documents beside the store, the newest first. A folder that cannot be listed offers none:
  /// a path can still be typed.
  func found() -> [FoundDocument] {
    let folder = folder
    let documents = Folder.names(in: folder).compactMap { name -> FoundDocument? in
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      guard name.first != ".", let modified = modified(path, name) else { return nil }
      return FoundDocument(path: path, modified: modified)
    }
    let newest = documents.sorted { ($1.modified, $0.path) < ($0.modified, $1.path) }
    return Array(newest.prefix(Self.most))
  }

  /// When a document was last written; `nil` for what is none.
  private func modified(_ path: String, _ name: String) -> Timestamp? {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let ending = parts.last?.lowercased(),
      DocumentSource.endings.contains(ending)
    else { return nil }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    if ending == "json", !isDocument(path) { return nil }
    #if canImport(Glibc)
      return Timestamp(secondsSince1970: status.st_mtim.tv_sec)
    #else
      return Timestamp(secondsSince1970: status.st_mtimespec.tv_sec)
    #endif
  }

  /// A report or an answer sheet of ours says so in its first line; a store and its files do not.
  private func isDocument(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    let start = String(decoding: Descriptor.readAll(file, limit: 200) ?? [], as: UTF8.self)
    return start.contains("\"milepael-report\"") || start.contains("\"milepael-answers\"")
  }

  /// What a document would make of an agreement; problems in words.
  func read(
    _ request: DocumentPreview.Request, into agreement: Agreement, by stamp: Stamp, revision: Int,
    _ progress: @escaping (Double) -> Void
  ) -> Message {
    func failed(_ explanation: Explanation) -> Message {
      .documentFailed(request.number, phrases.lines(explanation).joined(separator: "\n"))
    }
    let bytes: [UInt8]
    do throws(Problem) {
      bytes = try DocumentSource.read(place(of: request.path))
    } catch .exchange(.notImported(_, let error)) {
      return failed(explanation(error, of: request))
    } catch {
      return failed(
        error.explanation(doing: phrases.cannotImport, file: request.name, phrases: phrases))
    }
    let options = ImportOptions(
      kind: request.kind, followUp: request.followUp, stamp: stamp, name: request.name)
    do throws(ImportError) {
      let result = try DocumentImporter.importing(
        bytes, into: agreement, options, progress: progress)
      return .documentRead(request.number, result, revision: revision)
    } catch {
      return failed(explanation(error, of: request))
    }
  }

  /// Why a document cannot be read, and what to do about it on the screen.
  private func explanation(_ error: ImportError, of request: DocumentPreview.Request) -> Explanation
  {
    Explanation(
      doing: phrases.cannotImport, file: request.name, why: phrases.why(error),
      safe: phrases.nothingChanged, now: phrases.now(error, onScreen: true))
  }

  /// Where a typed path leads: home, from the store's folder, or as it is.
  private func place(of path: String) -> String {
    if path.hasPrefix("~/"), let home = Environment.process["HOME"] {
      return home + path.dropFirst()
    }
    if path.hasPrefix("/") { return path }
    let beside = "\(folder)/\(path)"
    return access(beside, F_OK) == 0 ? beside : path
  }
}

extension ScreenDocuments {
  /// Writes a document beside the store; where it is, or why it is not there, in words.
  func write(_ publication: Publication, of agreement: Agreement) -> Message {
    do throws(Problem) {
      let bytes = try bytes(of: publication, agreement)
      let name = publication.name(Phrases(agreement.language))
      switch BesideFile(store: store).write(name, [(publication.format.ending, bytes)]) {
      case .written(let base):
        return .told(phrases.published("\(base).\(publication.format.ending)"))
      case .failed(let path, let number): throw .exchange(.cannotWrite(path, errno: number))
      }
    } catch {
      let words = error.explanation(doing: phrases.cannotReport, file: store, phrases: phrases)
      return .copyFailed(phrases.lines(words).joined(separator: " "))
    }
  }

  private func bytes(
    of publication: Publication, _ agreement: Agreement
  ) throws(Problem) -> [UInt8] {
    switch publication.content {
    case .answers(let centre):
      let sheet = AnswerSheet(
        agreement, followUp: publication.followUp, centre: centre,
        phrases: Phrases(agreement.language))
      return Array(sheet.csv.utf8)
    case .report(let kind, let committee, let isPublic):
      let options = ReportOptions(
        kind: kind, followUp: publication.followUp, committee: committee, isPublic: isPublic)
      return try DocumentFormat(publication.format).bytes(agreement, options)
    }
  }
}
