#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders of the program's own.
enum Folder {
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
