/** The words of the page frame, the fields and the pictures. */
export const ui = {
  description:
    'Het kantoor van een sociale coöperatie: facturen, boeken en het potje van elk lid, tot op de cent.',
  skipToContent: 'Naar de inhoud',
  errorTitle: (title: string) => `Fout: ${title}`,
  pageTitle: (title: string, cooperative: string) => `${title} - ${cooperative}`,
  menu: 'Menu',
  mainNavigation: 'Hoofdmenu',
  signedInAs: (name: string) => `Je bent ${name}`,
  signOut: 'Uitloggen',
  languageName: 'Nederlands',
  footer: 'Gilde: het kantoor van je coöperatie',
  readAloud: 'Lees voor',
  readAloudStop: 'Stop met lezen',

  optional: '(hoeft niet)',
  errorPrefix: 'Fout: ',
  errorSummary: (count: number) =>
    count === 1 ? 'Er is nog 1 ding niet goed' : `Er zijn nog ${count} dingen niet goed`,
  refusalTitle: 'Dat kan nu niet',
  chooseFirst: 'Kies',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  fileChosen: (name: string, kilobytes: number) => `Gekozen: ${name} (${kilobytes} kB)`,
  fileTooLarge: (name: string, megabytes: number) =>
    `${name} is te groot. Een bestand mag niet groter zijn dan ${megabytes} MB.`,
  workOut: 'Reken uit',
  busy: 'Even geduld',

  noticeInfo: 'Let op',
  noticeDone: 'Gelukt',
  noticeDoubt: 'Kijk dit na',
  noticeWrong: 'Er ging iets mis',

  newer: 'Nieuwer',
  older: 'Ouder',
  pages: 'Bladeren',
  /** Under a page of a long list. */
  linesOfList: (f: { first: number; last: number; total: number }) =>
    `Je ziet ${f.first} tot en met ${f.last} van ${f.total}.`,
  previousLines: 'Vorige',
  nextLines: 'Volgende',
  findByName: {
    label: 'Zoek op naam',
    go: 'Zoek',
    found: (f: { count: number; name: string }) =>
      f.count === 0 ? `Wij vonden niemand met “${f.name}”.` : `Gevonden met “${f.name}”: ${f.count}.`,
    all: 'Laat iedereen zien',
  },
  sortBy: (column: string) => `Zet op volgorde van ${column}`,
  total: 'Samen',
  showSum: 'Bekijk de som',
  howDoWeKnow: 'Hoe weten we dat?',
  /** The name of a folded group of a list, and how many are in it. */
  groupWithCount: (name: string, count: number) => `${name} (${count})`,
  later: (count: number) => (count === 1 ? 'Nog 1 ding' : `Nog ${count} dingen`),
  /** After the folded ones, when there are very many. */
  laterStill: (count: number) =>
    count === 1 ? 'En nog 1 ding: bekijk de hele lijst' : `En nog ${count} dingen: bekijk de hele lijst`,
  toDo: (count: number) => `Te doen (${count})`,
  nothingToDo: 'Je bent helemaal bij.',
  stepOf: (step: number, count: number) => `Stap ${step} van ${count}`,
  stepDone: 'klaar',

  keys: 'Sneltoetsen',
  keysOn: 'Sneltoetsen gebruiken',
  keyNext: 'Volgende',
  keyPrevious: 'Vorige',
  keyHelp: 'Laat de toetsen zien',
  keySearch: 'Zoeken',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  idleWarning: (minutes: number) => {
    const when = minutes === 1 ? '1 minuut' : `${minutes} minuten`
    return `Je logt over ${when} vanzelf uit. Wil je blijven? Druk op een toets of tik op het scherm.`
  },
  passkeyFailed: 'Inloggen met je toegangssleutel lukte niet. Je kunt ook een code gebruiken.',
  passkeyStart: 'Volg wat je apparaat vraagt.',

  potUntil: (full: string) => `tot ${full}`,
  potAbove: (excess: string, full: string) => `${excess} boven de grens van ${full}`,
  potPicture: (name: string, amount: string) => `${name}: ${amount}`,
  part: 'Deel',
  amount: 'Bedrag',
  showFigures: 'Bekijk de cijfers',
  period: 'Maand',
  progress: (part: string, whole: string) => `${part} van ${whole}`,
}
