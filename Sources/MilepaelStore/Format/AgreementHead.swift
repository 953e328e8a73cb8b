import MilepaelCore

/// The agreement's head: the object `agreement` of the file.
extension Agreement {
  private enum HeadKey: String, FormatKey {
    case title, municipality, budgetYear, language, caseNumber, contact
    static let table = KeyTable<HeadKey>(required: [.title, .municipality, .budgetYear, .language])
  }

  mutating func readHead(_ reader: inout JSONReader) throws(JSONReader.Fault) {
    var scope = try reader.object(HeadKey.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .title: title = try reader.string()
      case .municipality: municipality = try reader.string()
      case .budgetYear: budgetYear = try reader.year()
      case .language: language = try reader.word()
      case .caseNumber: caseNumber = try reader.string()
      case .contact: contact = try Contact(from: &reader)
      }
    }
    headForeign = scope.foreign
  }

  func writeHead(_ writer: inout JSONWriter) {
    writer.openObject()
    writer.field(HeadKey.title, title)
    writer.field(HeadKey.municipality, municipality)
    writer.field(HeadKey.budgetYear, budgetYear)
    writer.field(HeadKey.language, language.rawValue)
    writer.field(HeadKey.caseNumber, caseNumber)
    writer.field(HeadKey.contact, contact)
    writer.fields(headForeign)
    writer.closeObject()
  }
}
