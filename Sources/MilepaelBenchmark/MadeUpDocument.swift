/// A published follow-up of any size, as its text is extracted from a PDF: as long for each initiative
/// as a real one.
enum MadeUpDocument {
  private static let centres = ["Havn", "Skoler, Børn og Kultur", "Ejendomme", "Social og Sundhed"]
  private static let committees = ["Havneudvalget", "Børne- og Skoleudvalget", "Teknisk Udvalg"]

  static func followUp(initiatives count: Int) -> String {
    var lines = [
      "Dato: 1. august 2026", "Anden opfølgning på Aftale om budget 2026 for Målekøbing Kommune",
    ]
    let each = (count + 5) / 6
    for index in 0..<count {
      let (chapter, number) = (index / each + 1, index % each + 1)
      if number == 1 { lines.append("\(chapter). Kapitel nummer \(chapter)") }
      lines += initiative("\(chapter).\(number)", index)
    }
    return lines.joined(separator: "\n")
  }

  private static func initiative(_ number: String, _ index: Int) -> [String] {
    let sentence = "Parterne vil samle indsatsen ét sted, så borgerne møder de samme hele vejen. "
    let text =
      String(repeating: sentence, count: 7) + "Der afsættes 1,5 mio. kr. årligt i 2026-2029."
    let (centre, committee) = (centres[index % 4], committees[index % 3])
    let who = """
      <p>Ansvarligt center: \(centre)</p> <p>Ansvarligt udvalg: \(committee)</p> \
      <p>Væsentlig bidragsyder: \(centres[(index + 1) % 4]) samt \(centres[(index + 2) % 4])</p>
      """
    let status = "Status: Sagen blev behandlet den 4. juni 2026, punkt 7, og udvalget var enigt."
    return [
      "\(number). Bedre rammer i område \(index)\tDrift\tTid\tSmiley", "\(text)\t\(who)\t\t",
      "Milepæl\t<p>Udvalget har set en plan.</p><p>\(status)</p>\t1. budgetopfølgning 2026\t☺",
      "Milepæl\t<p>Planen er i gang.</p><p>\(status)</p>\t2. budgetopfølgning 2026\t☹",
      "Milepæl\t\t3. budgetopfølgning 2026\t", "Milepæl\tPlanen er fulgt.\t31.12.2026\t",
      "Økonomi\tDer er afsat 1,5 mio. kr. årligt i 2026-2029. Status: Budgettet er overholdt.\t\t☺",
    ]
  }
}
