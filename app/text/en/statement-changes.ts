import type { statementChanges as dutch } from '../nl/statement-changes.ts'

export const statementChanges: typeof dutch = {
  invoice: (f) => (f.customer === '' ? `invoice ${f.number}` : `invoice ${f.number} of ${f.customer}`),
  'invoice-added': {
    invoice: (f) => `Added: ${f.invoice}, ${f.amount}.`,
    'credit-note': (f) => `Credit note ${f.number} took ${f.amount} off the income.`,
  },
  'invoice-gone': {
    invoice: (f) => `No longer in this month: ${f.invoice}, ${f.amount}.`,
    'credit-note': (f) => `No longer in this month: credit note ${f.number}, ${f.amount}.`,
  },
  'invoice-paid': (f) =>
    f.customer === ''
      ? `Invoice ${f.number} was paid later: ${f.amount} (with VAT).`
      : `${f.customer} paid later: ${f.amount} with VAT (invoice ${f.number}).`,
  'invoice-open': (f) => `${f.after} of ${f.invoice} is still open (with VAT). It was ${f.before}.`,
  'cost-added': (f) => `Costs added: ${f.supplier}, ${f.description}, ${f.amount}.`,
  'cost-gone': (f) => `Costs reversed: ${f.supplier}, ${f.description}, ${f.amount}.`,
  hours: (f) => `Hours in the week of ${f.period}: now ${f.after}. It was ${f.before}.`,
  'pot-added': (f) => `Pot on ${f.day}: ${f.what}, ${f.amount}.`,
  'pot-gone': (f) => `Pot on ${f.day} no longer: ${f.what}, ${f.amount}.`,
  shared: (f) => `${f.after} of the work has now gone to ${f.to}. It was ${f.before}.`,
  received: (f) => `Customers paid ${f.after} in the month (without VAT). It was ${f.before}.`,
  'paid-out': (f) => `Paid out to the member’s own account: ${f.after}. It was ${f.before}.`,
  to: {
    cooperative: 'the co-op',
    training: 'the training pot',
    reserve: 'the reserve of the co-op',
    municipality: 'the municipality',
    'member-cash': 'the member’s own account',
    'member-pot': 'the pot',
  },
  moved: {
    shared: 'from work',
    spent: 'used',
    returned: 'came back',
    opening: 'opening balance',
    'by-hand': 'booked by hand',
    undone: 'undone',
    earned: 'earned from another member',
    emptied: 'after stopping',
  },
  purpose: {
    investment: 'an investment',
    training: 'a course',
    materials: 'materials',
    'business-cost': 'costs of the business',
    'job-cost': 'costs of a job',
    payout: 'to the member’s own account',
  },
}
