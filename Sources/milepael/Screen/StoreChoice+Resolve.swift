import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StoreChoice {
  /// The argument, else `$MILEPAEL_STORE`, else the only agreement in the folder, else a pick.
  static func resolve(
    _ argument: String?, environment: Environment, folder: String = "."
  ) throws(Problem) -> StoreChoice {
    if let path = argument ?? environment["MILEPAEL_STORE"] { return .path(path) }
    let found = AgreementFiles.inFolder(folder)
    switch found.count {
    case 0: throw .noStore(folder: AgreementFiles.absolute(folder))
    case 1: return .path(found[0])
    default: return .pick(found)
    }
  }

  /// True when this person may read a file but not save to it: the file itself is replaced and its
  /// history stands beside it, so the folder has to be writable, too.
  static func isReadOnly(_ path: String) -> Bool {
    let target = AgreementFiles.absolute(path)
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    return access(target, R_OK) == 0 && (access(target, W_OK) != 0 || access(folder, W_OK) != 0)
  }
}

/// Finds the agreements among a folder's files.
enum AgreementFiles {
  /// The names of the files `*.json` whose head says that they are agreements, in order.
  static func inFolder(_ folder: String) -> [String] {
    let names = Folder.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
    // What stands beside an agreement is not meant: its checkpoint, and copies of it.
    let stores = names.filter { name in
      !HistoryNames.isCheckpoint(name) && !HistoryNames.isAside(name)
        && !names.contains { SyncCopies.isCopy(name, of: $0) }
    }
    return stores.sorted().map { folder == "." ? $0 : "\(folder)/\($0)" }.filter(isAgreement)
  }

  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether the file begins as an agreement does: with the field `"format": "milepael"`.
  private static func isAgreement(_ path: String) -> Bool {
    // Non-blocking: a named pipe would otherwise keep us here.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let head = bytes[..<count].filter { !blanks.contains($0) }
    return head.starts(with: Array("{\"format\":\"milepael\"".utf8))
  }
}
