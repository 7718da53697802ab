import type { entryDocuments as Dutch } from '../nl/entry-documents.ts'

export const entryDocuments: typeof Dutch = {
  title: 'Entries without a document',
  lead:
    'These entries should have a document and have none yet: costs and income of the co-operative itself from the ' +
    'bank, and what was booked by hand. Add the document, or say why there is none. Without an invoice ' +
    'no VAT comes back.',
  notAskedYet: 'May still come',
  notAskedYetLead:
    'These entries are of the last two weeks. The document may be on its way; we do not ask for it yet.',
  emptyTitle: 'Everything has its document',
  empty: 'All entries of the last two years that need a document have it, or an explanation.',
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
  kind: 'What kind of document is it?',
  kinds: {
    invoice: 'Invoice or receipt',
    contract: 'Contract or agreement',
    decision: 'Decision or letter',
    calculation: 'Calculation',
    other: 'Another document',
  },
  named: (f) => `${f.kind}: ${f.name}`,
  hash: 'Check number (SHA-256)',
  because: 'Is there no document? Why not?',
  becauseHint: 'For example: a gift to a charity, the thanks stand in the mail.',
  save: 'Save',
  refusals: {
    'entry-not-found': 'This entry does not exist.',
    'document-empty': 'The file is empty. Choose another one.',
  },
  askOnLine:
    'Is there an invoice for this? Enter it under Purchases: then this line pays it, and the VAT comes back. Else it ' +
    'comes on the list “Entries without a document”.',
  byHand:
    'Costs with an invoice or receipt are booked under Purchases or Costs: there we ask for the second yes ' +
    'too. Do you book them here all the same? Then add the document: below, or later with the entry.',
  toPurchases: 'Enter the invoice',
  aboveLimit: 'Above the limit of the board a second yes is due. That too we ask under Purchases, not here.',
  toList: 'Entries without a document',
  home: {
    title: (f) => (f.count === 1 ? '1 entry has no document' : `${f.count} entries have no document`),
    detail: 'Add the document, or say why there is none.',
  },
}
