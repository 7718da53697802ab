import type { taxReturn as Dutch } from '../nl/tax-return.ts'

/** The VAT return, the supplement and the ICP list: the pages of one period. */
export const taxReturn: typeof Dutch = {
  return: {
    title: (f) => `VAT return for ${f.period}`,
    back: 'All periods',
    running: (f) => `This period runs until ${f.day}. The amounts may still change.`,
    notNeeded: 'The co-operative was under the KOR all through this period. No return is needed.',
    how: 'Enter these amounts at Mijn Belastingdienst Zakelijk. Then come back here and say that it was filed.',
    table: 'The boxes of the return',
    box: 'Box',
    base: 'Amount without VAT',
    vat: 'VAT',
    open: (f) => `Look at what is in box ${f.box}`,
    roundingTitle: 'How do we round?',
    rounding:
      'The return is in whole euros. You may round in your own favour: what you pay down, what you get back up. ' +
      'The cents are in the worksheet.',
    exact: (f) =>
      `To the cent it is ${f.exact}. The difference of ${f.difference} is booked as a payment difference.`,
    showEmpty: 'Show the empty boxes too',
    hideEmpty: 'Show only boxes with an amount',
    names: {
      '1a': 'Sold at the high rate',
      '1b': 'Sold at the low rate',
      '1c': 'Sold at another rate',
      '1d': 'Private use',
      '1e': 'Sold at 0% or reversed to the customer',
      '2a': 'Bought with the charge reversed to you',
      '3a': 'Sold to countries outside the EU',
      '3b': 'Sold to countries in the EU',
      '3c': 'Installation or distance sales in the EU',
      '4a': 'Bought from countries outside the EU',
      '4b': 'Bought from countries in the EU',
      '5a': 'VAT that you owe (1 up to 4)',
      '5b': 'VAT that you get back (input tax)',
      '5c': '5a less 5b',
      '5d': 'Reduction for small businesses (no longer exists)',
      '5e': 'Estimate of the last return',
      '5f': 'Estimate of this return',
      '5g': 'Total',
    },
    totalPay: 'Total to pay',
    totalReceive: 'Total to get back',
    corrections: 'Corrections of earlier periods',
    correctionsLead:
      'This was booked after the return of that period. Together it is €1,000 at most. ' +
      'So it may go along in this return. It is in the amounts above already.',
    apart: 'Not in this return: a supplement is needed',
    apartLead:
      'This was booked after the return of that period, and together it is more than €1,000. ' +
      'Then you must tell it apart, for each period, within eight weeks.',
    correctionOf: (f) => `For ${f.period}`,
    check: 'Is it what the books say?',
    checkGood: (f) => `Yes. The VAT accounts hold ${f.amount}, and that is exactly what the returns say.`,
    checkNot: 'Not yet. Look at this before you file.',
    offRate: (f) => `Box ${f.box} has ${f.vat} of VAT. With the amount beside it goes ${f.expected}.`,
    byHand: (f) =>
      f.count === 1
        ? 'One entry on a VAT account was made by hand, without an invoice or receipt:'
        : `${f.count} entries on a VAT account were made by hand, without an invoice or receipt:`,
    byHandEntry: (f) => `Entry ${f.number}, ${f.day}: ${f.description}, ${f.amount} of VAT`,
    checkParts: (f) => `The VAT accounts hold ${f.amount}. That is:`,
    parts: {
      period: 'of this period',
      unfiled: 'of earlier periods that are not filed yet',
      corrections: 'booked later in periods that were filed',
      beforeStart: 'of before the first return in Gilde',
      unexplained: 'we cannot explain this: look into it',
    },
    total: 'Together',
    worksheet: 'Worksheet to print',
    csv: 'Worksheet as csv',
    icp: 'ICP list',
    toFile: 'Say that it was filed',
    supplement: 'Supplement for this period',
  },

  filed: {
    notice: (f) => `Filed on ${f.day}. Kept by ${f.by}.`,
    done: 'Kept. The VAT of this period is now under “VAT paid or received”.',
    frozen: 'This is exactly what was filed. It does not change any more.',
    pay: (f) => `Pay ${f.amount} by ${f.day} at the latest.`,
    payTo:
      'Account of the Belastingdienst: NL86 INGB 0002 4455 88. Check it on the return. ' +
      'Put only the payment reference with it.',
    reference: 'Payment reference',
    noReference: 'No payment reference was kept.',
    left: (f) => `Of this ${f.paid} was paid.`,
    isPaid: 'This was paid.',
    receive: (f) => `The Belastingdienst pays you ${f.amount}.`,
    isReceived: 'This was received.',
    bank:
      'Is the payment on the bank statement? Then we know the reference, and you only confirm. ' +
      'Without a reference you book it on “1520 Btw betaald of ontvangen”.',
    entry: 'Look at the entry',
    supplement: (f) => `Supplement filed on ${f.day}: ${f.amount}`,
    undone: (f) => `An earlier version was undone on ${f.day}: ${f.reason}`,
    undo: 'Not filed after all?',
    undoLead:
      'This can be done only while nothing of it was paid. The entry is reversed. ' +
      'What you had filed is kept.',
    reason: 'Why?',
    undoButton: 'Undo this',
    undoneDone: 'Undone. This period is open again.',
  },

  file: {
    title: (f) => `Filed: ${f.period}`,
    lead: 'Did you enter these amounts at the Belastingdienst? Then say here when, with the payment reference.',
    back: 'Back to the return',
    filedOn: 'On which day did you file it?',
    reference: 'Payment reference',
    referenceHint: 'Sixteen digits. The Belastingdienst shows them after filing.',
    referenceOptional: 'Do you get money back? Then you may leave this empty.',
    save: 'This was filed',
    pay: (f) => `You told that you must pay ${f.amount}.`,
    receive: (f) => `You told that you get ${f.amount} back.`,
    zero: 'You told that you pay nothing and get nothing back.',
    after:
      'After this, what was filed is fixed. What is booked later in this period goes into a later return.',
  },

  supplement: {
    title: (f) => `Supplement for ${f.period}`,
    lead: 'A supplement tells the Belastingdienst what is different from the return.',
    nothing: 'Nothing changed in this period after the return. No supplement is needed.',
    rule:
      'Is all that was booked later more than €1,000 together? Then it must be a supplement, within eight weeks. ' +
      'Is it less, then it may go along in the next return.',
    table: 'The new amounts of the whole period',
    how: 'Enter the new amounts at the Belastingdienst, not only the difference.',
    pay: (f) => `To pay in addition: ${f.amount}`,
    receive: (f) => `To get back: ${f.amount}`,
    zero: 'You pay nothing in addition and get nothing back.',
    what: 'What was booked later',
  },

  box: {
    title: (f) => `Box ${f.box}, ${f.period}`,
    back: 'Back to the return',
    day: 'Day',
    entry: 'Entry',
    what: 'What',
    base: 'Amount without VAT',
    vat: 'VAT',
    correction: 'Correction',
    total: 'Together',
    none: 'There is nothing in this box.',
    table: 'What this amount is made of',
    more: 'More',
  },

  worksheet: {
    title: (f) => `VAT worksheet ${f.period}`,
    lead: 'Each amount of the return, down to the invoice or the receipt. These are the exact amounts, with cents.',
    tooLong: (f) => `This worksheet has ${f.count} lines. That is too much for one page. Get it as csv.`,
    headings: {
      box: 'Box',
      day: 'Day',
      entry: 'Entry',
      description: 'Description',
      base: 'Amount without VAT',
      vat: 'VAT',
      correction: 'Correction',
      yes: 'yes',
    },
    print: 'Print this page with Ctrl + P. There you can make a pdf of it too.',
  },

  icp: {
    title: (f) => `ICP list ${f.period}`,
    lead: 'Services to businesses in other EU countries, by the VAT number of the customer. They are told apart.',
    none: 'There are no services to businesses in other EU countries in this period. No list is needed.',
    table: 'By customer',
    number: 'VAT number',
    customer: 'Customer',
    amount: 'Amount',
    noNumber: 'No VAT number',
    corrections: 'Corrections of earlier lists',
    of: 'For',
    total: 'Together',
    checkGood: (f) => `This is ${f.amount} together. That is the same as box 3b of the return.`,
    checkWrong: (f) =>
      `This is ${f.amount} together. That is ${f.difference} different from box 3b of the return. Look into it.`,
    numberMissing:
      'A customer has no VAT number. Credit that invoice and make a new one with the number on it.',
    year: 'Do you file once a year? Then the ICP list is for each quarter, unless the Belastingdienst gave permission.',
    filedOn: 'On which day did you send it?',
    save: 'This was sent',
    filed: (f) => `Sent on ${f.day}. Kept by ${f.by}.`,
    done: 'Kept.',
    undoneDone: 'Undone. This list is open again.',
    whole: 'The list is in whole euros.',
  },
}
