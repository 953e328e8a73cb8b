import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael verify STORE`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold the file against its history.",
    discussion: """
      Exit status 1 when the file holds something that the history does not lead to, or when lines \
      of the history are missing. A line that was torn by a program's sudden end is named, and is \
      no fault: nobody was told that it was saved.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreArgument

  func run() throws {
    var isClean = true
    let phrases = common.phrases
    try common.reporting(phrases.cannotVerify, on: store.store) { () throws(Problem) in
      let verification: Verification
      do throws(StoreError) {
        verification = try Verification.of(store.store)
      } catch {
        throw .store(error)
      }
      let text = VerificationText(
        agreement: try store.agreement(common.phrases), phrases: phrases, layout: .current)
      try Streams.output(text.render(verification))
      isClean = verification.isClean
    }
    if !isClean { throw ExitCode(1) }
  }
}
