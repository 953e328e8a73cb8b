/// The style sheet of a report, unless a municipality gives its own.
enum HTMLStyle {
  static let sheet = """
    :root {
      --ink: #1b1b1b; --paper: #fff; --soft: #f3f3f0; --line: #b9b9b2; --quiet: #55554f;
      --link: #0b4f8a; --happy: #17642c; --neutral: #7a5200; --sad: #a3171b; --ask: #6a2c8f;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #ececea; --paper: #16181a; --soft: #22262a; --line: #4c5359; --quiet: #b3b8bc;
        --link: #8ec5ff; --happy: #7fd695; --neutral: #f0c060; --sad: #ff9a94; --ask: #d6a8f5;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 "Source Sans 3", "Segoe UI", Arial, "Liberation Sans", sans-serif;
    }
    h1 { font-size: 1.9rem; line-height: 1.2; }
    h2 { font-size: 1.45rem; margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1.2rem; margin-top: 2rem; }
    h4, h5 { font-size: 1.05rem; margin-top: 1.75rem; }
    a { color: var(--link); }
    .subtitle { font-size: 1.15rem; color: var(--quiet); margin-top: -.6rem; }
    .notice { border: 2px solid var(--sad); color: var(--sad); padding: .5rem .8rem; font-weight: 600; }
    nav ul { list-style: none; padding: 0 0 0 1rem; margin: 0; }
    nav > ul { padding: 0; columns: 20rem; }
    nav li { padding: .1rem 0; font-weight: 400; }
    nav .level2 { margin-top: .4rem; }
    nav .level2 > a { font-weight: 600; break-after: avoid; }
    .facts { list-style: none; padding: .6rem .8rem; margin: .8rem 0; background: var(--soft); }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .8rem 0 1.4rem; }
    caption { height: 1px; overflow: hidden; line-height: 1px; color: transparent; font-size: 1px; }
    th, td {
      border: 1px solid var(--line); padding: .35rem .4rem; text-align: left;
      vertical-align: top; overflow-wrap: break-word;
    }
    thead th { background: var(--soft); }
    tbody th { font-weight: 600; }
    td p { margin: 0 0 .5rem; }
    td p:last-child { margin-bottom: 0; }
    @media screen {
      .scroll { overflow-x: auto; }
      .scroll table { min-width: 38rem; }
    }
    .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .counts { font-size: .8rem; }
    .counts th, .counts td { padding: .25rem .3rem; overflow-wrap: normal; }
    .counts thead th:not(:first-child) {
      writing-mode: vertical-rl; transform: rotate(180deg); vertical-align: bottom; height: 7.5rem;
    }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .nought { color: var(--quiet); }
    .mark .face { font-size: 1.35em; line-height: 1; }
    .mark.happy { color: var(--happy); }
    .mark.neutral { color: var(--neutral); }
    .mark.sad { color: var(--sad); }
    .mark.missing, .mark.again, .mark.uncertain { color: var(--ask); }
    .mark.derived { color: var(--quiet); font-style: italic; }
    .mark.upcoming, .mark.notDue { color: var(--quiet); }
    footer { margin-top: 3rem; color: var(--quiet); }
    hr { border: 0; border-top: 1px solid var(--line); }
    @page {
      size: A4; margin: 18mm 16mm 20mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
    }
    @media print {
      :root {
        --ink: #000; --paper: #fff; --soft: #f0f0ec; --line: #999; --quiet: #444; --link: #000;
        --happy: #17642c; --neutral: #7a5200; --sad: #a3171b; --ask: #6a2c8f;
      }
      html { font-size: 8pt; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
      .subtitle { font-size: 12pt; margin-top: 0; }
      .counts { font-size: 8.5pt; }
      .counts thead th:not(:first-child) { height: 24mm; }
      h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 0; } h3 { font-size: 12pt; }
      h4, h5 { font-size: 10.5pt; }
      h1, h2, h3, h4, h5, caption { break-after: avoid; }
      th, td { padding: 1.2mm 1.4mm; }
      thead { display: table-header-group; }
      thead, thead tr { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      tr, li { break-inside: avoid; }
      .counts { break-inside: avoid; }
      .lead { break-inside: avoid; break-after: avoid; }
      .lead > * { break-after: avoid; }
      .lead:last-child, .lead:last-child > :last-child { break-after: auto; }
      .lead + .scroll, .lead + .together, .lead + .scroll table { break-before: avoid; }
      .page { display: none; }
      .page + * { break-before: page; }
      p { orphans: 3; widows: 3; }
      nav a { text-decoration: none; }
      nav > ul { columns: 2; }
      nav li { break-inside: auto; }
      * { print-color-adjust: exact; }
    }
    """
}
