import MilepaelCore
import MilepaelStore

/// Where a merge goes.
enum MergeOutput {
  /// Merges, and writes the result whole or not at all.
  static func merge(
    base: Agreement?, ours: String, theirs: Agreement, into output: String, unsigned: Stamp
  ) throws(StoreError) -> Merge {
    var file = try AgreementFile.load(ours)
    let merge = Agreement.merging(
      base: base, ours: file.agreement, theirs: theirs, unsigned: unsigned)
    if output == ours {
      try file.save(merge.agreement)
    } else {
      try write(merge.agreement, to: output)
    }
    return merge
  }

  private static func write(_ agreement: Agreement, to path: String) throws(StoreError) {
    var file: AgreementFile
    do throws(StoreError) {
      _ = try AgreementFile.create(path, agreement)
      return
    } catch {
      guard error.cause == .exists else { throw error }
    }
    file = try AgreementFile.load(path)
    try file.save(agreement)
  }
}
