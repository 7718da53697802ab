import type { auditChecks as Dutch } from '../nl/audit-checks.ts'

/** What everybody should see of a year of the books. */
export const auditChecks: typeof Dutch = {
  title: 'What Gilde checks itself',
  lead: 'Gilde checks this each night, and now.',
  right: 'right',
  almost: 'right, but',
  wrong: 'not right',
  unknown: 'not known',
  parked: (f) => `All lines of the bank of this year are booked, but ${f.amount} was not found out yet.`,
  notForYou: 'You do not see the lines of the bank. What Gilde checks stands in the report.',
  of: {
    bank: {
      name: 'The bank',
      right: 'On 31 December the bank had what the books say.',
      wrong: 'On 31 December the bank had another amount than the books.',
      unknown: 'The statements do not run to 31 December. Ask the administration to read them.',
    },
    lines: {
      name: 'Lines of the bank',
      right: 'All lines of the bank of this year were booked.',
      wrong: 'There are lines of the bank of this year that nobody did anything with yet.',
      unknown: 'No statement was read yet.',
    },
    pots: {
      name: 'The pots',
      right: 'What is in the pots is exactly what is set aside for them.',
      wrong: 'Something is not right with the pots. Look at Checks in the books.',
      unknown: 'There is no check of the last night yet.',
    },
    vat: {
      name: 'VAT',
      right: 'All VAT of this year was filed.',
      wrong: 'VAT of this year is still to be filed.',
      unknown: 'It is not known whether VAT was filed.',
    },
    'two-people': {
      name: 'Two people',
      right: 'Where two people must say yes, they did.',
      wrong: 'Somewhere only one person said yes. Look at Checks in the books.',
      unknown: 'There is no check of the last night yet.',
    },
    documents: {
      name: 'The papers',
      right: 'Every paper is still there and was not changed.',
      wrong: 'A paper is missing or was changed. Look at Checks in the books.',
      unknown: 'There is no check of the last night yet.',
    },
    'without-document': {
      name: 'Entries without a document',
      right: 'All entries that need one have a document or an explanation.',
      wrong: 'There are entries without a document. Look in the books at Entries without a document.',
      unknown: 'It is not known whether everything has a document.',
    },
    numbers: {
      name: 'The numbers',
      right: 'The numbers of invoices and entries have no gap.',
      wrong: 'The numbers have a gap. Look at Checks in the books.',
      unknown: 'There is no check of the last night yet.',
    },
    books: {
      name: 'The books',
      right: 'The books balance.',
      wrong: 'Something is not right in the books. Look at Checks in the books.',
      unknown: 'There is no check of the last night yet.',
    },
    account: {
      name: 'The annual account',
      right: 'The board prepared the annual account.',
      wrong: 'The board did not prepare the annual account yet.',
      unknown: 'The board did not prepare the annual account yet.',
    },
  },
}
