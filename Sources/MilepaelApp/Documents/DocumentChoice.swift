import MilepaelExchange

/// What can be chosen of documents.
enum DocumentChoice: Sendable {
  case read(String)
  case askForAnother
  case publishWhose(ReportKind)
  case publishHow(ReportKind, committee: String?)
  case publish(Publication)
}

extension AppState {
  mutating func perform(_ choice: DocumentChoice) -> [SideEffect] {
    switch choice {
    case .read(let path): return read(path)
    case .askForAnother: ask(for: nil)
    case .publishWhose(let kind): choosePublicationScope(kind)
    case .publishHow(let kind, let committee): choosePublicationFormat(kind, committee)
    case .publish(let publication): return publish(publication)
    }
    return []
  }
}
