/** The week of a member on paper: what stands on it, who wants it, and how it is printed. */
export const week = {
  title: 'Mijn week op papier',
  lead: 'Lees je liever van papier? Dan staat je week op één blad: wat je doet, je afspraken en wie je belt.',
  back: 'Naar de eerste pagina',
  refusals: {
    'paper-member-not-found': 'Dit lid vinden wij niet. Kies iemand uit de lijst.',
    'paper-member-left': 'Dit lid is weg bij de coöperatie. Voor iemand die weg is, printen wij geen week.',
    'paper-member-decides':
      'Dit zet alleen het lid zelf op papier. Laat het vakje leeg, of vraag het lid om het aan te zetten.',
    'paper-not-wanted': 'Dit lid wil nu geen week op papier. Vraag het eerst, en zet het dan hier aan.',
  },
  form: {
    wanted: 'Ik krijg mijn week graag op papier',
    wantedHint: 'Je coach of de administratie print hem dan voor je. Wie hem print, kan hem lezen.',
    wantedOf: (f: { name: string }) => `${f.name} krijgt de week graag op papier`,
    wantedOfHint:
      'Zet dit aan als je het gevraagd hebt. Het lid ziet wie het aanzette, en kan het weer uitzetten.',
    appointments: 'Mijn gesprekken met de coach mogen erop',
    appointmentsHint: 'Met wie, wanneer en waar. Niet waarover.',
    appointmentsOf: 'De gesprekken met de coach mogen erop',
    money: 'Mijn potje mag erop',
    moneyHint: 'Wat er in zit, en wat klanten nog betalen.',
    moneyOf: 'Het potje mag erop',
    save: 'Bewaar',
    saved: 'Het is bewaard.',
    setBy: (f: { day: string }) => `Zo staat het sinds ${f.day}.`,
  },
  print: {
    heading: 'Print het zelf',
    own: 'Maak mijn week',
    week: 'Maak de week',
    receipts: 'Maak een blad voor bonnetjes',
    all: (f: { count: number }) => (f.count === 1 ? 'Maak de brief' : `Maak de ${f.count} brieven`),
    ownPlan: 'Op jouw blad staat ook je plan. Laat het niet liggen waar anderen het lezen.',
    fromOffice:
      'Wat jij zelf niet mag lezen, staat er alleen in soorten op. Het plan staat er ' +
      'alleen op als een coach print.',
    file: 'week-op-papier',
    title: (f: { name: string }) => `De week van ${f.name}`,
    titleAll: 'De week op papier',
    titleReceipts: (f: { name: string }) => `Bonnetjes van ${f.name}`,
  },
  office: {
    title: 'De week op papier',
    lead:
      'Deze leden krijgen hun week op papier. Elke brief heeft een code. Zo weten wij van wie hij is ' +
      'als hij terugkomt.',
    wants: 'Wie wil het op papier',
    nobody: 'Nog niemand wil zijn week op papier',
    nobodyWhy: 'Kies hieronder een lid en vraag of het handig is.',
    others: 'Andere leden',
    one: (f: { name: string }) => `Op papier: ${f.name}`,
    back: 'Naar de week op papier',
    on: 'Wil het op papier',
    off: 'Niet op papier',
  },
  paper: {
    heading: (f: { name: string }) => `De week van ${f.name}`,
    span: (f: { from: string; until: string }) => `Maandag ${f.from} tot en met zondag ${f.until}`,
    qrAlt: (f: { link: string }) => `QR-code van dit blad: ${f.link}`,
    qrHint: 'Code van dit blad',
    toDo: 'Dit doe ik',
    nothingToDo: 'Je hoeft deze week niets te doen.',
    /** What stands in the words of the member's own list, with its last day. */
    said: (f: { what: string; last: string }) => `${f.what} (${f.last})`,
    /** Of what whoever prints does not read: only of which kind it is. */
    kind: (f: { what: string; count: number; last: string | undefined }) =>
      `${f.what}${f.count > 1 ? ` (${f.count} keer)` : ''}${f.last === undefined ? '' : `, ${f.last}`}`,
    agenda: 'Hier ga ik heen',
    emptyAgenda: 'Er staat deze week niets in je agenda.',
    whenWhat: 'Wanneer en wat',
    coming: 'Ik kom',
    yes: 'ja',
    no: 'nee',
    talk: (f: { name: string }) => `Gesprek met ${f.name}`,
    booked: (f: { thing: string }) => `Je leent: ${f.thing}`,
    turn: (f: { duty: string }) => `Jouw beurt: ${f.duty}`,
    steps: 'Mijn stappen',
    told: 'Dit deden anderen voor mij',
    toldNote: 'Klopt er iets niet? Zeg het, of schrijf het hieronder.',
    money: 'Mijn geld',
    pot: (f: { amount: string }) => `In je potje zit ${f.amount}.`,
    toCome: (f: { count: number; amount: string }) =>
      f.count === 1
        ? `Van 1 factuur komt nog ${f.amount} binnen, met btw.`
        : `Van ${f.count} facturen komt nog ${f.amount} binnen, met btw.`,
    onlyKinds: 'Wij printen niet wat alleen jij leest. Log in, of kom langs. Dan kijken we samen.',
    /** For who signs in with a card. */
    onlyKindsCall: (f: { phone: string }) =>
      `Wij printen niet wat alleen jij leest. Bel eerst ${f.phone}, en log dan in met je inlogkaart. ` +
      'Of kom langs.',
    onlyKindsByCard:
      'Wij printen niet wat alleen jij leest. Bel ons eerst, en log dan in met je inlogkaart. Of kom langs.',
    /** For whom a part stays shut until somebody confirms their access; `whatNow`: whom to call. */
    shut: (f: { whatNow: string }) =>
      `Een deel is nog dicht. Er kan meer op je wachten dan hier staat. ${f.whatNow}`,
    more: 'Er is nog een blad.',
    next: (f: { name: string }) => `De week van ${f.name}, nog een blad`,
    hours: 'Zoveel uur werkte ik',
    /** Wie met een kaart inlogt. */
    hoursByCard: 'Neem dit blad mee. Bij ons zet je je uren er zelf in, met je inlogkaart.',
    days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    callTitle: 'Wie kan ik bellen?',
    callMe: 'Bel mij',
    write: 'Dit wil ik zeggen:',
    receiptsHeading: (f: { name: string }) => `Bonnetjes van ${f.name}`,
    receiptsLead: 'Plak hier je bonnetjes. Plak ze naast elkaar, niet over elkaar en niet over de code.',
    receiptsHere: 'Plak hier',
  },
}
