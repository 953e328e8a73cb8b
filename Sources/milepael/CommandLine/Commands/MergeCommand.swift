import ArgumentParser
import MilepaelCore
import MilepaelStore
import MilepaelText

/// `milepael merge BASE OURS THEIRS`.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two files that were one once, by initiative, follow-up and field.",
    discussion: """
      Exit status 0 when everything is merged; 1 when conflicts are left: they are listed, and lie \
      in the result, where 'milepael settle' and the screen settle them; 2 when a file cannot be \
      read or written, and then nothing is changed. An empty or missing BASE means that nothing is \
      known of a common state. Without --output the result takes the place of OURS, as git \
      expects of a merge driver.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "The last state that both had.", completion: .file(extensions: ["json"]))
  var base: String
  @Argument(help: "Our file.", completion: .file(extensions: ["json"]))
  var ours: String
  @Argument(help: "The other file.", completion: .file(extensions: ["json"]))
  var theirs: String
  @Option(help: ArgumentHelp("Where the result goes instead.", valueName: "file"))
  var output: String?

  func run() throws {
    var conflicts = 0
    do throws(Failure) {
      try common.reporting(common.phrases.cannotMerge) { () throws(Problem) in
        conflicts = try merge()
      }
    } catch {
      // 1 means that conflicts are left, and that everything else is merged.
      throw Failure(text: error.text, status: max(2, error.status))
    }
    if conflicts > 0 { throw ExitCode(1) }
  }

  private func merge() throws(Problem) -> Int {
    let phrases = common.phrases
    let other = try MergeInput.state(theirs)
    let common = try MergeInput.base(base)
    let unsigned = Stamp(by: phrases.theOtherFile, at: Clock.now())
    let output = output ?? ours
    let merge: Merge
    do throws(StoreError) {
      merge = try MergeOutput.merge(
        base: common, ours: ours, theirs: other, into: output, unsigned: unsigned)
    } catch {
      throw .store(error)
    }
    let open = merge.agreement.conflicts
    guard !open.isEmpty else { return 0 }
    Streams.message(phrases.mergedWithConflicts(open.count, output))
    let text = ConflictsText(
      agreement: merge.agreement, phrases: phrases, layout: TextLayout(width: nil))
    for line in text.lines(open) { Streams.message(line) }
    return open.count
  }
}
