import type { nightCheck as dutch } from '../nl/night-check.ts'

/** The check that goes through all rules every night. */
export const nightCheck: typeof dutch = {
  title: 'Check',
  allWell: ({ when }) => `everything adds up (last at ${when})`,
  notYet: 'not done yet; that happens tonight at 3:00',
  tooLongAgo: ({ when }) => `the last check was on ${when}. The check of last night did not work.`,
  found: ({ count, first }) =>
    count === 1 ? first : `${first} And ${count - 1} ${count === 2 ? 'other thing' : 'other things'}.`,
  lead: 'Every night at 3:00 we reckon everything again: the books, the invoices, the bank and the pots.',
  wellLead: 'Everything adds up.',
  ran: ({ when, seconds }) => `The last check was on ${when} and took ${seconds} seconds.`,
  whatNow:
    'Do not post anything because of this. Send this page to whoever looks after Gilde for you. You ' +
    'can go on working.',
  whatWasSeen: 'What the check saw exactly',
  other: 'A check found something that is not right.',
  checks: {
    'account-months': 'The amounts per month are not the same as the lines in the books.',
    bank: 'A bank line or a statement does not add up.',
    'costs-standing': 'What was paid or shared out of a receipt is not right.',
    debtors: 'What customers still owe is different in the books and on the invoices.',
    'documents-exist': 'A document is missing: an invoice, a receipt or an attachment.',
    documents: 'A stored document has changed.',
    'entries-balance': 'An entry does not balance.',
    'entries-in-closed-period': 'Something was posted in a period that was closed.',
    'entries-in-future': 'An entry counts on a day that was still to come.',
    'invoice-amounts': 'The total of an invoice is not the sum of its lines.',
    'invoice-numbers': 'Invoice numbers have a gap, or a number twice.',
    'invoice-standing': 'What was paid, credited or shared out of an invoice is not right.',
    'invoice-shares': 'The parts of an invoice of several members are not the whole of it.',
    'issued-by-two': 'An invoice went out with the yes of one person only.',
    'journal-numbers': 'The numbers of the entries have a gap.',
    overpayments: 'What was paid too much is different at the bank and in the books.',
    parameters: 'In the table of amounts of the law two rows contradict each other.',
    payments: 'A batch for the bank does not add up, or is not what was released.',
    'pot-movements': 'What happened to a pot is different in the books.',
    'pots-not-overspent': 'More was spent from a pot than was in it.',
    'row-security': 'A table is not shielded well.',
    'sharing-parts': 'The parts of what was shared out are not the whole amount together.',
    'sharing-state': 'What was shared out this year does not add up.',
    'sharing-rule': 'Money was shared out differently from what the scheme says.',
    vat: 'VAT in the books is different from VAT on invoices and receipts.',
    'vat-returns': 'What was filed with the Belastingdienst is different in the books.',
  },
}
