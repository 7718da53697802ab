/** The names of what everybody should see of a year, as they have a sentence. */
export type YearCheckKey =
  | 'bank'
  | 'lines'
  | 'pots'
  | 'vat'
  | 'two-people'
  | 'documents'
  | 'without-document'
  | 'numbers'
  | 'books'
  | 'account'

type CheckWords = {
  readonly name: string
  readonly right: string
  readonly wrong: string
  readonly unknown: string
}

/** What everybody should see of a year of the books. */
export const auditChecks = {
  title: 'Wat Gilde zelf nakijkt',
  lead: 'Gilde kijkt dit elke nacht na, en ook nu.',
  right: 'klopt',
  almost: 'klopt, maar',
  wrong: 'klopt niet',
  unknown: 'niet bekend',
  parked: (f: { amount: string }) =>
    `Alle bankregels van dit jaar zijn geboekt, maar ${f.amount} is nog niet uitgezocht.`,
  notForYou: 'De regels van de bank zie je niet. Wat Gilde nakijkt, staat in het verslag.',
  of: {
    bank: {
      name: 'De bank',
      right: 'Op 31 december stond op de bank wat de boeken zeggen.',
      wrong: 'Op 31 december stond er op de bank een ander bedrag dan in de boeken.',
      unknown: 'De afschriften lopen niet tot 31 december. Vraag de administratie om ze in te lezen.',
    },
    lines: {
      name: 'Bankregels',
      right: 'Alle bankregels van dit jaar zijn geboekt.',
      wrong: 'Er zijn bankregels van dit jaar waar nog niemand iets mee deed.',
      unknown: 'Er is nog geen afschrift ingelezen.',
    },
    pots: {
      name: 'De potjes',
      right: 'Wat in de potjes zit, is precies wat ervoor opzij staat.',
      wrong: 'Bij de potjes klopt iets niet. Kijk bij Controle in de boeken.',
      unknown: 'Er is nog geen controle van de laatste nacht.',
    },
    vat: {
      name: 'De btw',
      right: 'Alle btw van dit jaar is aangegeven.',
      wrong: 'Er is nog btw van dit jaar aan te geven.',
      unknown: 'Het is niet bekend of de btw is aangegeven.',
    },
    'two-people': {
      name: 'Twee mensen',
      right: 'Waar twee mensen ja moeten zeggen, deden ze dat.',
      wrong: 'Ergens zei maar één mens ja. Kijk bij Controle in de boeken.',
      unknown: 'Er is nog geen controle van de laatste nacht.',
    },
    documents: {
      name: 'De stukken',
      right: 'Elk stuk is er nog en is niet veranderd.',
      wrong: 'Er mist een stuk, of het is veranderd. Kijk bij Controle in de boeken.',
      unknown: 'Er is nog geen controle van de laatste nacht.',
    },
    'without-document': {
      name: 'Boekingen zonder stuk',
      right: 'Bij alle boekingen waar dat moet, zit een stuk of een uitleg.',
      wrong: 'Er zijn boekingen zonder stuk. Kijk in de boeken bij Boekingen zonder stuk.',
      unknown: 'Het is niet bekend of overal een stuk bij zit.',
    },
    numbers: {
      name: 'De nummers',
      right: 'In de nummers van facturen en boekingen zit geen gat.',
      wrong: 'In de nummers zit een gat. Kijk bij Controle in de boeken.',
      unknown: 'Er is nog geen controle van de laatste nacht.',
    },
    books: {
      name: 'De boeken',
      right: 'De boeken zijn in evenwicht.',
      wrong: 'In de boeken klopt iets niet. Kijk bij Controle in de boeken.',
      unknown: 'Er is nog geen controle van de laatste nacht.',
    },
    account: {
      name: 'De jaarrekening',
      right: 'Het bestuur maakte de jaarrekening op.',
      wrong: 'Het bestuur maakte de jaarrekening nog niet op.',
      unknown: 'Het bestuur maakte de jaarrekening nog niet op.',
    },
  } satisfies Record<YearCheckKey, CheckWords>,
}
