public import MilepaelCore

/// Building the file anew from its history.
extension Phrases {
  /// Before the plan: what is wrong with the file.
  public func fileIsBroken(_ file: String, _ why: String) -> String {
    say("\(file) kan ikke bruges, som den er: \(why).", "\(file) cannot be used as it is: \(why).")
  }

  /// What it would be built from.
  public func recoveryPlan(from checkpoint: String, entries: Int, last: Stamp?) -> String {
    let changes = count(entries, say("ændring", "change"), say("ændringer", "changes"))
    let until = last.map { say("; den seneste er fra ", "; the last is by ") + signed($0) } ?? ""
    return say(
      "Den kan bygges igen af den sikrede tilstand \(checkpoint) og \(changes) i historikken",
      "It can be built again from the checkpoint \(checkpoint) and \(changes) of the history")
      + until + "."
  }
  public var oldFileIsKept: String {
    say("Filen, som den er nu, gemmes ved siden af.", "The file as it is now is kept beside it.")
  }
  public var askRecover: String { say("Gendan den? [j/N] ", "Recover it? [y/N] ") }
  public func recovered(_ file: String) -> String {
    say("\(file) er gendannet.", "\(file) is recovered.")
  }
  public func keptAs(_ path: String) -> String {
    say("Den gamle fil ligger i \(path).", "The old file lies in \(path).")
  }
  public func nothingToRecover(_ file: String) -> String {
    say(
      "\(file) kan læses og er ikke ældre end sin historik; der er intet at gendanne.",
      "\(file) can be read and is not older than its history; there is nothing to recover.")
  }
  public var notRecovered: String {
    say(
      "Intet er gendannet, og filen er ikke rørt.", "Nothing is recovered, the file is untouched.")
  }

  // MARK: Keeping the file as it is

  public func keepPlan(_ file: String) -> String {
    say(
      "\(file) beholdes, som den er, og det føres til historikken. Det, den mangler, står stadig i historikken.",
      "\(file) is kept as it is, and the history says so. What it lacks still stands in the history."
    )
  }
  public var askKeep: String { say("Behold den? [j/N] ", "Keep it? [y/N] ") }
  /// Why the history goes on from the file, on record.
  public var keptOnRecord: String {
    say("Filen blev beholdt, som den var", "The file was kept as it was")
  }
  public func kept(_ file: String) -> String {
    say("\(file) er beholdt, som den var.", "\(file) is kept as it was.")
  }

  public var yesIsNeeded: String {
    say("der er ingen at spørge, om det må gøres", "there is nobody to ask whether it may be done")
  }
  public var sayYes: String {
    say("Gentag kommandoen med --yes.", "Repeat the command with --yes.")
  }

  /// Whether a line that was typed says yes, in either language.
  public static func isYes(_ line: String) -> Bool {
    let word = TextFold.folded(line).filter { !$0.isWhitespace }
    return ["j", "ja", "y", "yes"].contains(word)
  }
}
