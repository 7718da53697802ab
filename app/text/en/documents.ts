import type { documents as Dutch } from '../nl/documents.ts'

/** Sentences on paper: the invoice, the credit note, the sign-in card. */
export const documents: typeof Dutch = {
  invoice: {
    title: { invoice: 'Invoice', 'credit-note': 'Credit note' },
    documentTitle: (f) => `${f.title} ${f.number} from ${f.seller}`,
    logoOf: (f) => `Logo of ${f.seller}`,
    billedTo: 'Billed to',
    attention: (f) => `Attn. ${f.contact}`,
    madeBy: 'Made by',
    didTheWork: 'Who did the work',
    didLines: (f) => (f.count === 1 ? `${f.name} (line ${f.lines})` : `${f.name} (lines ${f.lines})`),
    number: { invoice: 'Invoice number', 'credit-note': 'Number' },
    issuedOn: { invoice: 'Invoice date', 'credit-note': 'Date' },
    dueOn: 'Please pay by',
    workedOn: 'Work done',
    customerReference: 'Your reference',
    corrects: 'Corrects invoice',
    correctsValue: (f) => `${f.number} of ${f.day}`,
    customerVatNumber: (f) => `VAT number ${f.number}`,
    customerKvk: (f) => `KVK ${f.number}`,
    customerOin: (f) => `OIN ${f.number}`,
    kvk: (f) => `KVK ${f.number}`,
    vatNumber: (f) => `VAT ${f.number}`,
    iban: (f) => `IBAN ${f.iban}`,
    page: 'Page {page} of {pages}',
    continued: (f) => `${f.title} ${f.number}, continued`,

    linesHeading: 'What was done',
    description: 'Description',
    quantity: 'Quantity',
    unitPrice: 'Price',
    vat: 'VAT',
    amount: 'Amount',
    linesInclude: { with: 'Prices include VAT', without: 'Prices exclude VAT', scheme: '' },
    vatShort: {
      exempt: 'exempt',
      'reverse-charge': 'reversed',
      'eu-service': 'reversed',
      'eu-goods': 'EU 0%',
      export: '0%',
    },

    net: 'Total excluding VAT',
    vatLine: {
      rate: (f) => `VAT ${f.rate} on ${f.base}`,
      rateIncluded: (f) => `Including VAT ${f.rate} on ${f.base}`,
      exempt: (f) => `Exempt from VAT: ${f.base}`,
      'reverse-charge': (f) => `VAT reverse charged on ${f.base}`,
      'eu-service': (f) => `VAT reverse charged on ${f.base}`,
      'eu-goods': (f) => `Intra-Community supply, VAT 0% on ${f.base}`,
      export: (f) => `Export outside the EU, VAT 0% on ${f.base}`,
    },
    total: { invoice: 'Total to pay', 'credit-note': 'Total credit' },

    statements: {
      'reverse-charge': (f) =>
        `VAT reverse charged (“btw verlegd”). VAT number of the customer: ${f.number}.`,
      'eu-service': (f) =>
        `VAT reverse charged: service within the EU (articles 44 and 196 VAT Directive). VAT ` +
        `number of customer: ${f.number}.`,
      'eu-goods': (f) =>
        `Intra-Community supply (article 138 VAT Directive). VAT number of the customer: ${f.number}.`,
      export: 'Export to a country outside the EU (article 146 VAT Directive).',
      exempt: (f) => `Exempt from VAT: ${f.ground}.`,
      smallBusinessScheme:
        'Invoice exempt from VAT under article 25 of the Dutch VAT Act (small-business scheme, KOR).',
    },

    paymentHeading: 'How to pay',
    paymentTerms: (f) => `Please pay ${f.total} by ${f.due}.`,
    paymentTermsWithoutDay: (f) => `Please pay ${f.total}.`,
    paymentIban: 'Account',
    paymentHolder: 'Account holder',
    paymentAmount: 'Amount',
    paymentReference: 'Payment reference',
    paymentText: 'Description',
    qrCaption: 'Scan with a bank app',
    qrAlt: (f) =>
      `QR code to pay ${f.total} to ${f.holder}, account ${f.iban}, with reference ${f.reference}`,
    refundHeading: 'Your refund',
    refund: (f) =>
      `This amount is taken off invoice ${f.number}. If that has been paid already, we pay it back.`,
    nothingToPay: 'There is nothing to pay.',
    question: (f) => `Questions about this invoice? Write to ${f.email}.`,
  },

  missing: {
    number: 'The number is missing.',
    'seller-name': 'The name of the co-operative is missing.',
    'seller-address': 'The address of the co-operative is incomplete: street, postcode and town.',
    'seller-kvk': 'The KVK number of the co-operative is missing.',
    'seller-vat-number': 'The VAT number of the co-operative is missing.',
    'customer-name': 'The name of the customer is missing.',
    'customer-address': 'The address of the customer is incomplete: street, postcode and town.',
    'customer-vat-number': 'VAT can only be reverse charged with the VAT number of the customer.',
    lines: 'There is nothing on the invoice yet.',
    description: 'One of the lines does not say what was done.',
    'exemption-ground': 'The exemption does not say which law it rests on.',
    'corrected-invoice': 'It does not say which invoice this credit note belongs to.',
  },

  signInCard: {
    title: (f) => `Sign-in card of ${f.cooperative}`,
    heading: 'Your sign-in card',
    hello: (f) => `For ${f.name}`,
    codeLabel: 'Your code',
    steps: {
      scan: 'Scan the square with your phone. Or go to:',
      type: 'Is your code not there yet? Type it.',
      code: 'Choose “Sign in”. That is all.',
    },
    validUntil: (f) => `The code works once, up to and including ${f.day}.`,
    secret: 'Give the code to nobody. We never call or write to ask for it.',
    callFirst: (f) => `Call ${f.phone === '' ? 'us' : f.phone} first. Then what only you read opens too.`,
    lost: (f) => `Lost your sign-in card? Call or mail ${f.contact}. We will make a new one.`,
    cut: 'Cut out the sign-in card along the line.',
    qrAlt: (f) => `QR code with the link ${f.link}`,
    logoOf: (f) => `Logo of ${f.cooperative}`,
  },
}
