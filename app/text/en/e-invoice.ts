import type { eInvoice as dutch } from '../nl/e-invoice.ts'

/** E-invoices: the file that a program of the customer reads, and its way over the Peppol network. */
export const eInvoice: typeof dutch = {
  file: 'E-invoice (xml)',
  fileHint: 'The e-invoice is for accounting software. It says the same as the PDF.',
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
  network: {
    title: 'E-invoice over the network',
    wantsWithoutAccount:
      'This customer wants an e-invoice. The co-operative is not connected to the network yet. It is in the mail.',
    connect: 'Connect to the network',
    notFound:
      'This customer cannot be found on the network. There is no KVK number, OIN or VAT number on the invoice.',
    asked: 'The e-invoice waits to be sent.',
    silent: 'The network does not answer now. Gilde tries again by itself.',
    key: 'The network does not let us in. Check the key.',
    toSetting: 'To the connection',
    underway: (f) => `The e-invoice is on its way since ${f.moment}.`,
    delivered: (f) => `The e-invoice reached the customer: ${f.moment}.`,
    refused: (f) => `The network did not accept the e-invoice: ${f.moment}. It said:`,
    refusedSilently: (f) =>
      `The network did not accept the e-invoice: ${f.moment}. It did not say why. Ask your provider.`,
    unreachable:
      'The customer is not on the network for e-invoices. It is in the mail. Ask the customer how they want it.',
    unknown: 'We heard nothing of the e-invoice for five days. Ask the customer whether it is there.',
    send: 'Send the e-invoice over the network',
    again: 'Send the e-invoice over the network once more',
    sent: 'The e-invoice goes onto the network in a moment.',
  },

  setting: {
    title: 'E-invoices over the network',
    lead:
      'Public bodies and companies get their e-invoices over the network Peppol. Take an account at Storecove and ' +
      'fill in what you got there. From then on e-invoices go by themselves to customers who want them.',
    card: 'E-invoices',
    cardLead: 'Send e-invoices to public bodies and companies by themselves, over the network Peppol.',
    change: 'Connect or change',
    legalEntity: 'Number of the co-operative at Storecove',
    legalEntityHint: 'It is called LegalEntity there. Digits only.',
    apiKey: 'Key',
    apiKeyHint: 'It is called API key there. Gilde keeps it locked and never shows it again.',
    apiKeyKeep: 'Leave empty to keep the key.',
    own:
      'Take an account that is of this co-operative only. Set Webhooks to pull there: that is how Gilde hears what ' +
      'arrived.',
    connected: (f) => `Connected since ${f.day}.`,
    back: 'Back to settings',
    save: 'Connect',
    saved: 'The co-operative is connected. The network let us in.',
    stop: 'Stop with the network',
    stopLead: 'E-invoices then only go along in the mail. Gilde no longer follows what is on its way.',
    stopped: 'The co-operative is no longer connected to the network.',
  },
}
