import MilepaelCore
import MilepaelText

/// What is said of an initiative's money.
extension ReportMaker {
  func economy(_ content: FollowedUp, _ followUps: [FollowUp], _ id: String) -> [Block] {
    var blocks: [Block] = []
    let text = PrintedText.normalised(content.economy.text)
    if !text.isEmpty { blocks.append(.items(quoted(words.economyLabel, text))) }
    let stated = StatedAmounts(content.economy.amounts).rows
    if !stated.isEmpty { blocks.append(amounts(stated, id)) }
    let shown = content.economy.changes.filter { !$0.amounts.isEmpty }
    if !shown.isEmpty { blocks.append(changes(shown, followUps, id)) }
    let rows = answers(content, followUps)
    if !rows.isEmpty {
      blocks.append(
        table(
          words.economyCaption(id),
          [(words.whenHead, 20), (words.economyStatusHead, 62), (words.economyHead, 18)], rows))
    }
    // The text is never parted from the first table of the money it speaks of.
    return blocks.count < 2 ? blocks : [.together(blocks)]
  }

  private func answers(
    _ content: FollowedUp, _ followUps: [FollowUp]
  ) -> [[ReportDocument.Cell]] {
    followUps.compactMap { followUp in
      guard let economy = content.rounds[followUp.id]?.economy else { return nil }
      let texts = economy.status.map { marked(nil, $0) } ?? []
      if texts.isEmpty, economy.smiley == nil { return nil }
      let smiley = economy.smiley.map { ReportDocument.Cell.mark(.economy($0)) }
      return [.quoted(PrintedText.line(followUp.title)), .texts(texts), smiley ?? .text("")]
    }
  }

  /// Each changed amount by itself: at which follow-up, from where, and who approved it (`DOMAIN.md`
  /// rule 2).
  private func changes(
    _ changes: [BudgetChange], _ followUps: [FollowUp], _ id: String
  ) -> Block {
    let rows = changes.flatMap { change in
      change.amounts.map { amount -> [ReportDocument.Cell] in
        let approved = change.approved.map { PrintedText.line(phrases.decision($0)) }
        return [
          .quoted(title(of: change.followUp, in: followUps)), .text(phrases.kroner(amount.kroner)),
          .text(String(amount.fromYear)), .text(amount.toYear.map(String.init) ?? words.onwards),
          .text(phrases.kind(amount.kind)),
          .quoted(PrintedText.normalised(change.funding ?? "")), .text(approved ?? ""),
        ]
      }
    }
    return table(
      words.changesCaption(id),
      [
        (words.changedAtHead, 20), (words.amountHead, 16), (words.fromHead, 8), (words.toHead, 10),
        (words.amountKindHead, 14), (words.fundingHead, 16), (words.approvedHead, 16),
      ], rows)
  }

  /// Each amount by itself and in whole kroner, so that it can be read back and added up.
  private func amounts(_ stated: [StatedAmounts.Row], _ id: String) -> Block {
    let rows = stated.map { row -> [ReportDocument.Cell] in
      let amount = row.amount
      let end: ReportDocument.Cell =
        amount.toYear.map { .text(String($0)) } ?? .text(words.onwards)
      return [
        .text(phrases.kroner(amount.kroner)), .text(String(amount.fromYear)), end,
        .text(phrases.kind(amount.kind)),
        .text(row.isInBoth ? words.bothSources : words.source(amount.source)),
      ]
    }
    return table(
      words.amountsCaption(id),
      [
        (words.amountHead, 26), (words.fromHead, 14), (words.toHead, 14),
        (words.amountKindHead, 22), (words.amountSourceHead, 24),
      ], rows)
  }
}
