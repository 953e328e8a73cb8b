extension Environment {
  /// Where settings are kept: `$XDG_CONFIG_HOME/milepael`, else `~/.config/milepael`; `nil` when
  /// there is no home. A relative path is to be ignored, says the XDG specification.
  var settingsFolder: String? { folder("XDG_CONFIG_HOME", underHome: ".config") }

  /// Where data of the program's own is kept: `$XDG_DATA_HOME/milepael`, else
  /// `~/.local/share/milepael`.
  var dataFolder: String? { folder("XDG_DATA_HOME", underHome: ".local/share") }

  /// Where drafts are kept: `$XDG_STATE_HOME/milepael`, else `~/.local/state/milepael`.
  var stateFolder: String? { folder("XDG_STATE_HOME", underHome: ".local/state") }

  private func folder(_ name: String, underHome fallback: String) -> String? {
    if let base = self[name], base.hasPrefix("/") { return base + "/milepael" }
    return self["HOME"].map { "\($0)/\(fallback)/milepael" }
  }
}
