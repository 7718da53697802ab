import { facilitiesDeposit } from './facilities-deposit.ts'

/** What happens with a thing that was booked: how it was, what it costs, how much it is used. */
export const facilitiesUse = {
  withAMember:
    'Reserveren doe je samen met een lid. Open de bladzijde van het lid en kies “Samen met … werken”.',
  toMembers: 'Naar Leden',
  callOffUntil: {
    until: (f: { moment: string }) => `Afzeggen kan tot ${f.moment}. Dan betaal je niets.`,
    never: 'Let op: dit begint zo snel dat je het niet meer kunt afzeggen.',
  },
  handOver: {
    heading: 'Halen en terugbrengen',
    title: {
      fetched: (f: { thing: string }) => `${f.thing}: hoe is het bij het halen?`,
      returned: (f: { thing: string }) => `${f.thing}: hoe is het bij het terugbrengen?`,
    },
    lead:
      'Schrijf op wat kapot of vies is, en maak een foto. Zo weet iedereen hoe het was. ' +
      'Het verandert daarna niet meer.',
    back: 'Terug naar de reservering',
    damage: 'Is er iets kapot of vies?',
    damageHint:
      'Laat dit leeg als alles goed is. Schrijf niets over iemands gezondheid of burgerservicenummer.',
    photo: 'Maak een foto',
    photoHint: 'Waar en met welke telefoon je hem maakte, bewaren we niet.',
    files: 'Of kies foto’s (ten hoogste vier)',
    save: 'Bewaar',
    say: {
      fetched: 'Schrijf op hoe het is bij het halen',
      returned: 'Schrijf op hoe het is bij het terugbrengen',
    },
    /** De tijd is voorbij, en niemand schreef nog op hoe het terugkwam. */
    over: {
      own: 'De tijd is voorbij: breng het terug, of schrijf op hoe het terugkwam',
      ofAll: 'De tijd is voorbij: hoe kwam het terug?',
      inAgenda: 'Voorbij, nog niet opgeschreven hoe het terugkwam',
      task: 'Breng het terug, of schrijf op hoe het terugkwam',
      taskOfOthers: 'Vraag of het terug is, en schrijf op hoe',
      count: (f: { count: number }) => `Van ${f.count} reserveringen is de tijd voorbij.`,
      onPaper: (f: { things: string }) =>
        `De tijd is voorbij van: ${f.things}. Breng het terug, of vertel de administratie hoe het terugkwam.`,
    },
    said: {
      fetched: (f: { who: string; when: string }) => `Gehaald: ${f.who}, ${f.when}`,
      returned: (f: { who: string; when: string }) => `Teruggebracht: ${f.who}, ${f.when}`,
    },
    office: 'de administratie',
    noDamage: 'Alles is goed.',
    onlyPhoto: 'Er staat niets bij geschreven. Kijk op de foto hoe het was.',
    photoAlt: (f: { place: number }) => `Foto ${f.place} van hoe het was`,
    openPhoto: (f: { place: number }) => `Open foto ${f.place}`,
    sure: {
      title: 'Klopt dit?',
      says: 'Je schrijft op: alles is goed. Dat verandert daarna niet meer.',
      early: (f: { from: string }) => `De reservering begint pas op ${f.from}. Heb je het al gehaald?`,
      yes: 'Ja, alles is goed',
      change: 'Nee, wijzig het',
    },
    /** Wat iemand later nog zag, bij het halen. */
    more: {
      say: 'Zag je nog iets? Schrijf het erbij',
      title: (f: { thing: string }) => `${f.thing}: wat zag je nog bij het halen?`,
      lead: 'Wat je eerder schreef, blijft staan. Dit komt erbij, met de tijd van nu. Het verandert daarna niet meer.',
      damage: 'Wat zag je nog?',
      damageHint: 'Schrijf niets over iemands gezondheid of burgerservicenummer.',
      said: (f: { who: string; when: string }) => `Ook gezien bij het halen: ${f.who}, ${f.when}`,
    },
  },

  charge: {
    ownTitle: 'Wat het jou kost',
    unsettled: (f: { month: string }) =>
      `${f.month}: nog niet verrekend. De administratie boekt het na de maand uit je potje.`,
    ownMonthBorne: {
      cooperative: (f: { month: string; why: string }) =>
        `${f.month}: jij betaalt niets. De coöperatie betaalt het: ${f.why}`,
      'training-pot': (f: { month: string; why: string }) =>
        `${f.month}: jij betaalt niets. De opleidingspot betaalt het: ${f.why}`,
    },
    ownMonth: (f: { month: string; bearer: string }) => `${f.month}: ${f.bearer}`,
    link: 'Kosten verrekenen',
    title: 'Wat het gebruik kost',
    lead:
      'Wat leden gebruikten in een maand die voorbij is. Je boekt het per lid en per maand in één keer uit ' +
      'het potje. Er komt geen btw bij: het blijft binnen de coöperatie. ' +
      'Ging er iets mis? Onderaan draai je een maand terug.',
    due: 'Nog te verrekenen',
    none: 'Er is niets te verrekenen.',
    of: (f: { member: string; month: string }) => `${f.member}, ${f.month}`,
    own: 'Dit is van jou. Iemand anders verrekent het.',
    purpose: 'Waar is het voor?',
    purposeChoose: 'Kies waar het voor is',
    purposeMissing: 'Kies eerst waar het voor is.',
    purposeHint: 'De regeling van dit lid zegt waar het potje voor mag zijn.',
    book: 'Boek uit het potje',
    bear: 'De coöperatie draagt het',
    train: 'De opleidingspot betaalt het',
    inTraining: (f: { left: string }) => `In de opleidingspot zit ${f.left}.`,
    why: 'Waarom niet uit het potje?',
    whyHint: 'Het lid leest dit.',
    proposed: (f: { purpose: string }) =>
      `Dit gaat uit het potje als ‘${f.purpose}’. Zo mag het volgens de regeling van dit lid.`,
    notAllowed: 'Volgens de regeling van dit lid kan dit niet uit het potje.',
    tooLittle: (f: { left: string }) => `In het potje zit ${f.left}. Dat is niet genoeg.`,
    otherwise: 'Niet uit het potje?',
    all: 'Boek deze allemaal uit de potjes',
    allOf: (f: { count: number; amount: string }) =>
      `Bij ${f.count} hieronder hoef je niets te kiezen: het mag en er zit genoeg in het potje. ` +
      `Samen is dat ${f.amount}.`,
    done: 'Al verrekend',
    member: 'Lid',
    month: 'Maand',
    amount: 'Bedrag',
    bearer: 'Waaruit?',
    fromPot: 'Uit het potje',
    fromTraining: (f: { why: string }) => `De opleidingspot: ${f.why}`,
    borne: (f: { why: string }) => `De coöperatie: ${f.why}`,
    what: (f: { month: string }) => `gebruik van spullen en ruimte in ${f.month}`,
    entry: (f: { month: string }) => `Gebruik van spullen en ruimte in ${f.month}`,
    back: (f: { month: string }) => `Teruggedraaid: gebruik van spullen en ruimte in ${f.month}`,
    task: 'Verreken wat leden gebruikten',
    more: (f: { count: number }) =>
      `Daarna ${f.count === 1 ? 'komt nog 1 maand' : `komen nog ${f.count} maanden`}. ` +
      'Die zie je hier als deze zijn verrekend.',
    taskDetail: (f: { count: number }) =>
      f.count === 1 ? 'Van 1 lid is een maand voorbij.' : `Er zijn ${f.count} maanden van leden voorbij.`,
  },

  undo: {
    link: 'Draai terug',
    title: (f: { member: string; month: string }) => `Terugdraaien: ${f.member}, ${f.month}`,
    lead: 'Ging er iets mis? Draai de maand terug en verreken hem opnieuw.',
    back: 'Terug naar Kosten verrekenen',
    what: {
      member: (f: { amount: string }) => `${f.amount} gaat terug in het potje van het lid.`,
      'training-pot': (f: { amount: string }) => `${f.amount} gaat terug in de opleidingspot.`,
      cooperative: (f: { amount: string }) =>
        `De coöperatie draagt ${f.amount} niet meer. In de boeken verandert niets: er was niets geboekt.`,
    },
    open: 'Daarna staat de maand weer bij ‘Nog te verrekenen’.',
    byTwo: 'Dit staat in een periode die dicht is. Daarom zegt een ander van de administratie ook ja.',
    why: 'Waarom draai je het terug?',
    whyHint: 'Het lid leest dit.',
    save: 'Draai terug',
    undone: (f: { why: string }) => `Teruggedraaid: ${f.why}`,
    waiting: 'Wacht op een ja',
    waits: 'Iemand vraagt om dit terug te draaien',
    asked: (f: { name: string; why: string }) => `${f.name} vraagt dit: ${f.why}`,
    yes: 'Ja, draai terug',
    no: 'Nee, laat het zo',
    byAnother: 'Een ander van de administratie zegt ja. Je kunt je vraag intrekken.',
    own: 'Dit is van jou. Iemand anders draait het terug.',
    task: 'Zeg ja of nee: kosten terugdraaien',
    taskDetail: (f: { count: number }) =>
      f.count === 1 ? '1 maand van een lid, in een periode die dicht is.' : `${f.count} maanden van leden.`,
    ownMonth: (f: { month: string; why: string }) => `${f.month}. Teruggedraaid: ${f.why}`,
  },

  /** Voor wie voor een lid reserveert. */
  forAnother: {
    who: (f: { member: string }) => `Voor ${f.member}.`,
    costs: (f: { amount: string; member: string }) =>
      `Dit kost ${f.amount}. Er komt geen btw bij. Na de maand gaat het uit het potje van ${f.member}.`,
    deposit: (f: { amount: string; member: string }) =>
      `De borg is ${f.amount}. ${f.member} geeft die contant bij het halen. Komt alles heel terug, dan gaat die terug.`,
    asked: (f: { amount: string; member: string }) =>
      `${f.member} geeft ${f.amount} contant bij het halen. Komt alles heel terug, dan gaat het geld helemaal terug.`,
  },
  table: { thing: 'Wat', who: 'Wie', when: 'Wanneer' },
  deposit: facilitiesDeposit,

  /** Een mail over een reservering. */
  mail: {
    hello: (f: { name: string }) => `Beste ${f.name},`,
    'called-off': {
      subject: (f: { thing: string; when: string }) => `Afgezegd: ${f.thing}, ${f.when}`,
      said: (f: { thing: string; when: string }) =>
        `De administratie heeft je reservering van ${f.thing} afgezegd: ${f.when}. Je betaalt er niets voor.`,
      why: 'Hier lees je waarom:',
      button: 'Bekijk de reservering',
    },
    'deposit-asked': {
      subject: (f: { thing: string; when: string }) => `Over je borg: ${f.thing}, ${f.when}`,
      said: (f: { thing: string; when: string }) =>
        `Je gaf borg voor ${f.thing}: ${f.when}. De administratie wil daar iets van houden. Er is nog niets beslist.`,
      why: 'Hier lees je hoeveel, en waarom. Je kunt er iets over zeggen voordat iemand anders beslist.',
      button: 'Bekijk de reservering',
    },
    'deposit-not-kept': {
      subject: (f: { thing: string; when: string }) => `Over je borg: ${f.thing}, ${f.when}`,
      said: (f: { thing: string; when: string }) =>
        `Je gaf borg voor ${f.thing}: ${f.when}. De administratie wilde daar iets van houden. Dat gaat niet door.`,
      why: 'Hier lees je hoe het nu met je borg staat.',
      button: 'Bekijk de reservering',
    },
    'deposit-kept': {
      subject: (f: { thing: string; when: string }) => `Je borg: ${f.thing}, ${f.when}`,
      said: (f: { thing: string; when: string }) =>
        `Je gaf borg voor ${f.thing}: ${f.when}. Je kreeg niet alles terug.`,
      why: 'Hier lees je hoeveel, en waarom. Klopt het volgens jou niet? Vraag het de administratie.',
      button: 'Bekijk de reservering',
    },
  },

  usage: {
    link: 'Hoe vaak gebruikt?',
    title: (f: { year: number }) => `Gebruik in ${f.year}`,
    lead: 'Hoelang elk ding bezet was of is, per maand, alle stuks bij elkaar. Zonder namen.',
    none: (f: { year: number }) => `In ${f.year} is er niets gebruikt.`,
    noneMore: 'Zodra leden iets reserveren, staat het hier.',
    of: (f: { name: string; total: string }) => `${f.name}: ${f.total}`,
    month: 'Maand',
    long: 'Hoelang?',
    picture: 'Vergeleken met de drukste maand',
    year: (f: { year: number }) => `Bekijk ${f.year}`,
  },
}
