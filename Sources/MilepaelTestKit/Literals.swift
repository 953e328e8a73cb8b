public import MilepaelCore

// The model's values from literals of a test. A literal that means nothing is a mistake in the test,
// and stops it there.

/// An initiative's number: `number("4.09")`.
public func number(_ text: String) -> InitiativeNumber {
  InitiativeNumber(text) ?? mistake(text)
}

/// An initiative: `id("3.15")`, `id("2018/4.12")`.
public func id(_ text: String) -> InitiativeID { InitiativeID(text) ?? mistake(text) }

/// A day: `day("2019-06-04")`.
public func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? mistake(text) }

/// A moment: `moment("2019-08-01T10:00:00Z")`.
public func moment(_ text: String) -> Timestamp { Timestamp(text) ?? mistake(text) }

/// A signature: `signed("Mette", "2019-08-01T10:00:00Z")`.
public func signed(_ by: String, _ at: String = "2019-08-01T10:00:00Z") -> Stamp {
  Stamp(by: by, at: moment(at))
}

/// A decision: `decision("Social- og Sundhedsudvalget", "2019-06-04", 7)`.
public func decision(_ committee: String, _ date: String, _ item: Int? = nil) -> DecisionReference {
  DecisionReference(committee: committee, date: day(date), item: item)
}

private func mistake<Value>(_ text: String) -> Value {
  preconditionFailure("a test says “\(text)”, which is none")
}

extension FollowUpID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension MarkedText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Milestone: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
