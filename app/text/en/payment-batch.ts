import { formatEuro } from '../../values/format.ts'
import type {
  paymentBatch as dutch,
  payDay as dutchDay,
  paymentWarning as dutchWarning,
} from '../nl/payment-batch.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const money = (cents: bigint) => formatEuro(cents, 'en')

/** A batch for the bank: how far it is, and what can be done with it. */
export const paymentBatch: typeof dutch = {
  title: (n) => `Batch ${n}`,
  state: {
    made: 'Waits for the second person',
    released: 'Released, not with the bank yet',
    handed: 'With the bank',
    done: 'Done: the bank showed all of it',
    withdrawn: 'Withdrawn',
    refused: 'Not released',
  },
  facts: {
    state: 'How far',
    made: 'Made',
    released: 'Released',
    handed: 'File taken',
    withdrawn: 'Withdrawn',
    refused: 'Not released',
    why: 'Why',
    bankName: 'Name with the bank',
    hash: 'Check number of the file (SHA-256)',
    left: 'On no statement yet',
  },
  by: (f) => `${f.name}, ${f.when}`,
  made: 'The batch is ready. Somebody else of the administration, or the treasurer, checks it.',
  releasedForOffice:
    'The batch is released. The administration takes the file for the bank. Do you see a mistake after all? Call the ' +
    'administration at once: they can withdraw the batch until the file is taken.',
  releasedDone: 'The batch is released. You can take the file now.',
  handedDone: 'Take the file and read it in at the bank at once. It is always the same file.',
  withdrawnDone: 'The batch is withdrawn. What was in it has to be paid again.',
  rejectedDone: 'Kept. What the bank did not pay is to be paid again.',
  releaseLead: (f) =>
    `Check each name, each account and each amount. Do you not know what a payment is for? Ask ${f.name} for the ` +
    'document. Once released, the batch cannot change.',
  release: 'Release',
  refuse: 'Something is wrong',
  refuseLead: (f) =>
    `The batch does not go on then. ${f.name} reads what is wrong, and puts what is right in a new one.`,
  refuseWhy: 'What is wrong?',
  refuseSave: 'Do not release',
  refusedDone: 'The batch is not released. Who made it reads why.',
  wasRefused: (f) => `${f.name} did not release this batch`,
  makeAnew: 'Put what is right in a new batch',
  ofMembers: (f) => `Of the work of ${f.count} members: ${list.format(f.amounts)}`,
  byAnother: 'You made this batch. Somebody else of the administration, or the treasurer, releases it.',
  onlyYou:
    'Are you the only one in the administration? The board can give somebody the task treasurer: they only release ' +
    'payments.',
  paysYou: 'In this batch is a payment to you. Somebody else releases it.',
  takeLead: 'Once you took the file, the batch cannot be withdrawn: the bank may have it then.',
  take: 'Take the file for the bank',
  file: 'File for the bank (batch)',
  withdraw: 'Withdraw the batch',
  why: 'Why?',
  reject: 'The bank did not pay something',
  rejectLead: 'Look at the bank first. What you name here has to be paid again after this.',
  rejectWhich: 'Which payment?',
  rejectAll: 'All that is on no statement yet',
  rejectWhy: 'What did the bank say?',
  rejectSave: 'Keep: not paid',
  ended: {
    withdrawn: 'Withdrawn',
    rejected: 'Not paid by the bank',
    settled: 'Paid',
    returned: 'Came back',
  },
  living: 'On no statement yet',
  endedWhy: (f) => (f.why === '' ? f.state : `${f.state}: ${f.why}`),
}

/** When the bank pays. */
export const payDay: typeof dutchDay = {
  asSoonAsFetched: 'As soon as possible: the day that the file is fetched',
  notBefore: (f) => `${f.day}, or the day that the file is fetched if that is later`,
  fetchToday:
    'Fetch the file when you can give it to the bank today. Today becomes the day of payment, and then it is fixed.',
  fetchBefore: (f) => `The bank pays on ${f.day}. Give it the file on that day at the latest.`,
  over: (f) =>
    `The day of payment in this file has passed: ${f.day}. Did the bank get it by then? Then there is nothing to do. ` +
    'Has the bank not got it yet? Then it may refuse it. Choose “The bank did not pay something” then, and make a ' +
    'new batch.',
}

/** What to look at before money leaves. */
export const paymentWarning: typeof dutchWarning = {
  title: 'Mind this',
  'same-account-twice': (f) =>
    `${f.name} gets ${f.count} payments on the same account, together ${money(f.total)}. Is that right?`,
  'account-changed': (f) =>
    `${f.name} has another account than last time (then ${f.before}). Call when in doubt.`,
  'first-time': (f) => `${f.name} is paid for the first time. Look at the account carefully.`,
  'more-than-balance': (f) => `There is not enough on the account: ${money(f.short)} is missing.`,
  'balance-unknown': 'We do not know how much is on this account. Read a statement first.',
}
