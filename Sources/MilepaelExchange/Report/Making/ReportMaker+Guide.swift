import MilepaelCore
import MilepaelText

/// The reading guide: when the agreement is followed up, what a milestone is, and what the smileys
/// mean. A municipality's own words replace all of it.
extension ReportMaker {
  func guide(_ ours: [Block]) -> [Block] {
    let start: [Block] = [.heading(level: 2, text: words.readingGuide)]
    guard let guide = options.wording.guide else { return start + ours }
    return start + PrintedText.paragraphs(PrintedText.normalised(guide)).map { .paragraph($0) }
  }

  var planGuide: [Block] {
    paragraphs(words.planGuide) + begin + smileys
      + (view.initiatives.contains { $0.followedUp == nil } ? paragraphs(words.guidepostGuide) : [])
  }

  var followUpGuide: [Block] {
    begin + smileys + [
      .heading(level: 3, text: words.marksHeading), .items(items(words.marks)),
    ]
  }

  /// When it is followed up, and on what.
  private var begin: [Block] {
    let rounds = view.followUps.map { followUp -> String in
      let title = PrintedText.line(followUp.title)
      guard let date = followUp.date, RoundTitle.date(title) == nil else { return title }
      return "\(title) (\(phrases.date(date)))"
    }
    return (rounds.isEmpty ? [] : [.paragraph(words.followedUpAt(rounds))])
      + paragraphs(words.milestoneGuide)
  }

  private var smileys: [Block] {
    [
      .heading(level: 3, text: words.effortSmileysHeading),
      .items(items(words.effortDefinitions)),
      .heading(level: 3, text: words.economySmileysHeading),
      .items(items(words.economyDefinitions)),
    ] + paragraphs(words.economyGuide)
  }

  private func items(_ definitions: [(String, String)]) -> [Labelled] {
    definitions.map { Labelled($0.0, $0.1) }
  }

  private func paragraphs(_ text: String) -> [Block] {
    PrintedText.paragraphs(text).map { .paragraph($0) }
  }
}
