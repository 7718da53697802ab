import { permissionGuiding } from './permission-guiding.ts'
import { permissionRighting } from './permission-righting.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
/** What a case manager sees and does, and the pages of a member about permission and questions. */
export const municipality = {
  refusals: {
    'client-not-shared': 'Deze cliënt deelt dit niet (meer) met jou. Er is niets veranderd.',
    'permission-not-found': 'Deze toestemming is er niet. Ga terug naar de cliënt.',
    'permission-end-before-start': 'De laatste dag ligt voor de eerste dag. Kijk de datums na.',
    'permission-review-outside':
      'De dag van het gesprek ligt niet in de tijd van de toestemming. Kijk de datums na.',
    'permission-overlaps': (f: RefusalFacts['permission-overlaps']) =>
      `Er is al een toestemming van ${f.from} tot en met ${f.until}. Kies andere dagen, of stop die eerst.`,
    'permission-past-without-reason':
      'De eerste dag is al langer dan een maand geleden. Vertel waarom je dit nu pas opschrijft.',
    'permission-over': 'Deze toestemming is al gestopt, verbeterd of voorbij.',
    'permission-of-other': 'Deze toestemming schreef een ander op. Wie haar opschreef, kan haar verbeteren.',
    'permission-stop-outside': (f: RefusalFacts['permission-stop-outside']) =>
      `Kies een dag van ${f.from} tot en met ${f.until}. Dan geldt de toestemming.`,
    'own-letter': 'Dit is je eigen toestemming. Schrijf haar over bij je uitkering.',
    'permission-of-another':
      'Op een van deze dagen geldt al een toestemming die het lid of de gemeente zelf opschreef. Vraag het lid of je ' +
      'die mag lezen.',
    'letter-broken':
      'Dit bestand is niet heel aangekomen, of het is geen pdf of foto. Kies het nog een keer.',
    'letter-empty': 'Het bestand van de brief is leeg. Kies een ander bestand.',
    'member-not-found': 'Dit kun je alleen voor jezelf doen.',
    'no-municipality': 'We weten nog niet bij welke gemeente je hoort. Vraag het de administratie.',
    'municipality-does-it':
      'Je gemeente werkt met Gilde. Je consulent schrijft de toestemming op. Je kunt er wel naar vragen.',
    'nobody-reads':
      'Je deelt nog niets met een consulent. Dan kan niemand je vraag lezen. Kies eerst met wie je deelt.',
    'statement-not-found': 'Dit overzicht is er niet, of er is nog geen pdf van.',
  },

  fields: {
    benefit: 'welke uitkering',
    household: 'huishouden',
    exemption: 'het deel dat niet meetelt (vrijlating)',
    income: 'ander inkomen',
    assets: 'bezit',
    tax: 'belasting',
    growth: 'hoe het gaat',
    hours: 'uren per maand',
    permission: 'toestemming',
    statements: 'overzichten per maand',
    meters: 'uren en omzet van het jaar',
  },
  /** Names in a row: "toestemming, huishouden en bezit". */
  and: 'en',

  clients: {
    title: 'Cliënten',
    lead: 'Hier staan de mensen die iets met jou delen. Wie aandacht nodig heeft, staat bovenaan.',
    emptyTitle: 'Nog niemand deelt iets met jou',
    empty:
      'Een lid van de coöperatie kiest zelf wat jij mag zien. Vraag je cliënt om in Gilde te kiezen voor delen.',
    noMunicipality:
      'De coöperatie heeft nog niet opgeschreven bij welke gemeente je werkt. Vraag het de administratie.',
    name: 'Naam',
    number: 'Cliëntnummer',
    until: 'Toestemming',
    untilDay: (f: { day: string }) => `tot en met ${f.day}`,
    fromDay: (f: { day: string }) => `vanaf ${f.day}`,
    none: 'geen',
    notWritten: 'niet opgeschreven',
    stoppedOn: (f: { day: string }) => `gold tot en met ${f.day}`,
    stopped: (f: { name: string; day: string }) =>
      `De toestemming van ${f.name} is gestopt: ze gold tot en met ${f.day}.`,
    notShared: 'deelt dit niet',
    lastStatement: 'Laatste overzicht',
    attention: 'Aandacht',
    reasons: {
      asks: 'Vraag open',
      stopped: 'Gestopt',
      'no-permission': 'Niet opgeschreven',
      'ends-soon': 'Loopt bijna af',
      review: 'Gesprek plannen',
      'no-statement': 'Overzicht mist',
    },
    all: 'Alle cliënten',
    account: 'Inloggen met je account van de gemeente',
  },

  gone: {
    title: 'Deze cliënt deelt dit niet met jou',
    body:
      'Er is hier niets te zien. Zag je deze cliënt eerst wel? Dan is het delen gestopt. Dat mag een cliënt ' +
      'altijd.',
    back: 'Naar je cliënten',
  },

  client: {
    shares: (f: { name: string; what: string; since: string }) =>
      `${f.name} deelt met jou: ${f.what}. Sinds ${f.since}.`,
    sharesUntil: (f: { day: string }) => `Tot en met ${f.day}.`,
    logged: (f: { name: string }) =>
      `${f.name} kan zien dat je hier kijkt. Je ziet alleen wat is afgesproken.`,
    number: (f: { number: string }) => `Cliëntnummer ${f.number}`,
    meters: (f: { year: string }) => `Uren en omzet in ${f.year}`,
    metersTotals: 'Je ziet de totalen van het jaar, geen losse dagen of facturen.',
    hoursYear: 'Uren dit jaar',
    hoursYearOf: (f: { hours: string; most: string }) => `${f.hours} van ${f.most}`,
    hoursWeek: 'Uren per week, gemiddeld',
    hoursWeekOf: (f: { hours: string; most: string }) => `${f.hours} van ${f.most}`,
    hoursWeekNote: 'Over de weken waarin is gewerkt.',
    turnover: 'Omzet dit jaar, zonder btw',
    monthsWorked: 'Uren per maand',
    noHours: 'Er zijn dit jaar nog geen uren genoteerd.',
    month: 'Maand',
    hours: 'Uren',
    statements: 'Overzichten per maand',
    statementsNone: 'Er is nog geen overzicht bevestigd.',
    statementTitle: (f: { month: string; version: number }) =>
      f.version === 1 ? f.month : `${f.month}, versie ${f.version}`,
    statementConfirmed: (f: { day: string }) => `Bevestigd op ${f.day}`,
    statementNoPdf: 'De pdf wordt nog gemaakt.',
  },

  permission: {
    title: 'Toestemming',
    none: 'Er is nog geen toestemming opgeschreven.',
    noneNow: 'Er is nu geen toestemming opgeschreven.',
    stoppedOn: (f: { day: string }) => `De toestemming is gestopt: ze gold tot en met ${f.day}.`,
    states: {
      'to-come': 'Begint nog',
      holds: 'Geldt',
      'ends-soon': 'Loopt bijna af',
      over: 'Voorbij',
      ended: 'Gestopt',
      withdrawn: 'Ingetrokken',
      righted: 'Stond verkeerd',
    },
    period: 'Van wanneer tot wanneer',
    hoursPerWeek: 'Uren per week',
    hoursPerYear: 'Uren per jaar',
    atMost: (f: { hours: string }) => `hooguit ${f.hours}`,
    conditions: 'Voorwaarden',
    plan: 'Plan van aanpak',
    review: 'Volgend gesprek',
    letter: 'Beschikking',
    openLetter: 'Bekijk de brief van de gemeente',
    recordedBy: 'Opgeschreven door',
    recorders: {
      'case-manager': 'de gemeente',
      member: 'het lid zelf, uit de brief',
      guide: 'de coöperatie, uit de brief',
    },
    lateReason: 'Waarom pas later opgeschreven',
    ended: (f: { day: string; reason: string }) => `Gestopt vanaf ${f.day}: ${f.reason}`,
    ...permissionRighting,
    ...permissionGuiding,
    earlier: 'Eerdere toestemmingen',
    saved: 'De toestemming is opgeschreven.',
    endedDone: 'De toestemming is gestopt.',
    grant: 'Geef toestemming',
    renew: 'Verleng de toestemming',
    end: 'Stop de toestemming',
    grantLead: (f: { name: string }) => `${f.name} ziet deze toestemming meteen, met de beschikking erbij.`,
    endLead: (f: { name: string }) =>
      `${f.name} ziet de dag en de reden. Een gestopte toestemming kun je niet weer openen.`,
    form: {
      validFrom: 'Eerste dag',
      validTo: 'Laatste dag',
      hoursPerWeek: 'Hooguit hoeveel uur per week?',
      hoursPerYear: 'Hooguit hoeveel uur per jaar?',
      hoursHint: 'Laat dit leeg als er geen grens is.',
      conditions: 'Voorwaarden',
      plan: 'Plan van aanpak',
      reviewOn: 'Wanneer is het volgende gesprek?',
      letter: 'Beschikking (pdf of foto)',
      letterHint: 'Hooguit 10 MB: pdf, jpg, png of webp.',
      letterAgain: 'Schrijf op, dan kies je het op de volgende bladzijde nog een keer.',
      lateReason: 'Waarom schrijf je dit nu pas op?',
      endedOn: 'Vanaf welke dag geldt ze niet meer?',
      reason: 'Waarom stopt de toestemming?',
    },
    save: 'Schrijf op',
    saveEnd: 'Stop de toestemming',
    ownTitle: 'Je toestemming van de gemeente',
    ownLead: 'Hier staat of je mag werken naast je uitkering, en tot wanneer.',
    ownHow: {
      member: 'Heb je een brief van de gemeente? Dan kun je hem hier bewaren.',
      'case-manager': 'Je consulent schrijft hier op wat jullie afspreken. Staat er niets? Vraag ernaar.',
      'nobody-yet':
        'Heb je een uitkering? We weten nog niet van welke gemeente. Vraag de administratie om dat erin te ' +
        'zetten. Daarna kun je hier je toestemming bewaren.',
    },
    /** A permission is kept here, and it is not known of which municipality the member is. */
    ownPlaceless:
      'Je toestemming staat hier. We weten nog niet bij welke gemeente je hoort. Vraag de administratie om dat erin ' +
      'te zetten. Dan weten we aan wie je overzichten gaan.',
    ownRecord: 'Schrijf over uit je brief',
    ownRecordLead: 'Neem over wat in de brief van de gemeente staat. De brief zelf bewaren we erbij.',
    ownAsk: 'Vraag het je consulent',
    whoLooked: 'Wie keek in mijn dossier?',
    endsSoonTitle: 'Je toestemming loopt bijna af',
    endsSoon: (f: { day: string }) =>
      `Je toestemming geldt tot en met ${f.day}. Praat op tijd met je consulent, dan kun je doorgaan.`,
    look: 'Bekijk je toestemming',
  },

  messages: {
    title: 'Vragen',
    ownTitle: 'Vragen aan je consulent',
    readBy: (f: { names: string; count: number }) =>
      `${f.names} van je gemeente ${f.count === 1 ? 'leest' : 'lezen'} wat je hier schrijft. De coöperatie niet.`,
    hearByMail:
      'Komt er een antwoord? Dan krijg je een mail. Wat erin staat, lees je hier. ' +
      'Het staat ook op je eerste bladzijde.',
    hearHere:
      'Komt er een antwoord? Dan staat het op je eerste bladzijde. Een mail krijg je niet, want we hebben geen ' +
      'e-mailadres van je.',
    nobodyReads: 'Nog niemand leest wat je hier schrijft',
    nobodyReadsWhy:
      'Deel eerst iets met je consulent, bijvoorbeeld je toestemming. Dan kan die je vraag lezen.',
    share: 'Kies met wie je deelt',
    clientLead: (f: { name: string }) => `Alleen ${f.name} en de consulent lezen dit. De coöperatie niet.`,
    none: 'Er staat nog niets.',
    you: 'Jij',
    caseManager: 'Consulent',
    text: 'Je bericht',
    send: 'Stuur',
    sent: 'Je bericht is verstuurd.',
    back: 'Naar de cliënt',
    ownBack: 'Naar je toestemming',
    answerWaits: 'Er staat een antwoord van je consulent voor je klaar',
    read: 'Lees het antwoord',
  },

  mail: {
    memberSubject: 'Er staat een antwoord voor je klaar',
    caseManagerSubject: 'Er staat een vraag voor je klaar',
    memberWaits: 'Er staat een antwoord voor je klaar in Gilde.',
    caseManagerWaits: 'Er staat een vraag van een cliënt voor je klaar in Gilde.',
    body: (f: { waits: string; link: string; cooperative: string }) =>
      `${f.waits}\n\nLees het hier:\n${f.link}\n\n` +
      `Wat erin staat, zetten we niet in deze mail. Zo leest niemand mee.\n\n${f.cooperative}\n`,
  },
}
