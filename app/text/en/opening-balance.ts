import type { openingBalance as dutch } from '../nl/opening-balance.ts'

export const openingBalance: typeof dutch = {
  title: 'Opening balance',
  lead:
    'Does your co-operative come to Gilde from another program? Fill in what stood on each account. You find ' +
    'it on the last ' +
    'balance sheet of the old program.',
  on: 'On which day did it stand there?',
  onHint: 'Usually the last day before you begin with Gilde, such as 31 December.',
  have: 'What there is',
  haveSaid: 'Money in the bank, VAT that you get back.',
  owe: 'Whose it is',
  oweSaid:
    'What you still have to pay, the funds and the own capital. Is it a shortage? Put a minus before it.',
  rest: 'Put what is left over with the own capital',
  restHint: 'Useful when you do not know the own capital precisely.',
  elsewhere: 'Pots of members and what you owe members are filled in for each member.',
  toPots: 'What was in a pot at the beginning',
  afterBank:
    'There are lines of the bank in the books already. An opening balance then changes what the books ' +
    'say is in the bank. Write down why it is still needed. ' +
    'Somebody else of the administration says yes or no after that.',
  why: 'Why is it still needed?',
  whyHint: 'For example: the own capital of the old program was forgotten.',
  asked: {
    title: 'Opening balance: second yes',
    lead: 'This opening balance comes after the first line of the bank. So two people look at it.',
    by: (f) => `${f.who} asks whether it may`,
    why: (f) => `${f.who} wrote: ${f.why}`,
    on: (f) => `How it stood on ${f.day} (what you owe has a minus)`,
    total: 'Together',
    needsAnother: 'You asked this. Somebody else of the administration says yes or no.',
    yes: 'Yes, book this opening balance',
    no: 'No, do not book it',
    none: 'Nothing waits.',
    doneAsked: 'Asked. Somebody else of the administration says yes or no.',
    doneNo: 'Not booked.',
  },
  toForm: 'Fill in a whole opening balance',
  save: 'Book the opening balance',
  refusals: {
    'opening-empty': () => 'Fill in an amount for at least one account.',
    'opening-no-account': (f) => `There is no account ${f.account}.`,
    'opening-not-here': (f) =>
      `${f.account} does not belong on the opening balance. Only what there is and whose it is belongs here.`,
    'opening-no-equity': () => 'There is no account for the own capital.',
    'opening-already': (f) => `There is an opening balance: entry ${f.number}. Undo that one first.`,
    'opening-after-bank': () =>
      'There are lines of the bank in the books. Fill in the opening balance at Books: then a second person looks.',
    'opening-why-needed': () => 'Write down why it is still needed.',
    'opening-waits': () => 'An opening balance waits for a yes already. Answer that one first.',
    'no-such-opening': () => 'This was answered already.',
  },
}
