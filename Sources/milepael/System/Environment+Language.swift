import MilepaelCore

extension Environment {
  /// Danish, unless the locale for messages says English. `C` and `POSIX` say nothing.
  var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    let name = locale.prefix { $0.isLetter }.lowercased()
    return name == "en" || name == "english" ? .english : .danish
  }

  /// Whether the locale's characters are UTF-8.
  var isUTF8: Bool {
    let locale = self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? ""
    let folded = locale.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }
}

extension Environment {
  /// False when the person, or the terminal, wants none (`https://no-color.org`).
  var wantsColour: Bool { self["NO_COLOR"] == nil && self["TERM"] != "dumb" }
}
