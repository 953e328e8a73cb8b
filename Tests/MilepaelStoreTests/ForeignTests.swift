import MilepaelCore
import MilepaelStore
import Testing

@Suite("Unknown fields")
struct ForeignTests {
  /// A file with an unknown field at the end of the object that closes on a line, and that line's
  /// place in the file.
  struct Extended {
    var file: String
    var line: Int
  }

  /// One file for each object of the sample.
  private var extended: [Extended] {
    let lines = everyKey.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.compactMap { index in
      let indent = String(lines[index].prefix { $0 == " " })
      guard lines[index].dropFirst(indent.count).hasPrefix("}") else { return nil }
      var changed = lines
      changed[index - 1] += ","
      let field = """
        \(indent)  "x-new \\"æ\\"": {
        \(indent)    "spelt": [
        \(indent)      -1.50E+3,
        \(indent)      "\\u00e6\\/",
        \(indent)      {},
        \(indent)      []
        \(indent)    ],
        \(indent)    "at all": null
        \(indent)  }
        """
      changed.insert(field, at: index)
      return Extended(file: changed.joined(separator: "\n"), line: index + 1)
    }
  }

  @Test("They survive in every object, byte for byte")
  func everyLevel() throws {
    var refused: [String] = []
    for extended in extended {
      do throws(FormatError) {
        #expect(encode(try decode(extended.file)) == extended.file)
      } catch {
        refused.append(error.place?.path.description ?? "")
      }
    }
    #expect(self.extended.count == 51)
    // In the objects with a value for each follow-up they are taken for a follow-up, which knows
    // other fields. An edit is understood whole or not at all, and so is a signature.
    #expect(
      refused == [
        "extra[0].initiatives[0].latestStatus.x-new \"æ\"", "conflicts[0].edit",
        "conflicts[0].standing",
      ])
  }

  @Test("They are laid out like everything else, with their values as they were spelt")
  func layout() throws {
    let file = minimal.changing(
      "\"version\": 1",
      to: "\"version\": 1, \"x\":[ 1.0 ,{\"b\":2E0,\"a\" : \"\\u0041\"}], \"y\":true"
    )
    let expected = minimal.changing(
      "\"initiatives\": []\n",
      to: """
        "initiatives": [],
          "x": [
            1.0,
            {
              "b": 2E0,
              "a": "\\u0041"
            }
          ],
          "y": true

        """)
    #expect(encode(try decode(file)) == expected)
  }
}
