public import MilepaelCore

/// What the checks have found in one state of the agreement.
///
/// In a large agreement they take longer than a frame, so the overview opens without them and has
/// them made in the background.
public struct Checked: Sendable {
  /// Which state it was: ``AppState/revision``.
  let revision: Int
  let findings: [Finding]
  let openActions: Int

  public init(_ agreement: Agreement, revision: Int) {
    self.revision = revision
    findings = agreement.findings()
    openActions = agreement.openActions.count
  }
}

extension AppState {
  /// How many initiatives are checked while a person waits: a tenth of a frame.
  private static let mostAtOnce = 200

  /// Checks a small agreement before the overview is laid out.
  mutating func checkIfSmall() {
    guard page?.kind == .overview, checked?.revision != revision,
      register.rows.count <= Self.mostAtOnce
    else { return }
    checked = Checked(agreement, revision: revision)
  }

  /// Has a large agreement checked in the background while the overview is seen; once for each state.
  mutating func checksToMake() -> [SideEffect] {
    guard page?.kind == .overview, checked?.revision != revision, checking != revision else {
      return []
    }
    checking = revision
    return [.check(agreement, revision: revision)]
  }

  mutating func take(_ checked: Checked) {
    // What was found in a state that has passed is better than nothing, until the newer one comes.
    guard checked.revision >= self.checked?.revision ?? 0 else { return }
    self.checked = checked
    if page?.kind == .overview { layOutPage() }
  }
}
