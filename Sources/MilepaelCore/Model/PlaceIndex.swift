/// Finds initiatives for whoever asks for many: the edits of a step are nearly always about one, and
/// those of an import about all.
///
/// It speaks of one agreement; ``forget()`` is called when its initiatives come, go or are moved.
struct PlaceIndex {
  private var last: (id: InitiativeID, places: [InitiativePlace])?
  private var asked = 0
  private var table: [InitiativeID: [InitiativePlace]]?

  /// How often a look through the whole agreement is cheaper than making a table of it.
  private static let patience = 16

  /// Every initiative with this id, as ``Agreement/places(of:)`` finds them.
  mutating func places(of id: InitiativeID, in agreement: Agreement) -> [InitiativePlace] {
    if let last, last.id == id { return last.places }
    asked += 1
    if table == nil, asked > Self.patience {
      table = Dictionary(grouping: agreement.places) { agreement.id(at: $0) }
    }
    let places = table.map { $0[id] ?? [] } ?? agreement.places(of: id)
    last = (id, places)
    return places
  }

  /// The only one, as ``Agreement/onlyPlace(of:)`` finds it.
  mutating func only(
    _ id: InitiativeID, in agreement: Agreement
  ) throws(EditFailure) -> InitiativePlace {
    try places(of: id, in: agreement).only(id)
  }

  mutating func forget() {
    last = nil
    table = nil
    asked = 0
  }
}
