import MilepaelStore

extension Settings {
  /// Where the settings are: `$XDG_CONFIG_HOME/milepael/settings.json`; `nil` when there is no home.
  static func path(_ environment: Environment) -> String? {
    environment.settingsFolder.map { $0 + "/settings.json" }
  }

  /// The remembered settings, and what went wrong when they could not be read. No work has to wait
  /// for them.
  static func remembered(_ environment: Environment) -> (settings: Settings, error: StoreError?) {
    guard let path = path(environment) else { return (Settings(), nil) }
    do throws(StoreError) { return (try load(path), nil) } catch { return (Settings(), error) }
  }

  /// Remembers the settings; makes their folder when there is none. Without a home nothing happens.
  func remember(_ environment: Environment) throws(StoreError) {
    guard let path = Self.path(environment), let folder = environment.settingsFolder else { return }
    Folder.make(folder, mode: 0o700)
    try save(path)
  }
}
