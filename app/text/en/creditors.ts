import type { creditors as Dutch } from '../nl/creditors.ts'

export const creditors: typeof Dutch = {
  title: 'What we still pay',
  lead: (f) =>
    `Together ${f.amount}. That is exactly what stands on ${f.account}. Each piece says how it gets done.`,
  nothing: 'Nothing is open at shops and suppliers.',
  invoices: 'Invoices of suppliers',
  invoicesLead: 'These are ready in Payments. A credit note is taken off.',
  costs: 'Costs that are still open at the shop',
  costsLead:
    'Paid by card? Then the line of the bank ends it. Else open the cost, and say that the member paid or that we ' +
    'still pay.',
  byHand: 'Booked by hand',
  byHandLead: 'These have no invoice or receipt. Take the entry back and enter it under Purchases or Costs.',
  total: 'Together',
  toPayments: 'To Payments',
  memberPaid: 'The member paid this',
  memberPaidLead: (f) => `Then ${f.name} gets the money back, and it is no longer open at the shop.`,
  memberPaidDone: 'The member paid this, and gets it back.',
  open: 'This is still open at the shop',
  openLead: 'Paid with the card of the co-operative? Wait for the line of the bank: it ends this.',
  pay: 'We still pay it',
  form: {
    title: 'Make it ready to pay',
    lead: (f) =>
      `${f.supplier}: ${f.amount}. Who gets the money? After that it stands in Payments. Nothing is booked twice.`,
    number: 'Number of the bill or receipt',
    dueOn: 'Last day to pay',
    save: 'Make it ready to pay',
  },
  refusals: {
    'cost-not-owed-to-shop': 'This cost is not open at the shop any more. Look again.',
    'cost-of-supplier': 'This cost is ready to be paid as an invoice already.',
  },
  home: {
    title: (f) =>
      f.count === 1 ? '1 purchase is still open at a shop' : `${f.count} purchases are still open at shops`,
    detail: 'Did the member pay, the card, or nobody yet?',
  },
}
