import Testing

@testable import MilepaelExchange

struct CentreNamesTests {
  private func names(_ known: [String]) -> CentreNames {
    var names = CentreNames()
    for name in known { names.learn(name) }
    return names
  }

  @Test func `a name with another one in it is one where it is known`() {
    let reading = names(["Havn", "Havn og Hav", "Kultur"]).read("Havn og Hav og Kultur")
    #expect(reading.names == ["Havn og Hav", "Kultur"] && reading.keptWhole == [])
  }

  /// Whether the first name ends here depends on every name after it.
  @Test
  func `whether a hundred names end is asked once for each of them`() {
    let text = Array(repeating: "Ø", count: 100).joined(separator: " og ") + " og Kultur"
    let reading = names(["Ø", "Ø og Ø"]).read(text)
    #expect(reading.names == [] && reading.rest == text)
  }
}
