import { invoiceEvents } from './invoice-events.ts'
import { joint } from './joint.ts'
import { salesWarnings } from './sales-warnings.ts'
import { withStop } from '../sentence.ts'
import type { sales as Dutch } from '../nl/sales.ts'

export const sales: typeof Dutch = {
  refusals: {
    ...joint.refusals,
    'no-lines': 'There is nothing on the invoice yet. Fill in what you did.',
    'too-many-lines': 'An invoice holds 100 lines. Make it two invoices.',
    'line-empty': 'A line is not finished. Fill in what you did, how much and for which amount.',
    'days-out-of-order': 'The last day lies before the first day. Check the dates.',
    'worked-too-long-ago':
      'This work is from before 2001. We do not know the VAT of that time. Check the date.',
    'total-zero': 'The total is zero euro. That needs no invoice.',
    'too-large': 'The total is more than a million euro. Check the amount.',
    'vat-not-allowed': 'This VAT does not go with this customer or this co-operative. Choose another.',
    'vat-number-missing':
      'Reverse charge needs the VAT number of the customer. Fill it in with the customer.',
    'vat-number-not-eu':
      'The VAT number of the customer is not of another EU country. Check it with the customer.',
    'vat-codes-do-not-mix':
      'Work under the KOR and work for another EU country do not go on one invoice. Make it two.',
    'business-not-yours': 'You do not work in this business. Choose one of your own.',
    'customer-not-found': 'This customer does not belong to this business. Choose another customer.',
    'draft-not-found': 'This invoice is not there any more.',
    'not-a-draft': 'This invoice is with the administration or was sent already. Take it back first.',
    'not-submitted': 'This invoice does not wait for approval any more.',
    'changed-meanwhile': 'This invoice was just changed. Look at it again.',
    'own-content':
      'You made or changed this invoice. First the member says on their own page that it is right, or another ' +
      'administrator approves it.',
    'no-without-words': 'Write what is not right. Then the administration knows what to do.',
    'agreed-already': 'You said already that this invoice is right.',
    'own-access-open':
      'You cannot approve yet. Who invited you filled in your e-mail address. Somebody else confirms ' +
      'first that you are you: the board or another administrator (under Who does what), or who installed Gilde.',
    'own-hand':
      'Who put this invoice forward got their e-mail address or card from you, or from the same person ' +
      'as you. Let the board confirm first that they sign in themselves (under Members or Who does ' +
      'what), or let another administrator approve this invoice.',
    'own-invoice': 'You cannot approve your own invoice. Ask somebody else of the administration.',
    'customer-address-missing':
      'The address of the customer is not complete. Above €100 it must be on the invoice.',
    'seller-incomplete':
      'The co-operative is not complete. Every invoice needs: name, address, KVK number, VAT number and IBAN.',
    'reason-missing': 'Write what should be different. Then the member knows what to do.',
    'invoice-of-before': 'This invoice comes from your previous administration. Credit it there.',
    'not-an-issued-invoice': 'This can only be done with an invoice that was sent.',
    'nothing-to-credit': 'There is nothing to credit.',
    'written-off': 'This invoice was written off. Take that back first, then you can credit it.',
    'credit-waits':
      'A credit note of this invoice waits for a yes already. First somebody says yes or no to that.',
    'credit-needs-another':
      'Above the limit somebody else of the administration says yes first. Ask that with the form.',
    'credit-reason-needed': 'Write down why. It stands on the credit note.',
    'no-such-credit': 'This was answered already.',
    'credit-changed': 'The invoice changed since this was asked. Say no, and ask again.',
    'more-than-left': 'You want to credit more than is left on the invoice.',
    'no-question-waits': 'No question waits here (any more).',
    'member-does-not-sign-in': 'This member has no mail address. Call the member, and answer yourself.',
    'question-empty': 'Write your question first.',
    'answer-empty': 'Write your answer first.',
    'too-many-questions':
      'There are many questions with this invoice already. Call or mail the co-operative.',
    'nothing-open': 'Nothing is open on this invoice any more.',
    'not-disputed': 'This invoice is not being discussed.',
    'customer-without-email':
      'We have no e-mail address of this customer. Print the invoice or share the link.',
    'document-not-ready': 'The invoice is still being made. Try again in a minute.',
    'no-peppol-account': 'The co-operative is not connected to the network for e-invoices yet.',
    'no-electronic-address':
      'This customer cannot be found on the network. There is no KVK number, OIN or VAT number on the invoice.',
    'e-invoice-underway': 'The e-invoice is on its way already, or has arrived.',
    'network-silent': 'The network does not answer now. Try again in a few minutes.',
    'key-refused': 'The network does not know this key or this number. Check them with your provider.',
    'key-missing': 'Fill in the key.',
    'invoice-not-found': 'This invoice does not exist or was not sent.',
    'more-than-agreed':
      'This is more than the customer agreed to in the quote. Make a new quote for the extra work.',
    'more-than-open': 'This is more than is still open.',
    'more-than-paid': 'This is more than was paid.',
    'no-scheme-in-force':
      'On that day no scheme for sharing out is in force yet. The board must decide on one first.',
  },

  status: {
    draft: 'Not sent yet',
    submitted: 'With the administration',
    returned: 'Back with you',
    withdrawn: 'Dropped',
    'credit-note': 'Credit note',
    open: 'Waiting for payment',
    'part-paid': 'Partly paid',
    late: 'Customer is late',
    disputed: 'Being discussed',
    paid: 'Paid',
    'written-off': 'Written off',
    credited: 'Credited',
    'to-refund': 'Customer gets money back',
  },

  events: invoiceEvents,
  office: 'The administration',
  customer: 'The customer',

  changes: {
    customer: 'Customer',
    worked: 'When worked',
    reference: 'Customer’s reference',
    note: 'Message to the customer',
    prices: 'Prices',
    lines: 'Number of lines',
    buyer: 'Facts of the customer',
    maker: 'Name of the business',
    seller: 'Facts of the co-operative',
    term: 'Days to pay',
    split: 'Who gets which part',
    total: 'Total',
    line: (f) => `Line ${f.line}: ${f.part}`,
    parts: {
      description: 'description',
      quantity: 'quantity',
      unit: 'unit',
      unitPrice: 'price',
      vatCode: 'VAT',
    },
    pricesAre: { 'with-vat': 'with VAT', 'without-vat': 'without VAT' },
    fromTo: (f) => `was: ${f.from}, is now: ${f.to}`,
    empty: 'empty',
  },

  warnings: salesWarnings,

  withoutInvoice: {
    customer: 'Sale without an invoice',
    cash: 'Paid in cash. The money belongs on the account of the co-operative.',
    onBank: 'Paid on the account of the co-operative.',
  },
  vatCodes: {
    high: (f) => f.rate,
    low: (f) => f.rate,
    zero: () => '0%',
    exempt: () => 'exempt from VAT',
    reverse: () => 'VAT reverse-charged',
    'eu-service': () => 'VAT reverse-charged (EU service)',
    kor: () => 'no VAT (KOR)',
  },
  vatHints: {
    high: 'The ordinary rate: most services and goods.',
    low: 'Food, books, repairing bicycles, mending clothes, the hairdresser.',
    zero: 'Only in special cases, such as exports. When in doubt, ask the administration.',
    exempt: 'For instance care and education. When in doubt, ask the administration.',
    reverse: 'For contractors, in building and cleaning. The customer pays the VAT.',
    'eu-service': 'A service for a business in another EU country. The customer pays the VAT.',
    kor: 'The co-operative takes part in the KOR: the scheme for small businesses.',
  },
  vatStatements: {
    exempt: 'Exempt from VAT: article 11 Wet op de omzetbelasting 1968.',
    reverse: 'VAT reverse-charged (article 12(5) Wet op de omzetbelasting 1968).',
    'eu-service': 'VAT reverse-charged (article 6(1) Wet OB 1968, article 196 VAT Directive 2006/112/EC).',
    kor: 'Exempt from VAT (small-business scheme, article 25 Wet op de omzetbelasting 1968).',
  },
  exemptionGround: 'article 11 Wet op de omzetbelasting 1968',

  entry: {
    takenOver: (f: { count: number }) => `Open invoices from the previous administration (${f.count})`,
    before: (f: { number: string }) => `Still open of invoice ${f.number} from the previous administration`,
    invoice: (f) => `Invoice ${f.number}`,
    'credit-note': (f) => `Credit note ${f.number}`,
    shared: (f) => `invoice ${f.number}`,
  },

  fileName: {
    invoice: (f) => `Invoice ${f.number}.pdf`,
    'credit-note': (f) => `Credit note ${f.number}.pdf`,
  },

  mail: {
    subject: {
      invoice: (f) => `Invoice ${f.number} from ${f.seller}`,
      'credit-note': (f) => `Credit note ${f.number} from ${f.seller}`,
    },
    hello: (f) => `Dear ${f.name},`,
    invoice: (f) => `Here is the invoice for the work of ${f.maker}: ${f.total}. Please pay by ${f.due}.`,
    'credit-note': (f) => `Here is the credit note for invoice ${f.original}. It is about ${f.total}.`,
    open: 'See the invoice, pay or ask a question:',
    openCredit: 'See the credit note or ask a question:',
    button: { invoice: 'See the invoice', 'credit-note': 'See the credit note' },
    attached: {
      invoice: 'The invoice is also attached as a PDF.',
      'credit-note': 'The credit note is also attached as a PDF.',
    },
    about: (f) => `${f.maker} is a member of ${withStop(f.seller)} That is why you get the invoice from us.`,
    answerSubject: (f) => `Answer to your question about invoice ${f.number}`,
    answer: 'You asked a question about the invoice. This is the answer:',
    agreeSubject: (f) => `Please check your invoice for ${f.customer}`,
    agree: (f) =>
      `The administration wrote or changed your invoice for ${withStop(f.customer)} Is it right? Check it and ` +
      `say yes or no.`,
    agreeJoint: (f) =>
      `${f.leader} put an invoice for ${f.customer} forward, for work that you did together. Is your part right? ` +
      `Look at it and say yes or no.`,
    agreeAsk: 'Check it here:',
    agreeButton: 'Check the invoice',
  },
}
