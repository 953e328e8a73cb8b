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

  @Test func `a number in a spreadsheet stays a number`() {
    let text = report(title: "Bogen", as: .csv)
    #expect(text.hasPrefix("\u{FEFF}extra;number;title;"))
    #expect(text.contains("\r\n;1.2;Trapper og ramper;"))
    #expect(text.contains(";500000\r\n"))
  }

  @Test func `Markdown in a text is text`() {
    let text = report(title: "1. *a* _b_ `c` [d](e) <f> #g | h", as: .markdown)
    #expect(
      text.contains(
        "### 2\\.1. 1. \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> #g \\| h"))
  }

  @Test func `HTML says its language, has no script and gives every smiley words`() {
    let text = report(title: "Bogen", as: .html)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
    #expect(!text.contains("<script") && !text.contains("http"))
    #expect(text.contains("<span class=\"face\" aria-hidden=\"true\">☹</span> sur</td>"))
    #expect(text.contains("<th scope=\"col\">Milepæl</th>"))
    #expect(text.contains("<th scope=\"row\">2. budgetopfølgning 2019</th>"))
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

  @Test func `every format is written in the same words twice`() {
    for format in ReportFormat.allCases {
      #expect(report(title: "Bogen", as: format) == report(title: "Bogen", as: format))
    }
  }
}
