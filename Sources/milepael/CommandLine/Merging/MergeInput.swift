import MilepaelCore
import MilepaelStore

/// The states that a merge is made from.
enum MergeInput {
  /// A file as it is, without any history beside it: git gives copies.
  static func state(_ path: String) throws(Problem) -> Agreement {
    do { return try AgreementFile.load(path).agreement } catch { throw .store(error) }
  }

  /// The common state; `nil` when there is none: git gives an empty file for a file without an
  /// ancestor. One that is broken is no common state either, but that is said.
  static func base(_ path: String) throws(Problem) -> Agreement? {
    do throws(StoreError) {
      return try AgreementFile.load(path).agreement
    } catch {
      switch error.cause {
      case .missing, .notAFile: return nil
      case .format(let format) where format.problem == .empty: return nil
      default: throw .store(error)
      }
    }
  }
}
