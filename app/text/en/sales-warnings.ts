import type { salesWarnings as Dutch } from '../nl/sales-warnings.ts'

/** What is odd about an invoice that is put forward, for who writes and who approves it. */
export const salesWarnings: typeof Dutch = {
  'customer-without-email':
    'We have no e-mail address of this customer. Print the invoice or share the link.',
  'customer-without-address': 'The address of the customer is not complete. Above €100 it is required.',
  'e-invoice-number-missing': 'An e-invoice to this public body needs an OIN or KVK number.',
  'e-invoice-kvk-missing': 'This customer wants an e-invoice. That needs their KVK number.',
  'e-invoice-eu-number-missing': 'This customer wants an e-invoice. That needs their VAT number.',
  'order-number-missing':
    'There is no order number or reference on it. This customer often needs one to pay. Ask for it.',
  'invoice-late': 'This invoice is late. It should be sent before the 16th of the month after the work.',
  'work-in-future': 'The day of the work is still to come. Is the date right?',
  'unusual-amount': 'This is much more than usual. Is the amount right?',
  'kor-limit':
    'With this invoice the turnover of the co-operative passes €20,000. Then the KOR no longer holds: ' +
    'this very invoice must have VAT. First set the co-operative to ordinary VAT, under Settings.',
  'same-invoice-twice':
    'There is already an invoice for this customer with the same days and the same amount.',
}
