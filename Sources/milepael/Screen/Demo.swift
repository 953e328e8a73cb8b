import MilepaelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The working copy of the shipped agreement, on which anything may be tried.
enum Demo {
  private static let name = "ballerup-2019.json"

  /// The path of the copy, which is made when there is none and else kept as it was left. The shipped
  /// file is only read.
  static func copy(_ environment: Environment) throws(Problem) -> String {
    guard let folder = environment.dataFolder.map({ $0 + "/demo" }) else { throw .noHome }
    let path = "\(folder)/\(name)"
    if access(path, F_OK) == 0 { return path }
    guard let shipped = shipped() else { throw .noDemo }
    Folder.make(folder, mode: 0o700)
    do throws(StoreError) {
      _ = try AgreementFile.create(path, try AgreementFile.load(shipped).agreement)
    } catch {
      // Two demos that are started at once: the other one's copy is as good.
      guard error.cause == .exists else { throw .store(error) }
    }
    return path
  }

  /// `Data/ballerup-2019.json` in a folder above the program, else in the working folder.
  private static func shipped() -> String? {
    var folder = AgreementFiles.absolute("/proc/self/exe")
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let candidate = "\(folder)/Data/\(name)"
      if access(candidate, R_OK) == 0 { return candidate }
    }
    let candidate = "Data/\(name)"
    return access(candidate, R_OK) == 0 ? candidate : nil
  }
}
