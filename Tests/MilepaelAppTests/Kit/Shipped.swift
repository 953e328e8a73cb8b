import Foundation
import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Terminal

/// The agreements that the program is shipped with, read once.
enum Shipped {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let data = tests.appending(path: "../../Data")

  static let ballerup = read("ballerup-2019.json")
  static let odense = read("odense-2019.json")

  private static func read(_ name: String) -> Agreement {
    do {
      return try AgreementFormat.decode([UInt8](Data(contentsOf: data.appending(path: name))))
    } catch {
      preconditionFailure("\(name) cannot be read: \(error)")
    }
  }
}

extension AppDriver {
  /// On the real agreement, whose third follow-up is open.
  static func ballerup(
    _ columns: Int = 120, _ rows: Int = 40, language: Language = .danish,
    charset: Charset = .unicode, centre: String = "Arbejdsmarked"
  ) -> AppDriver {
    AppDriver(
      Shipped.ballerup, size: Size(rows: rows, columns: columns), language: language,
      charset: charset, user: User(name: "Mette Holm", centre: centre))
  }
}
