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
  seller: (f) => `By the invoice itself it is from: ${f.seller}.`,
  kvk: (f) => `KvK ${f.kvk}`,
  vatNumber: (f) => `VAT number ${f.vatNumber}`,
  looksLike: (f) =>
    `Note: the name or a number is of ${f.supplier}, but the KvK number or the VAT number is another. It can be ` +
    'another company, or fraud. Find out whose invoice it is, and choose that yourself.',
  parts: {
    total: 'the total',
    number: 'the invoice number',
    kvk: 'the KvK number',
    vatNumber: 'the VAT number',
  },
  insideDiffers: (f) =>
    `In the e-invoice inside this PDF ${f.what} is ${f.inside}, but on the paper ${f.paper}. Ask the supplier what ` +
    'is right.',
  insideAccount: (f) =>
    `Note: the e-invoice inside this PDF has another account number (${f.inside}) than the paper (${f.paper}). ` +
    'That is often fraud. Call the supplier on a number that you had already. We fill in no number.',
  paperDoubts: {
    'no-sums': 'We found no amounts that add up. Copy the total and the VAT yourself.',
    'ibans-differ': 'There is more than one account on it. Choose yourself which one is of the supplier.',
    'other-currency': 'The amounts seem not to be in euros. Check that.',
  },
}
