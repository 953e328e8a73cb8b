import MilepaelCore

/// Finds what a person at the command line means. What is unknown, or means several things, is a
/// ``Problem`` that names the candidates.
enum Lookup {
  /// The initiative that `3.15` or `2018/4.12` means.
  ///
  /// A leading zero may be left out or put in (`4.9` for `4.09`) when only one initiative can be
  /// meant, and no year prints the number just as it was typed: who types the `4.09` of the extra
  /// follow-up does not mean 4.9. A number without a year never means one of the extra follow-up.
  static func initiative(
    _ typed: String, in agreement: Agreement
  ) throws(Problem) -> InitiativePlace {
    guard let id = InitiativeID(typed) else { throw .notANumber(typed) }
    let exact = agreement.places(of: id)
    if exact.count > 1 { throw .severalInitiatives(typed: typed, exact.map { _ in id }) }
    if let place = exact.first { return place }
    let alike = agreement.places.filter { agreement.id(at: $0).number.parts == id.number.parts }
    func ids(_ places: [InitiativePlace]) -> [InitiativeID] { places.map { agreement.id(at: $0) } }
    if id.earlierYear == nil {
      let printed = alike.filter { agreement.id(at: $0).number == id.number }
      guard printed.isEmpty else { throw .noInitiative(typed: typed, alike: ids(printed)) }
    }
    let meant = alike.filter { agreement.id(at: $0).earlierYear == id.earlierYear }
    if meant.count == 1 { return meant[0] }
    throw meant.isEmpty
      ? .noInitiative(typed: typed, alike: ids(alike))
      : .severalInitiatives(typed: typed, ids(meant))
  }
}
