/** Payments out: what is to be paid, accounts of payees, batches for the bank that two people make and release. */
export { answerPayeeAccount } from './answer-payee-account.ts'
export type { Batch, Item } from './batch.ts'
export { batchesWithBank } from './batch.db.ts'
export { agreedPayout, dueNow } from './load-due.ts'
export { enterOwnAccount } from './enter-own-account.ts'
export { enterPayeeAccount } from './enter-payee-account.ts'
export { handOverBatch } from './hand-over-batch.ts'
export { itemsWithBank, livingItems } from './item.db.ts'
export { notHanded, type NotHanded } from './not-handed.db.ts'
export { makeBatch } from './make-batch.ts'
export { keyOf, type PaidPart } from './payable.ts'
export { writePain001, type Payment } from './pain001.ts'
export { releaseBatch } from './release-batch.ts'
export { paymentsShownBy } from './find-payments-shown.ts'
export {
  endPayments,
  partsOfPayments,
  reopenPayments,
  type PaidParts,
  type EndPaymentsRefusal,
} from './end-payments.ts'
