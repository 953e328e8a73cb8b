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
      expects of a merge driver; where OURS has a history, the merge stands in it.
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
  @OptionGroup var signing: SigningOptions

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
    let stamp = signing.stamp(phrases)
    let merge = MergeOutput(
      base: try MergeInput.base(base), ours: ours, theirs: other, output: output ?? ours,
      unsigned: Stamp(by: phrases.theOtherFile, at: stamp.at), stamp: stamp,
      reason: phrases.mergedFrom(theirs))
    let merged: Agreement
    do throws(StoreError) { merged = try merge.write() } catch { throw .store(error) }
    let open = merged.conflicts
    guard !open.isEmpty else { return 0 }
    Streams.message(phrases.mergedWithConflicts(open.count, output ?? ours))
    let text = ConflictsText(
      agreement: merged, phrases: phrases, layout: TextLayout(width: nil))
    for line in text.lines(open) { Streams.message(line) }
    return open.count
  }
}
