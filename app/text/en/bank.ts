import { needsYes } from './approvers.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { formatEuro } from '../../values/format.ts'
import type { bank as Dutch } from '../nl/bank.ts'
import { bankPages } from './bank-pages.ts'
import { bankStatements } from './bank-statements.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

export const bank: typeof Dutch = {
  entry: {
    match: (f) => {
      if (f.parked) return `${f.back ? 'Paid' : 'Received'}, still to be found out`
      const who = f.name || f.text || 'unknown'
      if (f.purposes && f.onlyPots) return `From the pot, ${f.purposes}: ${who}`
      const invoices = `${f.numbers.length > 1 ? 'invoices' : 'invoice'} ${f.numbers.join(', ')}`
      const paid =
        f.numbers.length > 0
          ? `${f.back ? 'Paid back on' : 'Received for'} ${invoices}`
          : `${f.back ? 'Paid to' : 'Received from'} ${who}`
      return f.purposes ? `${paid}, from the pot for ${f.purposes}` : paid
    },
    undo: (f) => `Undone: ${f.what}`,
  },

  refusals: {
    'no-bank-account': 'There is no bank account yet. Add the account of the co-operative first.',
    'line-in-future': (f: RefusalFacts['line-in-future']) =>
      `This file holds a line of ${f.day}. That day is still to come, so nothing was read. ` +
      'Ask your bank for another file.',
    'other-account': (f: RefusalFacts['other-account']) =>
      `This file is of account ${f.iban}. That one is not yours. ` +
      'Nothing was read. Choose the file of your own account.',
    'iban-wrong': 'This is not a right account number (IBAN). Check it.',
    'account-there-already': 'This account is there already.',
    'line-not-found': 'This line does not exist.',
    'sale-more-than-line': 'This is more than came in on this line and was not written down yet.',
    'statement-not-found': 'This statement is not there (any more), or it was withdrawn already.',
    'statement-decided':
      'Somebody decided about a line that only this statement has. So it cannot go. Below you read which line it is ' +
      'and what you can do.',
    'already-matched': 'Somebody was first: this line was done already. See what was made of it.',
    'rejected-before':
      'Somebody said "no" to this invoice for this line meanwhile. Choose yourself what it is.',
    'changed-meanwhile':
      'This proposal is no longer right, because something changed meanwhile. See the new proposals.',
    'no-parts': 'First choose what this line belongs to.',
    'part-zero': 'One of the amounts is zero. Leave that field empty.',
    'parts-do-not-add-up': (f: RefusalFacts['parts-do-not-add-up']) =>
      f.left.startsWith('-')
        ? `The parts are ${euro(f.left.slice(1))} more than the line. ` +
          'Together they must be exactly the line.'
        : `${euro(f.left)} of this line is left. Divide that part too.`,
    'same-twice': 'You chose something twice. Put it together in one amount.',
    'account-not-open': 'You cannot book on this account of the books yourself. Choose another one.',
    'member-missing': 'Choose which member this is of.',
    'difference-too-large':
      'A payment difference is at most €5.00 and belongs to an invoice. Choose something else for this amount.',
    'invoice-not-found': 'This invoice does not exist or was not sent.',
    'more-than-open': (f: RefusalFacts['more-than-open']) =>
      `Less is open of invoice ${f.number} than this amount. Look at the invoice again.`,
    'more-than-paid': (f: RefusalFacts['more-than-paid']) =>
      `Less was paid on invoice ${f.number} than would be taken off now. ` +
      'A later line builds on it: undo that one first.',
    'more-than-overpaid': (f: RefusalFacts['more-than-overpaid']) =>
      `This customer did not pay that much too much: it is ${euro(f.short)} more than there is.`,
    'more-than-owed': (f: RefusalFacts['more-than-owed']) =>
      `Only ${euro(f.owed)} is kept for this member. No more can go out.`,
    'own-pot':
      'This touches your own pot, invoice or costs. Another administrator books it. Is there none? The board can ' +
      'appoint one more.',
    'no-scheme-in-force': 'No scheme holds on that day yet. The board has to decide on one first.',
    'purpose-not-allowed': 'This pot may not be used for that. The scheme says so.',
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `This pot holds ${euro(f.balance)}. That is not enough.`,
    'pot-frozen': (f) => `This member left on ${f.since}. By the scheme nothing goes out of the pot then.`,
    'pot-needs-yes': (f) => needsYes(f),
    'pot-purpose-missing': 'Choose also what the money from the pot is for.',
    'cost-not-found': 'This cost does not exist.',
    'cost-reversed': 'This cost was taken back. Choose something else.',
    'more-than-cost': 'This is more than is still to be paid of this cost.',
    'more-than-was-paid': 'This is more than was paid of this cost.',
    'supplier-invoice-not-open': 'This invoice of a supplier is not open (any more). Choose something else.',
    'more-than-supplier-invoice': 'This does not fit what is open or was paid of this invoice of a supplier.',
    'payment-not-found': 'This payment is not there.',
    'payment-ended-already': 'This payment was done already. Look again.',
    'payment-other-amount':
      'This is another amount than we asked the bank. First note with the batch what was not paid.',
    'payment-not-owed': 'This amount is not owed any more. Divide the line yourself.',
    'paid-again-meanwhile': 'This is in a new batch meanwhile. Withdraw that one first.',
    'payment-came-back': 'This payment came back by a later line. Take that one back first.',
    'match-not-found': 'This decision does not exist.',
    'undone-already': 'This was undone already.',
  },

  confidence: {
    sure: 'Certain',
    nearly: 'Nearly certain',
    likely: 'Likely',
    perhaps: 'Perhaps',
    guess: 'A guess',
  },
  reasons: {
    'cost-amount': (f) =>
      `The amount is exactly that of the receipt of ${f.supplier} (${f.member}, ${f.day}).`,
    'cost-named': (f) => `The name ${f.name} stands in the line.`,
    'same-cost-elsewhere': (f) => `Mind: ${f.count} receipts have this amount.`,
    'online-payout': (f) =>
      `${f.provider} pays out ${f.count === 1 ? '1 iDEAL payment' : `${f.count} iDEAL payments`}, ` +
      `less ${f.costs} costs.`,
    'vat-reference': (f) => `The payment reference is that of the VAT return for ${f.period}.`,
    'vat-amount': (f) => `The amount is exactly what is left of the VAT return for ${f.period}.`,
    'supplier-amount': (f) =>
      `The amount is exactly that of invoice ${f.number} of ${f.supplier}, to be paid by ${f.day} at the latest.`,
    'supplier-elsewhere': (f) => `Mind: this money went to another account than we know of ${f.supplier}.`,
    'supplier-iban': (f) => `This is the account of ${f.supplier}.`,
    'supplier-number': (f) => `The number or reference of invoice ${f.number} stands with it.`,
    'same-supplier-amount': (f) => `Mind: ${f.count} invoices of suppliers have this amount.`,
    'sale-written-down': (f) => `Sale ${f.number} was written down for this line.`,
    'booked-before': (f) => `This account was booked on ${f.account} on ${f.day}.`,
    'overpaid-before': (f) =>
      `${f.customer} paid ${f.amount} too much before, on invoice ${f.number}. We keep that.`,
    'overpaid-part': (f) => `This is a part of it. After it we keep ${f.amount} for this customer.`,
    'same-overpaid-elsewhere': (f) => `Note: ${f.count} customers paid just this amount too much.`,
    'payment-batch-named': (f) =>
      `This is batch ${f.number}, all of it. The name of the file is in the line and the amount is right.`,
    'payment-batch-amount': (f) => `This is exactly the total of batch ${f.number} (${f.count} payments).`,
    'payment-elsewhere': (f) =>
      `Mind: this money went to another account than that of ${f.name} in batch ${f.number}. Find out how that can be.`,
    'payment-named': (f) =>
      `This is the payment to ${f.name} of batch ${f.number}. Its reference is in the line and the amount is right.`,
    'payment-account': (f) =>
      `Batch ${f.number} has a payment to ${f.name}, on this account and of this amount.`,
    'payment-back': (f) =>
      `The payment to ${f.name} of batch ${f.number} comes back. It is to be paid again after this.`,
    'same-payment-elsewhere': (f) => `Mind: this can be in ${f.count} ways. Look which payment it is.`,
    'takes-back': (f) =>
      `This takes back the line of ${f.day}. Book both on "Nog uit te zoeken": together that is nothing.`,
    'on-other-line': (f) => `Mind: this is on another line already, of ${f.day}. Perhaps it was paid twice.`,
    'taken-back': (f) => `Mind: the line of ${f.day} takes this amount back.`,
  },

  did: {
    invoicePaid: (f) => `${f.customer} paid invoice ${f.number}. With that it was paid in full`,
    invoicePart: (f) =>
      `${f.customer} paid a part of invoice ${f.number}. After that ${f.left} was still open`,
    invoiceBack: (f) => `${f.customer} got money back for invoice ${f.number}`,
    overpaid: (f) => `${f.customer} paid too much. We kept that for this customer`,
    overpaidBack: (f) => `${f.customer} got back what was paid too much`,
    cost: (f) => `The receipt of ${f.supplier} (${f.member}) was paid`,
    supplier: (f) => `Invoice ${f.number} of ${f.supplier} was paid`,
  },

  does: {
    bankIn: 'Comes in at the bank',
    bankOut: 'Goes out of the bank',
    invoicePaid: (f) => `${f.customer} pays invoice ${f.number}. It is paid in full then`,
    invoicePart: (f) => `${f.customer} pays a part of invoice ${f.number}. ${f.left} is open after that`,
    invoiceBack: (f) => `${f.customer} gets money back of invoice ${f.number}`,
    invoiceUnknown: 'On an invoice',
    overpaid: (f) => `${f.customer} paid too much. We keep that for this customer`,
    overpaidBack: (f) => `${f.customer} gets back what was paid too much`,
    cost: (f) => `The receipt of ${f.supplier} (${f.member}) is paid`,
    costBack: (f) => `Money back from ${f.supplier}`,
    supplier: (f) => `Invoice ${f.number} of ${f.supplier} is paid`,
    supplierBack: (f) => `Money back from ${f.supplier}, on ${f.number}`,
    pot: (f) => `From the pot of ${f.member}, for ${f.what}`,
    potBack: (f) => `Back into the pot of ${f.member}`,
    account: (f) => `On ${f.account}`,
    accountOf: (f) => `On ${f.account}, for ${f.member}`,
    to: {
      cooperative: 'Of which to the co-operative',
      training: 'Of which to the training pot',
      reserve: 'Of which to the reserve',
      municipality: (f) => `Of which to the municipality, for ${f.member}`,
      'member-cash': (f) => `Of which to be paid out to ${f.member}`,
      'member-pot': (f) => `Of which to the pot of ${f.member}`,
    },
    vat: 'Of which VAT, for the tax office',
    backFromShares: (f) => `What was shared out of it goes back. Without VAT, from the work of ${f.member}`,
    sharedBefore: 'This money was shared out when the invoice was sent.',
    books: 'How it stands in the books',
    debit: 'Debit',
    credit: 'Credit',
    account_: 'Account',
    countsToday: (f) => `The books are closed up to ${f.closed}. So this line counts on ${f.today}.`,
  },

  ...bankPages,
  ...bankStatements,
}
