/// Documents in every form that the importer takes, made up, short, and with everything that
/// breaks such documents: what an import is tried with.
enum ImportSamples {
  static let all = [followUp, extra, minutes, deliveries, pandoc, others, closed]
    .map { Array($0.utf8) }

  /// What has a meaning in a document.
  static let tokens = [
    "\n", "\n\n", "\t", "\t\t", "☺", "☹", "😐", "☹\u{FE0F}", "<p>", "</p>", "Milepæl\t", "Økonomi\t",
    "Status:", "Status ved første og anden opfølgning:", "Seneste status\t",
    "---------\t---\t--\t---",
    "Ansvarligt center: ", "Ansvarligt udvalg: ", "Væsentlig bidragsyder: ", " samt ", " og ", ", ",
    "Alle fagudvalg involveres.", "1. opfølgning 2026", "31.12.2026", "99.99.99",
    "1.1. A\tDrift\t\t",
    "Ekstra opfølgning på Aftale om budget 2025**", "# Punkt 1: ", "**Beslutning**", "Punkt 7",
    "den 31. februar 2026", "Leverance 9. ", "I alt\t", "0,5 mio. kr.",
    "-999.999.999.999.999.999 kr.",
    "9223372036854775807", "9223372036854,7½ mio. kr. i 2026", "½ mio. kr.",
    "9 mia. kr. i 2026-9999", "årligt", "og frem", "2026", "0", "\u{0}", "\u{FEFF}", "\u{202E}",
    "\"",
    ";", "=1+1", "Pejlemærker\n", "Milepæl\tTid\tStatus\tSmiley\n", "Lukkede punkter\n", "J", "gul",
    "2. opfølging 2026", "Juni 2026", "Side 3 af 4\n", "A.1 B\tDrift\tTid\tSmiley\n", "(lukket)",
    "sep=;\n", "½", "kr. 500.000", "Status\t", "Korrigerende handling\t", "\r\n", "{", "}", "[",
    "]",
  ].map { Array($0.utf8) }

  private static let followUp = """
    Sagsid: 00.30.10-S00-7-26
    Anden opfølgning på Aftale om budget 2026 for Strandby Kommune
    1. Havn og hav - Nordhavnen
    1.2. Ny mole\tAnlæg\tTid\tSmiley
    <p>Der afsættes 1,5 mio. kr. i 2026 og 2027, 1 mio. kr. i 2028.</p>\t<p>Ansvarligt center: Havn, \
    Vej og Park</p> <p>Ansvarligt udvalg: Havne- og Klimaudvalget</p> <p>Væsentlig bidragsyder: \
    Ejendomme</p> <p>Kultur- og Fritidsudvalgt involveres.</p> <p>Se også punkt 2.1.</p>\t\t
    Milepæl\tTegningerne er godkendt.\t1. opfølgning 2026\t😊
    Milepæl\t<p>Udbudt.</p> <p>Status:</p> <p>Sagen er forsinket; mødet den 2. juni 2026, Punkt 4.</p>\
    \t2. opfølgning 2026\t☹️
    Milepæl\tMolen er bygget.\t31.12.2026\t
    Økonomi\tDer er afsat 1,5 mio. kr. Status ved første og anden opfølgning: Prisen stiger.\t\t☹
    """

  private static let extra = """
    Opfølgning på Aftale om budget 2026
    2. Viden
    2.1. Biblioteket\tDrift\tTid\tSmiley
    Åbent.\tAnsvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget\t\t
    Milepæl\tStatus: Afventer.\t1. opfølgning 2026\t☹
    Økonomi\tDer er afsat 175.000 kr. årligt.\t\t☺
    Ekstra opfølgning på Aftale om budget 2025**3. Skoler**
    3.01.2. Gården\tDrift\tTid\tSmiley
    Grå.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Økonomiudvalget\t\t
    Milepæl\tGården er tegnet.\t1. opfølgning 2025\t☺
    Seneste status\tDer plantes til foråret.\t\t
    """

  private static let others = """
    Strandby Kommune
    Første opfølgning på Budgetaftale 2026 for Strandby Kommune
    Kapitel 1: Idræt
    Vi vil meget.
    1.1. Ny hal\tSmiley\tTid\tDrift
    Milepæl\tJ\t2. kvartal 2026\tTegnet.
    \tK\t1. kvartal 2026\tMalet.
    Strandby Kommune
    1.1. Ny hal\tSmiley\tTid\tDrift
    Status på økonomi\t☹\t\tDyrt.
    1.1. Ny bro\tAnlæg\tTid\tSmiley
    Milepæl\tBygget.\tultimo juni 2026\tafventer
    A.1 Sti\tDrift\tTid\tSmiley
    Milepæl\tLagt.\t31.12.2026\t☺
    Strandby Kommune
    # 1.2. Park
    - Ansvarligt udvalg: Udvalget for Børn og Unge samt Økonomiudvalget (ØU)
    Milepæle\tOpfølgning\tAnsvarlig\tVurdering
    Plantet.\t1. kvartal 2026\tIb\tgul
    Pejlemærker
    1.3. Natur\tPejlemærke
    """

  private static let closed = """
    Referat af møde i Havneudvalget
    Mødedato\t14-09-26
    Lukkede punkter
    2. Salg
    Punkt 1. Planen
    Beslutning: Godkendt.
    Punkt 2 (Lukket): Salg
    Køberen er Ib.
    Lukket dagsorden
    Punkt 1: Køb
    Udvalgets beslutning
    Købt.
    """

  private static let minutes = """
    # REFERAT Teknik- og Miljøudvalget d. 04-06-2026
    **Mødested**  Rådhuset
    # Punkt 1: Stien ved åen
    05.01.00-G01-3-19
    ## **Indstilling**
    Stien gøres bred.
    ## **Beslutning**
    Godkendt
    **Afbud** Asta Lund (A)
    ## **Punkt 2: Lukket: LUKKET Køb af grund**
    Grunden koster for meget.
    """

  private static let deliveries = """
    REFERAT Økonomiudvalget d. 15-01-2026
    Punkt 1: Planen for havnen
    Aaby Kommune bygger.
    Budgettilretning Kr., 2026-priser\t2026\t2027 og frem
    Havneudvalget\t-1.250.000\t-900.000
    I alt\t-1.250.000\t-900.000
    Leverance 1. Økonomiudvalget den 15. januar 2026
    - Planen er lagt.
    Leverance 2. Økonomiudvalget den 17. juni 2026
    Orientering givet.
    """

  private static let pandoc = #"""
    {"pandoc-api-version":[1,22,1],"meta":{},"blocks":[{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Opfølgning"},{"t":"Space"},{"t":"Str","c":"på Aftale om budget 2026"}]]},{"t":"Header","c":[3,["",[],[]],[{"t":"Str","c":"2.1. Biblioteket (Drift)"}]]},{"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"Ansvarligt center:"}]},{"t":"Space"},{"t":"Str","c":"Kultur"}]},{"t":"Para","c":[{"t":"Str","c":"Milepæl"},{"t":"SoftBreak"},{"t":"Str","c":"☺"}]}]}
    """#
}
