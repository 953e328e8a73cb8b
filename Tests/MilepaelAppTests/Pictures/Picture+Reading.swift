import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

extension Picture {
  /// An initiative's page, beside the list or over it.
  static let reading: [Picture] = [
    Picture("page", 80, 24) { $0.press("n <Enter>") },
    Picture("page", 120, 40, roles: true) { $0.press("n <Tab>") },
    Picture("page", 200, 60) { $0.press("n <Tab>") },
    Picture("page-top", 80, 24) { $0.press("<Enter> <Home>") },
    Picture("page-end", 80, 24) { $0.press("<Enter> <End>") },
    Picture("page-english", 80, 24, language: .english) { $0.press("n <Enter>") },
    Picture("page-ascii", 80, 24, charset: .ascii) { $0.press("n <Enter>") },
    Picture("page-again", 120, 40) { driver in
      driver.go(to: "3.22")
      driver.press("<Tab>")
    },
    Picture("page-extra", 80, 24) { driver in
      driver.go(to: "2018/4.09")
      driver.press("<Enter>")
    },
    Picture("page-extra", 120, 40) { driver in
      driver.go(to: "2018/4.09")
      driver.press("<Tab>")
    },
    Picture("page-guidepost", 120, 40, of: MadeUp.agreement) { $0.go(to: "2.2") },
    Picture("page-made-up", 120, 40, of: MadeUp.agreement) { driver in
      driver.go(to: "1.1")
      driver.press("<Tab>")
    },
    Picture("page-effects", 120, 40, of: MadeUp.agreement) { $0.go(to: "2.1") },
    Picture("page-odense", 80, 24, of: Shipped.odense) { $0.press("n <Enter>") },
  ]
}
