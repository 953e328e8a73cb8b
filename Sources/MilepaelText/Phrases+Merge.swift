/// Merging files, and the copies that a folder sync leaves.
extension Phrases {
  public var cannotMerge: String { say("Kan ikke flette", "Cannot merge") }

  /// Who is named for what nobody has signed.
  public var theOtherFile: String { say("den anden fil", "the other file") }

  /// Why the history has what a merge has brought.
  public func mergedFrom(_ file: String) -> String {
    say("Flettet fra \(file)", "Merged from \(file)")
  }

  public func mergedWithConflicts(_ count: Int, _ file: String) -> String {
    let conflicts = self.count(count, say("konflikt", "conflict"), say("konflikter", "conflicts"))
    return say(
      "\(file) er flettet; \(conflicts) skal afgøres med »milepael settle« eller K på skærmen:",
      "\(file) is merged; \(conflicts) to be settled with `milepael settle` or K on the screen:")
  }

  /// A copy that a folder sync has left, and how it is merged.
  public func syncCopy(_ copy: String, _ command: String) -> String {
    say(
      "Ved siden af ligger en kopi fra en mappesynkronisering: \(copy)\nFlet den ind med: \(command)\nSlet den, når det er gjort.",
      "A folder sync has left a copy beside it: \(copy)\nMerge it with: \(command)\nDelete it when that is done."
    )
  }
  public func syncCopyOnScreen(_ copy: String) -> String {
    say(
      "En mappesynkronisering har efterladt \(copy): flet den ind med »milepael merge«.",
      "A folder sync has left \(copy): merge it with `milepael merge`.")
  }
}
