import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Text from the store means nothing to a browser, a spreadsheet or Markdown.
struct WriterTests {
  private func report(title: String, as format: ReportFormat) -> String {
    var agreement = Small.agreement
    agreement.initiatives[1].title = title
    return agreement.report(ReportOptions(kind: .followUp, followUp: "2019-2"), as: format)
  }

  @Test func `HTML in a text is text`() {
    let text = report(title: "<script>alert(1)</script> & \"x\"", as: .html)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"))
  }

  @Test func `what is quoted in a report of another language says its own`() {
    let agreement = Small.agreement
    func html(_ language: Language) -> String {
      agreement.report(
        ReportOptions(kind: .followUp, followUp: "2019-2", language: language), as: .html)
    }
    let english = html(.english)
    for part in [
      "<html lang=\"en\">", " lang=\"da\">2.1. Biblioteket", "<th scope=\"col\">Status</th>",
      "<strong>Responsible committee:</strong> <span lang=\"da\">",
      "<p><span lang=\"da\">Den blev ikke leveret.</span></p>",
      "<p><strong>Corrective action:</strong> <span lang=\"da\">En ny leverandør findes.</span></p>",
    ] {
      #expect(english.contains(part), "\(part)")
    }
    #expect(html(.danish).ranges(of: "lang=").count == 1)
  }

  @Test func `control characters and marks that turn the direction do not come out`() {
    for format in ReportFormat.allCases {
      let text = report(title: "A\u{1b}[31mB\u{202e}C\u{0}D", as: format)
      #expect(text.contains("A") && !text.contains("\u{1b}") && !text.contains("\u{202e}"))
      #expect(!text.unicodeScalars.contains("\u{0}"))
    }
  }

