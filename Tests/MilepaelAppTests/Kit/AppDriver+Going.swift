import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension AppDriver {
  /// Selects an initiative where it stands first, as a person would with Down.
  mutating func go(to initiative: String) {
    let line = state.browse.lines.firstIndex { line in
      guard case .initiative(_, let position) = line else { return false }
      return state.register.rows[position].id == id(initiative)
    }
    guard let line else { return }
    state.browse.list.selected = line
    state.browse.detail.cursor = 0
    state.browse.detail.top = 0
    send(.clock(state.now))
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
