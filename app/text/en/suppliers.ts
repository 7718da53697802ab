import { supplierPaper } from './supplier-paper.ts'
import { spendingLimit } from './spending-limit.ts'
import { formatEuro } from '../../values/format.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import type { suppliers as Dutch } from '../nl/suppliers.ts'
import { bank } from './bank.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

const pot = bank.refusals

export const suppliers: typeof Dutch = {
  entryTakenBack: (f: { supplier: string; number: string }) => `Taken back: ${f.supplier} ${f.number}`,
  refusals: {
    'supplier-not-found': 'This supplier does not exist.',
    'supplier-there-already': 'There is a supplier with this name. Choose it from the list.',
    'iban-not-asked': 'This account was confirmed or changed already. Look again.',
    'invoice-entered-before': (f: RefusalFacts['invoice-entered-before']) =>
      `This invoice is here already: ${f.day}, ${euro(f.amount)}. Check the number.`,
    'invoice-incomplete': 'Something is missing with what you chose. Check the choices.',
    'due-before-invoiced': 'The last day to pay is before the day of the invoice. Check the days.',
    'day-to-come': 'The day of the invoice is still to come. Check the date.',
    'receipt-gone': 'The file of the invoice is not here any more. Choose it once more.',
    'receipt-empty': 'The file is empty. Choose another file.',
    'cost-unusual':
      'Something about this cost is out of the ordinary, and nobody said yes to that yet. Check it all and send again.',
    'invoice-of-nothing': 'The amount is nothing. An invoice of nothing need not be in the books.',
    'vat-other-side': 'VAT and total have to go the same way: both from us, or both to us.',
    'vat-more-than-cost': 'The VAT is as much as the total, or more. That cannot be.',
    'vat-above-rate': 'The VAT is more than 21%. That cannot be. Check the invoice.',
    'vat-on-reversed':
      'With reversed VAT there is none on the invoice. Leave the field empty, or choose something else.',
    'account-not-for-costs': 'Costs of the co-op are not booked on this account. Choose another.',
    'training-pot-too-small': (f: RefusalFacts['training-pot-too-small']) =>
      `The training pot holds ${euro(f.balance)}. That is not enough.`,
    'request-not-open': 'This request is not open (any more), or is of another member. Choose another one.',
    'over-request': (f: RefusalFacts['over-request']) =>
      `This is more than was asked: at most ${euro(f.asked)}. Let the member ask again, for the higher amount.`,
    'more-back-than-spent': (f: RefusalFacts['more-back-than-spent']) =>
      `Under this request ${euro(f.spent)} was bought. No more can come back than that.`,
    'supplier-invoice-not-found': 'This invoice does not exist.',
    'supplier-invoice-booked': 'This invoice was approved and booked already.',
    'supplier-invoice-closed': 'This invoice was closed already.',
    'supplier-invoice-paid': 'This invoice was paid by the bank. Undo the bank line first.',
    'supplier-invoice-being-paid':
      'This invoice is in a batch for the bank. Withdraw the batch first. ' +
      'Does the bank have the file already? Wait for the bank line, or say at Pay that the bank did not pay.',
    ...spendingLimit.refusals,
    'own-pot': pot['own-pot'],
    'no-scheme-in-force': pot['no-scheme-in-force'],
    'purpose-not-allowed': pot['purpose-not-allowed'],
    'pot-too-small': pot['pot-too-small'],
    'more-than-owed': pot['more-than-owed'],
    'pot-frozen': pot['pot-frozen'],
    'pot-needs-yes': pot['pot-needs-yes'],
  },
  unread: {
    'xml-doctype': 'Something in this file does not belong in an e-invoice. We do not read it.',
    'xml-too-large':
      'This e-invoice is too large to read: more than 2 MB without its attachments, or too many lines.',
    'xml-unreadable': 'This file is broken, or no XML.',
    'no-e-invoice': 'This is no e-invoice that we can read (UBL).',
    'other-currency': (f: RefusalFacts['other-currency']) =>
      `This invoice is not in euros but in ${f.currency}.`,
    'e-invoice-lacks': (f: RefusalFacts['e-invoice-lacks']) =>
      `Something is missing in this e-invoice: ${f.what}.`,
    'e-invoice-sums': (f: RefusalFacts['e-invoice-sums']) =>
      `This e-invoice does not add up. At ${f.what} it says ${euro(f.stated)}; we come to ${euro(f.reckoned)}. ` +
      'Ask the supplier for a new one.',
  },
  byHand: 'Copy what is on the invoice.',
  fromFile: 'This is what the e-invoice said, and it adds up. Check it.',
  paper: supplierPaper,
  prepaid: (f: { amount: string }) => `The invoice says that ${f.amount} was paid already. Is that right?`,
  list: {
    title: 'Invoices of suppliers',
    lead: 'What others ask the co-op to pay. The bank shows what was paid.',
    new: 'Enter an invoice',
    suppliers: 'Suppliers',
    limit: 'Limit for a second yes',
    waiting: 'Waits for a yes',
    open: 'To be paid',
    done: 'Done',
    supplier: 'Supplier',
    number: 'Number',
    due: 'Pay before',
    what: 'What',
    amount: 'Amount',
    state: 'State',
    emptyTitle: 'No invoices of suppliers yet',
    empty:
      'Did the co-op get a bill? Choose the file (pdf or e-invoice). What an e-invoice says, we fill in.',
  },
  state: {
    waiting: 'Waits for a yes',
    open: 'To be paid',
    credit: 'To get back',
    part: 'Paid in part',
    paid: 'Paid',
    closed: 'Taken out',
  },
  choose: {
    title: 'Invoice of a supplier',
    lead: 'Choose the file. We read what is on it and fill that in. You check it.',
    file: 'File of the invoice',
    fileHint: 'At most 10 MB: e-invoice (xml), pdf, jpg, png or webp.',
    wrongKind: 'This file is no invoice that we can read. Choose an e-invoice (xml), pdf, jpg, png or webp.',
    fileIsHere: (f) =>
      `We have your file: ${f.name}. Say what the invoice is for. After that we only ask what belongs to it.`,
    save: 'Go on',
    back: 'Invoices of suppliers',
  },
  form: {
    title: 'Enter an invoice',
    supplier: 'Whose invoice is it?',
    added: 'A new supplier',
    name: 'Name of the new supplier',
    nameNeeded: '(needed when you choose “A new supplier”)',
    kvk: 'Trade register number (KvK)',
    vatNumber: 'VAT number',
    iban: 'Bank account (IBAN)',
    type: 'What is it?',
    types: { invoice: 'An invoice: we pay', credit: 'A credit note: we get something back' },
    number: 'Number of the invoice',
    description: 'What was bought?',
    invoicedOn: 'Day of the invoice',
    dueOn: 'Last day to pay',
    reference: 'Payment reference',
    referenceHint: 'Only if it is on the invoice. Otherwise we take the number.',
    total: 'To be paid, with VAT',
    vatStated: 'VAT on the invoice',
    vatHint: 'No VAT on it? Leave this empty.',
    vatCode: 'What about VAT?',
    vatCodes: {
      input: 'Dutch VAT: we get it back',
      none: 'No VAT, or VAT that we do not get back',
      'reversed-in-nl': 'VAT reversed, supplier in the Netherlands',
      'from-eu': 'Without VAT, supplier in another EU country',
      'from-outside-eu': 'Without VAT, supplier outside the EU',
    },
    owedAt: 'Which rate holds in the Netherlands?',
    owedAtNeeded: '(needed with reversed VAT, or a supplier from abroad)',
    kind: 'What is it for?',
    chosenKind: (f) => `What for: ${f.kind}.`,
    chooseKindAgain: 'Choose again',
    kinds: {
      shared: {
        label: 'The co-op itself',
        hint: 'Comes out of the money of the co-op. Changes nothing for members.',
      },
      'job-cost': {
        label: 'A job of a member',
        hint: 'Comes off what the job brought, before that is shared out.',
      },
      pot: { label: 'Bought from the pot of a member', hint: 'Only after a request to which yes was said.' },
      'training-pot': {
        label: 'A course from the training pot',
        hint: 'Comes out of the pot of all members.',
      },
    },
    account: 'Which cost of the co-op?',
    member: 'Which member?',
    jobMemberHint:
      'Was it the work of several members? Then this member alone carries it: an invoice of a ' +
      'supplier cannot be divided. A receipt can, under “Book costs”.',
    request: 'Which request from the pot?',
    requestHint: 'Only requests to which enough people said yes.',
    noRequests: 'No request is open to which enough people said yes.',
    save: 'Enter the invoice',
    back: 'Invoices of suppliers',
  },
  one: {
    title: (f: { supplier: string; number: string }) => `${f.supplier}: ${f.number}`,
    entered: 'The invoice was entered.',
    booked: 'The invoice was approved and booked.',
    another: 'Enter another invoice',
    closedDone: 'The invoice was taken out.',
    waits: (f: { amount: string }) =>
      `This is more than ${f.amount}. Another than who entered the invoice says yes first.`,
    for: 'What for',
    account: 'Account in the books',
    member: 'Member',
    vatHow: 'VAT',
    enteredBy: 'Entered by',
    approvedBy: 'Approved by',
    ibanMissing: 'Not known yet. Fill it in with the supplier, or it cannot be paid.',
    ibanWaits: 'Mind: another account was asked for. It holds when somebody else confirms it.',
    net: 'Costs',
    vat: 'VAT that comes back',
    vatOwed: 'VAT that we pay ourselves',
    total: 'To be paid',
    paid: 'Paid by the bank',
    document: 'Look at the invoice',
    entry: 'Look at the entry',
    approve: 'Approve and book',
    close: 'Take this invoice out',
    closeWaiting: 'Is the invoice wrong? Take it out. The file is kept.',
    closeBooked: 'Was it booked wrongly? Take it out: the entry is taken back. Then it can be entered again.',
    why: 'Why?',
    closedWhy: (f: { day: string; why: string }) => `Closed on ${f.day}: ${f.why}`,
  },
  register: {
    title: 'Suppliers',
    lead: 'Who sends the co-op invoices. Another account holds only when a second person confirms it.',
    new: 'Add a supplier',
    name: 'Name',
    kvk: 'Trade register number (KvK)',
    vatNumber: 'VAT number',
    iban: 'Bank account (IBAN)',
    toConfirm: 'Another account to confirm',
    empty: 'A supplier comes in here by itself when you enter the first invoice.',
    emptyTitle: 'No suppliers yet',
    save: 'Save',
    back: 'Back to the supplier',
    saved: 'The supplier was saved.',
    ibanHint:
      'Do you change this? Then somebody else confirms it first. Call the supplier on a number you knew.',
    asked: (f: { name: string; iban: string }) => `${f.name} asked for another account: ${f.iban}.`,
    askedByYou: 'You asked this. Somebody else of the administration calls the supplier and says yes or no.',
    askedLead:
      'Call the supplier on a number you had already. Ask whether this account is right. A new ' +
      'account in a mail is often fraud.',
    confirm: 'Yes, I called and it is right',
    refuse: 'No, not this account',
    answered: { yes: 'The new account holds.', no: 'The new account is gone. The old one stays.' },
  },
  limit: spendingLimit,
  home: {
    title: 'Invoices of suppliers',
    approve: (f: { supplier: string; amount: string }) => `Approve: ${f.supplier}, ${f.amount}`,
    nextToApprove: (f) => `Next to say yes to: ${f.supplier}, ${f.amount}`,
    nothingToApprove: 'Done. Nothing waits for your yes any more.',
    approveDetail: 'Somebody else entered it. You say yes, or close it.',
    iban: (f: { supplier: string }) => `Another account: ${f.supplier}`,
    ibanDetail: 'Call the supplier and confirm it, or say no.',
  },
}
