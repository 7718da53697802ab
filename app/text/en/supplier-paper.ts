import type { supplierPaper as Dutch } from '../nl/supplier-paper.ts'

export const supplierPaper: typeof Dutch = {
  fromInside: 'There is an e-invoice inside this PDF, and it adds up. We filled this in with it. Check it.',
  fromPaper:
    'This is what we read on the invoice. Empty is what we are not sure of. Check it all, the account too.',
  tooLong: 'Reading took too long. Copy what is on the invoice.',
  otherAccount: (f) =>
    `Look out: this invoice names another account (${f.stated}) than the one we know of ${f.supplier} ` +
    `(${f.iban}). That is often fraud. Call the supplier on a number you had already. We pay on the account we know.`,
  otherAccountOpen: 'To the supplier',
  sameInvoice: (f) => `This invoice seems to be here already: ${f.day}, ${f.amount}. Do not enter it twice.`,
  sameInvoiceOpen: 'See that invoice',
  insideDiffers: (f) =>
    `The e-invoice inside this PDF says ${f.inside}, the paper says ${f.paper}. Ask the supplier which is right.`,
  paperDoubts: {
    'no-sums': 'We found no amounts that add up. Copy the total and the VAT yourself.',
    'ibans-differ': 'There is more than one account on it. Choose yourself which one is of the supplier.',
    'other-currency': 'The amounts seem not to be in euros. Check that.',
  },
}
