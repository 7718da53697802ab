/** Payments out: what is to be paid, accounts of payees, batches for the bank that two people make and release. */
export { livingItems } from './item.db.ts'
export { keyOf } from './payable.ts'
