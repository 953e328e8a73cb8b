import MilepaelCore
import MilepaelText

/// What is said of an initiative's money.
extension ReportMaker {
  func economy(_ content: FollowedUp, _ followUps: [FollowUp], _ id: String) -> [Block] {
    var blocks: [Block] = []
    let text = PrintedText.normalised(content.economy.text)
    if !text.isEmpty { blocks.append(.items([Labelled(words.economyLabel, text)])) }
    if !content.economy.amounts.isEmpty { blocks.append(amounts(content.economy.amounts, id)) }
    let rows = options.kind == .plan ? [] : answers(content, followUps)
    if !rows.isEmpty {
      blocks.append(
        .table(
          ReportDocument.Table(
            caption: words.economyCaption(id),
            columns: [
              Column(words.whenHead, width: 20), Column(words.economyStatusHead, width: 62),
              Column(words.economyHead, width: 18),
            ], rows: rows)))
    }
    return blocks
  }

  private func answers(
    _ content: FollowedUp, _ followUps: [FollowUp]
  ) -> [[ReportDocument.Cell]] {
    followUps.compactMap { followUp in
      guard let economy = content.rounds[followUp.id]?.economy else { return nil }
      let texts = economy.status.map { marked(nil, $0) } ?? []
      if texts.isEmpty, economy.smiley == nil { return nil }
      let smiley = economy.smiley.map { ReportDocument.Cell.mark(.economy($0)) }
      return [.text(PrintedText.line(followUp.title)), .texts(texts), smiley ?? .text("")]
    }
  }

  /// Each amount by itself and in whole kroner, so that it can be read back and added up.
  private func amounts(_ amounts: [Amount], _ id: String) -> Block {
    let rows = amounts.map { amount -> [ReportDocument.Cell] in
      let end: ReportDocument.Cell =
        amount.toYear.map { .text(String($0)) } ?? .text(words.onwards)
      return [
        .text(phrases.kroner(amount.kroner)), .text(String(amount.fromYear)), end,
        .text(phrases.kind(amount.kind)), .text(words.source(amount.source)),
      ]
    }
    return .table(
      ReportDocument.Table(
        caption: words.amountsCaption(id),
        columns: [
          Column(words.amountHead, width: 26), Column(words.fromHead, width: 14),
          Column(words.toHead, width: 14), Column(words.amountKindHead, width: 22),
          Column(words.amountSourceHead, width: 24),
        ], rows: rows))
  }
}
