import MilepaelCore
import MilepaelExchange
import MilepaelText
import Terminal

/// Documents go out from the screen: what, of whom, in which format; then it is written beside the
/// agreement, in the background.
extension AppState {
  mutating func choosePublication() {
    guard let focus else { return }
    let order: [ReportKind] = [.followUp, .plan, .summary, .meeting]
    let kinds = order.map {
      PickerLayer.Item(phrases.publication($0), .document(.publishWhose($0)))
    }
    let closed = focus.state == .closed ? refusalWords(.closed(focus.id)) : nil
    let own = Directory(agreement.centres).canonical(user.centre)
    let centres =
      (agreement.centres.contains { $0.name == own } ? [String?.some(own)] : []) + [nil]
    let sheets = centres.map { centre in
      PickerLayer.Item(
        phrases.answerSheet(of: centre), reason: closed,
        .document(.publish(Publication(.answers(centre: centre), .csv, of: focus.id))))
    }
    layers.append(
      .picker(
        PickerLayer(
          phrases.publishTitle, text: phrases.publishExplained(focus.title),
          items: kinds + sheets)))
  }

  /// For all, or for one committee.
  mutating func choosePublicationScope(_ kind: ReportKind) {
    let items =
      [PickerLayer.Item(phrases.wholeAgreement, .document(.publishHow(kind, committee: nil)))]
      + agreement.committees.map {
        .init($0.name, .document(.publishHow(kind, committee: $0.name)))
      }
    layers.append(
      .picker(PickerLayer(phrases.publication(kind), items: items, isFilterable: true)))
  }

  /// What is for others comes first; what is internal, too, has to be chosen.
  mutating func choosePublicationFormat(_ kind: ReportKind, _ committee: String?) {
    guard let focus else { return }
    let items = [true, false].flatMap { isPublic in
      Publication.Format.allCases.map { format in
        PickerLayer.Item(
          phrases.publicationFormat(phrases.format(format), isPublic: isPublic),
          .document(
            .publish(
              Publication(
                .report(kind, committee: committee, isPublic: isPublic), format, of: focus.id))))
      }
    }
    layers.append(
      .picker(PickerLayer(phrases.publication(kind), text: committee ?? "", items: items)))
  }

  mutating func publish(_ publication: Publication) -> [SideEffect] {
    notice = Notice(phrases.publishing)
    return [.publish(publication, agreement)]
  }
}

extension Phrases {
  /// What a report is called where one is chosen.
  func publication(_ kind: ReportKind) -> String {
    switch kind {
    case .plan: planReport
    case .followUp: followUpReport
    case .summary: summaryReport
    case .meeting: meetingReport
    }
  }

  func format(_ format: Publication.Format) -> String {
    switch format {
    case .html: webFormat
    case .docx: "Word"
    case .odt: "OpenDocument"
    case .markdown: "Markdown"
    case .csv: sheetFormat
    }
  }
}

extension Publication {
  /// What the file is called after the agreement's own name: *opfølgning-2019-3*.
  public func name(_ phrases: Phrases) -> String {
    let words: [String]
    switch content {
    case .report(let kind, let committee, let isPublic):
      words =
        [Self.word(phrases.publication(kind)), committee ?? ""]
        + (isPublic ? [] : [phrases.internalMark])
    case .answers(let centre): words = [phrases.answersDocument, centre ?? ""]
    }
    let parts = [words[0], followUp.value] + words.dropFirst()
    return parts.map(Self.word).filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// Small letters and hyphens, so that no name is hard to type or to send.
  private static func word(_ text: String) -> String {
    TextFold.folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
