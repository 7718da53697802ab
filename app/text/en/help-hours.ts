import type { helpHours as dutch } from '../nl/help-hours.ts'

/** Hours for each other: what is on somebody's account, and what hours are not. */
export const helpHours: typeof dutch = {
  title: 'My hours',
  link: 'Look at your hours',
  notKept: 'Your co-op keeps no hours. You can help each other all the same.',
  notAgreed:
    'Your municipality does not want you to keep hours. So nothing is added and nothing goes off. ' +
    'You can help each other all the same.',
  zero: 'You are at zero.',
  above: (f) => `You have ${f.hours}.`,
  below: (f) =>
    `You are ${f.hours} below zero. Others helped you more than you helped them. That is all right.`,
  how: (f) =>
    `An hour is an hour, whatever you do. When you help somebody, hours are added. ` +
    `When somebody helps you, hours go off. ` +
    `You may be ${f.below} below zero.`,
  none: 'Nothing was added or went off yet.',
  list: 'What was added and what went off',
  columns: { day: 'Day', what: 'What', hours: 'Hours' },
  line: {
    helped: (f) => `You helped ${f.other}: “${f.what}”`,
    wasHelped: (f) => `${f.other} helped you: “${f.what}”`,
    turn: (f) => `You did your turn: ${f.duty}.`,
    gave: (f) => `You gave hours to ${f.other}.`,
    got: (f) => `${f.other} gave you hours.`,
  },
  noMoneyTitle: 'Hours are no money',
  noMoney:
    'You cannot buy hours, sell them or change them for euros. Gilde tells nobody of them: not the ' +
    'municipality, not the tax office. We found no rule that says that hours count for your benefit, and none ' +
    'that says they do not. ' +
    'Do you do for each other what you also do as work? Or are you not sure? Then ask your case manager first.',
  give: 'Give hours',
  given: 'The hours were given.',
  onPaper: 'Your hours on paper (pdf)',
  giving: {
    lead: 'You give something of what you have. That can be a gift, or putting right what was written down wrong.',
    to: 'To whom?',
    hours: 'How many hours?',
    hoursHint: 'For example 2, 1:30 or ½.',
    word: 'Do you want to say something with it?',
    save: 'Give them',
    back: 'Back to My hours',
  },
  paper: {
    subject: 'My hours',
    balance: (f) => `On this day there is ${f.hours}.`,
    line: (f) => `${f.day}: ${f.hours}. ${f.what}`,
    file: 'my-hours',
  },
  rule: {
    title: 'Hours for each other',
    lead:
      'Do members keep how long they help each other? An hour is an hour. What one gets, goes off the other; for a ' +
      'turn on the rota it goes off the co-operative. It is no money. ' +
      'Did a municipality say in what was agreed that it may not? Then it does not count for its members.',
    counted: 'Do you keep hours?',
    no: 'No, helping each other is enough',
    yes: 'Yes, we keep hours',
    below: 'How many hours may somebody be below zero?',
    belowHint: 'Then who did nothing yet can be helped as well. 24 hours at most.',
    save: 'Save',
    saved: 'It was saved.',
  },
  before: {
    toYou: (f) => `These hours are added to yours and go off those of ${f.other}.`,
    fromYou: (f) => `These hours go off yours and are added to those of ${f.other}.`,
    benefit:
      'Hours are no money. We found no rule about hours and your benefit. Not sure? Ask your case manager first, ' +
      'or fill in 0.',
    ask: 'Ask your case manager',
  },
  saying: {
    hours: 'How many hours was it?',
    hoursHint: 'For example 2 or 1:30. Fill in 0 when you do not want to count hours.',
    otherSaid: (f) =>
      `${f.other} filled in ${f.hours}. Is that not right? Fill in what it was. ` +
      `Then we ask ${f.other} if that is good.`,
  },
  took: (f) => `It took ${f.hours}.`,
}
