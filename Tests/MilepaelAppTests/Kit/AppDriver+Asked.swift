import MilepaelApp
import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Terminal

extension AppDriver {
  /// What was asked of the runner, in words, in order.
  var asked: [String] {
    effects.map { effect in
      switch effect {
      case .record(let entries): "save \(entries.last?.id.number ?? 0)"
      case .check: "check"
      case .keepReview(let review): "keepReview \(review.index + 1)/\(review.items.count)"
      case .dropReview: "dropReview"
      case .saveMinutes(let name, _, _): "saveMinutes \(name)"
      case .readHistory(let initiative): "readHistory \(initiative?.description ?? "")"
      case .editOutside(let text): "editOutside \(text)"
      case .writeOver: "writeOver"
      case .saveCopy: "saveCopy"
      case .makeIndex: "makeIndex"
      case .keepDraft(let draft): "keepDraft \(draft.text)"
      case .dropDraft: "dropDraft"
      case .setDraftAside: "setDraftAside"
      case .saveSettings(let user): "saveSettings \(user.name), \(user.centre)"
      case .findDocuments: "findDocuments"
      case .publish(let publication, _):
        "publish \(publication.name(state.phrases)).\(publication.format.ending)"
      case .readDocument(let request, _, _, _):
        "readDocument \(request.number) \(request.path)"
          + (request.kind.map { " as \($0.rawValue)" } ?? "")
          + (request.followUp.map { " of \($0)" } ?? "")
      case .redraw: "redraw"
      case .suspend: "suspend"
      case .quit(let evenUnsaved): evenUnsaved ? "quit unsaved" : "quit"
      }
    }
  }

  /// The text that is being written, with its heading; `nil` when none is.
  var editing: (heading: String, text: String)? {
    guard case .editor(let layer) = state.layers.last else { return nil }
    return (layer.heading, layer.editor.text)
  }

  /// The dialog on top: its title and the labels of what it offers now.
  var offered: (title: String, labels: [String])? {
    guard case .picker(let picker) = state.layers.last else { return nil }
    return (picker.title, picker.matching.map(\.label))
  }

  var complaint: String? {
    guard case .form(let form) = state.layers.last else { return nil }
    return form.complaint
  }

  /// The numbers in the list, from top to bottom.
  var listed: [String] {
    state.browse.lines.compactMap { line in
      guard case .initiative(_, let position) = line else { return nil }
      return "\(state.register.rows[position].id)"
    }
  }

  /// What the headings of the list stand for, from top to bottom.
  var headings: [Group.Key] {
    state.browse.lines.compactMap { line in
      guard case .group(let index) = line else { return nil }
      return state.browse.groups[index].key
    }
  }

  /// Whether the words stand on the screen, in one line.
  func shows(_ words: String) -> Bool { screen.contains(words) }

  /// Whether the words can be read on the screen, however they are wrapped.
  func reads(_ words: String) -> Bool {
    let frame = Set<Character>("┌┐└┘│─")
    return lines.map { $0.filter { !frame.contains($0) } }.joined(separator: " ")
      .split(separator: " ").joined(separator: " ").contains(words)
  }
}
