extension Agreement {
  /// Everything the checks find, by initiative in the file's order.
  public func findings() -> [Finding] {
    let context = CheckContext(self)
    var findings: [Finding] = []
    for place in places {
      let initiative = self[place]
      let id = self.id(at: place)
      findings += context.answers(initiative, id, place)
      findings += context.economy(initiative, id, place)
      findings += context.names(initiative, id)
      findings += context.references(initiative, id, place)
    }
    return findings + numberFindings()
  }

  /// Gaps and duplicates in the numbers of this agreement and of each earlier one.
  private func numberFindings() -> [Finding] {
    let own = initiatives.map { InitiativeID($0.number) }
    // Only this agreement is shown whole; of earlier ones just what was left over is here.
    let gaps = gapFindings(own)
    let all = places.map { id(at: $0) }
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    let duplicates = counts.filter { $0.value > 1 }.keys.sorted()
    return gaps + duplicates.map { Finding(.duplicateNumber, $0) }
  }

  private func gapFindings(_ ids: [InitiativeID]) -> [Finding] {
    // 4.01.2 fills the place of 4.1, so the first two parts are what counts.
    let numbers = ids.map(\.number).filter { $0.parts.count >= 2 }.sorted()
    let before = [nil] + numbers.map(Optional.some)
    return zip(before, numbers).compactMap { before, after in
      let parts = after.parts
      let last = before.flatMap { $0.parts[0] == parts[0] ? $0 : nil }
      // Before the first number of a chapter there is none.
      guard parts[1] > (last?.parts[1] ?? 0) + 1 else { return nil }
      return Finding(.numberGap(after: last, before: after), InitiativeID(after))
    }
  }
}
