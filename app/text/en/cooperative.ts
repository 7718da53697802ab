import type { cooperative as Dutch } from '../nl/cooperative.ts'

/** The settings of the co-operative. */
export const cooperative: typeof Dutch = {
  settings: {
    title: 'Settings',
    lead: 'What you change here counts from now on. What was sent or booked stays as it was.',
    change: (what) => `Change: ${what}`,
    back: 'Back to settings',
    save: 'Save',
    saved: (what) => `Saved: ${what}.`,
    empty: 'Not filled in yet',
    missingTitle: 'Still needed for the first invoice',
    missing: {
      kvk: 'the KVK number',
      'vat-number': 'the VAT number',
      iban: 'the account number',
      address: 'the address',
      'vat-mode': 'how the co-op pays VAT',
    },
  },
  sections: {
    identity: 'Who we are',
    account: 'Account on the invoice',
    contact: 'Address and contact',
    vat: 'VAT',
    invoices: 'Invoices',
    sharing: 'Sharing out',
    colours: 'Colours',
    logo: 'Logo',
  },
  identity: {
    lead: 'This stands on every invoice. Copy it from the trade register.',
    legalName: 'Name of the co-op',
    legalNameHint: 'With U.A., B.A. or W.A. behind it.',
    kvk: 'KVK number',
    kvkHint: '8 digits.',
    vatNumber: 'VAT number',
    vatNumberHint: 'For example NL123456789B01. Under the KOR it may stay empty.',
  },
  account: {
    lead: 'Customers pay to this account. One person asks for another account, another person says yes.',
    now: 'Account on the invoice',
    choose: 'Which account stands on the invoice?',
    none: 'There is no bank account yet. The administration adds it first, under Bank.',
    ask: 'Ask for this account',
    waits: 'Waits for a second person',
    task: 'Check the account on the invoice',
    asked: (f) => `${f.name} asked on ${f.day} to put account ${f.iban} on the invoices.`,
    check:
      'Is that right? Ask, not by e-mail but in person. After your yes this account stands on every new invoice.',
    byAnother: 'Somebody else of the administration or the board says yes. Until then all stays as it is.',
    yes: (iban) => `Yes, put ${iban} on the invoices`,
    no: 'No, leave it as it is',
  },
  contact: {
    lead: 'The address stands on every invoice. Customers with a question use the rest.',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    email: 'E-mail',
    phone: 'Telephone',
    website: 'Website',
    municipality: 'Municipality you work with',
  },
  vat: {
    toLimit: 'How far are you from the limit of the KOR?',
    lead: 'Usually there is VAT on an invoice. When the co-op takes part in the KOR, there is none.',
    now: 'Now',
    mode: { normal: 'Ordinary VAT', kor: 'KOR: no VAT on invoices' },
    modeHint: {
      normal: 'There is VAT on the invoice. The co-op pays it to the tax office.',
      kor: 'Small-business scheme: turnover up to € 20,000 a year, for the whole co-op together.',
    },
    choose: 'How does the co-op pay VAT?',
    from: 'From which day?',
    since: (mode, day) => `${mode}, from ${day}`,
    history: 'How it was and how it will be',
    none: 'Not chosen yet',
    fromColumn: 'From',
    modeColumn: 'VAT',
  },
  invoices: {
    lead: 'This holds for invoices you send from now on.',
    paymentTerm: 'Within how many days does a customer pay?',
    paymentTermHint: 'Usually 14. For a municipality 30 at most.',
    paymentTermFact: 'Time to pay',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    footer: 'Line at the foot of the invoice',
    footerHint: 'For example: Thank you for buying from us.',
  },
  sharing: {
    lead: "When does money go to the co-op, the training pot and the member's pot?",
    choose: 'When do we share out?',
    moment: { payment: 'When the customer has paid', invoice: 'When the invoice was sent' },
    momentHint: {
      payment: 'This way there is never money in a pot that is not there yet. Most co-ops choose this.',
      invoice: 'The pot is up to date sooner, but sometimes the customer has not paid yet.',
    },
    fact: 'Sharing out',
    inside: 'A member works for another member. Where does the money go?',
    insideTo: { scheme: 'Shared out by the scheme', pot: 'All to the pot of that member' },
    insideHint: {
      scheme: 'As with a customer: the co-op and the training pot get their part too.',
      pot: 'This money was shared out before, when the customer paid. The limit of the pot does not hold here.',
    },
    insideFact: 'Work for each other',
  },
  colours: {
    lead: 'Two colours, for the pages and the invoices.',
    colour: 'Main colour',
    colourHint: 'For buttons, links and headings. Write the colour as #17594a.',
    accent: 'Second colour',
    accentHint: 'For surfaces on the invoice. Write the colour as #9a4a00.',
    contrast: (ratio) => `On white the contrast is ${ratio} to 1.`,
    readable: 'That reads well.',
    madeReadable: (colour) =>
      `That is too little to read (4.5 is needed). So for letters and buttons we use ${colour}.`,
    sampleWord: 'This is how a button looks',
    sample: 'What it looks like',
    look: 'Have a look',
  },
  logo: {
    lead: 'The logo stands on top of every page and on every invoice.',
    file: 'File',
    fileHint: 'PNG, JPEG or SVG, 500 kB at most.',
    now: 'The logo now',
    none: 'No logo',
    present: 'There is a logo',
    upload: 'Use this logo',
    remove: 'Remove the logo',
  },
  refusals: {
    'account-not-ours': () =>
      'This is no account of the co-operative. The administration adds an account first, under Bank.',
    'account-printed-already': () => 'This account stands on the invoices already.',
    'account-not-asked': () => 'This account is not asked for (any more). Look again.',
    'vat-mode-books-closed': (facts) =>
      `The books are closed up to and including ${facts.last}. ` +
      `The first day you can choose is ${facts.first}.`,
    'vat-mode-invoices-issued': (facts) =>
      `The last invoice is of ${facts.last}. Its VAT is fixed. ` +
      `The first day you can choose is ${facts.first}.`,
    'vat-mode-costs-booked': (facts) =>
      `The last cost whose VAT was deducted is of ${facts.last}. ` +
      `The first day you can choose is ${facts.first}.`,
    'vat-mode-too-far': (facts) =>
      `This day is too far away. The last day you can choose is ${facts.last}. Look at the year too.`,
    'vat-mode-already': () => 'On that day the co-op pays VAT like this already. Nothing was changed.',
    'logo-too-large': () => 'This file is larger than 500 kB. Make it smaller.',
    'logo-unreadable': () => 'This is no PNG, JPEG or SVG that we can read to the end. Choose another file.',
    'logo-not-plain': () =>
      'This SVG file holds something that we cannot draw, for example a program, a link or a size that ' +
      'is not right. Save it as PNG and choose that.',
    'logo-too-many-pixels': () => 'This picture is too large: 4,000 by 4,000 dots at most. Make it smaller.',
    'slug-taken': (facts) => `There is already a co-op with the address ${facts.slug}.`,
    'slug-reserved': (facts) => `Gilde itself uses the address ${facts.slug}. Choose another.`,
  },
}
