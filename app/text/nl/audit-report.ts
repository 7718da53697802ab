import type { YearCheckKey } from './audit-checks.ts'

/** The report of the audit committee on paper: a document of a co-operative in the Netherlands, so in Dutch. */
export const auditReport = {
  title: (f: { year: string }) => `Verslag van de kascommissie ${f.year}`,
  fileName: (f: { year: string; version: string }) => `Verslag kascommissie ${f.year} versie ${f.version}`,
  facts: {
    cooperative: 'Coöperatie',
    year: 'Boekjaar',
    yearSaid: (f: { year: string }) => `1 januari tot en met 31 december ${f.year}`,
    made: 'Gemaakt op',
    version: 'Versie',
    committee: 'Kascommissie',
    hash: 'Controlegetal',
  },
  advice: {
    adopt: () => 'Wij stellen de ledenvergadering voor om de jaarrekening vast te stellen.',
    'not-yet': () => 'Wij stellen de ledenvergadering voor om de jaarrekening nog niet vast te stellen.',
    /** `adopted` is the day on which the members did so. */
    stands: (f: { adopted: string }) =>
      `De leden stelden de jaarrekening vast op ${f.adopted}, voor dit verslag er was. ` +
      'Wij vinden dat die zo kan blijven.',
    'look-again': (f: { adopted: string }) =>
      `De leden stelden de jaarrekening vast op ${f.adopted}, voor dit verslag er was. ` +
      'Wij vragen de ledenvergadering om er opnieuw naar te kijken.',
  },
  findings: 'Wat wij de leden willen zeggen',
  noFindings: 'Wij hebben hier niets bij te zeggen.',
  how: {
    title: 'Hoe wij keken',
    equal: (f: { drawn: string; entries: string }) =>
      `Gilde koos door loting ${f.drawn} van de ${f.entries} boekingen van dit jaar. Elke boeking had ` +
      `evenveel kans.`,
    amount: (f: { drawn: string; entries: string }) =>
      `Gilde koos door loting ${f.drawn} van de ${f.entries} boekingen van dit jaar. Een boeking van ` +
      `twee keer zo veel ` +
      'geld had twee keer zo veel kans.',
    seed: (f: { seed: string; day: string }) =>
      `Er is één keer geloot, op ${f.day}. Het lotnummer is ${f.seed}. Wie dit nummer en de boekingen ` +
      `heeft, komt op ` +
      'dezelfde boekingen uit.',
    each:
      'Van elke boeking zeiden wij zelf of zij klopt. ' +
      'Het stuk stond erbij: de factuur, de bon of de regel van de bank. ' +
      'Bij elke boeking staat of een van ons een stuk opende in Gilde, en wanneer.',
  },
  sample: {
    title: 'Wat wij bekeken',
    columns: { what: 'Boeking', amount: 'Bedrag', paper: 'Stuk geopend', outcome: 'Uitkomst' },
    entry: (f: { number: string; day: string; book: string }) => `Nummer ${f.number}, ${f.day}, ${f.book}`,
    right: 'klopt',
    open: 'vraag open',
    opened: (f: { day: string; name: string }) => `${f.day}, ${f.name}`,
    'not-opened': 'niet geopend',
    'no-paper': 'er is geen stuk',
    questions: 'Onze vragen en de antwoorden',
    question: (f: { number: string; words: string }) => `Vraag bij boeking ${f.number}: ${f.words}`,
    answer: (f: { number: string; words: string }) => `Antwoord bij boeking ${f.number}: ${f.words}`,
    noQuestions: 'Wij hadden geen vragen.',
  },
  checks: {
    title: 'Wat Gilde zelf nakeek',
    columns: { what: 'Controle', outcome: 'Uitkomst' },
    right: 'klopt',
    almost: (f: { amount: string }) => `klopt, maar ${f.amount} is nog niet uitgezocht`,
    wrong: 'klopt niet',
    unknown: 'niet bekend',
    of: {
      bank: 'Op de bank stond op 31 december wat de boeken zeggen',
      lines: 'Alle bankregels van het jaar zijn geboekt',
      pots: 'De potjes zijn samen wat ervoor opzij staat',
      vat: 'De btw van het jaar is aangegeven',
      'two-people': 'Twee mensen zeiden ja waar dat moet',
      documents: 'Elk stuk is er nog, en is niet veranderd',
      'without-document': 'Bij alle boekingen waar dat moet, zit een stuk of een uitleg',
      numbers: 'In de nummers van facturen en boekingen zit geen gat',
      books: 'De boeken zelf zijn in evenwicht',
      account: 'Het bestuur maakte de jaarrekening op',
    } satisfies Record<YearCheckKey, string>,
  },
  notLooked: {
    title: 'Wat wij niet bekeken',
    entries: (f: { count: string; amount: string }) =>
      `${f.count} boekingen, samen ${f.amount}, zaten niet in de loting. Die bekeken wij niet één voor één.`,
    none: 'Alle boekingen van het jaar zaten in de loting.',
    unopened: (f: { count: string; all: string }) =>
      `Bij ${f.count} van de ${f.all} boekingen met een stuk opende niemand van ons het in Gilde. ` +
      'Of wij het op een andere manier zagen, bijvoorbeeld op papier, weet Gilde niet.',
    since: (f: { count: string }) =>
      `Na de loting kwamen er nog ${f.count} boekingen bij in dit jaar. Die konden niet geloot worden.`,
    people: 'Wat een coach schrijft en wat leden over hun uitkering vertellen, zien wij niet.',
    purpose: 'Of het bestuur verstandige besluiten nam, is niet aan ons. Daar gaat de ledenvergadering over.',
  },
  sign: {
    title: 'Handtekening',
    text:
      'Twee leden van de kascommissie tekenen. Zij zitten niet in het bestuur en doen niet de ' +
      'administratie (artikel ' +
      '2:48 van het Burgerlijk Wetboek).',
    name: 'Naam',
    signature: 'Handtekening',
  },
  page: 'bladzijde {page} van {pages}',
}
