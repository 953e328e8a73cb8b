import MilepaelCore

/// For a fuzzer: merges what can be read of three files.
public enum MergeHook {
  /// Reads three files' bytes and merges them, however little they have to do with each other.
  ///
  /// - Returns: The result as a file; `nil` when ours or theirs is no agreement, or when what they
  ///   hold cannot be written so that it can be read again.
  public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
    guard let ours = agreement(ours), let theirs = agreement(theirs) else { return nil }
    let merge = Agreement.merging(base: agreement(base), ours: ours, theirs: theirs)
    let bytes = AgreementFormat.encode(merge.agreement)
    return agreement(bytes) == nil ? nil : bytes
  }

  private static func agreement(_ bytes: [UInt8]) -> Agreement? {
    do throws(FormatError) {
      return try AgreementFormat.decode(bytes)
    } catch {
      return nil
    }
  }
}
