import { withStop } from '../sentence.ts'

/** Zinnen over wat vreemden vragen via een etalage. */
export const shopRequests = {
  form: {
    title: 'Vraag wat het kost',
    lead: (f: { business: string }) => `Je vraag komt bij ${f.business}. Je zit nergens aan vast.`,
    offer: 'Waar gaat het over?',
    other: 'Iets anders',
    choose: 'Kies waar het over gaat',
    words: 'Wat wil je?',
    wordsHint: 'Hoe groot is het, waar is het, wat moet er gebeuren?',
    wanted: 'Wanneer wil je het?',
    name: 'Je naam',
    email: 'Je e-mailadres',
    phone: 'Je telefoon',
    address: 'Moet er iemand langskomen? Schrijf je adres op',
    street: 'Straat en huisnummer',
    postcode: 'Postcode',
    city: 'Plaats',
    send: 'Stuur je vraag',
    privacy: (f: { days: number }) =>
      `Alleen wie je antwoord geeft, leest dit. Na ${f.days} dagen wissen wij je vraag. ` +
      'Wat jullie afspreken, staat in een offerte of factuur.',
    sent: (f: { business: string }) =>
      `Je vraag is verstuurd. Je krijgt meteen een mail met wat je vroeg. Het antwoord ` +
      `van ${f.business} krijg je ook ` +
      'per mail. Of je wordt gebeld, als je je nummer gaf.',
    another: 'Terug naar de bladzijde',
    /** Voor een veld dat mensen niet zien. */
    trap: 'Laat dit leeg',
  },
  mail: {
    subject: (f: { business: string }) => `Je vraag aan ${f.business}`,
    hello: (f: { name: string }) => `Dag ${f.name},`,
    cameIn: (f: { business: string; cooperative: string }) =>
      `Je vraag is binnen bij ${f.business}, van ${withStop(f.cooperative)} Het antwoord krijg ` +
      `je van een mens, per mail of telefoon. ` +
      'Dit vroeg je:',
    offer: (f: { offer: string }) => `Waar het over gaat: ${f.offer}`,
    words: (f: { words: string }) => `Wat je wilt: ${f.words}`,
    wanted: (f: { wanted: string }) => `Wanneer: ${f.wanted}`,
    button: 'Naar de bladzijde',
    kept: (f: { days: number }) =>
      `Je zit nergens aan vast. Na ${f.days} dagen wissen wij je vraag en deze mail.`,
    notYou: 'Vroeg jij dit niet? Dan vulde iemand jouw adres in. Je hoeft niets te doen.',
  },
  list: {
    title: 'Wat mensen vroegen en bestelden',
    none: 'Er is nog niets gevraagd of besteld.',
    asked: (f: { day: string; about: string }) => `${f.about} · ${f.day}`,
    other: 'Iets anders',
    taken: 'Opgepakt',
    answered: 'Zelf beantwoord',
    waits: 'Wacht op antwoord',
    order: {
      taken: 'Factuur gemaakt',
      answered: 'Zelf een factuur gemaakt',
      waits: 'Wacht op de factuur',
    },
  },
  one: {
    title: (f: { name: string }) => `${f.name} vraagt iets`,
    back: 'Terug naar je etalage',
    words: 'Wat',
    offer: 'Waarover',
    wanted: 'Wanneer',
    email: 'E-mail',
    phone: 'Telefoon',
    address: 'Adres',
    askedOn: 'Gevraagd op',
    erased: (f: { day: string }) => `Deze vraag wordt op ${f.day} gewist.`,
    takeUp: 'Geef een prijs',
    takeUpLead:
      'Maak een offerte of factuur. Naam, adres en mail van de klant komen erin. Er ' +
      'gaat nog niets weg: je kijkt het ' +
      'eerst na. Zolang je niets maakt, blijft de vraag bij Te doen.',
    kind: 'Voor wie is het?',
    kinds: { person: 'Voor iemand thuis', company: 'Voor een bedrijf' },
    row: 'Wat ga je doen of maken?',
    rowHint: 'Hier staat wat de klant vroeg. Maak er jouw zin van: zo komt hij op de offerte of factuur.',
    doneOn: 'Op welke dag is het klaar?',
    doneOnHint:
      'Weet je het niet precies? Vul in wat je denkt: je kunt het nog veranderen. De klant leest deze dag.',
    quantity: 'Hoeveel?',
    price: 'Prijs voor één',
    priceHint: { with: 'Met btw.', without: 'Zonder btw.', none: 'Er komt geen btw bij.' },
    vat: 'Btw',
    answered: 'Ik heb zelf geantwoord',
    answeredLead: (f: { name: string }) =>
      `Heb je ${f.name} al gebeld of gemaild? Dan wacht de vraag niet meer.`,
    answeredOn: (f: { day: string }) => `Je zei op ${f.day} dat je zelf hebt geantwoord.`,
    settledOn: (f: { day: string }) => `De administratie regelde dit op ${f.day} met de klant.`,
    notAnswered: 'Nee, ik moet nog antwoorden',
    hasAnswered: 'Het staat niet meer bij Te doen.',
    waitsAgain: 'Het staat weer bij Te doen.',
    quote: 'Maak een offerte',
    invoice: 'Maak een factuur',
    becameQuote: 'Naar de offerte',
    becameInvoice: 'Naar de factuur',
    away: 'Gooi weg',
    awayLead: 'Wordt het niets? Gooi de vraag weg. Laat het de klant wel even weten.',
    gone: 'Je hebt het weggegooid.',
    sure: {
      question: (f: { name: string }) => `Gooi je de vraag van ${f.name} weg?`,
      order: (f: { name: string }) => `Gooi je de bestelling van ${f.name} weg?`,
      questionLead: 'Dan staat hij nergens meer. Je kunt dit niet terugdraaien.',
      orderLead: (f: { name: string }) =>
        `${f.name} kocht dit en kreeg een mail dat je het levert. Bel of mail eerst dat het niet doorgaat: ` +
        'wij sturen daar geen bericht over. Je kunt dit niet terugdraaien.',
      mail: (f: { name: string }) => `Mail ${f.name}`,
      yes: 'Ja, gooi weg',
      no: 'Nee, laat staan',
    },
  },
  /** De mail aan het lid: geen naam, geen bedrag. */
  toMaker: {
    hello: (f: { name: string }) => `Dag ${f.name},`,
    order: {
      subject: 'Er is een bestelling voor je',
      words: 'Een klant bestelde iets via je etalage, en las dat jij contact opneemt. Kijk wat het is.',
    },
    question: {
      subject: 'Er is een vraag voor je',
      words: 'Een klant vroeg iets via je etalage, en las dat jij contact opneemt. Kijk wat het is.',
    },
    button: 'Bekijk het',
  },
  task: (f: { name: string; days: number }) => {
    if (f.days <= 0) return `${f.name} wacht op je antwoord sinds vandaag`
    return `${f.name} wacht op je antwoord sinds ${f.days === 1 ? 'gisteren' : `${f.days} dagen`}`
  },
  refusals: {
    'shop-page-gone': 'Deze bladzijde is net weggehaald. Er is niets verstuurd.',
    'shop-offer-changed': 'Dit is intussen veranderd op de bladzijde. Lees het nog een keer en kies opnieuw.',
    'shop-request-not-found': 'Deze vraag of bestelling is er niet meer.',
    'shop-request-taken-up': 'Hier is al een offerte of factuur van gemaakt.',
    'shop-too-often':
      'Er is te vaak iets gevraagd of besteld vanaf deze plek of voor dit adres. Probeer het over een uur opnieuw.',
  },
}
