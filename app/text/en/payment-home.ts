import type { paymentHome as dutch } from '../nl/payment-home.ts'

/** What payments put on the first page. */
export const paymentHome: typeof dutch = {
  toPay: 'To pay',
  toPayDetail: (f) =>
    f.count === 1 ? `1 payment, ${f.amount}` : `${f.count} payments, together ${f.amount}`,
  noAccount: 'Fill in an account',
  noAccountDetail: (f) =>
    f.count === 1
      ? `1 payment waits for an account: ${f.amount}`
      : `${f.count} payments wait for an account: ${f.amount} together`,
  noSupplierAccount: 'Find the account of a supplier',
  release: (f) => `Batch ${f.number}: ${f.amount}`,
  releaseDetail: (f) => `Made by ${f.name}. Check and release it.`,
  refused: (f) => `Batch ${f.number} was not released`,
  refusedDetail: (f) => `${f.name}: “${f.why}”`,
  toBank: (f) => `Give batch ${f.number} to the bank`,
  account: (f) => `Account of ${f.name}`,
  accountDetail: 'Somebody entered an account. Is it right?',
  payout: (amount) => `You can get ${amount}`,
  giveAccount: 'Enter your account',
  payoutPaper: 'There is money for you. Say if you want it. Call us, then we look together.',
  giveAccountDetail: (amount) => `You get ${amount} back. We do not know on which account yet.`,
  payoutDetail: 'Look what it does to your benefit, and say whether you want it.',
}
