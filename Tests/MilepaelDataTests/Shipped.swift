import Foundation
import MilepaelCore
import MilepaelStore

/// The files that the program is shipped with, as they lie in the working tree.
enum Shipped {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
  static let files = ["ballerup-2019.json", "odense-2019.json"]

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }

  static func agreement(_ name: String) throws -> Agreement {
    try AgreementFormat.decode(bytes(name))
  }

  // Read once for all tests: a thousand of them ask.
  private static let loaded = files.map { name in Result { try agreement(name) } }

  static func ballerup() throws -> Agreement { try loaded[0].get() }
  static func odense() throws -> Agreement { try loaded[1].get() }
}
