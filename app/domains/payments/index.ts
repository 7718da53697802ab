/** Payments out: what is to be paid, accounts of payees, batches for the bank that two people make and release. */
export type { Batch, Item } from './batch.ts'
export { batchesWithBank } from './batch.db.ts'
export { itemsWithBank, livingItems } from './item.db.ts'
export { keyOf, type PaidPart } from './payable.ts'
export {
  endPayments,
  partsOfPayments,
  reopenPayments,
  type PaidParts,
  type SettlePaymentRefusal,
} from './settle-payments.ts'
