import { annualDeposit } from './annual-deposit.ts'
import { adoption } from './adoption.ts'
import { takingBack } from './taking-back.ts'
import { lateReason } from './late-reason.ts'
import { formatEuro } from '../../values/format.ts'
import type { annualPages as dutch } from '../nl/annual-pages.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

export const annualPages: typeof dutch = {
  title: 'Annual account',
  lead: 'Each year the board makes an annual account. The general meeting adopts it. Then the year is locked.',
  years: 'Years',
  none: 'No year is over yet in which something was booked.',
  noneTitle: 'No year is done yet',
  yearTitle: (year) => `Annual account ${year}`,
  backToYears: 'All years',
  backToYear: 'Back to the year',
  steps: {
    label: 'How far is this year?',
    'close-for-now': 'Close the books for the time being',
    prepare: 'Prepare the annual account',
    adopt: 'Adopted by the members',
    deposit: 'Deposit with the trade register',
    close: 'Close the books for good',
  },
  finished: 'This year is done.',
  next: 'What is next',
  nextSaid: {
    'close-for-now':
      'The administration closes the books of this year for the time being. Then nothing changes without a reason.',
    prepare:
      'Somebody of the board looks at the draft and prepares the annual account. Then we keep it as it is. ' +
      'All of the board ' +
      'sign the paper.',
    adopt:
      'The general meeting adopts the annual account and decides where the result goes. The administration ' +
      'writes down what ' +
      'was decided: another person than who prepared it.',
    deposit:
      'The adopted account goes to the trade register within eight days after the meeting. ' +
      'The board or the administration does that.',
    close: 'The members adopted the annual account. The administration closes the year for good.',
  },
  late: (day) => `This was due on ${day}.`,
  inShort: {
    'close-for-now': (f) => `close ${f.year} for the time being; prepare by ${f.day}`,
    prepare: (f) => `prepare ${f.year} by ${f.day}`,
    adopt: (f) => `adopt ${f.year} by ${f.day}`,
    deposit: (f) => `deposit ${f.year} with the trade register by ${f.day}`,
    close: (f) => `${f.year} was adopted: close the year for good`,
  },
  tooLate: (f) => `Too late: ${f.said}`,
  yearFinished: 'done',
  toClose: 'Close the books',
  prepare: 'Prepare the annual account',
  prepareAgain: 'Prepare a new version',
  prepared: 'The annual account was prepared and kept.',
  adopt: 'Write down what the members decided',
  deadlines: 'What is due when?',
  deadlinesSaid:
    'The board has six months after the year. The general meeting may give at most four more. The members ' +
    'adopt it within ' +
    'a month after that (art. 2:58 BW).',
  extend: 'The members gave more time',
  figures: 'In short',
  figuresSaid: 'As the books are now.',
  result: 'Result of the co-operative itself',
  balanceTotal: 'On the balance sheet',
  funds: 'In funds and pots',
  draftFiles: 'See the draft',
  draftFilesSaid:
    'On paper the pots stand together. In the table they stand per member: that is for board, administration ' +
    'and audit ' +
    'committee only.',
  paper: 'Annual account (PDF)',
  workbook: 'Table (xlsx)',
  versions: 'Prepared and kept',
  versionTitle: (f) => `Version ${f.version}`,
  version: 'Version',
  preparedOn: 'Prepared on',
  preparedBy: 'By',
  hash: 'Check number (SHA-256)',
  outdated:
    'Something was booked in this year after this version. Prepare a new one before the members adopt it.',
  adoptedPage: {
    title: 'Annual accounts',
    lead:
      'What the co-operative had and owed, and what came in and went out in a year. ' +
      'The general meeting adopted it.',
    noneTitle: 'No annual account yet',
    none: 'As soon as the general meeting adopts an annual account, you read it here.',
    year: (year) => `Annual account ${year} (PDF)`,
    detail: (f) => `Adopted on ${f.day}. Result: ${f.result}`,
  },
  adopted: 'Adopted',
  metOn: 'General meeting',
  notedBy: 'Written down by',
  toEntry: 'See the entry',
  adoptPage: {
    title: (year) => `Adopt the annual account of ${year}`,
    lead: (f) =>
      `The result is ${f.result}. Write down what the members decided. Together it is the whole result.`,
    leadLoss: (f) =>
      `There is ${f.result} too little. Write down where the members take it from, with a minus before each ` +
      'amount.',
    metOn: 'On which day was the general meeting?',
    toEquity: 'To the own capital',
    toTraining: 'To the training pot',
    toReserve: 'To the reserve',
    save: 'Keep the decision',
    hint:
      'It is booked on the day of the meeting. A mistake is taken back by two people together, as long as the year ' +
      'is not closed for good.',
  },
  extendPage: {
    title: (year) => `More time for ${year}`,
    lead: 'The general meeting may give the board at most four months more, once a year.',
    decidedOn: 'On which day did the members decide that?',
    months: 'How many months more?',
    monthsSaid: (count) => (count === 1 ? '1 month' : `${count} months`),
    save: 'Write down',
  },
  entryUndone: (f) => `Taken back: appropriation of the result of ${f.year}`,
  entry: (f) => `Result of ${f.year} appropriated by the general meeting`,
  refusals: {
    ...takingBack.refusals,
    ...adoption.refusals,
    ...annualDeposit.refusals,
    'reason-needed': lateReason.needed,
    'day-in-future': () => 'Choose a day until today.',
    'year-not-over': () => 'This year is not over yet.',
    'year-still-open': () =>
      'The books of this year are still open. Ask the administration to close them for the time being.',
    'annual-account-adopted': () => 'The members adopted this annual account already.',
    'figures-changed': () => 'Something was just booked in this year. Look at the draft once more.',
    'no-annual-account': () => 'The board did not prepare the annual account yet.',
    'own-annual-account': () =>
      'You prepared this annual account. Ask somebody else of the administration to write down the decision.',
    'annual-account-outdated': () =>
      'Something was booked in this year after it was prepared. Ask the board for a new version.',
    'met-within-year': (f) => `Choose a day after ${f.year}.`,
    'result-not-divided': (f) => `Together this is not the whole result. ${euro(f.left)} is left.`,
    'extended-already': () => 'The members gave more time for this year already.',
    'extended-too-late': (f) => `More time can be given until ${f.until}. Choose an earlier day.`,
  },
}
