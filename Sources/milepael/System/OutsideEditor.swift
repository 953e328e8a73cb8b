import MilepaelText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets the person write a text in an editor of their own.
///
/// The program is started as it is named, without a shell that could read more into the name, on a
/// file that nobody else may read.
struct OutsideEditor {
  enum Outcome: Hashable {
    case text(String)
    /// The editor has failed; what it left is the text all the same.
    case failed(text: String?, words: String)
  }

  let environment: Environment
  let phrases: Phrases

  func edit(_ text: String) -> Outcome {
    let words = (environment["VISUAL"] ?? environment["EDITOR"] ?? "").split(separator: " ")
    guard let name = words.first.map(String.init), let folder = environment.stateFolder else {
      return .failed(text: nil, words: phrases.noEditor)
    }
    let path = "\(folder)/text-\(getpid()).txt"
    guard PrivateFile.write(Array((text + "\n").utf8), to: path) == nil else {
      return .failed(text: nil, words: phrases.editorFailed(name))
    }
    let status = run(words.map(String.init) + [path])
    let written = PrivateFile.read(path).map { Self.text($0) }
    unlink(path)
    guard let status else { return .failed(text: nil, words: phrases.editorFailed(name)) }
    guard status == 0, let written else {
      return .failed(text: written, words: phrases.editorEnded(name, status))
    }
    return .text(written)
  }

  /// Without the line feed that editors put at the end.
  private static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// The exit status, 128 and the signal for one that was killed, or `nil` when it did not start.
  private func run(_ arguments: [String]) -> Int32? {
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    copies.append(nil)
    defer { for copy in copies { free(copy) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], nil, nil, copies, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
