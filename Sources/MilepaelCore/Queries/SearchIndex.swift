/// The folded text of every initiative, for search as you type.
///
/// Numbers, titles, texts, statuses and names are searched. Every word of the search must be found;
/// the order of words does not matter.
public struct SearchIndex: Sendable {
  private var entries: [[UInt8]]

  /// Indexes the initiatives at the places, in that order.
  public init(_ agreement: Agreement, places: [InitiativePlace]) {
    entries = places.map { Self.text(of: agreement, at: $0) }
  }

  /// Reads the initiative at a position anew, after an edit.
  public mutating func update(_ position: Int, from agreement: Agreement, at place: InitiativePlace)
  {
    guard entries.indices.contains(position) else { return }
    entries[position] = Self.text(of: agreement, at: place)
  }

  /// The words that a search is made of, folded; empty when it says nothing.
  public static func words(of search: String) -> [[UInt8]] {
    search.split(whereSeparator: \.isWhitespace).map { TextFold.bytes(of: String($0)) }
  }

  /// True when every word occurs in the text of the initiative at a position.
  public func matches(_ position: Int, words: [[UInt8]]) -> Bool {
    guard entries.indices.contains(position) else { return words.isEmpty }
    return words.allSatisfy { ByteSearch.contains(entries[position], $0) }
  }

  private static func text(of agreement: Agreement, at place: InitiativePlace) -> [UInt8] {
    let initiative = agreement[place]
    var out: [UInt8] = []
    func add(_ text: String?) {
      guard let text, !text.isEmpty else { return }
      TextFold.append(text, to: &out)
      out.append(UInt8(ascii: "\n"))
    }
    add(initiative.number.printed)
    add(initiative.title)
    add(initiative.centre)
    for name in initiative.committees { add(name) }
    for name in initiative.contributors.names { add(name) }
    for name in initiative.involved.names { add(name) }
    add(initiative.description)
    add(initiative.carriedOutBy)
    for remark in initiative.remarks { add(remark.text) }
    if let followedUp = initiative.followedUp {
      add(followedUp.economy.text)
      for followUp in agreement.followUps(at: place) {
        guard let round = followedUp.rounds[followUp.id] else { continue }
        add(round.milestone?.text)
        add(round.effort.status?.text)
        add(round.effort.action?.text)
        add(round.economy.status?.text)
      }
    }
    if case .extra(let year, let index) = place {
      let statuses = agreement.extra[year].initiatives[index].latestStatuses
      for status in statuses.values { add(status.text.text) }
    }
    return out
  }
}

/// Finds bytes in bytes. The standard library has nothing for this that does not go by way of
/// `Character`, which is some hundred times slower.
enum ByteSearch {
  static func contains(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return text.withUnsafeBufferPointer { text in
      wanted.withUnsafeBufferPointer { wanted in
        let last = text.count - wanted.count
        guard last >= 0 else { return false }
        var position = 0
        while position <= last {
          if text[position] == first {
            var length = 1
            while length < wanted.count, text[position + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
          }
          position += 1
        }
        return false
      }
    }
  }
}
