import MilepaelApp
import MilepaelCore

/// When each person last looked at a store, on disk: what changed since then can be shown. One for
/// each store, private to the user, beside the draft; a line for each name that answers are signed
/// with.
struct LookFile: Sendable {
  private static let head = "milepael-look 1"
  let path: String

  /// `nil` when there is no home to keep it in.
  init?(store: String, environment: Environment) {
    guard let draft = DraftFile(store: store, environment: environment) else { return nil }
    path = draft.path + ".look"
  }

  /// When this person last looked, or `nil` when that is not known.
  func read(_ name: String) -> Timestamp? { looks[name] }

  /// Keeps that somebody looked; an error number when it cannot be kept.
  func keep(_ name: String, _ moment: Timestamp) -> Int32? {
    var looks = looks
    looks[name] = moment
    let lines = [Self.head] + looks.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return PrivateFile.write(Array(lines.joined(separator: "\n").utf8), to: path)
  }

  /// What cannot be read is as good as nothing: nobody has looked.
  private var looks: [String: Timestamp] {
    guard let bytes = PrivateFile.read(path) else { return [:] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.head else { return [:] }
    let found = lines.dropFirst().compactMap { line -> (String, Timestamp)? in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let moment = Timestamp(parts[0]) else { return nil }
      return (String(parts[1]), moment)
    }
    return Dictionary(found, uniquingKeysWith: { _, last in last })
  }
}
