import MilepaelApp
import MilepaelCore
import MilepaelTestKit

extension AppDriver {
  /// Selects an initiative by pressing Down until it is reached, as a person would.
  mutating func go(to initiative: String) {
    press("<Home>")
    for _ in state.browse.lines where state.selectedRow?.id != id(initiative) { press("<Down>") }
  }

  /// The selected initiative, as it is written: `3.15`.
  var selected: String? { state.selectedRow.map { "\($0.id)" } }

  /// What the bottom of the screen says.
  var notice: String? { state.notice?.text }

  /// The answer of an initiative in a follow-up.
  func answer(_ initiative: String, _ followUp: FollowUpID) -> Round {
    state.agreement.initiative(id(initiative))?.round(followUp) ?? .empty
  }
}
