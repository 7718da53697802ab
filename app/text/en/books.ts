import { lateReason } from './late-reason.ts'
import { closing } from './closing.ts'
import { openingBalance } from './opening-balance.ts'
import { resultBank } from './result-bank.ts'
import { formatEuro } from '../../values/format.ts'
import type { books as Dutch } from '../nl/books.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'en')

export const books: typeof Dutch = {
  book: {
    sales: 'Sales',
    bank: 'Bank',
    sharing: 'Sharing out',
    costs: 'Costs',
    memorial: 'By hand',
    opening: 'Opening balance',
    vat: 'VAT',
  },
  debit: 'Debit',
  credit: 'Credit',
  account: 'Account',
  member: 'Member',
  amount: 'Amount',
  day: 'Day',
  number: 'Number',
  description: 'Description',
  nobody: 'No member',

  journal: {
    title: 'Books',
    lead: 'Every entry, the newest first. An entry never changes: a mistake gets an entry that undoes it.',
    table: 'Entries',
    filter: 'Find an entry',
    search: 'Find',
    clear: 'Show all',
    allBooks: 'All books',
    allAccounts: 'All accounts',
    everybody: 'Everybody',
    book: 'Book',
    from: 'From',
    until: 'Until',
    noneTitle: 'Nothing has been booked yet',
    none: 'As soon as you send an invoice or work through a bank statement, the entry appears here.',
    nothingFound: 'No entry found. Try a wider search.',
    links: {
      trialBalance: 'Trial balance',
      pots: 'Pots',
      aged: 'Open invoices',
      close: 'Close a period',
      memorial: 'Book something by hand',
      export: 'Export for another program',
    },
  },
  entry: {
    title: (number) => `Entry ${number}`,
    back: 'Back to the books',
    countsOn: 'Counts on',
    knownAt: 'Booked on',
    by: 'By',
    late: 'Why in a closed period',
    byItself: 'Gilde itself',
    book: 'Book',
    lines: 'Lines',
    invoice: 'See the invoice',
    sharing: 'See how this was shared out',
    reverses: (number) => `Undoes entry ${number}`,
    reversedBy: (number) => `Undone by entry ${number}`,
    reverse: 'Undo this entry',
  },
  reverse: {
    title: (number) => `Undo entry ${number}`,
    lead: 'The old entry stays. Another is added with the same, the other way round.',
    on: 'On which day does that count?',
    save: 'Undo',
    description: (f) => `Undoes ${f.number}: ${f.description}`,
    back: 'Back to the entry',
  },

  trial: {
    title: 'Trial balance',
    lead: (f) => `From ${f.from} until ${f.until}.`,
    year: 'Year',
    part: 'Period',
    whole: 'The whole year',
    quarter: (number) => `Quarter ${number}`,
    show: 'Show',
    opening: 'Opening',
    closing: 'Closing',
    result: 'Balance',
    balance: 'Balance sheet',
    members: 'Work of members and what was shared out',
    own: 'The co-op itself',
    earlierResult: 'Result from before this period, still to be divided by the members',
    total: 'Total',
    addsUp: 'Debit and credit are the same: together they make zero.',
    doesNotAddUp: (amount) => `Debit and credit differ by ${amount}. Have the operator run the check.`,
    legend: 'An amount with a minus is a credit.',
    membersZero: 'All that members earned was shared out.',
    membersOpen: (amount) => `Not shared out yet: ${amount}. That happens when the customer pays.`,
    empty: 'Nothing was booked in this period.',
  },

  close: closing,
  openingBalance,

  memorial: {
    title: 'Book something by hand',
    lead: 'For an opening balance, rent, a grant or a correction. Gilde books invoices and the bank by itself.',
    on: 'On which day does this count?',
    description: 'What is it?',
    line: (place) => `Line ${place}`,
    more: 'More lines',
    save: 'Book',
    noMember: 'Not of a member',
    bankSure: 'Yes, book this on the bank by hand',
    bankSureHint: 'Only when no bank line will ever come for it. Otherwise it counts twice.',
  },

  export: {
    title: 'Export for another program',
    lead: 'The whole journal of a year, with the opening balance.',
    year: (year) => `Year ${year}`,
    formats: { csv: 'Table (CSV)', hledger: 'hledger', ledger: 'Ledger', beancount: 'Beancount' },
  },

  result: {
    title: 'Result',
    lead: "Four questions about the co-op, answered from today's books.",
    money: 'Is there money?',
    moneyYes: (f) =>
      `By the books ${f.bank} is in the bank. Of that ${f.kept} is kept for others. ${f.own} is the co-op's own.`,
    moneyShort: (f) =>
      `By the books ${f.bank} is in the bank and ${f.kept} is kept for others. There is ${f.short} too little.`,
    bank: 'In the bank, by the books',
    kept: {
      pots: 'pots of members',
      later: 'training and reserve',
      pay: 'for the municipality and members',
      other: 'VAT, bills and customers',
      own: "the co-op's own",
    },
    addsUp: 'Does it add up?',
    addsUpYes: 'Yes. The books add up, and the bank says the same.',
    addsUpNo: 'Not yet.',
    ...resultBank,
    asBookkeeper: 'How a bookkeeper says it',
    asBookkeeperSaid: (count) =>
      `Everything there is, is somebody's. A bookkeeper calls one side debit and the other credit. In all ${count} ` +
      'entries together they are equally large: the books balance.',
    addsUpLast: (day) => `The last entry counts on ${day}.`,
    balanceLeft: 'What there is: debit',
    balanceRight: 'Whose it is: credit',
    standing: 'How far do we stand on our own feet?',
    standingYes: (f) =>
      `In ${f.year} contributions of members pay ${f.percent} of what the co-op itself costs.`,
    standingNoCosts: (year) => `In ${year} no costs of its own were booked yet.`,
    standingMeter: 'Contributions of members',
    standingSaid: (f) => `${f.contribution} of ${f.costs}`,
    standingOver: (f) =>
      `Besides, ${f.other} came in from subsidies, funds and gifts. So ${f.result} is left.`,
    standingShort: (f) =>
      `Besides, ${f.other} came in from subsidies, funds and gifts. It is still ${f.result} short.`,
    standingEven: (f) => `Besides, ${f.other} came in from subsidies, funds and gifts. That is just enough.`,
    needs: 'Who needs us?',
    needsSaid: (f) => `There are ${f.members} members. ${f.working} of them had turnover in ${f.year}.`,
    needsMeter: 'Members with turnover',
    ownTitle: 'Its own result',
    ownLead: 'Contributions, grants and gifts, less its own costs. Money of members does not count.',
    months: (year) => `Own result per month in ${year}`,
    monthsSummary: (f) => `The own result in ${f.year} is ${f.result} in all.`,
    income: 'Income',
    costs: 'Costs',
    result: 'Result',
    soFar: (year) => `${year} so far`,
    noneTitle: 'Nothing has been booked yet',
    none: 'As soon as money comes in, you see here how the co-op is doing.',
    see: 'See the result',
  },

  refusals: {
    ...openingBalance.refusals,
    'day-in-future': () => 'Choose a day until today.',
    'day-not-over': () => 'Choose a day before today. Something can still come in today.',
    'closed-already': (f) => `The books are closed until ${f.until} already. Choose a later day.`,
    'reason-needed': lateReason.needed,
    'nothing-to-reopen': () => 'Nothing is closed for the time being.',
    'does-not-balance': (f) => `Debit and credit are not the same. The difference is ${euro(f.difference)}.`,
    'too-few-lines': () => 'An entry has at least two lines with an amount.',
    'one-side': (f) => `Line ${f.place}: fill in debit or credit, not both.`,
    'no-such-account': (f) => `Line ${f.place}: choose an account.`,
    'bank-by-hand': () =>
      'Gilde books on the bank itself, for every bank line. If you book too, the balance is no longer that of the ' +
      'bank. Are you sure? Then tick the box below.',
    'account-by-itself': (f) =>
      `Only Gilde itself books on ${f.account}. Make an invoice, a cost or a bank line.`,
    'pots-by-themselves': (f) =>
      `Only Gilde itself books on ${f.account}. An opening balance is filled in under Pots. ` +
      'A purchase is booked with the line of the bank.',
    'member-needed': (f) => `Line ${f.place}: choose of which member this is.`,
    'member-unknown': (f) => `Line ${f.place}: there is no such member.`,
    'pot-too-small': (f) => `There is ${euro(f.balance)} in the pot. That is not enough.`,
    'more-than-owed': (f) => `Only ${euro(f.owed)} is kept for this member. No more can go out.`,
    'own-pot': () => 'This is about money that is kept for you. Ask another administrator to book it.',
    'entry-not-found': () => 'There is no such entry.',
    'not-by-hand': () =>
      'Gilde made this entry itself. Undo what came before it: the payment, the invoice or the cost.',
    'reversed-already': (f) => `This entry was undone by entry ${f.number} already.`,
  },
}
