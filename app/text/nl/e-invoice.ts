/** E-invoices: the file that a program of the customer reads, and its way over the Peppol network. */
export const eInvoice = {
  file: 'E-factuur (xml)',
  fileHint: 'Voor een boekhoudprogramma. Er staat hetzelfde in als in de pdf, en hij zit er ook in.',
  customerFile: 'E-factuur voor je boekhoudprogramma (xml)',
  fileName: {
    invoice: (f: { number: string }) => `Factuur ${f.number}.xml`,
    'credit-note': (f: { number: string }) => `Creditfactuur ${f.number}.xml`,
  },
  /** What it is, for who looks at what is inside a PDF. */
  attachment: 'De factuur als e-factuur (UBL)',
  attached: {
    invoice: 'De factuur zit ook bij deze mail: als pdf, en als e-factuur voor je boekhoudprogramma.',
    'credit-note':
      'De creditfactuur zit ook bij deze mail: als pdf, en als e-factuur voor je boekhoudprogramma.',
  },

  wants: 'Deze klant wil een e-factuur',
  wantsHint:
    'Een e-factuur gaat vanzelf het boekhoudprogramma van de klant in. Een overheid vraagt er vaak om.',
  /** On the form of a customer: what is missing for an e-invoice. */
  lacksTitle: 'Voor een e-factuur is nog nodig:',
  lacks: {
    number: 'het OIN of het KVK-nummer',
    kvk: 'het KVK-nummer',
    address: 'het hele adres: straat, postcode en plaats',
    'eu-number': 'het btw-nummer',
  },
}