  @Test(arguments: ["=1+1", "+45 44 77", "-x", "@SUM(A1)", "'=1"])
  func `what a spreadsheet would take for a formula is text`(title: String) {
    #expect(report(title: title, as: .csv).contains(";'\(title);"))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+45 12", "'+45 12"), ("-5", "-5"), ("-5,25", "-5,25"), ("-5-5", "'-5-5"),
    ("@x", "'@x"), ("\tx", "x"), ("\t=x", "'=x"), ("\r@x", "'@x"), ("a;b", "\"a;b\""),
    ("si \"ja\"", "\"si \"\"ja\"\"\""), ("a\r\nb", "\"a\nb\""),
    ("\"\u{301};", "\"\"\"\u{301};\""), ("æøå", "æøå"), ("", ""), ("+", "'+"), ("--5", "'--5"),
  ])
  func `a cell is safe in a spreadsheet`(text: String, cell: String) {
    let written = CSVWriter.write([[text]], hasMark: false)
    #expect(Array(written.unicodeScalars) == Array("\(cell)\r\n".unicodeScalars))
  }

  @Test func `an initiative's number does not become another in a spreadsheet`() {
    #expect(report(title: "Bogen", as: .csv).contains("\r\n;punkt 2.1;Bogen;"))
  }

  @Test func `kroner stand once for each initiative, of its year and apart by what they are`() {
    var agreement = Small.agreement
    var content = agreement.initiatives[0].followedUp ?? FollowedUp()
    content.economy.amounts = [
      Amount(from: 2019, to: 2019, kroner: 500_000),
      Amount(from: 2019, to: 2019, kroner: 70_000, kind: .earlier),
      Amount(from: 2019, to: nil, kroner: 3_000, kind: .saving),
      Amount(from: 2020, to: 2020, kroner: 999),
    ]
    content.economy.changes = [
      BudgetChange(
        followUp: "2019-1", amounts: [Amount(from: 2019, to: 2019, kroner: -20_000)],
        approved: decision("Økonomiudvalget", "2019-06-04")),
      BudgetChange(
        followUp: "2019-1", amounts: [Amount(from: 2019, to: 2019, kroner: -1)]),
    ]
    agreement.initiatives[0].handling = .followedUp(content)
    let text = agreement.report(ReportOptions(kind: .followUp, followUp: "2019-2"), as: .csv)
    let rows = text.split(separator: "\r\n").filter { $0.hasPrefix(";punkt 1.2;") }
    #expect(rows.count == 3)
    #expect(rows.first?.hasSuffix(";2019;500000;70000;3000;-20000;;") == true)
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(";;;;;;;") })
  }

  @Test func `a number in a spreadsheet stays a number`() {
    let text = report(title: "Bogen", as: .csv)
    #expect(text.hasPrefix("\u{FEFF}extra;number;title;"))
    #expect(text.contains(";2019;500000;;;;;\r\n"))
  }

  @Test func `Markdown in a text is text`() {
    let text = report(title: "1. *a* _b_ `c` [d](e) <f> #g | h", as: .markdown)
    #expect(
      text.contains(
        "### 2\\.1. 1. \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> #g \\| h"))
  }

  @Test(
    arguments: [
      ("x {#id} {-}", "x \\{#id\\} \\{-\\}"), (": def", "\\: def"), ("::: div", "\\::: div"),
      ("a. Et", "a\\. Et"), ("A) x", "A\\) x"), ("IV. Fire", "IV\\. Fire"), ("Se. Her", "Se. Her"),
      ("it's \"q\"", "it\\'s \\\"q\\\""), ("-- ...", "\\-\\- \\.\\.\\."),
      ("www.a.dk", "www\\.a.dk"), ("a@b.dk", "a\\@b.dk"), ("http://a.dk", "http\\://a.dk"),
      ("1986. x", "1986\\. x"),
    ])
  func `what pandoc's Markdown adds is text as well`(text: String, written: String) {
    var agreement = Small.agreement
    agreement.initiatives[1].description = text
    let report = agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-2"), as: .markdown)
    #expect(report.contains("\n\n\(written)\n\n"))
  }

  @Test func `a table lies in a region of its own, which the keyboard reaches`() {
    #expect(
      report(title: "Bogen", as: .html).contains(
        """
        <div class="scroll" role="region" tabindex="0" aria-label="Milepæle for 2.1">
        <table>
        <caption>Milepæle for 2.1</caption>
        """))
  }

  @Test func `amounts and ordinals are not parted at a line's end in HTML, and only there`() {
    let text = report(title: "Bogen", as: .html)
    #expect(text.contains("Der er afsat 0,5\u{A0}mio.\u{A0}kr. årligt."))
    #expect(text.contains("1.\u{A0}august 2019"))
    #expect(!report(title: "Bogen", as: .markdown).unicodeScalars.contains("\u{A0}"))
  }

  @Test func `HTML says its language, has no script and gives every smiley words`() {
    let text = report(title: "Bogen", as: .html)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
    #expect(!text.contains("<script") && !text.contains("http"))
    #expect(text.contains("<span class=\"face\" aria-hidden=\"true\">☹</span> sur</td>"))
    #expect(text.contains("<th scope=\"col\">Milepæl</th>"))
    #expect(
      text.contains("<th scope=\"row\">2.\u{A0}budget\u{AD}opfølgning 2019</th>"))
    #expect(text.contains("<caption>Milepæle for 2018/4.01.2</caption>"))
  }

  @Test func `HTML has a table of contents that leads to every initiative`() {
    let text = report(title: "Bogen", as: .html)
    let links = text.matches(of: #/href="#(a\d+)"/#).map { String($0.output.1) }
    #expect(links.count >= 6)
    for link in links { #expect(text.contains(" id=\"\(link)\"")) }
  }

  @Test func `a municipality's own style sheet replaces ours, and cannot end its element`() {
    let wording = ReportWording(styleSheet: "p { color: red } </style><script>")
    let text = Small.agreement.report(
      ReportOptions(kind: .followUp, wording: wording), as: .html)
    #expect(text.contains("p { color: red } <\\/style>"))
    #expect(text.split(separator: "</style>").count == 2)
  }

  @Test func `a style sheet cannot steer the terminal that a page is written to`() {
    let wording = ReportWording(styleSheet: "p {\n\tcolor: red\u{1B}]0;x\u{7}\u{202E}\u{9B}2J }")
    let text = Small.agreement.report(
      ReportOptions(kind: .followUp, wording: wording), as: .html)
    #expect(text.contains("p {\n\tcolor: red]0;x2J }"))
  }

  @Test func `every format is written in the same words twice`() {
    for format in ReportFormat.allCases {
      #expect(report(title: "Bogen", as: format) == report(title: "Bogen", as: format))
    }
  }
}
