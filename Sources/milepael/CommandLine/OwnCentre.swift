import MilepaelCore
import MilepaelStore

/// Whose answers somebody's own are.
enum OwnCentre {
  /// The centre given, else `$MILEPAEL_CENTRE`, else the remembered one; an empty one means none.
  static func find(
    _ given: String?, in agreement: Agreement, _ environment: Environment = .process
  ) throws(Problem) -> String? {
    if let typed = given ?? environment["MILEPAEL_CENTRE"] {
      return typed.isEmpty ? nil : try Lookup.centre(typed, in: agreement)
    }
    // The remembered centre can be one of another municipality's agreement.
    guard let remembered = Settings.remembered(environment).settings.centre,
      case .one(let name) = Directory(agreement.centres).find(remembered)
    else { return nil }
    return name
  }
}
