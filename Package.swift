// swift-tools-version: 6.2

import PackageDescription

/// Every Swift target is held to the same rules: Swift 6 language mode, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

#if os(macOS)
  let curses = "ncurses"
#else
  let curses = "ncursesw"
#endif

let package = Package(
  name: "milepael",
  products: [
    .executable(name: "milepael", targets: ["milepael"]),
    .library(name: "MilepaelCore", targets: ["MilepaelCore"]),
    .library(name: "MilepaelStore", targets: ["MilepaelStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNcurses",
      cSettings: [.define("_XOPEN_SOURCE_EXTENDED"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary(curses)]),
    .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: strict),
    .target(
      name: "MilepaelCore", swiftSettings: strict,
      // Rounding is libm's, which nobody else links where the library is used alone.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "MilepaelStore", dependencies: ["MilepaelCore"], swiftSettings: strict),
    .target(name: "MilepaelText", dependencies: ["MilepaelCore"], swiftSettings: strict),
    .target(
      name: "MilepaelExchange", dependencies: ["MilepaelCore", "MilepaelText"],
      swiftSettings: strict),
    .target(
      name: "MilepaelApp",
      dependencies: [
        "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelText", "Terminal",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "milepael",
      dependencies: [
        "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelText",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "MilepaelTestKit",
      dependencies: [
        "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelText",
        "Terminal",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "MilepaelBenchmark",
      dependencies: [
        "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelText",
        "Terminal",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "MilepaelFuzz", dependencies: ["MilepaelTestKit"], swiftSettings: strict),
    .testTarget(
      name: "MilepaelAppTests",
      dependencies: [
        "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelTestKit",
        "MilepaelText", "Terminal",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "MilepaelCoreTests", dependencies: ["MilepaelCore", "MilepaelTestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "MilepaelDataTests",
      dependencies: ["MilepaelCore", "MilepaelStore", "MilepaelTestKit"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "MilepaelTextTests", dependencies: ["MilepaelCore", "MilepaelTestKit", "MilepaelText"],
      swiftSettings: strict),
    .testTarget(
      name: "MilepaelExchangeTests",
      dependencies: ["MilepaelCore", "MilepaelExchange", "MilepaelTestKit", "MilepaelText"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "MilepaelTestKit"], swiftSettings: strict),
    .testTarget(
      name: "MilepaelStoreTests",
      dependencies: ["MilepaelCore", "MilepaelStore", "MilepaelTestKit"], swiftSettings: strict),
    .testTarget(
      name: "MilepaelCommandTests",
      dependencies: [
        "milepael", "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore",
        "MilepaelTestKit", "MilepaelText", "Terminal",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MilepaelEndToEndTests",
      dependencies: ["milepael", "MilepaelCore", "MilepaelStore", "MilepaelTestKit"],
      swiftSettings: strict),
  ]
)
