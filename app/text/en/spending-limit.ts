import type { spendingLimit as dutch } from '../nl/spending-limit.ts'

/** Above which amount a second person looks at the invoice of a supplier, and who raises it. */
export const spendingLimit: typeof dutch = {
  title: 'Limit for a second yes',
  lead:
    'An invoice of a supplier up to this amount can be entered and booked by one administrator. ' +
    'Above it somebody else says yes. So it is with crediting.',
  now: (f) => `Up to ${f.amount} one administrator books the invoice of a supplier.`,
  change: 'Change the limit',
  cents: 'Up to which amount may one person do it?',
  centsHint:
    'Fill in 0 when two people always have to look. Lower holds at once. For higher somebody else says yes first.',
  save: 'Save the limit',
  saved: 'The limit was saved.',
  back: 'Invoices of suppliers',
  task: 'A higher limit waits for your yes',
  askedDone: 'Asked. The limit changes when somebody else of the board or the administration says yes.',
  waits: 'A higher limit waits for a second yes',
  asked: (f) => `${f.name} asked on ${f.day} to raise the limit to ${f.amount}.`,
  check: 'Up to that amount only one person will look at the invoice of a supplier. Is that what you want?',
  byAnother: 'You asked this. Somebody else of the board or the administration says yes or no.',
  yes: (f) => `Yes, raise it to ${f.amount}`,
  answer: 'Say yes or no',
  no: 'No, leave the limit as it is',
  nothingAsked: 'No higher limit is asked for now.',
  answered: 'Your answer was saved.',
  refusals: {
    'limit-too-high': 'The limit is at most € 100,000.00.',
    'limit-not-asked': 'This limit is not asked any more, or was answered already. Look again.',
  },
}
