import type {
  Doubt,
  TotalCheck,
  VatCheck,
  DayCheck,
  ShopCheck,
} from '../../domains/receipts/reading/checks.ts'

type MailFacts = { from: string; day: string; taken: number; refused: number }

/** Receipts that are handed in, the tray in which they wait, and what the machine reads on them. */
export const receipts = {
  refusals: {
    'receipt-empty': 'Het bestand is leeg. Maak een nieuwe foto.',
    'receipt-too-large': 'Een bestand is groter dan 10 MB. Maak een nieuwe foto, of kies een kleinere.',
    'receipt-heic':
      'Deze foto is in het formaat HEIC. Dat kunnen we niet openen. Zet op je iPhone bij Instellingen, Camera, ' +
      'Structuur de keuze op "Meest compatibel". Maak de foto dan opnieuw.',
    'receipt-kind': 'Dit bestand is geen foto en geen pdf. Kies jpg, png, webp of pdf.',
    'receipt-half': 'Dit bestand is niet heel aangekomen. Probeer het nog een keer, of maak een nieuwe foto.',
    'receipt-too-many-pixels': 'Deze foto is te groot om te openen. Maak een gewone foto met je telefoon.',
    'member-not-found': 'Dit lid is er niet. Kies een ander.',
    'not-your-receipt': 'Deze bon is niet van jou.',
    'own-receipt': 'Dit is je eigen bon. Vraag een andere administrateur om hem te bekijken.',
    'receipt-handed-in-before': 'Deze foto is al ingeleverd. Je hoeft niets te doen.',
    'request-not-open': 'Deze vraag staat niet (meer) open, of is van een ander lid. Kies een andere vraag.',
    'receipt-not-found': 'Deze bon is er niet.',
    'receipt-settled': 'Deze bon ligt niet meer in het bakje. Iemand was je voor.',
    'receipt-too-many-pages': 'Op één bon passen zes foto’s. Lever de rest in als een nieuwe bon.',
    'who-paid-said': 'Wie het betaalde, is al gezegd. Klopt het niet? Vraag het de administratie.',
    'receipt-has-member': 'Deze bon is al van iemand anders.',
  },

  mine: {
    title: 'Mijn bonnetjes',
    lead: 'Iets gekocht voor je bedrijf? Maak een foto van de bon. De administratie doet de rest.',
    hand: 'Bonnetje inleveren',
    emptyTitle: 'Nog geen bonnetjes',
    empty: 'Maak een foto van een bon met je telefoon. Je ziet hier hoe ver hij is.',
    caption: 'Mijn bonnetjes',
    mail: (f: { address: string }) =>
      `Je kunt een bon ook mailen naar ${f.address}. Doe dat vanaf het mailadres waarmee je hier inlogt.`,
  },

  form: {
    title: 'Bonnetje inleveren',
    lead: 'Leg de bon plat neer en zorg voor licht. Alles moet leesbaar zijn: de winkel, de datum en het bedrag.',
    back: 'Mijn bonnetjes',
    member: 'Van wie is de bon?',
    photo: 'Maak een foto',
    chooseAgain: 'Kies de foto nog een keer. Je telefoon onthoudt hem niet als er nog iets mist.',
    photoHint: 'Opent de camera van je telefoon. Is de bon lang? Je kunt er straks foto’s bij doen.',
    files: 'Of kies foto’s of een pdf',
    filesHint: 'Je mag er meer kiezen, als het één bon is. Per bestand hooguit 10 MB: jpg, png, webp of pdf.',
    note: 'Waarvoor is het?',
    noteHint: 'Bijvoorbeeld: verf voor de schutting van mevrouw De Wit.',
    paidBy: 'Wie heeft het betaald?',
    payer: {
      member: { label: 'Ik, met mijn eigen geld', hint: 'Dan krijg je het terug.' },
      cooperative: {
        label: 'De coöperatie',
        hint: 'Met de pas van de coöperatie, of de winkel stuurt de rekening naar de coöperatie.',
      },
    },
    missing: 'Maak een foto of kies een bestand.',
    save: 'Lever in',
    request: 'Hoort de bon bij een vraag uit je potje?',
    requestHint: 'Na het ja van de coöperatie. Anders laat je dit leeg.',
    requestOne: (f: { member: string | null; what: string; amount: string }) =>
      f.member === null ? `${f.what} (${f.amount})` : `${f.member}: ${f.what} (${f.amount})`,
    privacy: 'Staat in je foto waar hij is gemaakt? Dat bewaren we niet.',
  },

  state: {
    waiting: 'In het bakje',
    booked: 'Geboekt',
    returned: 'Terug naar jou',
    double: 'Dubbel',
    withdrawn: 'Teruggenomen',
  },
  stateOffice: { returned: 'Teruggestuurd' },
  way: { screen: 'Ingeleverd', mail: 'Gemaild' },

  one: {
    title: (f: { day: string }) => `Bon van ${f.day}`,
    titleOf: (f: { name: string; day: string }) => `Bon van ${f.name}, ${f.day}`,
    nobody: 'onbekend',
    handedInAsk: 'Je foto is binnen. Zeg nog wie het betaalde.',
    sayWhoPaid: 'Bewaar',
    handedIn: 'Je bon is binnen. Je hoeft niets meer te doen.',
    added: 'De foto zit erbij.',
    waiting: 'Je bon ligt in het bakje van de administratie. Je hoeft niets te doen.',
    booked: (f: { day: string }) => `Je bon is geboekt op ${f.day}.`,
    bookedOffice: (f: { day: string }) => `Deze bon is geboekt op ${f.day}.`,
    openCost: 'Bekijk de kosten',
    returned: (f: { words: string }) => `De administratie stuurde je bon terug: ${f.words}`,
    again: 'Lever een nieuwe foto in',
    double: (f: { words: string }) => `Deze bon was er al: ${f.words} Je hoeft niets te doen.`,
    withdrawn: 'Je hebt deze bon teruggenomen. De foto is weg.',
    gone: 'De foto’s van deze bon zijn er niet meer.',
    state: 'Stand',
    member: 'Lid',
    note: 'Waarvoor',
    way: 'Hoe',
    from: 'Gemaild vanaf',
    when: 'Wanneer',
    photo: (f: { place: number; count: number }) => `Foto ${f.place} van ${f.count}`,
    open: (f: { place: number }) => `Open foto ${f.place} groot`,
    more: 'Foto erbij',
    moreLead: 'Staat niet alles op de foto? Doe er een bij: het onderste stuk, of de achterkant.',
    withdraw: 'Neem deze bon terug',
    withdrawLead: 'Was het een vergissing? Neem de bon terug. De foto gooien we dan weg.',
    withdrawDone: 'Je hebt de bon teruggenomen.',
  },

  reading: {
    title: 'Wat wij op de bon lezen',
    busy: 'We lezen de bon nog. Ververs deze pagina over een paar tellen.',
    nothing: 'We lezen niets op deze foto. Neem over wat je zelf ziet.',
    lead: 'Een computer leest dit. Kijk het altijd na. Wat niet klopt, vullen we niet in.',
    shop: 'Winkel',
    day: 'Dag',
    total: 'Totaal',
    vat: 'Btw',
    unsure: 'niet zeker',
    absent: 'niet gevonden',
    from: (f: { line: string }) => `Er staat: "${f.line}".`,
    totalCheck: {
      paid: 'Hetzelfde bedrag is betaald.',
      vat: 'De btw telt op tot dit bedrag.',
      things: 'De artikelen tellen op tot dit bedrag.',
      twice: 'Het staat er twee keer.',
    } satisfies Record<TotalCheck, string>,
    vatCheck: {
      rows: 'Bedrag en btw samen zijn het totaal.',
      part: 'Het is precies het deel van het totaal dat btw is.',
    } satisfies Record<VatCheck, string>,
    dayCheck: {
      named: 'Er staat "datum" bij.',
      time: 'Er staat een tijd bij.',
      only: 'Er staat geen andere dag op.',
    } satisfies Record<DayCheck, string>,
    shopCheck: {
      'booked-before': 'Onder deze naam is eerder geboekt.',
      web: 'De website op de bon heet ook zo.',
      address: 'Het adres staat eronder.',
    } satisfies Record<ShopCheck, string>,
    nothingBears: 'Niets op de bon bevestigt dit.',
    doubt: {
      'no-total': 'We vinden geen totaal.',
      'totals-differ': 'Er staan verschillende totalen op de bon.',
      'vat-does-not-fit': 'De btw past niet bij het totaal.',
      'other-currency': 'De bedragen lijken niet in euro’s.',
      'day-to-come': 'De dag op de bon moet nog komen.',
      'day-long-ago': 'De dag op de bon is meer dan twee jaar geleden.',
      'days-differ': 'Er staan verschillende dagen op de bon.',
    } satisfies Record<Doubt, string>,
  },

  notices: {
    title: 'Kijk hier even naar',
    sameAsBooked: (f: { supplier: string; day: string; amount: string }) =>
      `Er is al een bon geboekt van ${f.supplier}, ${f.day}, ${f.amount}. Is dit dezelfde?`,
    openCost: 'Bekijk die kosten',
    sameAsOther: (f: { day: string }) =>
      `Op ${f.day} kwam een bon binnen met dezelfde dag en hetzelfde bedrag. Is dit dezelfde?`,
    looksSame: (f: { day: string }) =>
      `Deze foto lijkt veel op die van een bon van ${f.day}. Is het dezelfde bon?`,
    openReceipt: 'Bekijk die bon',
    muchMore: (f: { usual: string; amount: string }) =>
      `Hier staat ${f.amount}. Bij deze winkel is het meestal ongeveer ${f.usual}.`,
    muchMoreOfMember: (f: { usual: string; amount: string }) =>
      `Hier staat ${f.amount}. Een bon van dit lid is meestal ongeveer ${f.usual}.`,
    round: (f: { amount: string }) =>
      `Het is een rond bedrag: ${f.amount}. Staat er op de bon wat er is gekocht?`,
  },

  tray: {
    title: 'Bakje met bonnen',
    lead: 'Hier liggen de bonnen die leden inleverden. Boek ze, of stuur ze terug met een reden.',
    emptyTitle: 'Het bakje is leeg',
    empty: 'Leden leveren hun bonnen hier in. Je ziet ze dan op je begin.',
    hand: 'Bon inleveren voor een lid',
    caption: 'Bonnen die wachten',
    from: 'Van',
    since: 'Sinds',
    seems: 'Lijkt te zijn',
    look: 'Kijk naar',
    book: 'Boek deze bon',
    waitsForYes: 'Deze bon is ingevuld. Een tweede mens zegt nog ja of nee: zo lang verandert hier niets.',
    bookLead: 'Je ziet het formulier met wat we lazen. Er wordt niets geboekt zonder jou.',
    back: 'Stuur terug',
    backLead: 'Het lid leest jouw reden, en kan een nieuwe foto inleveren.',
    reason: 'Waarom?',
    returned: 'De bon is terug naar het lid.',
    next: (f: { name: string; day: string }) => `Volgende bon: ${f.name}, ${f.day}`,
    ready: 'Klaar. Er wacht geen bon meer op jou.',
    double: 'Deze was er al',
    doubleLead: 'Het lid leest welke bon dat was.',
    which: 'Welke bon was dat?',
    doubled: 'De bon is weggelegd als dubbel.',
    give: 'Van wie is deze bon?',
    giveLead: 'Deze bon is gemaild vanaf een adres dat we niet kennen.',
    giveButton: 'Geef aan dit lid',
    given: 'De bon is nu van dit lid.',
    own: 'Dit is je eigen bon. Een andere administrateur boekt hem.',
  },

  mails: {
    title: 'Bonnen per mail',
    address: (f: { address: string }) =>
      `Leden kunnen bonnen mailen naar ${f.address}. Van een bekend adres is de bon van dat lid. ` +
      'Een afzender is na te maken, dus kijk altijd of de bon klopt.',
    outcome: {
      taken: (f: MailFacts) =>
        `${f.from} mailde op ${f.day}. ${f.taken} bijlagen liggen in het bakje, ${f.refused} konden we niet openen.`,
      'nothing-in-it': (f: MailFacts) =>
        `${f.from} mailde op ${f.day}. Er zat geen bon in die we konden openen.`,
      'too-large': (f: MailFacts) =>
        `${f.from} mailde op ${f.day}. De mail was groter dan 25 MB. We haalden hem niet op.`,
      unreadable: (f: MailFacts) => `Op ${f.day} kwam een mail die we niet konden lezen.`,
      automatic: (f: MailFacts) => `${f.from} stuurde op ${f.day} een automatische mail.`,
    },
  },

  home: {
    button: 'Bonnetje',
    returned: (f: { day: string }) => `Je bon van ${f.day} kwam terug`,
    tray: 'Bonnen in het bakje',
    trayDetail: (f: { days: number }) =>
      f.days === 0 ? 'vandaag binnengekomen' : f.days === 1 ? 'de oudste 1 dag' : `de oudste ${f.days} dagen`,
  },
}
