import MilepaelCore
import MilepaelTestKit

/// Somebody else who has the same store open, and what they record.
struct Colleague {
  let name: String
  /// What they see.
  var agreement: Agreement
  private var made = 0

  init(_ name: String, _ agreement: Agreement) {
    self.name = name
    self.agreement = agreement
  }

  private var stamp: Stamp { Stamp(by: name, at: Timestamp(secondsSince1970: 1_569_999_000)) }

  mutating func answers(
    _ initiative: String, _ followUp: FollowUpID, _ change: (inout Answer) -> Void
  ) throws -> Entry {
    var answer = Answer()
    change(&answer)
    return try makes(agreement.step(answer, at: AnswerPlace(id(initiative), followUp), by: stamp))
  }

  mutating func closes(_ followUp: FollowUpID) throws -> Entry {
    try makes(agreement.step(.close, of: followUp, reason: "Byrådet er færdigt.", by: stamp))
  }

  private mutating func makes(_ step: Step) throws -> Entry {
    try agreement.perform(step)
    made += 1
    return Entry(id: EntryID(session: "ib", number: made), stamp: stamp, step: step)
  }
}
