import Foundation
import MilepaelTestKit

#if os(Linux)
  import Glibc

  /// A disk of its own for a test: small, and full or only to be read when the test wants it so.
  final class SmallDisk {
    let folder: URL
    private let sandbox: Sandbox

    /// Whether this machine lets one mount disks, which takes root.
    static let canMount: Bool = {
      guard getuid() == 0, let sandbox = try? Sandbox(),
        let disk = try? SmallDisk(sandbox, kilobytes: 64)
      else { return false }
      return disk.isMounted
    }()

    private(set) var isMounted = false

    init(_ sandbox: Sandbox, kilobytes: Int) throws {
      self.sandbox = sandbox
      folder = sandbox.file("disk")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      isMounted = try mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs"])
    }

    deinit {
      let path = folder.path
      _ = Result {
        try Program.run(
          command: ["/bin/umount", "-l", path], in: sandbox.folder, environment: [:])
      }
    }

    private func mount(_ options: [String]) throws -> Bool {
      try Program.run(
        command: ["/bin/mount"] + options + [folder.path], in: sandbox.folder, environment: [:]
      ).status == 0
    }

    func allowWriting(_ isAllowed: Bool) throws -> Bool {
      try mount(["-o", isAllowed ? "remount,rw" : "remount,ro"])
    }

    /// Fills it up but for so many kilobytes.
    func fill(leaving kilobytes: Int) throws {
      try empty()
      var status = statvfs()
      guard statvfs(folder.path, &status) == 0 else { return }
      let room = Int(status.f_bavail) * Int(status.f_frsize) - kilobytes * 1024
      guard room > 0 else { return }
      try Data(count: room).write(to: folder.appendingPathComponent("filler"))
    }

    func empty() throws {
      let filler = folder.appendingPathComponent("filler")
      if FileManager.default.fileExists(atPath: filler.path) {
        try FileManager.default.removeItem(at: filler)
      }
    }
  }
#endif
