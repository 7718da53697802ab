import type { unusualCosts as Dutch } from '../nl/unusual-costs.ts'

export const unusualCosts: typeof Dutch = {
  ask: {
    title: 'Is this right?',
    lead: (f) => `You book ${f.amount} of ${f.supplier} for ${f.name}.`,
    leadOfAll: (f) => `You book ${f.amount} of ${f.supplier}.`,
    'below-zero': (f) =>
      `The pot of ${f.name} goes below zero: there is ${f.pot} in it now, after this ${f.after}.`,
    'more-than-work': (f) =>
      `It is more than ${f.name} has: ${f.pot} in the pot, and ${f.work} of work that customers still pay.`,
    'above-limit': (f) =>
      `It is more than ${f.limit}. So somebody else looks as well. It is booked only after their yes.`,
    sameIban: (f) => `This account is already of: ${f.names}. Two names on one account are rare. Check it.`,
    sameIbanSure: 'Yes, the number is right: save it',
    lookAgain: 'Look at the receipt. Is the decimal point where it should be?',
    sure: (f) => `Yes, ${f.amount} is right: book it`,
    sureAndWait: (f) => `Yes, ${f.amount} is right: ask for the second yes`,
    change: 'No, change it',
    journey: 'Yes, book this journey all the same',
  },
  wait: {
    asked: 'The cost waits for a second yes.',
    booked: 'You said yes. The cost is booked.',
    refused: 'You said no. Nothing is booked.',
    waits: (f) =>
      `${f.name} filled this in. It is more than ${f.limit}, so somebody else says yes. Until then nothing is booked.`,
    title: (f) => `Waits for a yes: ${f.supplier}, ${f.amount}`,
    inTray: 'See the receipt in the tray',
    approve: 'Yes, book this cost',
    refuse: 'No, do not book this',
    refuseLead: 'Say why. Whoever filled it in reads that here. A receipt of the tray can be booked again.',
    why: 'Why not?',
    said: (f) => `On ${f.day} somebody said no: ${f.why}`,
    askedBy: 'Filled in by',
    knew: 'Said knowingly',
    sure: {
      'below-zero': 'The pot may go below zero by this.',
      'more-than-work': 'It is more than what is in the pot and what work is still to be paid.',
    },
    list: 'Waits for a second yes',
    vatStated: 'VAT on the receipt',
  },
  home: {
    approve: (f) => `Approve a cost: ${f.supplier}, ${f.amount}`,
    approveDetail: (f) => `${f.name} filled it in. It is more than the limit of the board.`,
  },
}
