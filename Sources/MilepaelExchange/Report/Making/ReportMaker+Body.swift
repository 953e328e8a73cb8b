import MilepaelCore
import MilepaelText

/// Chapters, sections and initiatives, and the extra follow-up after them.
extension ReportMaker {
  var body: [Block] {
    let blocks = chapters(view.chapters, own, level: 2) + view.extra.indices.flatMap(extra)
    return blocks.isEmpty ? [.paragraph(words.noInitiatives)] : blocks
  }

  private var own: [(Initiative, InitiativePlace)] {
    view.initiatives.indices.map { (view.initiatives[$0], .own($0)) }
      .filter { options.kind == .plan || $0.0.followedUp != nil }
  }

  private func extra(_ year: Int) -> [Block] {
    let earlier = view.extra[year]
    let initiatives = earlier.initiatives.indices.map {
      (earlier.initiatives[$0].initiative, InitiativePlace.extra(year, $0))
    }
    guard options.kind == .followUp, !initiatives.isEmpty else { return [] }
    let heading = PrintedText.line(phrases.extra(of: earlier.title))
    return [.newPage, .heading(level: 2, text: heading)]
      + chapters(earlier.chapters, initiatives, level: 3)
  }

  /// The chapters in their order, each with its initiatives in the order of their numbers; chapters
  /// that nobody lists come last, so that nothing is left out.
  private func chapters(
    _ chapters: [Chapter], _ initiatives: [(Initiative, InitiativePlace)], level: Int
  ) -> [Block] {
    let byChapter = Dictionary(grouping: initiatives) { $0.0.chapter }
    let known = Set(chapters.map(\.id))
    let others = byChapter.keys.filter { !known.contains($0) }.sorted()
      .map { Chapter(id: $0, title: "") }
    return (chapters + others).enumerated().flatMap { index, chapter -> [Block] in
      guard let members = byChapter[chapter.id] else { return [] }
      let text = PrintedText.line("\(chapter.id). \(chapter.title)")
      let start: [Block] = index == 0 || level > 2 ? [] : [.newPage]
      return start + [.heading(level: level, text: text, isQuoted: true)]
        + sections(chapter, members, level: level + 1)
    }
  }

  private func sections(
    _ chapter: Chapter, _ members: [(Initiative, InitiativePlace)], level: Int
  ) -> [Block] {
    let bySection = Dictionary(grouping: members) { $0.0.section ?? "" }
    let known = Set(chapter.sections.map(\.id))
    let loose = members.filter { !known.contains($0.0.section ?? "") }
    let parts = chapter.sections.flatMap { section -> [Block] in
      guard let found = bySection[section.id] else { return [] }
      return [.heading(level: level, text: PrintedText.line(section.title), isQuoted: true)]
        + sorted(found).map { initiative($0.0, $0.1, level: level + 1) }
    }
    return sorted(loose).map { initiative($0.0, $0.1, level: level) } + parts
  }

  private func sorted(
    _ initiatives: [(Initiative, InitiativePlace)]
  ) -> [(Initiative, InitiativePlace)] {
    initiatives.sorted { $0.0.number < $1.0.number }
  }
}
