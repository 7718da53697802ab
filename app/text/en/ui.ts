import type { ui as Dutch } from '../nl/ui.ts'

/** The words of the page frame, the fields and the pictures. */
export const ui: typeof Dutch = {
  description:
    'The office of a social co-operative: invoices, books and the pot of each member, to the cent.',
  skipToContent: 'Skip to the content',
  errorTitle: (title) => `Error: ${title}`,
  pageTitle: (title, cooperative) => `${title} - ${cooperative}`,
  menu: 'Menu',
  mainNavigation: 'Main menu',
  signedInAs: (name) => `You are ${name}`,
  signOut: 'Sign out',
  languageName: 'English',
  footer: 'Gilde: the office of your co-op',
  readAloud: 'Read aloud',
  readAloudStop: 'Stop reading',

  optional: '(optional)',
  errorPrefix: 'Error: ',
  errorSummary: (count) =>
    count === 1 ? 'There is 1 thing to put right' : `There are ${count} things to put right`,
  refusalTitle: 'That is not possible now',
  chooseFirst: 'Choose',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  fileChosen: (name, kilobytes) => `Chosen: ${name} (${kilobytes} kB)`,
  fileTooLarge: (name, megabytes) => `${name} is too large. A file can be at most ${megabytes} MB.`,
  workOut: 'Work it out',
  busy: 'One moment',

  noticeInfo: 'Please note',
  noticeDone: 'Done',
  noticeDoubt: 'Please check',
  noticeWrong: 'Something went wrong',

  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',
  linesOfList: (f) => `You see ${f.first} to ${f.last} of ${f.total}.`,
  previousLines: 'Previous',
  nextLines: 'Next',
  findByName: {
    label: 'Search by name',
    go: 'Search',
    found: (f) =>
      f.count === 0 ? `We found nobody with “${f.name}”.` : `Found with “${f.name}”: ${f.count}.`,
    all: 'Show everybody',
  },
  sortBy: (column) => `Sort by ${column}`,
  total: 'Together',
  showSum: 'Show the sum',
  howDoWeKnow: 'How do we know?',
  groupWithCount: (name, count) => `${name} (${count})`,
  later: (count) => (count === 1 ? '1 more thing' : `${count} more things`),
  laterStill: (count) =>
    count === 1 ? 'And 1 more thing: see the whole list' : `And ${count} more things: see the whole list`,
  toDo: (count) => `To do (${count})`,
  nothingToDo: 'You are all caught up.',
  stepOf: (step, count) => `Step ${step} of ${count}`,
  stepDone: 'done',

  keys: 'Shortcut keys',
  keysOn: 'Use shortcut keys',
  keyNext: 'Next',
  keyPrevious: 'Previous',
  keyHelp: 'Show the keys',
  keySearch: 'Search',
  copy: 'Copy',
  copied: 'Copied',
  idleWarning: (minutes) => {
    const when = minutes === 1 ? '1 minute' : `${minutes} minutes`
    return `You will be signed out in ${when}. Want to stay? Press a key or tap the screen.`
  },
  passkeyFailed: 'Signing in with your passkey did not work. You can use a code instead.',
  passkeyStart: 'Follow what your device asks.',

  potUntil: (full) => `of ${full}`,
  potAbove: (excess, full) => `${excess} above the limit of ${full}`,
  potPicture: (name, amount) => `${name}: ${amount}`,
  part: 'Part',
  amount: 'Amount',
  showFigures: 'Show the figures',
  period: 'Month',
  progress: (part, whole) => `${part} of ${whole}`,
}
