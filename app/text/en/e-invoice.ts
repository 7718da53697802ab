import type { eInvoice as dutch } from '../nl/e-invoice.ts'

/** E-invoices: the file that a program of the customer reads, and its way over the Peppol network. */
export const eInvoice: typeof dutch = {
  file: 'E-invoice (xml)',
  fileHint: 'For accounting software. It says the same as the PDF, and is inside it as well.',
  customerFile: 'E-invoice for your accounting software (xml)',
  fileName: {
    invoice: (f) => `Invoice ${f.number}.xml`,
    'credit-note': (f) => `Credit note ${f.number}.xml`,
  },
  attachment: 'The invoice as an e-invoice (UBL)',
  attached: {
    invoice: 'The invoice is attached as well: as a PDF, and as an e-invoice for your accounting software.',
    'credit-note':
      'The credit note is attached as well: as a PDF, and as an e-invoice for your accounting software.',
  },

  wants: 'This customer wants an e-invoice',
  wantsHint:
    'An e-invoice goes straight into the accounting software of the customer. Public bodies often ask for it.',
  lacksTitle: 'An e-invoice still needs:',
  lacks: {
    number: 'the OIN or KVK number',
    kvk: 'the KVK number',
    address: 'the whole address: street, postcode and town',
    'eu-number': 'the VAT number',
  },
}
