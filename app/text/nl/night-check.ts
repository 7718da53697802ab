/** De controle die elke nacht alle regels naloopt. */
export const nightCheck = {
  title: 'Controle',
  allWell: ({ when }: { when: string }) => `alles klopt (laatst ${when})`,
  notYet: 'nog niet gedaan; dat gebeurt vannacht om 3.00 uur',
  notYetLead: 'De controle is nog niet gedaan. Dat gebeurt vannacht om 3.00 uur.',
  tooLongAgo: ({ when }: { when: string }) =>
    `de laatste controle was op ${when}. De controle van de nacht is niet gelukt.`,
  found: ({ count, first }: { count: number; first: string }) =>
    count === 1 ? first : `${first} En nog ${count - 1} ${count === 2 ? 'ding' : 'dingen'}.`,
  lead: 'Elke nacht om 3.00 uur rekenen we alles na: de boeken, de facturen, de bank en de potjes.',
  wellLead: 'Alles klopt.',
  ran: ({ when, seconds }: { when: string; seconds: string }) =>
    `De laatste controle was op ${when} en duurde ${seconds} seconden.`,
  since: ({ when }: { when: string }) => `Sinds ${when}.`,
  isNew: 'Nieuw sinds vannacht.',
  goneTitle: 'Vannacht weer in orde',
  see: 'Ga erheen',
  /** Who mends it and what to do, by `Mend` in the books. */
  mend: {
    keeper:
      'Boek hier zelf niets voor. Laat deze bladzijde zien aan wie Gilde voor jullie bijhoudt; die herstelt het.',
    bank: 'Jij kunt dit herstellen: kijk bij de afschriften of er één mist, en lees dat in.',
    'bank-and-books':
      'Jij kunt dit herstellen: zoek een boeking met de hand op de bank, een beginbalans die niet klopt, ' +
      'of een afschrift dat mist. Bij Resultaat zie je hoeveel het scheelt.',
    pots: 'Kijk bij de potjes welk potje onder nul staat. Neem een aankoop terug, of vraag het bestuur.',
    papers: 'Gebruik dit stuk niet meer. Wie Gilde bijhoudt, zet het terug uit de reservekopie.',
    two: 'Vertel dit het bestuur. Kijk samen na of het stuk klopt. Het blijft staan, omdat het zo gebeurd is.',
    vat: 'Dien nu niets in. Kijk bij de btw wat er anders is, en vraag wie Gilde bijhoudt om mee te kijken.',
    told:
      'Kijk bij Overeenkomsten, Gewijzigde regeling, wie het niet weet. Geef een brief of laat tekenen. ' +
      'Overleg met het bestuur over het geld dat al verdeeld is.',
  } as Readonly<Record<string, string>>,
  whatWasSeen: 'Wat de controle precies zag',
  other: 'Een controle vond iets dat niet klopt.',
  /** By the name of the check in db/checks. */
  checks: {
    'admission-votes': 'Een stemming over een nieuw lid is anders geteld dan er gestemd is.',
    'audit-signatures': 'Bij de kascontrole klopt een boeking of een handtekening niet.',
    'account-months': 'De bedragen per maand zijn niet gelijk aan de regels in de boeken.',
    'bank-and-books': 'In de boeken staat een ander bedrag op de bank dan op het laatste afschrift.',
    bank: 'Een bankregel of een afschrift telt niet op.',
    'costs-standing': 'Bij een bon klopt niet wat er betaald of verdeeld is.',
    debtors: 'Wat klanten nog moeten betalen is in de boeken anders dan op de facturen.',
    'documents-exist': 'Een document ontbreekt: een factuur, een bon of een bijlage.',
    documents: 'Een bewaard document is veranderd.',
    'entries-balance': 'Een boeking is niet in evenwicht.',
    'entries-in-closed-period': 'Er is geboekt in een periode die al dicht was.',
    'entries-in-future': 'Een boeking telt op een dag die nog moest komen.',
    'invoice-amounts': 'Het totaal van een factuur is niet de som van de regels.',
    'invoice-numbers': 'In de factuurnummers zit een gat of een dubbel nummer.',
    'invoice-standing': 'Bij een factuur klopt niet wat er betaald, gecrediteerd of verdeeld is.',
    'invoice-shares': 'Bij een factuur van meer leden zijn de delen samen niet het geheel.',
    'issued-by-two': 'Een factuur ging de deur uit met het ja van maar één mens.',
    'journal-numbers': 'In de nummers van de boekingen zit een gat.',
    overpayments: 'Wat te veel betaald is, is bij de bank anders dan in de boeken.',
    parameters: 'In de lijst met bedragen van de wet spreken twee regels elkaar tegen.',
    payments: 'Een opdracht voor de bank telt niet op, of is niet wat er vrijgegeven is.',
    'pot-movements': 'Wat er in een potje gebeurde, is in de boeken anders.',
    'scheme-notices': 'Een gewijzigde regeling geldt voor een lid dat geen bericht kreeg en niet tekende.',
    'help-hours': 'Uren voor elkaar zijn anders bijgeschreven dan twee leden zeiden.',
    'thing-deposits': 'Wat er aan borg in de boeken staat, is anders dan leden gaven.',
    'thing-charges': 'Gebruik van spullen is anders verrekend dan leden het hadden.',
    'pots-not-overspent': 'Uit een potje is meer uitgegeven dan erin zat.',
    'quote-shares': 'Bij een offerte van meer leden zijn de delen samen niet het geheel.',
    'row-security': 'Een tabel is niet goed afgeschermd.',
    'sharing-parts': 'De delen van een verdeling zijn samen niet het hele bedrag.',
    'sharing-state': 'Wat dit jaar verdeeld is, telt niet op.',
    'sharing-rule': 'Er is anders verdeeld dan de regeling zegt.',
    vat: 'De btw in de boeken is anders dan op de facturen en bonnen.',
    'vat-returns': 'Wat is ingediend bij de Belastingdienst, is in de boeken anders.',
  } as Readonly<Record<string, string>>,
}
