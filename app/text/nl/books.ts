import { lateReason } from './late-reason.ts'
import { closing } from './closing.ts'
import { openingBalance } from './opening-balance.ts'
import { resultBank } from './result-bank.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { formatEuro } from '../../values/format.ts'

/** Sentences about the books: journal, trial balance, closing, entries by hand, and the result for the board. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

export const books = {
  book: {
    sales: 'Verkoop',
    bank: 'Bank',
    sharing: 'Verdeling',
    costs: 'Kosten',
    memorial: 'Memoriaal',
    opening: 'Beginbalans',
    vat: 'Btw',
  },
  debit: 'Debet',
  credit: 'Credit',
  account: 'Rekening',
  member: 'Lid',
  amount: 'Bedrag',
  day: 'Dag',
  number: 'Nummer',
  description: 'Omschrijving',
  nobody: 'Geen lid',

  journal: {
    title: 'Boeken',
    lead: 'Elke boeking, de nieuwste eerst. Een boeking verandert nooit: een fout krijgt een tegenboeking.',
    table: 'Boekingen',
    filter: 'Zoek een boeking',
    search: 'Zoek',
    clear: 'Laat alles zien',
    allBooks: 'Alle boeken',
    allAccounts: 'Alle rekeningen',
    everybody: 'Iedereen',
    book: 'Boek',
    from: 'Vanaf',
    until: 'Tot en met',
    noneTitle: 'Er is nog niets geboekt',
    none: 'Zodra je een factuur verstuurt of een afschrift verwerkt, staat de boeking hier.',
    nothingFound: 'Geen boeking gevonden. Zoek ruimer.',
    links: {
      trialBalance: 'Saldibalans',
      pots: 'Potjes',
      aged: 'Openstaande facturen',
      close: 'Periode afsluiten',
      memorial: 'Zelf iets boeken',
      export: 'Uitvoer voor een ander programma',
    },
  },
  entry: {
    title: (number: string) => `Boeking ${number}`,
    back: 'Terug naar de boeken',
    countsOn: 'Telt op',
    knownAt: 'Geboekt op',
    by: 'Door',
    byItself: 'Gilde zelf',
    late: 'Waarom in een gesloten periode',
    book: 'Boek',
    lines: 'Regels',
    invoice: 'Bekijk de factuur',
    sharing: 'Bekijk hoe dit is verdeeld',
    reverses: (number: string) => `Draait boeking ${number} terug`,
    reversedBy: (number: string) => `Teruggedraaid door boeking ${number}`,
    reverse: 'Draai deze boeking terug',
  },
  reverse: {
    title: (number: string) => `Boeking ${number} terugdraaien`,
    lead: 'De oude boeking blijft staan. Er komt een boeking bij met hetzelfde, andersom.',
    on: 'Op welke dag telt dat?',
    save: 'Draai terug',
    description: (f: { number: string; description: string }) =>
      `Tegenboeking van ${f.number}: ${f.description}`,
    back: 'Terug naar de boeking',
  },

  trial: {
    title: 'Saldibalans',
    lead: (f: { from: string; until: string }) => `Van ${f.from} tot en met ${f.until}.`,
    year: 'Jaar',
    part: 'Periode',
    whole: 'Het hele jaar',
    quarter: (number: string) => `${number}e kwartaal`,
    show: 'Laat zien',
    opening: 'Begin',
    closing: 'Eind',
    result: 'Saldo',
    balance: 'Balans',
    members: 'Werk van leden en de verdeling',
    own: 'De coöperatie zelf',
    earlierResult: 'Resultaat van voor deze periode, nog te verdelen door de leden',
    total: 'Totaal',
    addsUp: 'Debet en credit zijn gelijk: samen is het nul.',
    doesNotAddUp: (amount: string) =>
      `Debet en credit verschillen ${amount}. Vraag wie de installatie beheert om de controle te draaien.`,
    legend: 'Een bedrag met een min staat credit.',
    membersZero: 'Alles wat leden verdienden, is verdeeld.',
    membersOpen: (amount: string) => `Nog niet verdeeld: ${amount}. Dat gebeurt als de klant betaalt.`,
    empty: 'In deze periode is niets geboekt.',
  },

  close: closing,
  openingBalance,

  memorial: {
    title: 'Zelf iets boeken',
    lead: 'Voor huur, subsidie of een correctie. Facturen en de bank boekt Gilde zelf.',
    on: 'Op welke dag telt dit?',
    description: 'Wat is het?',
    line: (place: string) => `Regel ${place}`,
    more: 'Meer regels',
    save: 'Boek',
    noMember: 'Niet van een lid',
    bankSure: 'Ja, boek dit zelf op de bank',
    bankSureHint: 'Alleen als hier nooit een bankregel van komt. Anders telt het twee keer.',
  },

  export: {
    title: 'Uitvoer voor een ander programma',
    lead: 'Het hele journaal van een jaar, met de beginbalans.',
    year: (year: string) => `Boekjaar ${year}`,
    formats: { csv: 'Tabel (CSV)', hledger: 'hledger', ledger: 'Ledger', beancount: 'Beancount' },
  },

  result: {
    title: 'Resultaat',
    lead: 'Vier vragen over de coöperatie, met het antwoord uit de boeken van vandaag.',
    money: 'Is er geld?',
    moneyYes: (f: { bank: string; kept: string; own: string }) =>
      `In de boeken staat ${f.bank} op de bank. Daarvan is ${f.kept} voor anderen bewaard. ` +
      `${f.own} is van de coöperatie zelf.`,
    moneyShort: (f: { bank: string; kept: string; short: string }) =>
      `In de boeken staat ${f.bank} op de bank, en ${f.kept} is voor anderen bewaard. Er is ${f.short} te weinig.`,
    bank: 'Op de bank, volgens de boeken',
    kept: {
      pots: 'potjes van leden',
      later: 'opleiding en reserve',
      pay: 'voor de gemeente en leden',
      other: 'btw, rekeningen en klanten',
      own: 'van de coöperatie zelf',
    },
    addsUp: 'Klopt het?',
    addsUpYes: 'Ja. De boeken kloppen, en de bank zegt hetzelfde.',
    addsUpNo: 'Nog niet.',
    ...resultBank,
    asBookkeeper: 'Zo zegt een boekhouder het',
    asBookkeeperSaid: (count: string) =>
      `Alles wat er is, is van iemand. Een boekhouder noemt de ene kant debet en de andere credit. In alle ${count} ` +
      'boekingen samen zijn die even groot: de boeken zijn in evenwicht.',
    addsUpLast: (day: string) => `De laatste boeking telt op ${day}.`,
    balanceLeft: 'Wat er is: debet',
    balanceRight: 'Van wie het is: credit',
    standing: 'Hoe ver staan we op eigen benen?',
    standingYes: (f: { year: string; percent: string }) =>
      `In ${f.year} betalen de bijdragen van leden ${f.percent} van wat de coöperatie zelf kost.`,
    standingNoCosts: (year: string) => `In ${year} zijn er nog geen eigen kosten geboekt.`,
    standingMeter: 'Bijdragen van leden',
    standingSaid: (f: { contribution: string; costs: string }) => `${f.contribution} van ${f.costs}`,
    standingOver: (f: { other: string; result: string }) =>
      `Daarnaast kwam er ${f.other} aan subsidies, fondsen en giften. Zo blijft er ${f.result} over.`,
    standingShort: (f: { other: string; result: string }) =>
      `Daarnaast kwam er ${f.other} aan subsidies, fondsen en giften. Dan is er nog ${f.result} te weinig.`,
    standingEven: (f: { other: string }) =>
      `Daarnaast kwam er ${f.other} aan subsidies, fondsen en giften. Daarmee is het precies genoeg.`,
    needs: 'Wie heeft ons nodig?',
    needsSaid: (f: { members: string; working: string; year: string }) =>
      `Er zijn ${f.members} leden. ${f.working} van hen hadden in ${f.year} omzet.`,
    needsMeter: 'Leden met omzet',
    ownTitle: 'Het eigen resultaat',
    ownLead: 'Bijdragen, subsidies en giften, min de eigen kosten. Het geld van leden telt niet mee.',
    months: (year: string) => `Eigen resultaat per maand in ${year}`,
    monthsSummary: (f: { year: string; result: string }) =>
      `Het eigen resultaat in ${f.year} is samen ${f.result}.`,
    income: 'Inkomsten',
    costs: 'Kosten',
    result: 'Resultaat',
    soFar: (year: string) => `${year} tot nu toe`,
    noneTitle: 'Er is nog niets geboekt',
    none: 'Zodra er geld binnenkomt, zie je hier hoe de coöperatie ervoor staat.',
    see: 'Bekijk het resultaat',
  },

  refusals: {
    ...openingBalance.refusals,
    'day-in-future': () => 'Kies een dag tot en met vandaag.',
    'day-not-over': () => 'Kies een dag vóór vandaag. Vandaag kan er nog iets bij komen.',
    'closed-already': (f: RefusalFacts['closed-already']) =>
      `De boeken zijn al gesloten tot en met ${f.until}. Kies een latere dag.`,
    'reason-needed': lateReason.needed,
    'nothing-to-reopen': () => 'Er is niets voorlopig gesloten.',
    'does-not-balance': (f: RefusalFacts['does-not-balance']) =>
      `Debet en credit zijn niet gelijk. Het verschil is ${euro(f.difference)}.`,
    'too-few-lines': () => 'Een boeking heeft minstens twee regels met een bedrag.',
    'one-side': (f: RefusalFacts['one-side']) => `Regel ${f.place}: vul debet of credit in, niet allebei.`,
    'no-such-account': (f: RefusalFacts['no-such-account']) => `Regel ${f.place}: kies een rekening.`,
    'bank-by-hand': () =>
      'Op de bank boekt Gilde zelf, bij elke bankregel. Boek jij ook, dan klopt het saldo niet met dat van de bank. ' +
      'Weet je het zeker? Zet dan onderaan het vinkje.',
    'account-by-itself': (f: RefusalFacts['account-by-itself']) =>
      `Op ${f.account} boekt alleen Gilde zelf. Maak een factuur, kosten of een bankregel.`,
    'pots-by-themselves': (f: RefusalFacts['pots-by-themselves']) =>
      `Op ${f.account} boekt alleen Gilde zelf. Een beginstand vul je in bij Potjes. ` +
      'Een aankoop boek je bij de regel van de bank.',
    'member-needed': (f: RefusalFacts['member-needed']) => `Regel ${f.place}: kies van welk lid dit is.`,
    'member-unknown': (f: RefusalFacts['member-unknown']) => `Regel ${f.place}: dit lid is er niet.`,
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `In het potje zit ${euro(f.balance)}. Dat is niet genoeg.`,
    'more-than-owed': (f: RefusalFacts['more-than-owed']) =>
      `Er staat maar ${euro(f.owed)} klaar voor dit lid. Meer kan er niet uit.`,
    'own-pot': () =>
      'Dit gaat over geld dat voor jou bewaard wordt. Vraag een ander van de administratie om dit te boeken.',
    'entry-not-found': () => 'Deze boeking is er niet.',
    'not-by-hand': () =>
      'Deze boeking maakte Gilde zelf. Draai terug wat eraan voorafging: de betaling, de factuur of de kosten.',
    'reversed-already': (f: RefusalFacts['reversed-already']) =>
      `Deze boeking is al teruggedraaid door boeking ${f.number}.`,
  },
}
