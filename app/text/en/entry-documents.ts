import type { entryDocuments as Dutch } from '../nl/entry-documents.ts'

export const entryDocuments: typeof Dutch = {
  title: 'Costs without a document',
  lead:
    'These costs were booked from the bank or by hand, without an invoice or receipt. Add the document, or say why ' +
    'there is none. Without an invoice no VAT comes back.',
  emptyTitle: 'Everything has its document',
  empty: 'All costs of the last two years have an invoice, a receipt or an explanation.',
  what: 'What',
  day: 'Day',
  amount: 'Amount',
  ofEntry: 'Documents of this entry',
  none: (f) => `No document, because: ${f.because}`,
  added: (f) => `(${f.name}, ${f.day})`,
  add: 'Add a document',
  addLead: (f) => `Of: ${f.what}. The document stays; the audit committee can read it.`,
  file: 'The invoice, the receipt or another document',
  fileHint: 'At most 10 MB: pdf, jpg, png or webp.',
  because: 'Is there no document? Why not?',
  becauseHint: 'For example: a gift to a charity, the thanks stand in the mail.',
  save: 'Save',
  refusals: {
    'entry-not-found': 'This entry does not exist.',
    'document-empty': 'The file is empty. Choose another one.',
  },
  askOnLine:
    'Is there an invoice for this? Enter it under Purchases: then this line pays it, and the VAT comes back. Else it ' +
    'comes on the list “Costs without a document”.',
  byHand:
    'Costs with an invoice or receipt are booked under Purchases or Costs: there we ask for the second yes too. ' +
    'Do you ' +
    'book them here all the same? Then add the document to the entry.',
  toPurchases: 'Enter the invoice',
  aboveLimit: 'Above the limit of the board a second yes is due. That too we ask under Purchases, not here.',
  toList: 'Costs without a document',
  home: {
    title: (f) => (f.count === 1 ? '1 cost has no document' : `${f.count} costs have no document`),
    detail: 'Add the invoice, or say why there is none.',
  },
}
