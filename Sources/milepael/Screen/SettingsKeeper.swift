import MilepaelApp
import MilepaelStore
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
    let settings = Settings.remembered(environment).settings
    user = User(
      name: Author.name(given: nil, settings: settings, environment: environment),
      centre: environment["MILEPAEL_CENTRE"] ?? settings.centre ?? "",
      isEditor: settings.isEditor)
    isFirstTime = settings.name == nil && environment["MILEPAEL_USER"] == nil
  }

  /// Remembers the user; words when that fails.
  func save(_ user: User) -> String? {
    var settings = Settings.remembered(environment).settings
    settings.name = user.name
    settings.isEditor = user.isEditor
    if environment["MILEPAEL_CENTRE"] == nil {
      settings.centre = user.centre.isEmpty ? nil : user.centre
    }
    do throws(StoreError) {
      try settings.remember(environment)
      return nil
    } catch {
      return phrases.sentence(error.explanation(phrases).why, phrases.settingsNotSaved)
    }
  }
}
