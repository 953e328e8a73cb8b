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
    public var foreign: Foreign

    public init(
      number: Int, title: String, caseNumber: String? = nil, isClosed: Bool = false,
      proposal: String? = nil, decision: String? = nil, foreign: Foreign = Foreign()
    ) {
      self.number = number
      self.title = title
      self.caseNumber = caseNumber
      self.isClosed = isClosed
      self.proposal = proposal
      self.decision = decision
      self.foreign = foreign
    }
  }

  public var id: String
  public var committee: String
  public var date: CalendarDate
  public var place: String?
  public var items: [Item]
  public var foreign: Foreign

  public init(
    id: String, committee: String, date: CalendarDate, place: String? = nil, items: [Item] = [],
    foreign: Foreign = Foreign()
  ) {
    self.id = id
    self.committee = committee
    self.date = date
    self.place = place
    self.items = items
    self.foreign = foreign
  }
}
