import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal
import Testing

/// A screen to look at: how one gets there, and under which name it is kept.
struct Picture: Sendable, CustomTestStringConvertible {
  let name: String
  /// Whether the roles of the cells are kept as well.
  let hasRoles: Bool
  private let draw: @Sendable () -> Canvas

  /// A screen of an agreement, after what is done there.
  init(
    _ name: String, _ columns: Int, _ rows: Int, of agreement: Agreement = Shipped.ballerup,
    language: Language = .danish, charset: Charset = .unicode, roles: Bool = false,
    _ act: @escaping @Sendable (inout AppDriver) -> Void = { _ in }
  ) {
    self.init(name: "\(name)-\(columns)x\(rows)", hasRoles: roles) {
      var driver = AppDriver(
        agreement, size: Size(rows: rows, columns: columns), language: language, charset: charset,
        user: User(name: "Mette Holm", centre: "Arbejdsmarked"))
      act(&driver)
      return driver.canvas
    }
  }

  init(name: String, hasRoles: Bool = false, draw: @escaping @Sendable () -> Canvas) {
    self.name = name
    self.hasRoles = hasRoles
    self.draw = draw
  }

  var canvas: Canvas { draw() }
  var testDescription: String { name }

  static let all =
    browsing + reading + writing + editing + asking + explaining + troubles + sharing + pages
    + reviewing + documents
}
