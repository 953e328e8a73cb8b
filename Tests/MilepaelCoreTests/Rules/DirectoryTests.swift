import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Names of committees and centres")
struct DirectoryTests {
  private let committees = Directory([
    Body(name: "Børne- og Skoleudvalget"),
    Body(
      name: "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget", aliases: ["EBU"],
      formerNames: [
        Body.FormerName(name: "Erhvervs- og Beskæftigelsesudvalget", until: day("2021-12-31"))
      ]),
    Body(name: "Kultur- og Fritidsudvalget"), Body(name: "Økonomiudvalget"),
  ])
  private let centres = Directory([
    Body(name: "By, Erhverv og Miljø"), Body(name: "Økonomi"), Body(name: "Økonomi og Styring"),
    Body(name: "Social og Sundhed"),
  ])

  @Test(arguments: [
    ("Økonomiudvalget", "Økonomiudvalget"), ("ØKONOMIUDVALGET", "Økonomiudvalget"),
    ("oekonomiudvalget", "Økonomiudvalget"), ("Økonomiudvalget", "Økonomiudvalget"),
    ("EBU", "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget"),
    (
      "Erhvervs- og Beskæftigelsesudvalget", "Erhvervs-, Beskæftigelses- og Uddannelsesudvalget"
    ),
  ])
  func `a name, an alias and a former name are known`(written: String, name: String) {
    #expect(committees.resolve(written) == .known(name))
    #expect(committees.canonical(written) == name)
  }

  @Test(arguments: [
    ("Kultur- og Fritidsudvalgt", "Kultur- og Fritidsudvalget"),
    ("Kultur og Fritidsudvalget", "Kultur- og Fritidsudvalget"),
    ("Børne- og Skoleudvalg", "Børne- og Skoleudvalget"),
    ("Økonomiudvalgte", "Økonomiudvalget"),
  ])
  func `a misspelt name is nearly known`(written: String, name: String) {
    #expect(committees.resolve(written) == .nearly(name))
    #expect(committees.canonical(written) == name)
  }

  @Test(arguments: ["Fritidsudvalgt", "Teknik- og Miljøudvalget", "EBUs", "", "Økonomiudv"])
  func `other names are unknown, and stay as written`(written: String) {
    #expect(committees.resolve(written) == .unknown)
    #expect(committees.canonical(written) == written)
  }

  @Test func `short names are never taken for each other`() {
    let directory = Directory([Body(name: "Økonomi"), Body(name: "HR")])
    #expect(directory.resolve("Økonom") == .unknown)
    #expect(directory.resolve("HO") == .unknown)
  }

  @Test func `what is nearly two names is none of them`() {
    let directory = Directory([Body(name: "Kulturudvalg A"), Body(name: "Kulturudvalg B")])
    #expect(directory.resolve("Kulturudvalg C") == .unknown)
  }

  @Test func `Økonomi and Økonomi og Styring are two centres`() {
    #expect(centres.resolve("Økonomi") == .known("Økonomi"))
    #expect(centres.resolve("Økonomi og Styring") == .known("Økonomi og Styring"))
    #expect(centres.find("økonomi") == .one("Økonomi"))
    #expect(centres.find("økonomi og") == .one("Økonomi og Styring"))
    #expect(centres.find("styring") == .one("Økonomi og Styring"))
  }

  @Test(arguments: [
    ("by,", Directory.Match.one("By, Erhverv og Miljø")), ("miljø", .one("By, Erhverv og Miljø")),
    ("miljoe", .one("By, Erhverv og Miljø")), ("sund", .one("Social og Sundhed")),
    ("øko", .several(["Økonomi", "Økonomi og Styring"])),
    ("og", .several(["By, Erhverv og Miljø", "Økonomi og Styring", "Social og Sundhed"])),
    ("skole", .none), ("", .none),
  ])
  func `a centre is found by any unambiguous part of its name`(
    part: String, found: Directory.Match
  ) {
    #expect(centres.find(part) == found)
  }

  @Test func `a part of a former name finds the present one`() {
    #expect(
      committees.find("erhvervs- og") == .one("Erhvervs-, Beskæftigelses- og Uddannelsesudvalget"))
  }

  @Test func `a beginning beats a part in the middle`() {
    let directory = Directory([Body(name: "Social og Sundhed"), Body(name: "Sundhed og Ældre")])
    #expect(directory.find("sund") == .one("Sundhed og Ældre"))
  }

  @Test func `a present name beats an alias, and an alias a former name, in any order`() {
    let bodies = [
      Body(name: "Kultur og Idræt", formerNames: [Body.FormerName(name: "Fritid og Kultur")]),
      Body(name: "Sport", aliases: ["Fritid og Kultur", "Kultur og Idræt"]),
    ]
    for directory in [Directory(bodies), Directory(bodies.reversed())] {
      #expect(directory.resolve("Kultur og Idræt") == .known("Kultur og Idræt"))
      #expect(directory.resolve("Fritid og Kultur") == .known("Sport"))
    }
  }
}
