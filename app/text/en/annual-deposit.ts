import type { annualDeposit as dutch } from '../nl/annual-deposit.ts'

/** The adopted annual account goes to the trade register. */
export const annualDeposit: typeof dutch = {
  title: (year) => `Deposit the annual account of ${year}`,
  lead:
    'Send the adopted account to the trade register (KVK): within eight days after the meeting, and at most twelve ' +
    'months after the year (art. 2:394 Dutch Civil Code). You do that on the site of the KVK. ' +
    'Write down here that it was done.',
  depositedOn: 'On which day did it go to the KVK?',
  corporationTax: 'And the return of corporation tax?',
  tax: { filed: 'It was filed', arranged: 'Somebody sees to it', none: 'Not needed (n/a)' },
  taxInWords: {
    filed: 'The return of corporation tax was filed.',
    arranged: 'Somebody sees to the return of corporation tax.',
    none: 'A return of corporation tax is not needed.',
  },
  taxSaid:
    'The return must be in before 1 June after the year, unless there is more time. Not sure whether it is needed? ' +
    'Ask the ' +
    'tax office or a bookkeeper.',
  save: 'Write down',
  open: 'Write down that the KVK has it',
  done: 'Deposited with the KVK',
  keepUntil: 'Keep the books',
  keepUntilSaid: (day) => `Until ${day} (seven years, art. 2:10 Dutch Civil Code)`,
  refusals: {
    'deposited-already': () => 'This is here already.',
    'deposited-before-adopted': (f) =>
      `The members adopted the account on ${f.day}. Choose that day or a later one.`,
  },
}
