/// What is wrong in a file that is no readable agreement.
extension Phrases {
  /// *linje 12, tegn 5 (initiatives[3].title): her mangler et komma*.
  public func place(line: Int, column: Int, path: String) -> String {
    let spot = say("linje \(line), tegn \(column)", "line \(line), character \(column)")
    return path.isEmpty ? spot : "\(spot) (\(path))"
  }

  public var fileEmpty: String { say("filen er tom", "the file is empty") }
  public func fileTooLarge(limit: Int, size: Int) -> String {
    say(
      "filen fylder \(size) byte, og grænsen er \(limit)",
      "the file has \(size) bytes, and the limit is \(limit)")
  }
  public func tooDeep(limit: Int) -> String {
    say("mere end \(limit) niveauer inden i hinanden", "more than \(limit) levels deep")
  }
  public func textTooLong(limit: Int) -> String {
    say("en tekst på mere end \(limit) byte", "a text of more than \(limit) bytes")
  }
  public func tooManyElements(limit: Int) -> String {
    say("mere end \(limit) elementer", "more than \(limit) elements")
  }
  public var notUTF8: String { say("teksten er ikke UTF-8", "the text is not UTF-8") }
  public var loneSurrogate: String {
    say("et halvt tegn, »\\u…« uden sin anden halvdel", "half a character, “\\u…” without the rest")
  }

  public func syntax(expected: String, found: String) -> String {
    say("her ventes \(expected), men der står \(found)", "expected \(expected), found \(found)")
  }
  public var endOfFile: String { say("filens slutning", "the end of the file") }
  public var aValue: String { say("en værdi", "a value") }
  public var aKey: String { say("et navn i anførselstegn", "a name in quotes") }
  public var aDigit: String { say("et ciffer", "a digit") }
  public var anEscape: String { say("et tegn efter \\", "an escape after \\") }
  public var hexDigits: String { say("fire hexadecimale cifre", "four hexadecimal digits") }
  public var surrogatePair: String {
    say("den anden halvdel af et tegn", "the other half of a character")
  }
  public var textOrQuote: String {
    say("mere tekst eller et afsluttende \"", "more text or a closing \"")
  }
  public var or: String { say("eller", "or") }

  /// The kinds of JSON values.
  public var anObject: String { say("et objekt {…}", "an object {…}") }
  public var anArray: String { say("en liste […]", "a list […]") }
  public var aText: String { say("en tekst", "a text") }
  public var aNumber: String { say("et tal", "a number") }
  public var aBoolean: String { say("true eller false", "true or false") }
  public var aNull: String { say("null", "null") }

  public func wrongValue(found: String, expected: String) -> String {
    say("»\(found)« duer ikke; her ventes \(expected)", "“\(found)” is not \(expected)")
  }
  public func oneOf(_ words: [String]) -> String {
    say("en af: ", "one of: ") + words.joined(separator: ", ")
  }
  public var aDate: String { say("en dato som 2019-06-04", "a date like 2019-06-04") }
  public var aTimestamp: String {
    say("et tidspunkt som 2019-06-04T10:00:00Z", "a time like 2019-06-04T10:00:00Z")
  }
  public var anInitiativeNumber: String { say("et nummer som 3.15", "a number like 3.15") }
  public var anInitiativeID: String {
    say("et nummer som 3.15 eller 2018/4.12", "a number like 3.15 or 2018/4.12")
  }
  public func wholeNumber(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == .max {
      return say(
        "et helt tal fra \(range.lowerBound)", "a whole number from \(range.lowerBound)")
    }
    return say(
      "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }
  public var lowestAndHighest: String {
    say("to hele tal, det mindste først", "two whole numbers, the lower first")
  }

  public func missingKey(_ key: String) -> String {
    say("feltet »\(key)« mangler", "the field “\(key)” is missing")
  }
  public func duplicateKey(_ key: String) -> String {
    say("feltet »\(key)« står to gange", "the field “\(key)” stands twice")
  }
  public func duplicateFollowUp(_ id: String) -> String {
    say("to opfølgninger hedder »\(id)«", "two follow-ups are called “\(id)”")
  }
  public func misplacedKey(_ key: String) -> String {
    say("feltet »\(key)« må ikke stå her", "the field “\(key)” may not stand here")
  }
  public func newerFormat(found: Int, supported: Int) -> String {
    say(
      "filen har format \(found), og denne udgave kender kun \(supported)",
      "the file has format \(found), and this version only knows \(supported)")
  }
}
