import type { standing as dutch } from '../nl/leaving-standing.ts'

/** A sentence about one, or about more. */
const counted =
  (one: string, more: (count: number) => string) =>
  ({ count }: { count: number; amount?: string | undefined }) =>
    count === 1 ? one : more(count)

export const standing: typeof dutch = {
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
    'quotes-unbilled': ({ count, amount }) => {
      const of = count === 1 ? '1 quote' : `${count} quotes`
      const open =
        amount === undefined ? 'An invoice still belongs to it.' : `Of that ${amount} is no invoice yet.`
      return `The customer said yes to ${of}. ${open}`
    },
    'quotes-to-agree': counted(
      '1 quote together with another waits for a yes or no.',
      (n) => `${n} quotes together with others wait for a yes or no.`,
    ),
    'quotes-shared': counted(
      'There is still work in 1 quote together with another. Agree together who does it.',
      (n) => `There is still work in ${n} quotes together with others. Agree together who does it.`,
    ),
    recurring: counted('1 recurring invoice still goes on.', (n) => `${n} recurring invoices still go on.`),
    'shop-orders': counted(
      '1 order of a customer waits for an answer.',
      (n) => `${n} orders of customers wait for an answer.`,
    ),
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
    journeys: counted('1 journey is not booked yet.', (n) => `${n} journeys are not booked yet.`),
    'uses-unsettled': ({ count, amount }) => {
      const of = count === 1 ? '1 month' : `${count} months`
      return `The use of things of ${of} is not settled yet${amount === undefined ? '' : `: ${amount}`}.`
    },
    deposits: ({ count, amount }) => {
      const of = count === 1 ? '1 deposit is' : `${count} deposits are`
      return `${of} not given back yet${amount === undefined ? '' : `: ${amount}`}.`
    },
    papers: () => 'Signing in goes by a card alone.',
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
    turns: counted(
      '1 turn on the rota is still to come. Do it, or pass it on to another.',
      (n) => `${n} turns on the rota are still to come. Do them, or pass them on to another.`,
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
    'joint-work': 'invoices together with others',
    'inside-jobs': 'jobs for each other',
    quotes: 'quotes',
    'quotes-unbilled': 'invoices after a quote',
    'quotes-to-agree': 'a yes to quotes of others',
    'quotes-shared': 'work in quotes of others',
    recurring: 'recurring invoices',
    'shop-orders': 'orders',
    'shop-requests': 'requests by the shop window',
    'shop-page': 'shop window',
    'shop-keys': 'keys of web shops',
    receipts: 'receipts',
    'costs-waiting': 'costs',
    'costs-owed': 'costs paid back',
    'pot-requests': 'requests to the pot',
    'invoices-open': 'invoices paid',
    bookings: 'things',
    'uses-unsettled': 'use of things',
    deposits: 'deposits',
    journeys: 'journeys',
    turns: 'rota',
    papers: 'papers',
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
    'quotes-unbilled': 'To the quotes',
    'quotes-to-agree': 'To the quotes',
    'quotes-shared': 'To the quotes',
    recurring: 'To the recurring invoices',
    'shop-orders': 'To the shop window',
    'shop-requests': 'To the shop window',
    'shop-page': 'To the shop window',
    'shop-keys': 'To the shop window',
    receipts: 'To the receipts',
    'costs-waiting': 'To the costs',
    'costs-owed': 'To what is to be paid',
    'pot-requests': 'To the requests',
    'invoices-open': 'To what is open',
    bookings: 'To the things',
    'uses-unsettled': 'To the things',
    deposits: 'To the things',
    journeys: 'To the journeys',
    turns: 'To the rota',
    papers: 'To the first page',
    promises: 'To help for each other',
    'help-posts': 'To help for each other',
    'hours-owed': 'To help for each other',
    appointments: 'To the agenda',
    workshops: 'To the agenda',
    statements: 'To the statements',
    'last-statement': 'To the statements',
    municipality: 'Write to your case manager',
  },
}
