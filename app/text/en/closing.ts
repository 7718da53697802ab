import type { closing as dutch } from '../nl/closing.ts'

export const closing: typeof dutch = {
  title: 'Close a period',
  lead:
    'Closing for the time being stops mistakes, and can be undone. Closing for good cannot: after that nobody can ' +
    'book anything in it.',
  until: 'Until which day?',
  hint: 'Usually the last day of a quarter, when the VAT was filed.',
  look: 'Continue',
  sure: (day) => `Do you want to close the books up to and including ${day}?`,
  otherDay: 'Choose another day',
  saveForNow: 'Close for the time being',
  saveForNowHint:
    'Who books something in this period then says why. What comes from the bank counts on the day you book it.',
  save: 'Close for good, this cannot be undone',
  saveHint: 'A whole year is closed for good only when the general meeting has adopted the annual account.',
  toYear: 'To the annual account',
  forGood: (day) => `Closed for good until ${day}.`,
  forNow: (day) => `Closed for the time being until ${day}.`,
  never: 'No period was ever closed.',
  open: (day) => `This is still open on ${day}`,
  nothingOpen: 'Nothing is open any more. You can close.',
  parked: (f) =>
    `The bank agrees with the books, but ${f.amount} was not found out yet. Find it out before you close for good.`,
  openHint: 'You can close while this is open. Do see whether it is right.',
  what: {
    debtors: 'Customers still have to pay',
    suspense: 'Still to be found out',
    overpayments: 'Paid too much by customers',
    creditors: 'Bills we still have to pay',
    'owed-to-members': 'Paid by members for us',
  },
  toCreditors: 'See what we still pay, piece by piece',
  work: {
    'bank-lines': (count) =>
      count === 1 ? 'One bank line was not dealt with.' : `${count} bank lines were not dealt with.`,
    invoices: (count) => (count === 1 ? 'One invoice was not sent.' : `${count} invoices were not sent.`),
    vat: (count) => (count === 1 ? 'One VAT return was not filed.' : `${count} VAT returns were not filed.`),
  },
  reopen: {
    title: 'Open again',
    lead: (day) => `Then it can be booked in again until ${day}. Close it anew afterwards.`,
    reason: 'Why must this period be open again?',
    reasonHint: 'For example: a bill of March came in May. The audit committee can read this.',
    save: 'Open the period again',
    done: 'The period is open again.',
  },
}
