import type { onlinePayments as dutch } from '../nl/online-payments.ts'

const choice = new Intl.ListFormat('en', { type: 'disjunction' })

export const onlinePayments: typeof dutch = {
  entry: {
    came: (f) => `iDEAL: invoice ${f.number}`,
    went: (f) => `iDEAL back to the customer: invoice ${f.number}`,
  },
  customer: {
    button: (f) => `Pay ${f.amount} with iDEAL`,
    or: 'Or transfer it yourself:',
    received: (f) => `Your payment of ${f.amount} has come in. Thank you.`,
    title: 'Pay with iDEAL',
    go: 'Go to your bank',
    goLead: (f) =>
      `You pay ${f.amount} at your own bank, through ${f.provider}. Does nothing happen? Press the button.`,
    back: 'Back to the invoice',
    state: {
      asked: 'The payment is not ready yet. Try again in a moment.',
      open: 'We do not see your payment yet. Did you pay? It usually comes in within a few minutes. Do not pay again.',
      paid: 'Your payment has come in. Thank you.',
      failed: 'The payment did not succeed. Nothing was taken. You can try again.',
      expired: 'The payment took too long and was stopped. Nothing was taken. You can try again.',
      canceled: 'You stopped the payment. Nothing was taken. You can try again.',
      wrong:
        'Something is not right with this payment. Ask a question on the page of the invoice, and we find out.',
      silent:
        'We cannot see now whether your payment came in. Did you pay? Do not pay again. Look at the invoice later.',
    },
    refusals: {
      'nothing-to-pay': 'There is nothing to pay any more.',
      'paid-already': 'Your payment has come in already. You need not do anything.',
      'too-many-payments': 'This was tried often now. Wait an hour, or transfer it yourself.',
      'payments-silent': 'Paying with iDEAL does not work right now. Transfer it yourself, or try later.',
    },
  },
  office: {
    title: 'Paid with iDEAL',
    lead:
      'Customers paid with iDEAL. The money reaches the bank ' +
      'later, sometimes less costs. Book here that they paid.',
    toBook: (f) => (f.count === 1 ? 'Still to book: 1 payment' : `Still to book: ${f.count} payments`),
    nothing: 'There is nothing to book.',
    one: (f) => `${f.day}: ${f.customer}, invoice ${f.number}, ${f.amount}`,
    back: (f) => `${f.amount} went back to ${f.customer}, invoice ${f.number}`,
    book: (f) => (f.count === 1 ? 'Book this payment' : `Book all ${f.count} payments`),
    done: (f) => (f.booked === 1 ? '1 payment was booked.' : `${f.booked} payments were booked.`),
    left: (f) =>
      f.left === 1
        ? '1 payment is for work of your own. Somebody else books it.'
        : `${f.left} payments are for work of your own. Somebody else books them.`,
    notBooked: (f) => `Invoice ${f.number} was not booked. ${f.why}`,
    owing: (f) =>
      `${f.customer} got ${f.amount} too much back with invoice ${f.number}. Ask the customer to return it.`,
    latest: 'Started last',
    states: {
      asked: () => 'started',
      open: () => 'underway',
      paid: () => 'paid',
      failed: () => 'did not succeed',
      expired: () => 'expired',
      canceled: () => 'stopped by the customer',
      wrong: (f) => `not right: look at ${f.provider}`,
    },
    none: 'Nothing was started yet.',
    setting: 'Set up iDEAL',
  },
  setting: {
    title: 'Paying with iDEAL',
    lead: (f) =>
      'Customers get a button to pay with their invoice. That goes ' +
      `through ${choice.format(f.providers)}. You need an account and a key there.`,
    provider: 'Of whom is the key?',
    back: 'Back to settings',
    apiKey: (f) => `Key of ${choice.format(f.providers)}`,
    starts: (f) => `Starts with ${choice.format(f.starts)}.`,
    apiKeyHint: 'We never show it again. It says where money goes, so somebody else says yes to it.',
    ask: 'Ask somebody else to say yes',
    on: 'iDEAL is on.',
    off: 'iDEAL is off.',
    waits: (f) => `A key of ${choice.format(f.providers)} waits for a yes, since ${f.day}.`,
    byAnother: 'You asked this. Somebody else of the administration says yes or no.',
    yes: 'Yes, use this key',
    no: 'No, do not use this key',
    stop: 'Turn iDEAL off',
    done: 'Saved.',
    card: 'Paying with iDEAL',
    cardLead: 'A button with the invoice, with which customers pay at once.',
    change: 'Set up iDEAL',
  },
  refusals: {
    'online-key-wrong': (f) =>
      `This is no key of ${f.provider}. It starts with ${choice.format(f.starts.split(', '))}.`,
    'online-key-refused': (f) => `${f.provider} does not take this key, or iDEAL is still off there.`,
    'payments-silent': 'The payment service does not answer now. Try later.',
    'no-key-waits': 'No key waits any more.',
    'invoice-not-found': 'This invoice is not there.',
    'more-than-open': 'Less is open than was paid. Try again.',
    'more-than-paid': 'More goes back than was paid. Look at the payment service.',
    'no-scheme-in-force': 'No scheme holds on this day, so it cannot be shared out. Ask the board.',
  },
}
