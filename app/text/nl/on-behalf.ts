import type { RefusalFacts } from '../../values/refusal-facts.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Samen achter één scherm: werken namens een lid. */
export const onBehalf = {
  /** De knop op de bladzijde van een lid. */
  /** In a history: whose hands it were, and for whom. */
  byHands: ({ doer, member }: { doer: string | null; member: string }) =>
    `${doer ?? 'Iemand van het kantoor'}, namens ${member},`,
  button: (name: string) => `Samen met ${name} werken`,
  title: (name: string) => `Samen met ${name} werken`,
  lead: (name: string) =>
    `Zit je naast ${name}, of heb je ${name} aan de telefoon? Zegt ${name} ja, dan werk je hoogstens 60 minuten ` +
    `namens ` +
    `${name} op dit scherm.`,
  can: 'Dit kan',
  cans: [
    'lezen wat het lid leest: ook het potje, de facturen en wat klanten betaalden',
    'facturen, offertes en klanten schrijven, en een factuur klaarzetten',
    'bonnen en ritten inleveren',
    'een gesprek of een bijeenkomst afspreken, en iets lenen of reserveren',
    'op het prikbord hulp vragen en aanbieden, zeggen dat het klaar is, en de uren van die hulp lezen',
  ],
  cannot: (name: string) => `Dit doet ${name} zelf`,
  cannots: [
    'ja zeggen tegen een afspraak, een overzicht, een factuur of delen met de gemeente',
    'inloggen, adressen en de eigen rekening veranderen',
    'uitkering, gewerkte uren, overzichten en plan: die blijven dicht',
  ],
  reads: (name: string) => `${name} leest daarna wat je deed, en kan altijd stoppen.`,
  byMail: (name: string) => `Met een code in de mail van ${name}`,
  sendCode: (name: string) => `Stuur ${name} een code`,
  codeSent: (name: string) =>
    `De code is onderweg naar ${name}. Hij werkt 10 minuten, alleen op dit scherm. Laat ${name} hem zelf typen.`,
  codeLabel: 'Code uit de mail',
  codeHint: 'Zes cijfers',
  codeButton: 'Ja, met deze code',
  /** When there are two ways. */
  twoWays: (name: string) => `${name} zegt ja op één van deze twee manieren.`,
  byCard: (name: string) => `Of met de inlogkaart van ${name}`,
  byCardOnly: (name: string) => `Met de inlogkaart van ${name}`,
  cardLead: 'De kaart is daarna op. Print een nieuwe als het lid er later mee wil inloggen.',
  cardLabel: 'Code op de kaart',
  cardHint: '12 letters en cijfers',
  cardButton: 'Ja, met deze kaart',
  back: (name: string) => `Naar ${name}`,
  noOther: 'Heeft het lid geen mail en geen kaart? Print eerst een kaart. Dat doet iemand anders dan jij.',
  now: ({ name, until }: { name: string; until: string }) => `Je werkt namens ${name} tot ${until}`,
  stop: 'Stop',
  stopped: (name: string) => `Gestopt. Je werkt weer als jezelf. ${name} kan lezen wat je deed.`,
  overTitle: 'Je werkt weer als jezelf',
  /** Als het over is terwijl iemand nog bezig was. */
  over: {
    time: 'Het uur is om',
    stopped: (name: string) => `Je werkt niet meer namens ${name}`,
    notKept: 'Wat je net stuurde, is niet bewaard. Hieronder staat wat je typte: kopieer het eerst.',
    noTask: 'Je hebt de taak niet meer waarmee je namens een lid werkt. Daarom kun je hier niet verder.',
    again: (name: string) => `Wil je verder? Vraag ${name} opnieuw om ja.`,
    typed: 'Dit typte je',
    begin: (name: string) => `Begin opnieuw met ${name}`,
  },
  earlier: 'Eerder namens dit lid',
  mail: {
    subject: 'Je code om samen te werken',
    body: (of: { name: string; doer: string; code: string; cooperative: string }) =>
      `Dag ${of.name},\n\n` +
      `${of.doer} van ${of.cooperative} wil samen met jou werken, op het scherm van ${of.doer}. Zit je naast ` +
      `${of.doer}, of bel je met ${of.doer}? Typ of noem dan deze code:\n\n${of.code}\n\n` +
      `Daarmee zeg je: ${of.doer} mag hoogstens 60 minuten namens mij werken, en ziet dan wat ik zie: ook mijn potje ` +
      `en mijn facturen. Niet mijn uitkering, gewerkte uren, overzichten en plan. Je kunt altijd stoppen. ` +
      `Daarna lees je wat ${of.doer} deed. De code werkt 10 minuten, en je logt er niet mee in.\n\n` +
      `Heb je dit niet afgesproken? Geef de code dan aan niemand. Dan gebeurt er niets.\n`,
  },
  mine: {
    opened: (places: readonly string[]) => `Bekeken: ${list.format(places)}.`,
    title: 'Wie werkte namens jou',
    lead: 'Iemand van de coöperatie kan naast je zitten en namens jou werken. Dat kan alleen als jij ja zegt.',
    none: 'Niemand heeft namens jou gewerkt.',
    now: ({ by, until }: { by: string; until: string }) => `${by} werkt nu namens jou, tot ${until}`,
    stop: 'Stop dit nu',
    did: ({ by, day, minutes }: { by: string; day: string; minutes: number }) =>
      `Op ${day} werkte ${by} ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} namens jou`,
    nothing: 'Er is niets gedaan.',
    /** Op de weekbrief. */
    didWhat: ({ did, what }: { did: string; what: readonly string[] }) => `${did}: ${list.format(what)}.`,
    askThem: ({ did, by }: { did: string; by: string }) => `${did}. Vraag ${by} wat er is gedaan.`,
    read: 'Ik heb het gelezen',
    readLead: ({ by }: { by: string }) =>
      `Klopt het? Zolang je dit niet zegt, kan ${by} niet goedkeuren wat namens jou is gedaan.`,
    objection: 'Klopt er iets niet? Schrijf het hier (mag leeg blijven)',
    objected: ({ words }: { words: string }) => `Jij schreef: ${words}`,
    objectedOf: ({ words }: { words: string }) => `Het lid schreef: ${words}`,
    wasRead: 'Je hebt dit gelezen.',
    forbid: 'Niemand mag namens mij werken',
    forbidLead:
      'Wil je dat niemand namens jou werkt? Dan kan ook niemand het meer vragen, tot jij het weer goed vindt.',
    forbidden: 'Niemand mag namens jou werken. Dat heb jij zo gezegd.',
    allow: 'Ik vind het weer goed',
    look: 'Kijk wat er is gedaan',
  },
  /** Wat er is bekeken, in een opsomming. */
  places: {
    'first-page': 'je eerste bladzijde',
    invoices: 'je facturen',
    customers: 'je klanten',
    quotes: 'je offertes',
    costs: 'je bonnetjes en kosten',
    pot: 'je potje',
    agenda: 'je agenda',
    help: 'hulp van elkaar',
    things: 'spullen en ruimte',
    agreements: 'je overeenkomsten',
    'shop-page': 'je etalage',
    other: 'andere bladzijden',
  },
  deeds: {
    'invoice-written': (n: number) =>
      n === 1 ? '1 factuur geschreven' : `${n} keer aan een factuur geschreven`,
    'invoice-put-forward': (n: number) => `${n} ${n === 1 ? 'factuur' : 'facturen'} klaargezet`,
    'invoice-taken-back': (n: number) => `${n} ${n === 1 ? 'factuur' : 'facturen'} teruggehaald`,
    'customer-written': (n: number) => `${n} keer gegevens van een klant geschreven`,
    'quote-written': (n: number) =>
      n === 1 ? '1 offerte geschreven' : `${n} keer aan een offerte geschreven`,
    'quote-put-forward': (n: number) => `${n} ${n === 1 ? 'offerte' : 'offertes'} klaargezet`,
    'receipt-handed-in': (n: number) => `${n} keer iets met een bon gedaan`,
    'receipt-taken-back': (n: number) => `${n} ${n === 1 ? 'bon' : 'bonnen'} teruggehaald`,
    'journey-handed-in': (n: number) => `${n} ${n === 1 ? 'rit' : 'ritten'} ingeleverd`,
    'appointment-answered': (n: number) => `${n} keer iets geantwoord over een gesprek`,
    'appointment-asked': (n: number) => `${n} ${n === 1 ? 'gesprek' : 'gesprekken'} aangevraagd`,
    'workshop-joined': (n: number) => `voor ${n} ${n === 1 ? 'bijeenkomst' : 'bijeenkomsten'} opgegeven`,
    'workshop-left': (n: number) => `voor ${n} ${n === 1 ? 'bijeenkomst' : 'bijeenkomsten'} afgemeld`,
    'thing-booked': (n: number) => `${n} ${n === 1 ? 'reservering' : 'reserveringen'} gemaakt`,
    'booking-called-off': (n: number) => `${n} ${n === 1 ? 'reservering' : 'reserveringen'} afgezegd`,
    'deposit-replied': (n: number) => `${n} keer iets gezegd over je borg`,
    'help-put-on-board': (n: number) => `${n} ${n === 1 ? 'briefje' : 'briefjes'} op het prikbord gezet`,
    'help-taken-off': (n: number) => `${n} ${n === 1 ? 'briefje' : 'briefjes'} van het prikbord gehaald`,
    'help-answered': (n: number) => `${n} keer iets geantwoord over hulp`,
    'hours-offered': (n: number) => `${n} keer opgeschreven dat je uren geeft`,
    'question-answered': (n: number) => `${n} ${n === 1 ? 'vraag' : 'vragen'} over een factuur beantwoord`,
  },
  refusals: {
    'behalf-not-yours': 'Alleen een coach of de administratie werkt namens een lid, en altijd als zichzelf.',
    'behalf-refused-for-good':
      'Dit lid wil niet dat iemand namens hem of haar werkt. Dat kan alleen het lid zelf veranderen.',
    'behalf-no-member':
      'Dit kan alleen voor wie hier lid is en verder geen taak heeft, hier of ergens anders.',
    'behalf-own-hand':
      'Jij hebt het e-mailadres van dit lid ingevuld of de kaart geprint. Dan kan de code ook van jou komen. ' +
      'Laat eerst ' +
      'iemand anders van administratie of bestuur bellen en bevestigen, of laat een ander ernaast zitten.',
    'behalf-no-mail': 'Dit lid heeft geen e-mailadres. Gebruik de inlogkaart.',
    'behalf-over': 'Dit was al gestopt.',
    'behalf-read-already': 'Dit had je al gelezen.',
    'code-wrong': ({ left }: RefusalFacts['code-wrong']) =>
      left === '1'
        ? 'Deze code klopt niet. Je kunt het nog 1 keer proberen.'
        : `Deze code klopt niet. Kijk hem na. Je kunt het nog ${left} keer proberen.`,
    'code-over': 'Deze code werkt niet meer. Stuur een nieuwe code.',
    'card-wrong': 'Dit is niet de code van een kaart van dit lid. Kijk hem na.',
    'card-over': 'Deze kaart is gebruikt, ingetrokken of te oud. Print een nieuwe.',
    'try-later': ({ again }: RefusalFacts['try-later']) =>
      `Dit is nu een paar keer achter elkaar geprobeerd. Voor de veiligheid wachten we even. Probeer ` +
      `het weer om ${again}.`,
  },
}
