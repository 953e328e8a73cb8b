import Foundation
import MilepaelTestKit
import Testing

/// Every picture is as it was when somebody looked at it last.
struct PictureTests {
  private static let folder = Shipped.tests.appending(path: "Snapshots")

  @Test("the screen is as it was accepted", arguments: Picture.all)
  func isAsAccepted(_ picture: Picture) throws {
    let snapshot = Snapshot(path: Self.folder.appending(path: "\(picture.name).txt").path)
    if let difference = try snapshot.difference(from: picture.canvas, roles: picture.hasRoles) {
      Issue.record(Comment(rawValue: difference))
    }
  }

  @Test("there is a picture for every file, and no name twice")
  func noneIsLeftOver() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    let names = Picture.all.map { "\($0.name).txt" }.sorted()
    #expect(Set(names).count == names.count)
    guard !Snapshot.isRecording else { return }
    #expect(files == names)
  }
}
