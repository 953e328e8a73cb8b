import MilepaelCore

/// The plan of deliveries and the tables of money that minutes can hold (document 003).
extension MinutesReader {
  /// *Leverance 2. Økonomiudvalget den 20. februar 2019*.
  mutating func readDelivery(_ text: String, _ part: SourcePart) -> Bool {
    guard isOpen, let range = TextSearch.range(of: "Leverance ", in: text),
      range.lowerBound == text.startIndex, let date = PrintedDate.first(in: text)
    else { return false }
    let digits = text.utf8[range.upperBound...].prefix { (0x30...0x39).contains($0) }
    guard let number = Int(Substring(digits)) else { return false }
    current.deliveries.append(
      Minutes.Delivery(number: number, date: date, text: "", line: part.line))
    section = .other
    inDelivery = true
    return true
  }

  mutating func addToDelivery(_ text: String) {
    let index = current.deliveries.count - 1
    guard index >= 0 else { return }
    var plain = text[...]
    if plain.hasPrefix("- ") { plain = plain.dropFirst(2) }
    while plain.first == "*" { plain = plain.dropFirst() }
    while plain.last == "*" { plain = plain.dropLast() }
    current.deliveries[index].text.add(paragraph: plain)
  }

  mutating func readMoney(_ part: SourcePart) {
    guard isOpen else { return }
    let cells = part.cells.map { PrintedText.line(StrongMarks.removed($0)) }
    let heads = cells.dropFirst().map { cell -> (year: Int, goesOn: Bool)? in
      guard let year = Years.all(in: cell).first, cell.utf8.count <= 20 else { return nil }
      let goesOn = TextSearch.contains("frem", in: cell) || TextSearch.contains("onward", in: cell)
      return (year, goesOn)
    }
    let known = heads.compactMap(\.self)
    if known.count >= 2 {
      years = known
      scale = TextSearch.contains("1.000", in: cells[0]) ? 1000 : 1
      return
    }
    guard !years.isEmpty else { return }
    let values = zip(years, cells.dropFirst()).compactMap { head, cell in
      SignedNumber.read(cell).flatMap { number -> Minutes.BudgetRow.Value? in
        let (kroner, isTooLarge) = number.multipliedReportingOverflow(by: scale)
        if isTooLarge { return nil }
        return Minutes.BudgetRow.Value(year: head.year, goesOn: head.goesOn, kroner: kroner)
      }
    }
    let isSum = TextFold.folded(cells[0]) == "i alt" || TextFold.folded(cells[0]) == "in all"
    guard !values.isEmpty, !isSum else { return }
    current.budget.append(Minutes.BudgetRow(name: cells[0], values: values, line: part.line))
  }
}
