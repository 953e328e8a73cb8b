#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders, and those of the program's own.
enum Folder {
  /// The names in a folder, in no order; none where it cannot be listed.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
            String(cString: $0)
          }
        })
    }
    return names
  }

  /// Makes a folder and those above it, with this mode where they are new. What cannot be made shows
  /// when a file is put there.
  static func make(_ path: String, mode: mode_t) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, mode)
    }
  }
}
