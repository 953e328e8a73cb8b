import Foundation
import MilepaelTestKit

/// Documents that are made up for the tests of `import` and `report`.
enum Documents {
  static let plan = """
    Udmøntning af Aftale om budget 2026 for Strandby Kommune
    1. Havn og hav
    1.2. Ny mole\tAnlæg\tTid\tSmiley
    Der afsættes 1,5 mio. kr. i 2026.\tAnsvarligt center: Havn Ansvarligt udvalg: Havneudvalget\t\t
    Milepæl\tMolen er tegnet.\t1. opfølgning 2026\t
    Milepæl\tMolen er bygget.\t31.12.2026\t

    """

  static let followUp =
    plan
    .replacingOccurrences(of: "Udmøntning af", with: "Opfølgning på")
    .replacingOccurrences(of: "1. opfølgning 2026\t", with: "1. opfølgning 2026\t☺")
}

extension Sandbox {
  /// A sandbox with `plan.txt` and `opfølgning.txt`, and no agreement yet.
  static func documents() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Documents.plan, to: "plan.txt")
    try sandbox.write(Documents.followUp, to: "opfølgning.txt")
    return sandbox
  }

  /// The names of everything in the folder, hidden files too, but not those of a run.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".run-") && $0 != "home" }.sorted()
  }
}
