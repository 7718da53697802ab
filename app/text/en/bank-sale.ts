import type { bankSale as dutch } from '../nl/bank-sale.ts'

export const bankSale: typeof dutch = {
  link: 'Sale of a member, in cash or without an invoice',
  lead:
    'For the market, the card reader, or somebody who paid without an invoice. We make a number for it, ' +
    'with the VAT. From then on it counts for the member as other work does.',
  title: 'Sale without an invoice',
  back: 'Back to the bank',
  line: (f) => `Line of the bank of ${f.day}: ${f.name}, ${f.amount}.`,
  cash:
    'Cash belongs on the account of the co-operative. Until it is there, this sale stays open. ' +
    'Do not keep it and buy nothing with it.',
  who: 'Whose sale is it?',
  amount: 'Amount, with VAT',
  amountHint:
    'Is the line of several members? Fill in the part of this member, and do the other one after that.',
  vat: 'VAT',
  description: 'What was sold?',
  descriptionHint: 'For example: 14 candles and 6 wreaths at the Christmas market.',
  soldOn: 'On which day?',
  soldOnHint: 'The day of the sale. For a benefit that day counts, not the day of the bank.',
  save: 'Write this sale down',
  waits: (f) =>
    `${f.member}: ${f.description}, ${f.amount}. Waits for a yes of the member or of somebody else.`,
  ready: (f) => `${f.number} of ${f.member}: ${f.amount}.`,
  written: 'Written down for this line',
  see: 'Look',
}
