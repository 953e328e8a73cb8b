import MilepaelCore
import MilepaelText

/// The words for *closed*, however they are printed: *LUKKET*, *L U K K E T*, *Luk-ket*, *ＬＵＫＫＥＴ*,
/// *købLUKKET*, *ikke egnet til offentliggørelse*.
enum ClosedWords {
  /// Parts of words: extraction glues words together.
  private static let stems = [
    "lukket", "lukkede", "lukkes", "fortrolig", "hemmelig", "personsag", "personfoelsom",
    "tavshedspligt", "ikkeoffentlig", "ejoffentlig", "closed", "confidential",
  ]
  /// Words of another meaning that have such a part in them: *Gadelyset slukkes*.
  private static let others = ["slukke", "udelukke", "enclosed", "disclosed"]
  private static let ends = ["luk-", "lukke-", "fortro-"]

  static func isClosed(_ word: String) -> Bool {
    stems.contains { TextSearch.contains($0, in: word) } && !others.contains(where: word.hasPrefix)
  }

  /// True for a text with such a word anywhere in it; *ingen lukkede punkter* has none.
  static func isIn(_ text: some StringProtocol) -> Bool {
    let all = words(text)
    if all.indices.contains(where: { isClosed(all[$0]) && !isDenied(at: $0, all) }) { return true }
    if all.count == 1, ["intern", "internt"].contains(all[0]) { return true }
    if text.contains("🔒") || text.contains("🔐") { return true }
    // A title that is broken in the middle of the word.
    if text.last == "-" {
      let start = TextFold.folded(String(text))
      if ends.contains(where: start.hasSuffix) { return true }
    }
    return all.indices.contains { index in
      switch all[index] {
      case "ikke", "ej", "not":
        all[(index + 1)...].prefix(4).contains { word in
          word.hasPrefix("offentlig") || ["aaben", "aabent", "aabne", "public"].contains(word)
        }
      case "undtaget":
        all[(index + 1)...].prefix(3).contains { word in
          word.hasPrefix("offentlighed") || word.hasPrefix("aktindsigt")
        }
      case "in": all[(index + 1)...].first == "camera"
      case "private": all[(index + 1)...].first == "session"
      default: false
      }
    }
  }

  private static func isDenied(at index: Int, _ words: [String]) -> Bool {
    var before = words[..<index]
    if before.last == "laengere" { before = before.dropLast() }
    if let word = before.last, ["ingen", "intet", "ikke", "no", "not"].contains(word) {
      return true
    }
    return zip(before, before.dropFirst()).contains { first, second in
      first == "ingen" && ["punkter", "sager"].contains(second)
    }
  }

  /// True where the first or the last word is the letter that some agendas have for it: *(L) Køb af
  /// grund*, *Køb af grund - L*.
  static func hasLetter(_ title: some StringProtocol) -> Bool {
    let all = title.split { !$0.isLetter && !$0.isNumber }
    return [all.first, all.last].contains { word in
      word.map { $0 == "L" || ["luk", "lkt"].contains($0.lowercased()) } ?? false
    }
  }

  /// The words in small letters, with nothing but letters in them. Hyphens inside a word are gone, and
  /// letters that stand apart are one word.
  static func words(_ text: some StringProtocol) -> [String] {
    var out: [String] = []
    var isLastSpaced = false
    for word in plain(text).split(whereSeparator: { !isLetter($0) }) {
      let isSpaced = word.utf8.count == 1
      if isSpaced, isLastSpaced, let last = out.popLast() {
        out.append(last + word)
      } else {
        out.append(String(word))
      }
      isLastSpaced = isSpaced
    }
    return out
  }

  /// Most letters are ASCII, where no table has to be asked.
  private static func isLetter(_ character: Character) -> Bool {
    character.asciiValue.map { (0x61...0x7A).contains($0 | 0x20) } ?? character.isLetter
  }

  private static func plain(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Full-width letters and digits.
      case 0xFF01...0xFF5E:
        scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      // Nothing that can be seen: a soft hyphen, joiners, a mark of the byte order.
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      case 0x400...: scalars.append(lookAlikes[scalar] ?? scalar)
      default: scalars.append(scalar)
      }
    }
    let folded = Array(TextFold.bytes(of: String(scalars)))
    let hyphen = UInt8(ascii: "-")
    func isLetter(_ index: Int) -> Bool {
      folded.indices.contains(index) && (folded[index] >= 0x61 && folded[index] <= 0x7A)
    }
    let joined = folded.indices.filter { index in
      !(folded[index] == hyphen && isLetter(index - 1) && isLetter(index + 1))
    }
    return String(decoding: joined.map { folded[$0] }, as: UTF8.self)
  }

  /// Cyrillic letters that look like ours; some fonts of extracted documents have them.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "с": "c", "к": "k", "т": "t", "Е": "E", "К": "K", "Т": "T",
    "О": "O", "С": "C",
  ]
}
