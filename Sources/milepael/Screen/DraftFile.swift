import MilepaelApp
import MilepaelCore
import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The text that is being written, on disk: offered again when the program ended before it was
/// saved. One for each store, private to the user, and made for people to read as well.
struct DraftFile: Sendable {
  let path: String

  /// `nil` when there is no home to keep it in.
  init?(store: String, environment: Environment) {
    guard let folder = environment.stateFolder else { return nil }
    path = "\(folder)/drafts/\(Self.name(of: store)).draft"
  }

  /// The store's name, and a digest of its whole path, so that two stores never share a draft.
  private static func name(of store: String) -> String {
    let whole = realpath(store, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (whole ?? store).utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let last = store.split(separator: "/").last.map(String.init) ?? "store"
    return "\(last)-\(String(digest, radix: 16))"
  }

  /// Keeps the text; an error number when it cannot be kept.
  func keep(_ draft: Draft) -> Int32? {
    let lines = [
      "milepael-draft 1", draft.field.name.rawValue, draft.field.place.initiative.description,
      draft.field.place.followUp.value, draft.isInternal ? "internal" : "public", "", draft.text,
    ]
    return PrivateFile.write(Array(lines.joined(separator: "\n").utf8), to: path)
  }

  func drop() { unlink(path) }

  /// Keeps a text that was thrown away until the next one is: a wrong key is not the end of it.
  func setAside() { rename(path, path + ".discarded") }

  /// The draft that was kept, or `nil` when there is none that can be read.
  func read() -> Draft? {
    guard let bytes = PrivateFile.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\n", maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7, parts[0] == "milepael-draft 1",
      let name = TextField.Name(rawValue: String(parts[1])), let id = InitiativeID(parts[2])
    else { return nil }
    let place = AnswerPlace(id, FollowUpID(String(parts[3])))
    return Draft(
      field: TextField(name, place), text: String(parts[6]), isInternal: parts[4] == "internal")
  }
}
