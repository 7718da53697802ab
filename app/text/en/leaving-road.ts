import type { road as dutch } from '../nl/leaving-road.ts'

/** A sentence about one, or about more. */
const counted =
  (one: string, more: (count: number) => string) =>
  ({ count }: { count: number; amount?: string | undefined }) =>
    count === 1 ? one : more(count)

export const road: typeof dutch = {
  title: (f) => `You stop on ${f.day}`,
  titleOf: (f) => `${f.name} stops on ${f.day}`,
  left: (f) => `You stopped on ${f.day}`,
  leftOf: (f) => `${f.name} stopped on ${f.day}`,
  lead: ({ count }) =>
    count === 0
      ? 'All is done.'
      : count === 1
        ? 'There is 1 thing left to do.'
        : `There are ${count} things left to do.`,
  ownToo: (f) =>
    `${f.name} may see more than you do here: the message to the municipality, and hours for each other.`,
  ticks: 'Is something done? Then it goes from this page by itself.',
  label: 'What is still to be done',
  said: {
    self: (f) => `${f.name} wrote this down themselves, on ${f.day}.`,
    other: (f) => `${f.name} wrote this down, on ${f.day}. Told: ${f.how}.`,
  },
  whereTo: (f) => `Next: ${f.what}.`,
  done: {
    gezegd: 'It is written down. Look at your ease at what is still to be done.',
    terug: 'You took it back. You stay a member.',
    teruggenomen: (f) => `It was taken back. ${f.name} stays a member.`,
  },
  stops: {
    work: 'Your work',
    money: 'The money',
    together: 'Things, help and appointments',
    municipality: 'The municipality',
    pot: 'Your pot',
    end: 'Your last day',
  },
  stopsOf: {
    work: 'The work',
    money: 'The money',
    together: 'Things, help and appointments',
    municipality: 'The municipality',
    pot: 'The pot',
    end: 'The last day',
  },
  allDone: 'Nothing is left to do here.',
  doneBefore: (f) => `Done: ${new Intl.ListFormat('en', { type: 'conjunction' }).format(f.what)}.`,
  goesOn: 'This goes on by itself after the last day',
  doer: {
    you: 'You do this yourself.',
    member: (f) => `${f.name} does this.`,
    administrator: 'The administration does this.',
  },
  standing: {
    'invoices-unissued': counted('1 invoice is not sent yet.', (n) => `${n} invoices are not sent yet.`),
    'joint-work': counted(
      '1 invoice together with another is not sent yet.',
      (n) => `${n} invoices together with others are not sent yet.`,
    ),
    'inside-jobs': counted(
      '1 job for each other is not finished.',
      (n) => `${n} jobs for each other are not finished.`,
    ),
    quotes: counted(
      '1 quote is still open. A customer can still say yes.',
      (n) => `${n} quotes are still open. A customer can still say yes.`,
    ),
    recurring: counted('1 recurring invoice still goes on.', (n) => `${n} recurring invoices still go on.`),
    'shop-requests': counted(
      '1 request by the shop window waits for an answer.',
      (n) => `${n} requests by the shop window wait for an answer.`,
    ),
    'shop-page': counted(
      'The page in the shop window is still on.',
      (n) => `${n} pages in the shop window are still on.`,
    ),
    'shop-keys': counted('1 key of a web shop still works.', (n) => `${n} keys of a web shop still work.`),
    receipts: counted('1 receipt is not booked yet.', (n) => `${n} receipts are not booked yet.`),
    'costs-waiting': counted('1 cost waits for a yes.', (n) => `${n} costs wait for a yes.`),
    'costs-owed': ({ count, amount }) =>
      amount === undefined
        ? `The co-operative still pays back costs: ${count}.`
        : `The co-operative still pays back ${amount} of costs.`,
    'pot-requests': counted(
      '1 request to the pot is not settled.',
      (n) => `${n} requests to the pot are not settled.`,
    ),
    'invoices-open': ({ count, amount }) => {
      const of = count === 1 ? '1 invoice is' : `${count} invoices are`
      const open = amount === undefined ? '' : ` Customers still pay ${amount} of that.`
      return `${of} not paid yet.${open} That money is shared out as always, also after the last day.`
    },
    bookings: counted(
      '1 booking still goes on, or is not handed back yet.',
      (n) => `${n} bookings still go on, or are not handed back yet.`,
    ),
    promises: counted('1 promise to help is not done.', (n) => `${n} promises to help are not done.`),
    'help-posts': counted(
      '1 ask or offer is still on the board.',
      (n) => `${n} asks or offers are still on the board.`,
    ),
    'hours-owed': () =>
      'The hours for each other are below zero. Help somebody, or ask the coach what you agree about it.',
    appointments: counted(
      '1 conversation with the coach is still open.',
      (n) => `${n} conversations with the coach are still open.`,
    ),
    workshops: counted('1 place in a meeting.', (n) => `${n} places in meetings.`),
    statements: counted(
      '1 monthly statement still waits for a yes.',
      (n) => `${n} monthly statements still wait for a yes.`,
    ),
    'last-statement': () =>
      'The statement of the last month is not confirmed yet. It comes when that month is over.',
    municipality: () =>
      'Tell your case manager that you stop, and from which day. The co-operative does not do that for you.',
  },
  names: {
    'invoices-unissued': 'invoices',
    'joint-work': 'work together',
    'inside-jobs': 'jobs for each other',
    quotes: 'quotes',
    recurring: 'recurring invoices',
    'shop-requests': 'requests by the shop window',
    'shop-page': 'shop window',
    'shop-keys': 'keys of web shops',
    receipts: 'receipts',
    'costs-waiting': 'costs',
    'costs-owed': 'costs paid back',
    'pot-requests': 'requests to the pot',
    'invoices-open': 'invoices paid',
    bookings: 'things',
    promises: 'promises to help',
    'help-posts': 'board',
    'hours-owed': 'hours for each other',
    appointments: 'conversations',
    workshops: 'meetings',
    statements: 'statements',
    'last-statement': 'last statement',
    municipality: 'message to the case manager',
  },
  way: {
    'invoices-unissued': 'To the invoices',
    'joint-work': 'To the invoices',
    'inside-jobs': 'To work for each other',
    quotes: 'To the quotes',
    recurring: 'To the recurring invoices',
    'shop-requests': 'To the shop window',
    'shop-page': 'To the shop window',
    'shop-keys': 'To the shop window',
    receipts: 'To the receipts',
    'costs-waiting': 'To the costs',
    'costs-owed': 'To what is to be paid',
    'pot-requests': 'To the requests',
    'invoices-open': 'To what is open',
    bookings: 'To the things',
    promises: 'To help for each other',
    'help-posts': 'To help for each other',
    'hours-owed': 'To help for each other',
    appointments: 'To the agenda',
    workshops: 'To the agenda',
    statements: 'To the statements',
    'last-statement': 'To the statements',
    municipality: 'Write to your case manager',
  },
  pot: {
    holds: (f) => `The pot holds ${f.amount} now.`,
    empty: 'The pot is empty.',
    below: (f) => `The pot is ${f.amount} below zero.`,
    rule: {
      municipality: 'The scheme says: what is in it at leaving goes to the municipality.',
      cooperative: 'The scheme says: what is in it at leaving goes to the co-operative.',
      training: 'The scheme says: what is in it at leaving goes to the training pot.',
      'own-business': 'The scheme says: who goes on with an own business takes along what is in it.',
      frozen: 'The scheme says: it stays as it is. Nothing can be taken out after the last day.',
      open: 'The scheme does not say yet what happens to the pot. The board decides that first.',
      none: 'No scheme holds yet. The board decides what happens to the pot.',
    },
    byHand:
      'This happens after the last day, and not by itself: the board asks it, the administration says yes. Until ' +
      'then the money stays where it is.',
    later: 'Does a customer pay later? Then it is shared out as always, and the part for the pot is added.',
    story: 'Read the story of the pot',
  },
  end: {
    before: (f) => `The last day is ${f.day}. Until and with that day all works as it does now.`,
    ready: 'The last day has passed and all is done. The administration can end the membership now.',
    'things-stand':
      'The last day has passed, but something is still open. Finish that first; then the membership is ended.',
    left: 'The membership has ended.',
    enroll: 'End the membership',
  },
  back: 'Stay after all',
  backLead:
    'You can take it back until your membership has ended. What you stopped already, you begin again yourself.',
  backLeadOf:
    'This can be done until the membership has ended. What was stopped does not begin again by itself.',
}
