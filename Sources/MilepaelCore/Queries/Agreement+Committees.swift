extension Agreement {
  /// The committees that *all committees* means (*Alle fagudvalg involveres*): every known one but
  /// those that are only cited in decisions, such as the council.
  public var committeesAtWork: [Body] {
    let directory = Directory(committees)
    var atWork: Set<String> = []
    var cited: Set<String> = []
    for place in places {
      let initiative = self[place]
      atWork.formUnion((initiative.committees + initiative.involved.names).map(directory.canonical))
      cited.formUnion(citedCommittees(at: place).map(directory.canonical))
    }
    return committees.filter { atWork.contains($0.name) || !cited.contains($0.name) }
  }

  private func citedCommittees(at place: InitiativePlace) -> [String] {
    guard let content = self[place].followedUp else { return [] }
    var cited = content.rounds.values.flatMap(\.effort.decisions)
    cited += content.economy.changes.compactMap(\.approved)
    if case .extra(let year, let index) = place {
      cited += extra[year].initiatives[index].latestStatuses.values.flatMap(\.decisions)
    }
    return cited.map(\.committee)
  }
}
