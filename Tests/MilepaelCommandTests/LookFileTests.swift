import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// When each person last looked, as it is kept.
struct LookFileTests {
  private func file(_ sandbox: Sandbox) throws -> LookFile {
    let environment = Environment(["HOME": sandbox.file("home").path])
    return try #require(
      LookFile(store: sandbox.file("tiny.json").path, environment: environment))
  }

  @Test func eachNameHasAMomentOfItsOwn() throws {
    let sandbox = try Sandbox.tiny()
    let file = try file(sandbox)
    #expect(file.read("Eva Holm") == nil)
    #expect(file.keep("Eva Holm", moment("2019-10-02T07:06:40Z")) == nil)
    #expect(file.keep("Ib", moment("2019-10-03T07:06:40Z")) == nil)
    #expect(file.keep("Eva Holm", moment("2019-10-04T07:06:40Z")) == nil)
    #expect(file.read("Eva Holm") == moment("2019-10-04T07:06:40Z"))
    #expect(file.read("Ib") == moment("2019-10-03T07:06:40Z"))
    #expect(file.read("Ib Eriksen") == nil)
  }

  @Test func whatCannotBeReadIsAsIfNobodyHadLooked() throws {
    let sandbox = try Sandbox.tiny()
    let file = try file(sandbox)
    #expect(PrivateFile.write(Array("milepael-look 9\nx".utf8), to: file.path) == nil)
    #expect(file.read("Eva Holm") == nil)
  }

  @Test func whatCannotBeKeptSaysSo() throws {
    let sandbox = try Sandbox.tiny()
    let file = try file(sandbox)
    try sandbox.write("", to: "home/.local")
    #expect(file.keep("Ib", moment("2019-10-03T07:06:40Z")) != nil)
  }
}
