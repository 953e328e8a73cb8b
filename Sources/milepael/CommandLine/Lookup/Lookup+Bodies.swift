import MilepaelCore

/// Which register of bodies a name is looked up in.
enum BodyKind: Hashable, Sendable {
  case committee, centre
}

extension Lookup {
  /// The present name of the committee that a part of its name means.
  static func committee(_ part: String, in agreement: Agreement) throws(Problem) -> String {
    try body(part, .committee, agreement.committees)
  }

  /// The present name of the centre that a part of its name means.
  static func centre(_ part: String, in agreement: Agreement) throws(Problem) -> String {
    try body(part, .centre, agreement.centres)
  }

  private static func body(
    _ part: String, _ kind: BodyKind, _ bodies: [Body]
  ) throws(Problem) -> String {
    switch Directory(bodies).find(part) {
    case .one(let name): return name
    case .several(let names): throw .severalBodies(kind, typed: part, candidates: names)
    case .none: throw .noBody(kind, typed: part, candidates: bodies.map(\.name))
    }
  }
}
