/// Finds the committee or centre that a written name means.
///
/// Names are misspelt, change over the years and are shortened by people who type
/// (`DOMAIN.md`, *What the documents show that a program must survive*).
public struct Directory: Sendable {
  /// What a name in a document leads to.
  public enum Resolution: Hashable, Sendable {
    /// By its name, an alias or a former name.
    case known(String)
    /// Spelt almost so (*Fritidsudvalgt*).
    case nearly(String)
    case unknown
  }

  /// What a part of a name, typed by a person, leads to.
  public enum Match: Hashable, Sendable {
    case one(String)
    case several([String])
    case none
  }

  private let bodies: [Body]
  private let nameByFolded: [String: String]

  public init(_ bodies: [Body]) {
    self.bodies = bodies
    var names: [String: String] = [:]
    // A name goes to the body that has it now: a committee can get the name that another one gave up.
    let ranks: [(Body) -> [String]] = [
      { [$0.name] }, { $0.aliases }, { $0.formerNames.map(\.name) },
    ]
    for rank in ranks {
      for body in bodies {
        for name in rank(body) where names[TextFold.folded(name)] == nil {
          names[TextFold.folded(name)] = body.name
        }
      }
    }
    nameByFolded = names
  }

  public func resolve(_ written: String) -> Resolution {
    let folded = TextFold.folded(written)
    if let name = nameByFolded[folded] { return .known(name) }
    let near = Set(
      nameByFolded.filter { EditDistance.isWithin(2, folded, $0.key) && $0.key.utf8.count > 8 }
        .map(\.value))
    return near.count == 1 ? near.first.map(Resolution.nearly) ?? .unknown : .unknown
  }

  /// Whether a name could mean a body that is listed, perhaps one of several: then it is no new one.
  public func isLikeListed(_ written: String) -> Bool {
    let folded = TextFold.folded(written)
    return nameByFolded[folded] != nil
      || nameByFolded.keys.contains {
        $0.utf8.count > 8 && EditDistance.isWithin(2, folded, $0)
      }
  }

  /// The present name of the body that is meant, or the name as written when it is unknown.
  public func canonical(_ written: String) -> String {
    switch resolve(written) {
    case .known(let name), .nearly(let name): name
    case .unknown: written
    }
  }

  /// Finds a body by any part of any of its names. A whole name beats a beginning, a beginning beats
  /// a part in the middle: *Økonomi* is the centre of that name, not *Økonomi og Styring*.
  public func find(_ part: String) -> Match {
    let wanted = TextFold.folded(part)
    guard !wanted.isEmpty else { return .none }
    if let name = nameByFolded[wanted] { return .one(name) }
    let tests: [(String) -> Bool] = [{ $0.hasPrefix(wanted) }, { $0.contains(wanted) }]
    for test in tests {
      let found = bodies.filter { $0.everyName.contains { test(TextFold.folded($0)) } }.map(\.name)
      if found.count == 1 { return .one(found[0]) }
      if found.count > 1 { return .several(found) }
    }
    return .none
  }
}

/// How many letters two words differ by.
public enum EditDistance {
  /// True when at most `limit` insertions, deletions or replacements part the two.
  public static func isWithin(_ limit: Int, _ a: String, _ b: String) -> Bool {
    // Most names are told apart by their lengths, which cost nothing.
    guard abs(a.utf8.count - b.utf8.count) <= limit else { return false }
    let (left, right) = (Array(a.utf8), Array(b.utf8))
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (byte == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return (previous.last ?? 0) <= limit
  }
}
