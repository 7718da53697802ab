import { needsYes } from './approvers.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { formatEuro } from '../../values/format.ts'

/** Sentences about pots: what is in them, how it came there, what they are spent on. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

export const pots = {
  /** How an entry is called in the books. */
  entry: {
    shared: (f: { about: string }) => `Verdeling van ${f.about}`,
    back: (f: { about: string }) => `Teruggedraaide verdeling van ${f.about}`,
    cost: (f: { about: string }) => `Kosten voor een opdracht: ${f.about}`,
    costBack: (f: { about: string }) => `Kosten teruggedraaid: ${f.about}`,
    opening: (f: { member: string }) => `Beginstand van het potje van ${f.member}`,
    about: {
      payment: 'een betaling',
      invoice: 'een factuur',
      credit: 'een creditfactuur',
      cost: 'kosten voor een opdracht',
      reversal: 'een teruggedraaide betaling',
      'write-off': 'een afboeking',
    },
  },
  purpose: {
    investment: 'spullen voor de onderneming',
    training: 'opleiding',
    materials: 'materiaal',
    'business-cost': 'kosten van de onderneming',
    'job-cost': 'kosten voor een opdracht',
    payout: 'uitbetaling aan het lid',
  },
  refusals: {
    'no-scheme-in-force': (f: RefusalFacts['no-scheme-in-force']) =>
      `Op ${f.on} geldt er geen regeling. Het bestuur legt die eerst vast.`,
    'purpose-not-allowed': () => 'Hiervoor mag dit potje niet worden gebruikt. Dat staat in de regeling.',
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `In dit potje zit ${euro(f.balance)}. Dat is niet genoeg.`,
    'pot-frozen': (f: RefusalFacts['pot-frozen']) =>
      `Dit lid stopte op ${f.since}. Volgens de regeling gaat er dan niets meer uit het potje.`,
    'pot-needs-yes': (f: RefusalFacts['pot-needs-yes']) => needsYes(f),
    'pot-opened': () => 'Dit potje heeft al een beginstand. Klopt die niet? Draai die boeking eerst terug.',
    'pot-begun': (f: RefusalFacts['pot-begun']) =>
      `In dit potje gebeurde al iets op ${f.first}. Een beginstand telt op die dag of eerder.`,
    'member-not-found': () => 'Dit lid is er niet.',
    'before-member': (f: RefusalFacts['before-member']) =>
      `Dit lid is lid sinds ${f.day}. Kies die dag of een latere.`,
    'opening-is-odd': () => 'Er is iets veranderd. Kijk opnieuw wat er gebeurt voordat je dit boekt.',
  },

  opening: {
    title: 'Beginstand van een potje',
    lead:
      'Wat zat er in het potje toen jullie met Gilde begonnen? Dat geld komt uit het eigen vermogen: het geld dat ' +
      'van de coöperatie zelf is. Je ziet eerst wat er gebeurt. Daarna boek je het.',
    bankToo: 'Staat het geld dat er bij de start op de bank was nog niet in de boeken?',
    bankWhere: 'Boek dan eerst de beginbalans',
    member: 'Van welk lid?',
    amount: 'Hoeveel zat erin?',
    on: 'Op welke dag?',
    onHint: 'Meestal de eerste dag van jullie boeken in Gilde.',
    look: 'Kijk wat er gebeurt',
    save: 'Boek de beginstand',
    saveAnyway: 'Ja, dit klopt. Boek de beginstand',
    change: 'Verander iets',
    sure: (name: string) => `Klopt dit voor het potje van ${name}?`,
    pot: (name: string) => `Het potje van ${name}`,
    now: 'In het potje zit nu',
    comes: 'Erbij',
    after: 'Daarna zit erin',
    limit: (amount: string) => `De grens van dit potje is ${amount}.`,
    noLimit: 'Dit potje heeft geen grens.',
    own: 'Eigen vermogen van de coöperatie',
    ownNow: 'Eigen vermogen van de coöperatie nu',
    goes: 'Naar het potje',
    ownAfter: 'Eigen vermogen daarna',
    odd: {
      'above-limit': (f: { over: string; own: string }) =>
        `Het potje komt ${f.over} boven de grens. Kijk na of het bedrag klopt.`,
      'own-capital-below-zero': (f: { over: string; own: string }) =>
        `Het eigen vermogen wordt ${f.own}: dan is er voor leden meer bewaard dan er is. ` +
        'Boek eerst het geld dat er bij de start op de bank stond, of kijk het bedrag na.',
    },
  },

  page: {
    title: 'Jouw potje',
    titleOf: (name: string) => `Potje van ${name}`,
    jar: 'Jouw potje',
    jarOf: (name: string) => `Het potje van ${name}`,
    back: 'Terug naar alle potjes',
    benefit: 'Dit geld is van de coöperatie, en voor jouw onderneming bewaard.',
    costs: 'Bekijk je kosten',
    newRules: (day: string) => `Vanaf ${day} gelden nieuwe regels.`,
    newRulesLink: 'Bekijk de nieuwe regels',
    rules: 'Wat er met het geld gebeurt',
    rulesSince: (f: { scheme: string; day: string }) => `Dit is “${f.scheme}”. Het geldt sinds ${f.day}.`,
    allRules: 'Bekijk de hele regeling',
    noScheme: 'Er is nog geen regeling. Het bestuur bepaalt eerst wat waarheen gaat.',
    noPot: 'In deze regeling gaat er geen geld naar een potje.',
    atStart: (year: string) => `Op 1 januari ${year} zat erin`,
    cameIn: (year: string) => `Erbij in ${year}`,
    wentOut: (year: string) => `Eraf in ${year}`,
    movements: 'Wat erbij kwam en eraf ging',
    older: 'Dit zijn oudere stappen. De nieuwste staan op de eerste bladzijde.',
    balanceAfter: (amount: string) => `Daarna zat erin: ${amount}`,
    shortAfter: (amount: string) => `Daarna kwam je tekort: ${amount}`,
    bookedLater: (f: { day: string }) => `Geboekt op ${f.day}.`,
    how: 'Bekijk de som',
    noneTitle: 'Je potje is nog leeg',
    noneOfTitle: 'Dit potje is nog leeg',
    scenes: {
      send: 'De coöperatie stuurt je factuur.',
      pay: 'De klant betaalt.',
      pot: 'Jouw deel komt vanzelf in je potje.',
    },
    firstInvoice: 'Maak een factuur',
    years: 'Per jaar',
    year: 'Jaar',
    in: 'Erbij',
    out: 'Eraf',
    end: 'Aan het eind',
    now: 'Nu',
    toCome: 'Nog te verwachten',
    toComeLead: 'Deze facturen zijn verstuurd en nog niet (helemaal) betaald.',
    toComeInvoice: (f: { number: string; customer: string }) => `Factuur ${f.number}, ${f.customer}`,
    toComeBrings: (amount: string) => `Betalen alle klanten, dan komt er ${amount} in je potje bij.`,
    toComeNothing: 'Betalen alle klanten, dan verandert je potje niet.',
    toComeLess: (amount: string) => `Betalen alle klanten, dan gaat er ${amount} van je potje af.`,
  },
  movement: {
    payment: (f: { customer: string; number: string }) => `${f.customer} betaalde factuur ${f.number}`,
    invoice: (f: { customer: string; number: string }) => `Factuur ${f.number} ging naar ${f.customer}`,
    credit: (f: { customer: string; number: string }) => `Factuur ${f.number} voor ${f.customer} werd lager`,
    cost: (f: { customer: string; number: string }) => `Kosten voor factuur ${f.number}, ${f.customer}`,
    reversal: (f: { customer: string; number: string }) =>
      `Betaling van ${f.customer} ging terug, factuur ${f.number}`,
    writtenOff: (f: { customer: string; number: string }) =>
      `${f.customer} betaalt factuur ${f.number} niet. Wat daarvan al verdeeld was, ging terug`,
    writtenOffLess: (f: { customer: string; number: string }) =>
      `${f.customer} betaalde factuur ${f.number} toch nog`,
    spent: (f: { purpose: string; what: string }) => `Uit het potje, ${f.purpose}: ${f.what}`,
    returned: (f: { what: string }) => `Terug in het potje: ${f.what}`,
    earned: (f: { what: string }) => `Verdiend bij een ander lid: ${f.what}`,
    /** The sum behind money that went out, or came back. */
    sum: {
      before: 'Ervoor zat erin',
      out: 'Eraf',
      back: 'Erbij',
      after: 'Daarna zat erin',
      for: (f: { purpose: string }) => `Waarvoor: ${f.purpose}.`,
      allowed: (f: { scheme: string; version: string }) =>
        `Dit mag volgens “${f.scheme}”, versie ${f.version}.`,
      rules: 'Lees deze regels',
      saidYes: (f: { name: string | null }) =>
        `${f.name ?? 'Iemand van de administratie'} zei ja en boekte het.`,
      saidYesBefore: (f: { names: string | null }) =>
        f.names === null ? 'Wie dat mag volgens de regeling, zei vooraf ja.' : `${f.names}: zei vooraf ja.`,
      yesNotKept: 'Wie hier ja tegen zei, staat niet in Gilde. Vraag het aan de administratie.',
    },
    full: 'Er kwam niets bij in het potje.',
    opening: 'Dit zat in je potje bij het begin',
  },

  all: {
    title: 'Potjes',
    lead: 'Alles wat de coöperatie voor leden en voor later bewaart.',
    table: 'Potjes van leden',
    totalOfAll: 'Samen, van iedereen',
    member: 'Lid',
    inPot: 'In het potje',
    threshold: 'Grens',
    standing: 'Hoe vol',
    cash: 'Uit te betalen',
    municipality: 'Voor de gemeente',
    full: 'Vol',
    percent: (percent: string) => `${percent} %`,
    short: 'Tekort',
    left: 'geen lid meer',
    jars: {
      'member-pots': 'In alle potjes samen',
      'training-pot': 'Opleidingspot',
      reserve: 'Reserve uit de regeling',
      municipality: 'Wacht op de gemeente',
      'member-cash': 'Nog uit te betalen aan leden',
    },
    together: 'Samen bewaard',
    noneTitle: 'Nog geen potjes',
    none: 'Zodra een klant betaalt, komt hier het potje van het lid dat het werk deed.',
  },
  sharing: {
    title: 'Zo is dit verdeeld',
    lead: (f: { name: string; day: string }) => `Voor ${f.name}, op ${f.day}.`,
    happened: 'Wat er gebeurde',
    year: (year: string) => `Het jaar ${year} tot en met deze keer`,
    turnover: 'Omzet zonder btw',
    costs: 'Kosten voor opdrachten',
    net: 'Netto-omzet',
    before: 'Tot dan toe',
    event: 'Deze keer',
    after: 'Daarna',
    steps: 'Stap voor stap',
    pot: 'Wat het met het potje deed',
    parts: 'Wat is geboekt',
    part: 'Deel',
    entry: 'Bekijk de boeking',
    toPot: 'Naar het potje',
    member: 'Naar het potje van dit lid',
    scheme: (f: { name: string; version: string }) => `Volgens “${f.name}”, versie ${f.version}`,
    nothing: 'Er was niets te boeken.',
    otherInList: (f: { booked: string; day: string; after: string }) =>
      `We boekten dit op ${f.booked}, en rekenden met wat er toen in het potje zat. In de lijst van het potje staat ` +
      `alles op de dag waarop het telt. Daar zat na deze regel, op ${f.day}, ${f.after} in.`,
    above: 'Boven de grens',
    loss: 'Verlies',
  },
}
