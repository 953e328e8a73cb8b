import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// What the checks found; each opens where it can be mended. What only waits for its answer comes
  /// after what looks wrong: `n` and `!` lead there too, and it would bury the rest.
  mutating func showFindings() {
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let findings = agreement.findings()
    let ordered = (0...2).flatMap { rank in findings.filter { $0.rank == rank } }
    let width = findings.map { charset.width("\($0.initiative)") }.max() ?? 0
    let items = ordered.map { finding in
      let number = "\(finding.initiative)"
      let pad = String(repeating: " ", count: width - charset.width(number) + 2)
      let words = phrases.finding(finding.kind, title: { agreement.title(of: $0) })
      return PickerLayer.Item(
        number + pad + words, aside: finding.followUp.map { columnTitle(of: $0) } ?? "",
        positions[finding.initiative].map { .jump($0, finding.followUp) } ?? .nothing)
    }
    guard !items.isEmpty else {
      notice = Notice(phrases.noFindings)
      return
    }
    layers.append(
      .picker(PickerLayer(phrases.findingsTitle(items.count), items: items, isFilterable: true)))
  }

  private func columnTitle(of id: FollowUpID) -> String {
    let all = agreement.everyFollowUp
    return all.first { $0.id == id }?.columnTitle ?? id.value
  }

  /// Opens an initiative at one of its rounds.
  mutating func open(_ position: Int, at followUp: FollowUpID?) {
    reveal(position)
    guard let followUp else { return }
    enterPage()
    show(.effort(followUp))
  }
}

extension Finding {
  fileprivate var rank: Int {
    switch kind {
    case .missing, .again: 1
    default: severity == .warning ? 0 : 2
    }
  }
}
