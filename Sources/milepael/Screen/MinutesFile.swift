import MilepaelText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Minutes beside the store, as Markdown and as a page; never in the place of another file.
struct MinutesFile: Sendable {
  let store: String
  let phrases: Phrases

  /// Where they were saved, or why not, in words.
  func save(name: String, markdown: String, html: String) -> (words: String, isSaved: Bool) {
    let stem = store.hasSuffix(".json") ? String(store.dropLast(5)) : store
    for number in 1...1000 {
      let base = "\(stem).\(phrases.minutesName)-\(name)" + (number == 1 ? "" : "-\(number)")
      switch write(markdown, to: base + ".md") {
      case nil:
        guard write(html, to: base + ".html") == nil else {
          return (phrases.minutesFailed(base + ".html"), false)
        }
        return (phrases.minutesSaved(base + ".md, .html"), true)
      case EEXIST: continue
      default: return (phrases.minutesFailed(base + ".md"), false)
      }
    }
    return (phrases.minutesFailed(stem), false)
  }

  /// The error number when it cannot be written; what was begun is taken away then.
  private func write(_ text: String, to path: String) -> Int32? {
    // Readable by nobody who cannot read the store.
    var source = stat()
    let mode = stat(store, &source) == 0 ? source.st_mode & 0o666 : 0o600
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { return errno }
    var failure = Descriptor.write(Array(text.utf8), to: file)
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    if failure != nil { unlink(path) }
    return failure
  }
}
