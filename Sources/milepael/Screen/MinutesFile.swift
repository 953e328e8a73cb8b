import MilepaelText

/// Minutes beside the store, as Markdown and as a page.
struct MinutesFile: Sendable {
  let store: String
  let phrases: Phrases

  /// Where they were saved, or why not, in words.
  func save(name: String, markdown: String, html: String) -> (words: String, isSaved: Bool) {
    let files = [("md", Array(markdown.utf8)), ("html", Array(html.utf8))]
    switch BesideFile(store: store).write("\(phrases.minutesName)-\(name)", files) {
    case .written(let base): return (phrases.minutesSaved(base + ".md, .html"), true)
    case .failed(let path, _): return (phrases.minutesFailed(path), false)
    }
  }
}
