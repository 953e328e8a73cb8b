/// A settled judgement of a milestone, as the municipality publishes it.
///
/// Source: document 001, *Definition af smileys på indsats*; `DOMAIN.md` rule 1.
public enum Smiley: String, Hashable, Sendable, CaseIterable {
  /// *Glad*: the milestone is reached.
  case happy
  /// *Mellemfornøjet*: not fully reached, but still realistic within the budget period.
  case neutral
  /// *Sur*: not reached and not realistic; a decision on a corrective action is needed.
  case sad
}

/// What an effort assessment may hold: a settled judgement, or the knowledge that it was unhappy.
///
/// Source: document 001 prints neutral and sad as the same character, so an import cannot tell them
/// apart; `DOMAIN.md`, *What the documents show that a program must survive*.
public enum EffortSmiley: Hashable, Sendable {
  case settled(Smiley)
  /// Neutral or sad, until a person says which.
  case uncertain

  public static let happy = EffortSmiley.settled(.happy)
  public static let neutral = EffortSmiley.settled(.neutral)
  public static let sad = EffortSmiley.settled(.sad)

  /// The judgement, or `nil` while it is uncertain.
  public var settled: Smiley? {
    if case .settled(let smiley) = self { smiley } else { nil }
  }
}

extension EffortSmiley: RawRepresentable, CaseIterable {
  public static let allCases: [EffortSmiley] = [.happy, .neutral, .sad, .uncertain]

  public init?(rawValue: String) {
    if rawValue == "uncertain" {
      self = .uncertain
    } else if let smiley = Smiley(rawValue: rawValue) {
      self = .settled(smiley)
    } else {
      return nil
    }
  }

  /// The spelling in the store: `happy`, `neutral`, `sad` or `uncertain`.
  public var rawValue: String { settled?.rawValue ?? "uncertain" }
}

/// The judgement of an initiative's economy. There is no neutral one.
///
/// Source: document 001, *Definition af smileys på økonomi*; `DOMAIN.md` rule 2.
public enum EconomySmiley: String, Hashable, Sendable, CaseIterable {
  /// The budget is kept, or the saving achieved.
  case happy
  /// The budget is not kept, or the saving not achieved within the period.
  case sad

  /// The same face on the common scale, for those who draw it.
  public var smiley: Smiley { self == .happy ? .happy : .sad }
}
