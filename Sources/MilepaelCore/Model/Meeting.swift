/// A meeting of a committee, with the items it dealt with.
public struct Meeting: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var number: Int
    public var title: String
    public var caseNumber: String?
    /// True for a closed item (*Lukket*), which must never appear in anything exported for others.
    public var isClosed: Bool
    public var proposal: String?
    public var decision: String?
    /// What was enclosed, by name.
    public var appendices: [String]
    public var foreign: Foreign

    public init(
      number: Int, title: String, caseNumber: String? = nil, isClosed: Bool = false,
      proposal: String? = nil, decision: String? = nil, appendices: [String] = [],
      foreign: Foreign = Foreign()
    ) {
      self.number = number
      self.title = title
      self.caseNumber = caseNumber
      self.isClosed = isClosed
      self.proposal = proposal
      self.decision = decision
      self.appendices = appendices
      self.foreign = foreign
    }
  }

  public var id: String
  public var committee: String
  public var date: CalendarDate
  public var place: String?
  /// Members who were away (*afbud*), with what the minutes add in brackets.
  public var absent: [String]
  public var items: [Item]
  public var foreign: Foreign

  public init(
    id: String, committee: String, date: CalendarDate, place: String? = nil,
    absent: [String] = [], items: [Item] = [], foreign: Foreign = Foreign()
  ) {
    self.id = id
    self.committee = committee
    self.date = date
    self.place = place
    self.absent = absent
    self.items = items
    self.foreign = foreign
  }
}
