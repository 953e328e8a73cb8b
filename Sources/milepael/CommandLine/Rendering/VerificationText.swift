import MilepaelCore
import MilepaelStore
import MilepaelText

/// What holding the file against its history has found: a line each.
struct VerificationText {
  let agreement: Agreement
  let phrases: Phrases
  let layout: TextLayout

  func render(_ verification: Verification) -> String {
    var lines = layout.paragraph("", head(verification))
    for difference in verification.differences {
      lines += layout.paragraph("  ", phrases.difference(difference, title: agreement.title(of:)))
    }
    for id in verification.gaps { lines.append("  " + phrases.lostEntry(id)) }
    for line in verification.unreadable {
      lines += layout.paragraph("  ", phrases.unreadableLine(line.file, line.line))
    }
    return layout.text(lines)
  }

  private func head(_ verification: Verification) -> String {
    if verification.isWithoutHistory { return phrases.hasNoHistory }
    return verification.isClean
      ? phrases.fileIsItsHistory(verification.entries)
      : phrases.fileDiffers(verification.differences.count + verification.gaps.count)
  }
}
