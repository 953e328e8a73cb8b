/// A follow-up as text extraction leaves it, made up for these tests: another municipality and year,
/// three rounds, and every way in which page ends and people break such documents.
enum Published {
  static let followUp = """
    Dato: 4. september 2026

    Tlf. dir.: 1234 5678
    E-mail: budget@strandby.dk
    Kontakt: Asta Lund

    Sagsid: 00.30.10-S00-7-26

    Anden opfølgning på Aftale om budget 2026 for Strandby Kommune

    Læsevejledning

    Her står, hvordan smileyer læses.

    1. Havn og hav - Nordhavnen

    1.2. Ny mole\tAnlæg\tTid\tSmiley
    <p>Molen er slidt.</p> <p>Der afsættes 1,5 mio. kr. i 2026 og 2027, 1 mio. kr. i 2028.</p>\t<p>Ansvarligt center: Havn, Vej og Park</p> <p>Ansvarligt udvalg: Havne- og Klimaudvalget</p> <p>Væsentlig bidragsyder: Ejendomme</p> <p>Kultur- og Fritidsudvalgt involveres.</p> <p>Se også punkt 2.1.</p>\t\t
    Milepæl\tTegningerne er\t\t

    ---------\t---\t--\t---
    \tgodkendt af udvalget.\t1. opfølgning 2026\t😊
    Milepæl\t<p>Arbejdet er udbudt.</p> <p>Status:</p> <p>Udbuddet er forsinket; sagen var på Havne- og Klimaudvalgets møde den 2. juni 2026, Punkt 4.</p>\t2. opfølgning 2026\t☹️
    Milepæl\tMolen er bygget.\t31.12.2026\t
    Økonomi\t<p>Der er afsat 1,5 mio. kr.</p> <p>Status ved første og anden opfølgning:</p> <p>Prisen stiger.</p>\t\t☹

    1. Havn og hav - Stranden

    1.10. Badebro\tDrift\tTid\tSmiley
    Broen skal kunne bruges af alle.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Økonomiudvalget samt Havne- og Klimaudvalget Væsentlig bidragsyder: Havn, Vej og Park, Ejendomme samt Kultur og Kyst Alle fagudvalg involveres.\t\t
    Milepæl\tBroen er målt op.\t1. opfølgning 2026\t☺
    Milepæl\t\t2. opfølgning 2026\t☺
    Milepæl\t\t31.12.2026\t

    Økonomi\tDer er ikke afsat økonomi.\t\t
    ---------\t----\t--\t--

    2. Viden

    2.1. Biblioteket\tDrift\tTid\tSmiley
    Biblioteket holder åbent.\tAnsvarligt center: Kultur og Kyst Ansvarligt udvalg: Kultur- og Fritidsudvalget Væsentlig bidragsyder: Det er endnu ikke aftalt, hvem der deltager.\t\t
    Milepæl\t\t1. opfølgning 2026\t
    Milepæl\tStatus: Afventer ny leder.\t2. opfølgning 2026\t😐
    Milepæl\tDøren er åben.\t31.12.2026\t
    Økonomi\tDer er afsat 175.000 kr. årligt.\t\t☺
    Sidebemærkning\tDen her række kender ingen.\t\t

    Ekstra opfølgning på Aftale om budget 2025**3. Skoler**

    3.01.2. Skolegården\tDrift\tTid\tSmiley
    Gården var grå.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Kultur- og Fritidsudvalget Væsentlig bidragsyder: \t\t
    Milepæl\tGården er tegnet.\t1. opfølgning 2025\t☺
    Milepæl\tGården er plantet. Status: Der er ikke plantet.\t31.12.2025\t☹
    Økonomi\tDer er ikke afsat økonomi.\t\t
    Seneste status\tDer plantes til foråret.\t\t
    """
}
