import type { nightCheck as dutch } from '../nl/night-check.ts'

/** The check that goes through all rules every night. */
export const nightCheck: typeof dutch = {
  title: 'Check',
  allWell: ({ when }) => `everything adds up (last at ${when})`,
  notYet: 'not done yet; that happens tonight at 3:00',
  notYetLead: 'The check was not done yet. That happens tonight at 3:00.',
  tooLongAgo: ({ when }) => `the last check was on ${when}. The check of last night did not work.`,
  found: ({ count, first }) =>
    count === 1 ? first : `${first} And ${count - 1} ${count === 2 ? 'other thing' : 'other things'}.`,
  lead: 'Every night at 3:00 we reckon everything again: the books, the invoices, the bank and the pots.',
  wellLead: 'Everything adds up.',
  ran: ({ when, seconds }) => `The last check was on ${when} and took ${seconds} seconds.`,
  since: ({ when }) => `Since ${when}.`,
  isNew: 'New since last night.',
  goneTitle: 'Right again since last night',
  see: 'Go there',
  mend: {
    keeper:
      'Post nothing because of this. Show this page to whoever looks after Gilde for you; they mend it.',
    bank: 'You can mend this: look at the statements whether one is missing, and read it in.',
    'bank-and-books':
      'You can mend this: look for an entry by hand on the bank, an opening balance that is wrong, ' +
      'or a statement that is missing. At Result you see how much it is.',
    pots: 'Look at the pots which one is below zero. Take back a purchase, or ask the board.',
    papers: 'Do not use this paper any more. Whoever looks after Gilde puts it back from the backup.',
    two: 'Tell the board. Look together whether the paper is right. It stays here, because it happened.',
    vat: 'File nothing now. Look at VAT what is different, and ask whoever looks after Gilde to look along.',
    told:
      'Look at Signed agreements, Changed scheme, who does not know. Give a letter or have them sign. ' +
      'Talk with the board about the money that was shared out already.',
  },
  whatWasSeen: 'What the check saw exactly',
  other: 'A check found something that is not right.',
  checks: {
    'audit-signatures': 'An entry or a signature of an audit is not right.',
    'account-months': 'The amounts per month are not the same as the lines in the books.',
    'bank-and-books': 'The books say another amount is in the bank than the last statement.',
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
    'scheme-notices': 'A changed scheme holds for a member who was neither told nor signed it.',
    'help-hours': 'Hours for each other were written down otherwise than two members said.',
    'pots-not-overspent': 'More was spent from a pot than was in it.',
    'quote-shares': 'The parts of a quote of several members are not the whole of it.',
    'row-security': 'A table is not shielded well.',
    'sharing-parts': 'The parts of what was shared out are not the whole amount together.',
    'sharing-state': 'What was shared out this year does not add up.',
    'sharing-rule': 'Money was shared out differently from what the scheme says.',
    vat: 'VAT in the books is different from VAT on invoices and receipts.',
    'vat-returns': 'What was filed with the Belastingdienst is different in the books.',
  },
}
