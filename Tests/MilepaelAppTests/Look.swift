import Foundation
import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Terminal
import Testing

@Test func look() throws {
  let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/ballerup-2019.json")
  let bytes = [UInt8](try Data(contentsOf: path))
  let agreement = try AgreementFormat.decode(bytes)
  var driver = AppDriver(agreement)
  print(driver.screen)
  driver.press("v <Down> <Down>")
  print(driver.screen)
  var small = AppDriver(agreement, size: Size(rows: 24, columns: 80))
  print(small.screen)
  small.press("n <Enter>")
  print(small.screen)
  small.press("3")
  small.type("Det går ikke.")
  print(small.screen)
  small.press("C-s")
  print(small.screen)
  small.press("<Esc> d")
  print(small.screen)
  small.press("<Esc> ?")
  print(small.screen)
}
