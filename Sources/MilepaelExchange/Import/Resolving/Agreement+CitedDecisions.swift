public import MilepaelCore

extension Agreement {
  /// The decisions that a text cites in words, *… den 4. juni 2019, Punkt 7*, as references.
  ///
  /// The committee is the one that is named before the day; where none is, the only known meeting of
  /// that day. A citation whose committee cannot be told is left out.
  public func citedDecisions(in text: String) -> [DecisionReference] {
    let directory = Directory(committees)
    var references: [DecisionReference] = []
    for citation in CitedDecisions.all(in: text, known: Set(committees.flatMap(\.foldedNames))) {
      let met = meetings.filter { $0.date == citation.date }
      let named = citation.committee.map(directory.resolve)
      let committee: String? =
        switch named {
        case .known(let name), .nearly(let name): name
        case .unknown, nil: met.count == 1 ? met[0].committee : nil
        }
      guard let committee else { continue }
      let reference = DecisionReference(
        committee: committee, date: citation.date, item: citation.item)
      if !references.contains(reference) { references.append(reference) }
    }
    return references
  }
}

extension Body {
  /// All its names, also those it had, as a text is compared with them.
  var foldedNames: [String] {
    ([name] + aliases + formerNames.map(\.name)).map { TextFold.folded($0) }
  }
}
