import type { paymentMail as DutchMail, paymentRefusals as Dutch } from '../nl/payment-refusals.ts'

/** Why paying, an account or an answer cannot be. */
export const paymentRefusals: typeof Dutch = {
  'member-not-found': () => 'This member is not there.',
  'not-the-tax-office': () =>
    'This is not the account of the Belastingdienst: NL86 INGB 0002 4455 88. Use only that one.',
  'iban-wrong': () => 'This is no right IBAN. Check the digits.',
  'holder-unreadable': () => 'The bank cannot read this name. Write it in plain letters (a to z).',
  'account-there-already': () => 'This account was there already.',
  'payee-not-found': () => 'This payee is not there (any more).',
  'reference-holds-bsn': () => 'This looks like a citizen service number (BSN). That may not stand here.',
  'account-not-waiting': () => 'Yes or no was said to this already. Look again.',
  'payout-changed': () => 'The amount has changed. Look again what it does to your benefit.',
  'payout-under-way': () => 'A payment to you is on its way already. Wait until it is there.',
  'nothing-chosen': () => 'Choose first what you want to pay.',
  'due-changed': () => 'Something changed in what is to be paid. Look again.',
  'account-not-ours': () => 'This account is not of the co-op.',
  'day-passed': () => 'This day is over already. Choose today or later, or leave the day empty.',
  'day-too-far': () => 'Choose a day within 60 days.',
  'batch-not-found': () => 'This batch is not there.',
  'batch-released-already': () => 'This batch is released already.',
  'batch-withdrawn': () => 'This batch is withdrawn.',
  'batch-pays-you': () => 'In this batch is a payment to you. Somebody else releases it.',
  'not-owed-any-more': (f) =>
    `The payment to ${f.name} is not right any more: less is owed. Withdraw the batch and make a new one.`,
  'account-refused-since': (f) =>
    `Somebody said no to the account of ${f.name}. Withdraw the batch and make a new one.`,
  'account-replaced-since': (f) =>
    `Another account holds for ${f.name} by now. Withdraw the batch and make a new one.`,
  'batch-not-released': () => 'This batch is not released yet.',
  'batch-with-bank': () => 'The file was taken already. It cannot be withdrawn. Look at the bank.',
  'payment-not-found': () => 'This payment is not there.',
  'batch-not-with-bank': () => 'This batch is not with the bank yet.',
  'payment-ended-already': () => 'This payment was done already. Look again.',
}

/** To a member whose account was changed. */
export const paymentMail: typeof DutchMail = {
  subject: 'Your account at the co-op was changed',
  body: (f) =>
    [
      `Hello ${f.name},`,
      '',
      `On ${f.when} another account was entered for you at ${f.cooperative}: ${f.iban}.`,
      'We wait a week before we use it, or until the administration spoke to you.',
      '',
      'Did you do this? Then you need not do anything.',
      'Was it not you? Then call the administration at once. Do not answer this mail.',
    ].join('\n'),
}
