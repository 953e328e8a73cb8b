import MilepaelStore
import MilepaelText

/// Opens the store for the screen. A file that is broken, or older than its history, is built anew
/// when the person at the terminal wants it so.
///
/// - Throws: ``Failure`` with the words, when it stays as it is.
func openRecovering(_ path: String, _ phrases: Phrases) throws -> Journal {
  do throws(StoreError) {
    return try Journal.open(path)
  } catch {
    let trouble = error
    let failure = Failure(text: trouble.words(phrases), status: 1)
    guard Streams.inputIsTerminal, Streams.outputIsTerminal,
      let offer = RecoveryOffer(for: trouble, path, phrases: phrases)
    else { throw failure }
    let dialogue = Dialogue()
    do {
      for line in offer.lines { try dialogue.say(line) }
      guard let reply = try dialogue.ask(phrases.askRecover), Phrases.isYes(reply) else {
        throw failure
      }
    } catch is Problem {
      throw failure
    }
    do throws(StoreError) {
      for line in try offer.carryOut() { Streams.message(line) }
      return try Journal.open(path)
    } catch {
      throw Failure(text: error.words(phrases), status: 1)
    }
  }
}
