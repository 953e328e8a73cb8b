import MilepaelApp
import MilepaelText

/// Who works here: `MILEPAEL_USER` and `MILEPAEL_CENTRE`, else what was answered once.
struct SettingsKeeper {
  let user: User
  /// True when nobody has said who they are yet.
  let isFirstTime: Bool
  private let environment: Environment
  private let phrases: Phrases

  init(_ environment: Environment, phrases: Phrases) {
    self.environment = environment
    self.phrases = phrases
    // Settings that cannot be read are as good as none: the question is asked again.
    let settings = (try? Settings.load(environment)) ?? Settings()
    user = User(
      name: Author.name(given: nil, settings: settings, environment: environment),
      centre: environment["MILEPAEL_CENTRE"] ?? settings.centre ?? "")
    isFirstTime = settings.name == nil && environment["MILEPAEL_USER"] == nil
  }

  /// Remembers the user; words when that fails.
  func save(_ user: User) -> String? {
    do {
      try Settings(name: user.name, centre: user.centre).save(environment)
      return nil
    } catch {
      return phrases.settingsNotSaved
    }
  }
}
